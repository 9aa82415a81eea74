import type { TrailStep } from "../../core/result/types"
import { renderedWord, viaWords } from "../../core/result/words"
import { addressText } from "../format"
import { PageLink } from "../parts/PageLink"
import { outcomeWord } from "../words"
import * as css from "./list.module.css"

/** Where it was looked for, in the order of the search: the proof of an absence. */
export function TrailList({ steps }: { steps: TrailStep[] }) {
  return (
    <div>
      <p className={css.heading}>查找路径（{steps.length} 处）</p>
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
    </div>
  )
}
