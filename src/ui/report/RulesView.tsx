import type { PartGroup } from "../checklist/grouping"
import { tallyOf } from "../checklist/line-words"
import { FilterBar } from "./FilterBar"
import { linesShown, noFilters } from "./filters"
import { RulesTable } from "./RulesTable"
import { useReport } from "./useReport"

/** All rules of the result, narrowed by the filters. */
export function RulesView({ parts }: { parts: PartGroup[] }) {
  const filters = useReport((state) => state.filters)
  const all = linesShown(parts, noFilters)
  const shown = linesShown(parts, filters)
  return (
    <>
      <FilterBar parts={parts} tally={tallyOf(all)} shown={shown.length} total={all.length} />
      <RulesTable lines={shown} />
    </>
  )
}
