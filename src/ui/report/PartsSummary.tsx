import type { PartGroup } from "../checklist/grouping"
import { progressOf } from "../checklist/line-words"
import { scoreText } from "../format"
import { ShareBar } from "../parts/ShareBar"
import * as css from "./PartsSummary.module.css"

/** The parts side by side: each with its score, its bar and how much of it is decided. */
export function PartsSummary({ parts }: { parts: PartGroup[] }) {
  return (
    <ul className={css.parts} aria-label="各部分得分">
      {parts.map((part) => (
        <li key={part.id}>
          <span>{part.title}</span>
          <ShareBar score={part.score} />
          <span className={css.value}>{scoreText(part.score.value)}</span>
          <span className={css.count}>{progressOf(part)}</span>
        </li>
      ))}
    </ul>
  )
}
