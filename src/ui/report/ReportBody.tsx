import { use, useMemo } from "react"
import { isUnfinished } from "../../platform/browser/phases"
import type { RunState } from "../../platform/browser/types"
import { partsOf } from "../checklist/grouping"
import { AskRulesContext, PointedRunContext } from "../checklist/pointing"
import { ReportHead } from "./ReportHead"
import { ReportTabs } from "./ReportTabs"

/** Head and tables of one run. */
export function ReportBody({ run }: { run: RunState }) {
  const { id, request, result, state, progress, imported } = run
  const ask = use(AskRulesContext)
  const going = isUnfinished(state) ? progress : null
  const parts = useMemo(() => (result ? partsOf(result, going) : []), [result, going])
  return (
    // The site is not read again for an audit that was imported: nothing can be pointed at.
    <AskRulesContext value={imported ? null : ask}>
      <PointedRunContext value={{ id, pointed: request.pointed ?? {}, offered: "" }}>
        <ReportHead run={run} parts={parts} />
        {result && <ReportTabs result={result} parts={parts} />}
      </PointedRunContext>
    </AskRulesContext>
  )
}
