import { createContext, useContext } from "react"
import { useStore } from "zustand/react"
import type { EditorStore } from "../store/editor"
import type { EditorState } from "../store/editor-state"

export const EditorContext = createContext<EditorStore | null>(null)

/** A part of the editor's state; renders again when that part changes. */
export function useEditor<T>(select: (state: EditorState) => T): T {
  const store = useContext(EditorContext)
  if (!store) throw new Error("useEditor outside EditorContext")
  return useStore(store, select)
}
