import { history, undo } from "@codemirror/commands"
import { EditorState } from "@codemirror/state"
import { expect, test } from "vitest"
import { historyOf } from "../../../../src/ui/editor/JsonEditor"

test("there is something to take back after a change, and to redo after that", () => {
  let state = EditorState.create({ doc: "{}", extensions: history() })
  expect(historyOf(state)).toEqual({ canUndo: false, canRedo: false })
  state = state.update({ changes: { from: 1, insert: " " } }).state
  expect(historyOf(state)).toEqual({ canUndo: true, canRedo: false })
  undo({ state, dispatch: (step) => (state = step.state) })
  expect(historyOf(state)).toEqual({ canUndo: false, canRedo: true })
})
