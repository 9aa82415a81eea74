import * as client from "../platform/browser/client"
import * as runFiles from "../platform/browser/run-files/client"
import { packOfAddress } from "../ui/addresses"
import { OptionsApp } from "../ui/options/OptionsApp"
import { setUpPage } from "../ui/page"
import { createEditorStore } from "../ui/store/editor"
import { isUnsaved } from "../ui/store/editor-state"
import { createOptionsStore } from "../ui/store/options"

setUpPage("政务公开评查 · 选项")
const store = createOptionsStore({ ...client, ...runFiles })
const editor = createEditorStore(client)
void store.getState().load()

/** The list of rule files, or the form that the address asks for. */
async function openRules(): Promise<void> {
  await editor.getState().load()
  const packId = packOfAddress(location.hash)
  if (packId !== null) await editor.getState().fill(packId)
}
void openRules()
window.addEventListener("hashchange", () => {
  if (!isUnsaved(editor.getState())) void openRules()
})

export default function Options() {
  return <OptionsApp store={store} editor={editor} />
}
