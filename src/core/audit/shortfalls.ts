import { LimitReached, type VisitLimits } from "../crawl/limits"
import { visitKey } from "../crawl/look"
import type { Shortfall, Visit } from "../crawl/types"
import type { Asked } from "./types"

type Share = Pick<VisitLimits, "maxRequests" | "maxBytes">

/**
 * Askings that came to nothing, for want of means, before the same address was asked with more. The visit that came of it in the
 * end has them in its record: a run that is taken up again comes to nothing there once more, without asking.
 */
export interface Shortfalls {
  note(asked: Asked, share: Share, reached: LimitReached): LimitReached
  /** The visit with the shortfalls before it. */
  noted(visit: Visit): Visit
  /** What a recorded address had come to with such a share; null where it is not known to have fallen short. */
  before(known: Visit, share: Share): LimitReached | null
}

export function createShortfalls(): Shortfalls {
  const open = new Map<string, Shortfall[]>()
  return {
    note(asked, { maxRequests, maxBytes }, reached) {
      const share = { requests: maxRequests, bytes: maxBytes }
      const key = visitKey(asked)
      open.set(key, [...(open.get(key) ?? []), { share, spent: reached.spent }])
      return reached
    },
    noted(visit) {
      const short = open.get(visitKey(visit))
      return short ? { ...visit, cost: { bytes: visit.bytes, slowestMs: 0, ...visit.cost, short } } : visit
    },
    before({ cost }, { maxRequests, maxBytes }) {
      const short = cost?.short?.find(
        ({ share }) => share.requests === maxRequests && share.bytes === maxBytes,
      )
      return short ? new LimitReached(short.spent) : null
    },
  }
}
