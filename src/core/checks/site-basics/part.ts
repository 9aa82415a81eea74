import type { Evidence, Reason, TrailStep } from "../../result/types"
import type { Lead } from "../../site/types"

/** One thing that is looked at, and what is to be said of it. */
export interface Part {
  /** `missing`: looked for and not found. `unclear`: a person must look. `open`: an obstacle hides it. */
  state: "good" | "bad" | "missing" | "unclear" | "open"
  reason: Reason
  evidence: Evidence[]
  searched: TrailStep[]
  /** What could still change it. */
  leads: Lead[]
}
