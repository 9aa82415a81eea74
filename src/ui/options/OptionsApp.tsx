import { useState } from "react"
import { useStore } from "zustand/react"
import { RuleEditor } from "../editor/RuleEditor"
import { EditorContext } from "../editor/useEditor"
import { Banner } from "../parts/Banner"
import { isRunFile } from "../run-file"
import type { EditorStore } from "../store/editor"
import type { OptionsStore } from "../store/options"
import * as css from "./OptionsApp.module.css"
import { Privacy } from "./Privacy"
import { RuleFiles } from "./RuleFiles"
import { RunList } from "./RunList"
import { SettingsForm } from "./SettingsForm"

/** Stored audits, settings, rules, privacy; or the rule file that is being edited. A file dropped anywhere, or chosen by either button, is imported as what it is. */
export function OptionsApp({ store, editor }: { store: OptionsStore; editor: EditorStore }) {
  const { runs, usage, settings, problem, done, importing, ...actions } = useStore(store)
  const open = useStore(editor, (state) => state.open)
  const editorProblem = useStore(editor, (state) => state.problem)
  const bring = useStore(editor, (state) => state.bring)
  const [dropping, setDropping] = useState(false)
  const said = problem ?? editorProblem
  const take = async (files: File[]) => {
    const [file] = files
    if (file && files.length === 1 && (await isRunFile(file))) await actions.importRun(file)
    else await bring(files)
  }
  return (
    <EditorContext value={editor}>
      <main
        className={`${css.page} ${open ? css.wide : ""} ${dropping ? css.dropping : ""}`}
        onDragOver={(event) => {
          event.preventDefault()
          setDropping(true)
        }}
        onDragLeave={() => setDropping(false)}
        onDrop={(event) => {
          event.preventDefault()
          setDropping(false)
          void take([...event.dataTransfer.files])
        }}
      >
        <h1 className={css.title}>政务公开评查</h1>
        {said && (
          <div role="alert">
            <Banner tone="bad">{said}</Banner>
          </div>
        )}
        {open ? (
          <RuleEditor open={open} />
        ) : (
          <>
            {runs && (
              <RunList
                runs={runs}
                usage={usage}
                importing={importing}
                done={done}
                onFiles={take}
                onExport={actions.exportRun}
                onRemove={actions.remove}
              />
            )}
            {settings && <SettingsForm settings={settings} onChange={actions.change} />}
            <RuleFiles onFiles={take} />
            <Privacy onRemoveEverything={actions.removeEverything} />
          </>
        )}
      </main>
    </EditorContext>
  )
}
