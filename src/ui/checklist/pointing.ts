import { createContext } from "react"
import type { Client } from "../client"

/** Asks the engine about rules; null where nobody may point. */
export const AskRulesContext = createContext<Client["askRules"] | null>(null)

/** The run whose findings are shown. */
export interface PointedRun {
  id: string
  /** Addresses of columns that were pointed at. */
  pointed: Record<string, string>
  /** An address to offer: the one in the open tab. */
  offered: string
}

export const PointedRunContext = createContext<PointedRun | null>(null)
