import type { Evidence, Reason, TrailStep } from "../../result/types"

/** One way to reach the site, and whether it is there. */
export interface Part {
  /** `unknown`: this machine can't tell. `hidden`: an obstacle stood in the way of knowing. */
  state: "yes" | "no" | "unknown" | "hidden"
  reason: Reason
  evidence: Evidence[]
  searched: TrailStep[]
}
