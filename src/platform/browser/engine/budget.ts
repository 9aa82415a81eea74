import type { RunRecord } from "../store/db"
import type { Budget, RunSummary } from "../types"

type Holder = Pick<RunRecord, "settings" | "budget">

/** What a run may spend in all. */
export const budgetOf = ({ settings, budget = settings }: Holder): Budget => budget

/** Whether a run ended because it had spent what it may. */
export const isSpent = ({ state, cut }: RunSummary): boolean => state === "done" && cut === "budget"

/**
 * What a run may spend in all once it is given as much again as it began with. It ends as it would have with that much from the
 * start: the loop takes what was read from the record, and goes on where it had to stop.
 */
export function budgetAgain(run: Holder): Budget {
  const { maxRequests, maxMinutes, maxMegabytes } = budgetOf(run)
  const { settings } = run
  return {
    maxRequests: maxRequests + settings.maxRequests,
    maxMinutes: maxMinutes + settings.maxMinutes,
    maxMegabytes: maxMegabytes + settings.maxMegabytes,
  }
}
