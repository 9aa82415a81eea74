import { redo, redoDepth, undo, undoDepth } from "@codemirror/commands"
import { syntaxTree } from "@codemirror/language"
import { setDiagnostics } from "@codemirror/lint"
import { EditorState } from "@codemirror/state"
import { EditorView } from "@codemirror/view"
import { useEffect, useRef } from "react"
import type { Mark } from "../../platform/browser/rules/types"
import type { Vocabulary } from "./completion"
import * as css from "./Editor.module.css"
import { changeBetween, diagnosticsOf, editorSetup, rangeOf } from "./setup"

interface Props {
  text: string
  readOnly: boolean
  problems: readonly Mark[]
  vocabulary: Vocabulary
  /** A mistake to go to; a new object each time. */
  goTo: Mark | null
  onChange(text: string): void
  /** Gives the means to take back the last step, and to take that back; again whenever there comes or goes something to take back. */
  onReady(steps: Steps): void
}

export interface Steps {
  undo(): void
  redo(): void
  canUndo: boolean
  canRedo: boolean
}

/** Whether there is something to take back. */
export const historyOf = (state: EditorState) => ({
  canUndo: undoDepth(state) > 0,
  canRedo: redoDepth(state) > 0,
})

/** The text of a rule file. Changes from outside become steps that can be undone. */
export function JsonEditor({ text, readOnly, problems, vocabulary, goTo, onChange, onReady }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView>(null)
  const latest = useRef({ vocabulary, onChange, onReady })
  latest.current = { vocabulary, onChange, onReady }
  const first = useRef(text)

  useEffect(() => {
    if (!place.current) return
    const setup = editorSetup(
      () => latest.current.vocabulary,
      readOnly,
      (now) => latest.current.onChange(now),
    )
    const history = EditorView.updateListener.of(({ state, startState, docChanged }) => {
      const [now, before] = [historyOf(state), historyOf(startState)]
      if (docChanged && (now.canUndo !== before.canUndo || now.canRedo !== before.canRedo)) tell(state)
    })
    const tell = (state: EditorState) =>
      latest.current.onReady({ undo: () => undo(editor), redo: () => redo(editor), ...historyOf(state) })
    const editor = new EditorView({
      parent: place.current,
      state: EditorState.create({ doc: first.current, extensions: [setup, history] }),
    })
    view.current = editor
    tell(editor.state)
    return () => editor.destroy()
  }, [readOnly])

  useEffect(() => {
    const editor = view.current
    const shown = editor?.state.doc.toString()
    if (editor && shown !== undefined && shown !== text)
      editor.dispatch({ changes: changeBetween(shown, text), userEvent: "input" })
  }, [text])

  useEffect(() => {
    const editor = view.current
    if (editor) editor.dispatch(setDiagnostics(editor.state, diagnosticsOf(editor.state, problems)))
  }, [problems])

  useEffect(() => {
    const editor = view.current
    if (!editor || !goTo) return
    const { from } = rangeOf(editor.state, syntaxTree(editor.state), goTo)
    editor.dispatch({ selection: { anchor: from }, scrollIntoView: true })
    editor.focus()
  }, [goTo])

  return <div ref={place} className={css.json} />
}
