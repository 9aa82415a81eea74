/** Visits of a run: from the record where it has them, else made, compared with the site's landmarks, and recorded. */
import { type Breaker, createBreaker } from "../crawl/breaker"
import { type Landmarks, settleVisit } from "../crawl/settle"
import type { Visit } from "../crawl/types"
import type { Asked, AuditPorts } from "./types"

export interface Visitor {
  /** The visits of a round, in the order asked for; those that the run's end came before are missing. */
  visitAll(addresses: readonly Asked[]): Promise<Visit[]>
  /**
   * The next visit that a run before this one took in. What it was spared is spared again; null for an address that is
   * neither recorded nor on a host left alone by now.
   */
  visitAgain(asked: Asked): Visit | null
  /** Told once, before the first round. */
  learn(landmarks: Landmarks): void
  refuses(url: string): boolean
}

export function createVisitor(ports: AuditPorts, signal: AbortSignal, breakAfter: number): Visitor {
  const breaker: Breaker = createBreaker(breakAfter)
  let landmarks: Landmarks = { home: null, missing: null }

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

  async function visit(asked: Asked): Promise<Visit | null> {
    const { url, look } = asked
    const known = ready(asked)
    if (known) return known
    if (signal.aborted) return null
    try {
      const made = settleVisit(await ports.visit(url), landmarks)
      const settled = look ? { ...made, look } : made
      await ports.record.put(settled)
      return settled
    } catch (error) {
      if (signal.aborted) return null
      throw error
    }
  }

  return {
    async visitAll(addresses) {
      const visits = (await Promise.all(addresses.map(visit))).filter((one) => one !== null)
      for (const one of visits) breaker.note(one)
      return visits
    },
    visitAgain(asked) {
      const visit = ready(asked)
      if (visit) breaker.note(visit)
      return visit
    },
    learn(known) {
      landmarks = known
    },
    refuses: (url) => breaker.open(url) !== null,
  }
}
