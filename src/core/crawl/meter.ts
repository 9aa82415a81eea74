import { LimitReached, type VisitLimits } from "./limits"
import type { RequestPort } from "./ports"

/** The means of one visit: its limits, with a count of what it has spent. */
export interface VisitMeans extends Pick<VisitLimits, "attempts" | "timeShare" | "draw"> {
  /** Rejects with LimitReached once the limits are reached, and reads no more than is left. */
  request: RequestPort
  /** Counts a request that goes another way. Throws LimitReached where none is left. */
  spend(): void
}

export function meansOf(limits: VisitLimits, request: RequestPort): VisitMeans {
  const { attempts, timeShare, draw } = limits
  const spent = { requests: 0, bytes: 0 }

  function spend(): void {
    if (spent.requests >= limits.maxRequests || spent.bytes >= limits.maxBytes) throw new LimitReached(spent)
    spent.requests++
  }

  return {
    attempts,
    timeShare,
    draw,
    spend,
    async request(url, options) {
      spend()
      const left = limits.maxBytes - spent.bytes
      const answer = await request(url, { ...options, maxBytes: Math.min(left, options.maxBytes) })
      spent.bytes += "error" in answer ? (answer.wasted ?? 0) : answer.bytes.length
      if ("error" in answer && answer.error === "too-large" && left < options.maxBytes)
        throw new LimitReached(spent)
      return answer
    },
  }
}
