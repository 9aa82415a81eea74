import type { Line } from "../checklist/grouping"
import { RuleRows } from "./RuleRows"
import * as css from "./table.module.css"

/** One row per rule; a row opens to everything known of it. */
export function RulesTable({ lines }: { lines: Line[] }) {
  if (lines.length === 0) return <p className={css.empty}>没有符合筛选条件的指标。</p>
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col" className={css.w110}>
            结论
          </th>
          <th scope="col" className={css.w130}>
            编号
          </th>
          <th scope="col">指标与原因</th>
          <th scope="col" className={css.w90}>
            方式
          </th>
          <th scope="col" className={`${css.figure} ${css.w110}`}>
            得分 / 权重
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <RuleRows key={line.rule.id} line={line} />
        ))}
      </tbody>
    </table>
  )
}
