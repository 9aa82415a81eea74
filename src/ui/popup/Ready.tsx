import ArrowLeft from "lucide-react/icons/arrow-left"
import { Button } from "../parts/Button"
import { requestOf } from "../store/draft"
import { regionOf } from "../subject"
import { DraftForm } from "./DraftForm"
import { OtherRun } from "./OtherRun"
import { Screen } from "./Screen"
import { usePopup } from "./usePopup"

/** Before an audit: which site this is, and what it is to be held against. */
export function Ready() {
  const tab = usePopup((state) => state.tab)
  const draft = usePopup((state) => state.draft)
  const start = usePopup((state) => state.start)
  const last = usePopup((state) => state.run !== null)
  const back = usePopup((state) => state.backToRun)
  if (tab?.kind !== "gov" || !draft) return null
  return (
    <Screen
      title={tab.name ?? new URL(tab.url).host}
      facts={[
        `${tab.code ? `标识码 ${tab.code}` : "页面未标网站标识码"} · ${new URL(tab.url).host}`,
        ...regionOf(tab.identity),
      ]}
      actions={
        <>
          {last && (
            <Button onClick={back}>
              <ArrowLeft size={16} aria-hidden />
              上次结果
            </Button>
          )}
          <Button kind="primary" onClick={start} disabled={!requestOf(tab, draft)}>
            开始评查
          </Button>
        </>
      }
    >
      <DraftForm site={tab} draft={draft} />
      <OtherRun />
    </Screen>
  )
}
