import { verdictWords } from "../../core/result/words"
import { verdicts } from "../words"
import { Fold } from "./Fold"
import type { ItemGroup, Line } from "./grouping"
import * as css from "./ItemRow.module.css"
import { tallyOf } from "./line-words"
import { RuleRow } from "./RuleRow"

/** One item of a part: its title and the verdicts of its rules, counted. */
export function ItemRow({ item }: { item: ItemGroup }) {
  return (
    <li className={css.item}>
      <Fold
        level="h3"
        head={
          <>
            <span className={css.title}>
              {item.id.includes(".") && <span className={css.number}>{item.id} </span>}
              {item.title}
            </span>
            <span className={css.tally}>{tallyText(item.lines)}</span>
          </>
        }
      >
        <ul className={css.rules}>
          {item.lines.map((line) => (
            <RuleRow key={line.rule.id} line={line} />
          ))}
        </ul>
      </Fold>
    </li>
  )
}

/** 不符合 1 · 待人工 2 */
function tallyText(lines: Line[]): string {
  const tally = tallyOf(lines)
  const known = verdicts.filter((verdict) => tally.has(verdict))
  const words = known.map((verdict) => `${verdictWords[verdict]} ${tally.get(verdict)}`)
  const waiting = lines.filter(({ final }) => !final).length
  return [...words, ...(waiting > 0 ? [`未评到 ${waiting}`] : [])].join(" · ")
}
