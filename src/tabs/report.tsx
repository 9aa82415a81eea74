import * as client from "../platform/browser/client"
import * as runFiles from "../platform/browser/run-files/client"
import { runOfAddress } from "../ui/addresses"
import { AskRulesContext } from "../ui/checklist/pointing"
import { setUpPage } from "../ui/page"
import { ReportApp } from "../ui/report/ReportApp"
import { createReportStore } from "../ui/store/report"

setUpPage("政务公开评查报告")
const store = createReportStore({ ...client, ...runFiles }, runOfAddress(location.search))
void store.getState().load()

export default function Report() {
  return (
    <AskRulesContext value={client.askRules}>
      <ReportApp store={store} />
    </AskRulesContext>
  )
}
