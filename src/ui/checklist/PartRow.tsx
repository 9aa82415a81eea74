import { scoreText } from "../format"
import { ShareBar } from "../parts/ShareBar"
import { Fold } from "./Fold"
import type { PartGroup } from "./grouping"
import { ItemRow } from "./ItemRow"
import { progressOf } from "./line-words"
import * as css from "./PartRow.module.css"

/** One part of the document: its title, its own score and how much of it is decided. */
export function PartRow({ part }: { part: PartGroup }) {
  const { score } = part
  return (
    <li className={css.part}>
      <Fold
        level="h2"
        head={
          <span className={css.head}>
            <span className={css.title}>{part.title}</span>
            <span className={css.value}>{scoreText(score.value)}</span>
            <span className={css.bar}>
              <ShareBar score={score} />
            </span>
            <span className={css.count}>{progressOf(part)}</span>
          </span>
        }
      >
        <ul className={css.items}>
          {part.items.map((item) => (
            <ItemRow key={item.id} item={item} />
          ))}
        </ul>
      </Fold>
    </li>
  )
}
