import { useMemo } from "react"
import type { RunResult } from "../../core/result/types"
import { partsOf } from "../checklist/grouping"
import { countsOf } from "../coverage"
import { FilterBar } from "./FilterBar"
import { linesShown } from "./filters"
import { RulesTable } from "./RulesTable"
import { useReport } from "./useReport"

/** All rules of the result, narrowed by the filters. */
export function RulesView({ result }: { result: RunResult }) {
  const filters = useReport((state) => state.filters)
  const parts = useMemo(() => partsOf(result), [result])
  const lines = linesShown(parts, filters)
  return (
    <>
      <FilterBar
        parts={parts}
        counts={countsOf(result).verdicts}
        shown={lines.length}
        total={result.rules.length}
      />
      <RulesTable lines={lines} />
    </>
  )
}
