import type { Verdict } from "../../core/result/types"
import { verdictWords } from "../../core/result/words"
import { verdicts } from "../words"
import { Fold } from "./Fold"
import type { ItemGroup, Line } from "./grouping"
import * as css from "./ItemRow.module.css"
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
  const counts = new Map<Verdict, number>()
  for (const { final } of lines) if (final) counts.set(final.verdict, (counts.get(final.verdict) ?? 0) + 1)
  const known = verdicts.filter((verdict) => counts.has(verdict))
  const words = known.map((verdict) => `${verdictWords[verdict]} ${counts.get(verdict)}`)
  const open = lines.filter(({ final }) => !final).length
  return [...words, ...(open > 0 ? [`未评到 ${open}`] : [])].join(" · ")
}
