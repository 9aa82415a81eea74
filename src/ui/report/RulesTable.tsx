import type { Line } from "../checklist/grouping"
import { RuleRows } from "./RuleRows"
import { type Column, TableHead } from "./TableHead"
import * as css from "./table.module.css"

const columns: readonly Column[] = [
  { title: "结论", width: 110 },
  { title: "编号", width: 130, aside: true },
  { title: "指标与原因" },
  { title: "方式", width: 90, aside: true },
  { title: "得分 / 权重", width: 110, figure: true },
]

/** One row per rule; a row opens to everything known of it. */
export function RulesTable({ lines }: { lines: Line[] }) {
  if (lines.length === 0) return <p className={css.empty}>没有符合筛选条件的指标。</p>
  return (
    <table className={css.table}>
      <TableHead columns={columns} />
      <tbody>
        {lines.map((line) => (
          <RuleRows key={line.rule.id} line={line} />
        ))}
      </tbody>
    </table>
  )
}
