import { LimitReached, type VisitLimits } from "./limits"
import type { Means } from "./means"
import type { Clock, RequestPort } from "./ports"

/** The means of one visit: its limits, with a count of what it has spent. */
export interface VisitMeans extends Pick<VisitLimits, "attempts" | "timeShare" | "leastTimeMs" | "draw"> {
  /** Rejects with LimitReached once the limits are reached, and reads no more than is left. */
  request: RequestPort
  /** Counts a request that goes another way. Throws LimitReached where none is left. */
  spend(): void
  /** Counts against the limits what was spent for this visit before. Throws LimitReached where that is more than is left. */
  charge(before: Means): void
  /** Counts a rest that a host named. */
  rest(ms: number): void
  /** What this visit itself has spent so far. */
  spent: Readonly<Means & { slowestMs: number; restedMs: number }>
  /** The means of a visit on the way of this one: limited together, counted apart. */
  apart(): VisitMeans
}

export const meansOf = (limits: VisitLimits, request: RequestPort, clock: Clock): VisitMeans =>
  metered(limits, { requests: 0, bytes: 0 }, request, clock)

/** @param total what all visits together have spent that are limited together */
function metered(limits: VisitLimits, total: Means, request: RequestPort, clock: Clock): VisitMeans {
  const { attempts, timeShare, leastTimeMs, draw, maxRequests, maxBytes } = limits
  const spent = { requests: 0, bytes: 0, slowestMs: 0, restedMs: 0 }
  const limitReached = () => new LimitReached({ ...total })

  function spend(): void {
    if (total.requests >= maxRequests || total.bytes >= maxBytes) throw limitReached()
    total.requests++
    spent.requests++
  }

  return {
    attempts,
    timeShare,
    leastTimeMs,
    draw,
    spent,
    spend,
    async request(url, options) {
      spend()
      const left = maxBytes - total.bytes
      const begun = clock.now()
      const answer = await request(url, { ...options, maxBytes: Math.min(left, options.maxBytes) })
      const ms = clock.now() - begun
      const bytes = "error" in answer ? (answer.wasted ?? 0) : answer.bytes.length
      total.bytes += bytes
      spent.bytes += bytes
      // What took longer than it may was held up on this side.
      if (!("error" in answer) && ms <= options.timeoutMs) spent.slowestMs = Math.max(spent.slowestMs, ms)
      if ("error" in answer && answer.error === "too-large" && left < options.maxBytes) throw limitReached()
      return answer
    },
    charge(before) {
      total.requests += before.requests
      total.bytes += before.bytes
      if (total.requests > maxRequests || total.bytes > maxBytes) throw limitReached()
    },
    rest(ms) {
      spent.restedMs += ms
    },
    apart: () => metered(limits, total, request, clock),
  }
}
