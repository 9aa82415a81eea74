import { createContext, useContext } from "react"
import { useStore } from "zustand/react"
import type { PopupStore } from "../store/popup"
import type { PopupState } from "../store/popup-state"

export const PopupContext = createContext<PopupStore | null>(null)

/** A part of the popup's state; renders again when that part changes. */
export function usePopup<T>(select: (state: PopupState) => T): T {
  const store = useContext(PopupContext)
  if (!store) throw new Error("usePopup outside PopupApp")
  return useStore(store, select)
}
