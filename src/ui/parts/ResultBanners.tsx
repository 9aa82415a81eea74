import { cutText } from "../../core/result/cut-text"
import { failedVetoes } from "../../core/result/final"
import type { RunResult } from "../../core/result/types"
import { crawlDelayWords } from "../../core/result/words"
import { Banner } from "./Banner"
import { Contradictions } from "./Contradictions"

/** Failed veto rules, and why the audit ended early, where it did. */
export function ResultBanners({ result }: { result: RunResult }) {
  const titles = failedVetoes(result).map(({ failTitle }) => failTitle)
  return (
    <>
      {titles.length > 0 && (
        <Banner tone="bad">
          <strong>单项否决</strong>：{titles.join("；")}
        </Banner>
      )}
      {result.olderRules && (
        <Banner tone="warn">
          规则包在评查开始后有改动，本次评查使用开始时的规则包版本；重新评查即用新版本。
        </Banner>
      )}
      <Contradictions identity={result.identity} />
      {result.cut && <Banner tone="warn">{cutText(result)}</Banner>}
      {result.crawlDelay && <Banner tone="warn">{crawlDelayWords(result.crawlDelay)}</Banner>}
    </>
  )
}
