import { createHostLog } from "./host-log"
import type { VisitLimits } from "./limits"
import { attemptsFor, isRefusal, TOO_MANY_REQUESTS } from "./outcome"
import type { Visit } from "./types"

/**
 * How long failing is borne, by what the host's last visits came to: an address that fails alone is asked a second time, later, with
 * all the time there is; where a good part of a host fails, once is believed, and silence is waited for a shorter time.
 * A failure is no verdict, so impatience costs what might have been read, never a duty.
 * It is told of visits in the order in which they are taken in, so a run and its resumption are patient alike.
 */
export interface Patience {
  note(visit: Visit): void
  with(url: string): Pick<VisitLimits, "attempts" | "timeShare" | "leastTimeMs">
  /** Whether the host's last visit was refused, and it is hardly known or most of its visits were: it is then asked for few addresses at a time. */
  isWary(url: string): boolean
}

const REMEMBERED = 20
/** Failures among the visits remembered from which on one attempt is enough. One silence takes the time of many other failures. */
const TIRED = 4
const COST_OF_SILENCE = 4
/** Silences among the visits remembered, and the part of the time limit that is left to the next one. */
const SHORTER: readonly [silences: number, share: number][] = [
  [3, 0.25],
  [1, 0.5],
]

/** A request has at least so many times what the slowest of the last answers took. */
const TIMES_SLOWEST = 3
const LATELY = 10

/** Visits from which on a host is known, and the part of them that are most. */
const FEW = 5
const MOST = 0.6

type Seen = Pick<Visit, "outcome" | "status">

function costOf({ outcome, status }: Seen): number {
  if (outcome === "timeout") return COST_OF_SILENCE
  return attemptsFor(outcome) > 1 || status === TOO_MANY_REQUESTS ? 1 : 0
}

export function createPatience(): Patience {
  const log = createHostLog<Seen>(REMEMBERED)
  const answers = createHostLog<number>(LATELY)
  return {
    note({ url, outcome, status, cost }) {
      log.note(url, { outcome, status })
      if (cost && cost.slowestMs > 0) answers.note(url, cost.slowestMs)
    },
    with(url) {
      const seen = log.of(url)
      const silences = seen.filter(({ outcome }) => outcome === "timeout").length
      const cost = seen.reduce((sum, one) => sum + costOf(one), 0)
      return {
        attempts: cost < TIRED ? 2 : 1,
        timeShare: SHORTER.find(([from]) => silences >= from)?.[1] ?? 1,
        leastTimeMs: TIMES_SLOWEST * Math.max(0, ...answers.of(url)),
      }
    },
    isWary(url) {
      const seen = log.of(url)
      const last = seen.at(-1)
      const refused = seen.filter(({ outcome }) => isRefusal(outcome)).length
      return (
        last !== undefined && isRefusal(last.outcome) && (seen.length < FEW || refused > seen.length * MOST)
      )
    },
  }
}
