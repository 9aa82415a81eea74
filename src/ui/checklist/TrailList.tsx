import type { Finding, Verdict } from "../../core/result/types"
import { renderedWord, viaWords } from "../../core/result/words"
import { addressText } from "../format"
import { PageLink } from "../parts/PageLink"
import { outcomeWord } from "../words"
import * as css from "./list.module.css"

/** Verdicts that nothing but the search bears out: it is shown at once. */
const restsOnTrail: ReadonlySet<Verdict> = new Set(["not-found", "blocked"])

/** Where it was looked for, in the order of the search: the proof of an absence. */
export function TrailList({ finding: { searched: steps, verdict } }: { finding: Finding }) {
  if (steps.length === 0) return null
  return (
    <details open={restsOnTrail.has(verdict)}>
      <summary className={css.heading}>查找路径（{steps.length} 处）</summary>
      <ol className={css.list} aria-label="查找路径">
        {steps.map(({ url, via, outcome, note, rendered }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a trail is never reordered, and may pass one place twice
          <li key={index}>
            {viaWords[via]}：<PageLink url={url}>{addressText(url)}</PageLink>
            <span className={css.side}>
              {outcomeWord(outcome)}
              {rendered && `（${renderedWord}）`}
              {note && ` · ${note}`}
            </span>
          </li>
        ))}
      </ol>
    </details>
  )
}
