import * as client from "../platform/browser/client"
import { setUpPage } from "../ui/page"
import { PopupApp } from "../ui/popup/PopupApp"
import { createPopupStore } from "../ui/store/popup"

setUpPage("政务公开评查")
const store = createPopupStore(client)
void store.getState().load()

export default function Popup() {
  return <PopupApp store={store} />
}
