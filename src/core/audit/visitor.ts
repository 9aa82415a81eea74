/** Visits of a run: from the record where it has them, else made, compared with the site's landmarks, and recorded. */
import { createBreaker } from "../crawl/breaker"
import { createDrawn } from "../crawl/drawn"
import { LimitReached, noLimits, type VisitLimits } from "../crawl/limits"
import { add, type Means, NOTHING } from "../crawl/means"
import { createPatience } from "../crawl/patience"
import { type Landmarks, settleVisit } from "../crawl/settle"
import type { Visit } from "../crawl/types"
import { hostOf } from "../text/url"
import { abortOf } from "./control"
import { shareOf, sharers } from "./means"
import { createShortfalls } from "./shortfalls"
import type { Asked, AuditPorts, AuditSettings } from "./types"

export interface Round {
  /** In the order asked for; those that the run's end came before are missing. */
  visits: Visit[]
  /** What went to addresses which their share of what is left did not suffice for; null where it did for all. */
  wasted: Means | null
}

export interface Visitor {
  /** The first of the addresses that may be asked for side by side. */
  choose<T extends Asked>(wanted: readonly T[], left: Means): T[]
  /** Shares what is left among the addresses. */
  visitAll(addresses: readonly Asked[], left: Means): Promise<Round>
  /** The home page: asked for with all patience. */
  open(asked: Asked, left: Means): Promise<Visit | null>
  /**
   * The next visit that a run before this one took in. What it was spared is spared again; null for an address that is
   * neither recorded nor on a host left alone by now.
   */
  visitAgain(asked: Asked): Visit | null
  /** Told once, before the first round. */
  learn(landmarks: Landmarks): void
  refuses(url: string): boolean
}

/** Pages of a run that are opened in a browser at most. */
const MAX_DRAWN = 80
/** Addresses in one round of a host whose last answer was a refusal. */
const WARY_ROUND = 2
const limitsOf = ({ requests, bytes }: Means): VisitLimits => ({
  ...noLimits,
  maxRequests: requests,
  maxBytes: bytes,
})

export function createVisitor(
  ports: AuditPorts,
  signal: AbortSignal,
  { breakAfter, roundSize }: Pick<AuditSettings, "breakAfter" | "roundSize">,
): Visitor {
  const breaker = createBreaker(breakAfter)
  const patience = createPatience()
  const drawn = createDrawn(MAX_DRAWN)
  const shortfalls = createShortfalls()
  let landmarks: Landmarks = { home: null, missing: null }

  /** In the order in which they are taken in, so that all that is decided by it is decided again when the run is taken up. */
  function note(visit: Visit): void {
    breaker.note(visit)
    patience.note(visit)
    drawn.note(visit)
  }

  /** Stands for the visit that is not made to a host which refused so many. It costs nothing and is not recorded. */
  const spared = ({ url, look }: Asked, outcome: Visit["outcome"]): Visit => ({
    url,
    finalUrl: url,
    status: 0,
    outcome,
    contentType: null,
    bytes: 0,
    sha256: "",
    rendered: false,
    at: new Date(ports.now()).toISOString(),
    requests: 0,
    ...(look ? { look } : {}),
    page: null,
  })

  /** What needs no request. */
  function ready(asked: Asked): Visit | null {
    const known = ports.record.get(asked)
    if (known) return known
    const refused = breaker.open(asked.url)
    return refused && spared(asked, refused)
  }

  /** Does not wait for what the stop of the run came before. */
  async function visit(
    asked: Asked,
    limits: VisitLimits,
    stopped: Promise<null>,
  ): Promise<Visit | LimitReached | null> {
    const { url, look } = asked
    const known = ready(asked)
    if (known) return shortfalls.before(known, limits) ?? known
    if (signal.aborted) return null
    try {
      const made = await Promise.race([ports.visit(url, limits), stopped])
      if (made === null) return null
      const visit = settleVisit(made, landmarks)
      const settled = shortfalls.noted(look ? { ...visit, look } : visit)
      await ports.record.put(settled)
      return settled
    } catch (error) {
      if (signal.aborted) return null
      if (error instanceof LimitReached) return shortfalls.note(asked, limits, error)
      throw error
    }
  }

  return {
    choose(wanted, left) {
      const width = sharers(left, roundSize)
      const chosen: (typeof wanted)[number][] = []
      const ofHost = new Map<string, number>()
      for (const one of wanted) {
        if (chosen.length >= width) break
        const before = ofHost.get(hostOf(one.url)) ?? 0
        if (before >= WARY_ROUND && patience.isWary(one.url) && !breaker.open(one.url)) continue
        ofHost.set(hostOf(one.url), before + 1)
        chosen.push(one)
      }
      return chosen
    },
    async visitAll(addresses, left) {
      const share = limitsOf(shareOf(left, addresses.length))
      const { aborted, forget } = abortOf(signal)
      const made = await Promise.all(
        addresses.map((asked, at) => {
          const draw = drawn.allowed(asked.url, at)
          return visit(asked, { ...share, ...patience.with(asked.url), draw }, aborted)
        }),
      ).finally(forget)
      const visits = made.flatMap((one) => (one === null || one instanceof LimitReached ? [] : [one]))
      for (const one of visits) note(one)
      const wasted = made.reduce<Means | null>(
        (sum, one) => (one instanceof LimitReached ? add(sum ?? NOTHING, one.spent) : sum),
        null,
      )
      return { visits, wasted }
    },
    async open(asked, left) {
      const { aborted, forget } = abortOf(signal)
      const made = await visit(asked, limitsOf(left), aborted).finally(forget)
      if (made === null || made instanceof LimitReached) return null
      note(made)
      return made
    },
    visitAgain(asked) {
      const visit = ready(asked)
      if (visit) note(visit)
      return visit
    },
    learn(known) {
      landmarks = known
    },
    refuses: (url) => breaker.open(url) !== null,
  }
}
