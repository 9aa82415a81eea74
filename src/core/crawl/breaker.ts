import { hostOf } from "../text/url"
import { isRefusal } from "./outcome"
import type { Outcome, Visit } from "./types"

/**
 * Tells when a host is better left alone: so many visits in a row ended in its refusing or failing.
 * It is told of visits in the order in which they are taken in, so a run, its resumption and its replay agree.
 */
export interface Breaker {
  note(visit: Visit): void
  /** The outcome that opened the breaker of the address's host, or null while it is closed. */
  open(url: string): Outcome | null
}

export function createBreaker(limit: number): Breaker {
  const refusals = new Map<string, { count: number; last: Outcome }>()
  return {
    note(visit) {
      const host = hostOf(visit.url)
      if (!isRefusal(visit.outcome)) refusals.delete(host)
      else refusals.set(host, { count: (refusals.get(host)?.count ?? 0) + 1, last: visit.outcome })
    },
    open(url) {
      const host = refusals.get(hostOf(url))
      return host && host.count >= limit ? host.last : null
    },
  }
}
