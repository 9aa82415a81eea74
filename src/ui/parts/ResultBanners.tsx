import type { RunResult } from "../../core/result/types"
import { vetoesOf } from "../../core/score/score"
import { cutWords } from "../words"
import { Banner } from "./Banner"

/** Failed veto rules, and why the audit ended early, where it did. */
export function ResultBanners({ result }: { result: RunResult }) {
  const vetoes = new Set(vetoesOf(result.findings, result.rules, result.reviews))
  const titles = result.rules.filter(({ id }) => vetoes.has(id)).map(({ failTitle }) => failTitle)
  return (
    <>
      {titles.length > 0 && (
        <Banner tone="bad">
          <strong>单项否决</strong>：{titles.join("；")}
        </Banner>
      )}
      {result.cut && <Banner tone="warn">{cutWords[result.cut]}</Banner>}
    </>
  )
}
