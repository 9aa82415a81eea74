import { createContext, useContext } from "react"
import { useStore } from "zustand/react"
import type { ReportState, ReportStore } from "../store/report"

export const ReportContext = createContext<ReportStore | null>(null)

/** A part of the report's state; renders again when that part changes. */
export function useReport<T>(select: (state: ReportState) => T): T {
  const store = useContext(ReportContext)
  if (!store) throw new Error("useReport outside ReportApp")
  return useStore(store, select)
}
