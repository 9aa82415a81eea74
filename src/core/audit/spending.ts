import { visitKey } from "../crawl/look"
import { add, costOf, type Means, NOTHING } from "../crawl/means"
import type { Visit } from "../crawl/types"
import { hostOf } from "../text/url"
import type { AuditSettings, RunRecord } from "./types"

/**
 * What a run has spent of its budgets. It follows from the visits taken in and their records alone, so a run that was broken off has
 * spent what an undisturbed one has, whatever was asked twice for it.
 */
export interface Spending {
  /** Counts a visit with the data calls tried on its way, and the robots.txt of its host where it is the first there. */
  count(visit: Visit): void
  /** Counts what brought no visit, since it was too little. */
  waste(means: Means): void
  /** Requests of all that brought a visit. */
  requests(): number
  left(): Means
}

export function createSpending(
  record: Pick<RunRecord, "get">,
  { maxRequests, maxBytes }: Pick<AuditSettings, "maxRequests" | "maxBytes">,
): Spending {
  const counted = new Set<string>()
  const hosts = new Set<string>()
  let spent = NOTHING
  let wasted = NOTHING

  function countOne(visit: Visit): void {
    if (counted.has(visitKey(visit))) return
    counted.add(visitKey(visit))
    spent = add(spent, costOf(visit))
    const robots = visit.cost?.robots
    if (robots && !hosts.has(hostOf(visit.url))) {
      hosts.add(hostOf(visit.url))
      spent = add(spent, robots)
    }
  }

  return {
    count(visit) {
      countOne(visit)
      // A data call is never drawn: it has tried none itself.
      for (const url of visit.cost?.calls ?? []) {
        const call = record.get({ url })
        if (call) countOne(call)
      }
    },
    waste(means) {
      wasted = add(wasted, means)
    },
    requests: () => spent.requests,
    left: () => ({
      requests: Math.max(0, maxRequests - spent.requests - wasted.requests),
      bytes: Math.max(0, maxBytes - spent.bytes - wasted.bytes),
    }),
  }
}
