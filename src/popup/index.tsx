import * as client from "../platform/browser/client"
import { AskRulesContext } from "../ui/checklist/pointing"
import { setUpPage } from "../ui/page"
import { PopupApp } from "../ui/popup/PopupApp"
import { createPopupStore } from "../ui/store/popup"

setUpPage("政务公开评查")
const store = createPopupStore(client)
void store.getState().load()

export default function Popup() {
  return (
    <AskRulesContext value={client.askRules}>
      <PopupApp store={store} />
    </AskRulesContext>
  )
}
