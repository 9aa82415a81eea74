import * as client from "../platform/browser/client"
import { OptionsApp } from "../ui/options/OptionsApp"
import { setUpPage } from "../ui/page"
import { createEditorStore } from "../ui/store/editor"
import { createOptionsStore } from "../ui/store/options"

setUpPage("政务公开评查 · 选项")
const store = createOptionsStore(client)
const editor = createEditorStore(client)
void store.getState().load()
void editor.getState().load()

export default function Options() {
  return <OptionsApp store={store} editor={editor} />
}
