import { createHostLog } from "./host-log"
import { isRefusal, TOO_MANY_REQUESTS } from "./outcome"
import type { Outcome, Visit } from "./types"

/**
 * Tells when a host is better left alone: so many visits in a row ended in its refusing or failing, four in five of the last
 * two and a half times as many did, or three in ten of these ended in its word that it is asked too much.
 * It is told of visits in the order in which they are taken in, so a run, its resumption and its replay agree.
 */
export interface Breaker {
  note(visit: Visit): void
  /** The outcome that opened the breaker of the address's host, or null while it is closed. */
  open(url: string): Outcome | null
}

/** @param limit visits in a row */
export function createBreaker(limit: number): Breaker {
  const size = Math.ceil(limit * 2.5)
  const log = createHostLog<Pick<Visit, "outcome" | "status">>(size)
  return {
    note: ({ url, outcome, status }) => log.note(url, { outcome, status }),
    open(url) {
      const visits = log.of(url)
      const refusals = visits.filter(({ outcome }) => isRefusal(outcome))
      const inARow = visits.length - 1 - visits.findLastIndex(({ outcome }) => !isRefusal(outcome))
      const throttled = visits.filter(({ status }) => status === TOO_MANY_REQUESTS).length
      const isOpen = inARow >= limit || refusals.length >= size * 0.8 || throttled >= size * 0.3
      return isOpen ? (refusals.at(-1)?.outcome ?? null) : null
    },
  }
}
