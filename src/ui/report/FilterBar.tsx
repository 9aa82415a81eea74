import type { Mode, Verdict } from "../../core/result/types"
import { modeWords } from "../../core/result/words"
import type { PartGroup } from "../checklist/grouping"
import { modes } from "../words"
import * as css from "./FilterBar.module.css"
import { useReport } from "./useReport"
import { VerdictChips } from "./VerdictChips"

interface Props {
  parts: PartGroup[]
  tally: Map<Verdict, number>
  shown: number
  total: number
}

/** Narrows the table of rules by verdict, part, mode and text. */
export function FilterBar({ parts, tally, shown, total }: Props) {
  const { part, mode, text } = useReport((state) => state.filters)
  const filter = useReport((state) => state.filter)
  return (
    <search className={css.bar}>
      <VerdictChips tally={tally} />
      <select aria-label="部分" value={part} onChange={(event) => filter({ part: event.target.value })}>
        <option value="">全部部分</option>
        {parts.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
      <select
        aria-label="检查方式"
        value={mode}
        onChange={(event) => filter({ mode: event.target.value as Mode | "" })}
      >
        <option value="">全部方式</option>
        {modes.map((one) => (
          <option key={one} value={one}>
            {modeWords[one]}
          </option>
        ))}
      </select>
      <input
        type="search"
        aria-label="搜索指标"
        placeholder="搜索编号、指标、原因"
        value={text}
        onChange={(event) => filter({ text: event.target.value })}
      />
      <p className={css.count} role="status">
        {shown === total ? `共 ${total} 项` : `${shown} / ${total} 项`}
      </p>
    </search>
  )
}
