import { createRoot } from "react-dom/client"
import { OptionsApp } from "../../../src/ui/options/OptionsApp"
import { setUpPage } from "../../../src/ui/page"
import { PopupApp } from "../../../src/ui/popup/PopupApp"
import { ReportApp } from "../../../src/ui/report/ReportApp"
import { createEditorStore } from "../../../src/ui/store/editor"
import { createOptionsStore } from "../../../src/ui/store/options"
import { createPopupStore } from "../../../src/ui/store/popup"
import { createReportStore } from "../../../src/ui/store/report"
import { fakeClient } from "./fake-client"
import { scenarios } from "./scenarios"

const query = new URLSearchParams(location.search)
const client = fakeClient(scenarios[query.get("scenario") ?? ""] ?? {})
const root = createRoot(document.getElementById("root") as HTMLElement)
setUpPage("预览")

const pages: Record<string, () => void> = {
  popup: () => {
    const store = createPopupStore(client)
    void store.getState().load()
    root.render(<PopupApp store={store} />)
  },
  report: () => {
    const store = createReportStore(client, "sample")
    void store.getState().load()
    root.render(<ReportApp store={store} />)
  },
  options: () => {
    const store = createOptionsStore(client)
    void store.getState().load()
    root.render(<OptionsApp store={store} editor={createEditorStore(client)} />)
  },
}
pages[query.get("page") ?? "popup"]?.()
