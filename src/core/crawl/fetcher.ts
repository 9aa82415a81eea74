/** The whole of asking for one address: permission, turn, redirects, retries, the other scheme, signposts, reading. */
import { canonicalUrl } from "../text/url"
import { ask, outcomeOf } from "./ask"
import { outcomeOfCall } from "./calls"
import { type Followed, follow } from "./follow"
import { sha256Hex } from "./hash"
import { createGate, type PolitenessSettings } from "./politeness"
import type { Answer, Clock, ReadPort, RequestPort } from "./ports"
import { type Reading, readAnswer } from "./reading"
import { validatorsOf } from "./revalidate"
import { createRobots } from "./robots"
import type { Outcome, Visit } from "./types"

export interface FetchSettings extends PolitenessSettings {
  timeoutMs: number
  maxBytes: number
  maxRedirects: number
  /** Rest before an address that timed out or failed is asked again. */
  retryGapMs: number
  respectRobots: boolean
}

export const defaultFetchSettings: FetchSettings = {
  connections: 2,
  gapMs: 500,
  maxRetryAfterMs: 120_000,
  timeoutMs: 20_000,
  maxBytes: 15_000_000,
  maxRedirects: 10,
  retryGapMs: 10_000,
  respectRobots: true,
}

export interface FetchPorts {
  request: RequestPort
  read: ReadPort
  clock: Clock
  /** Aborts everything under way; visits then reject. */
  signal: AbortSignal
  /** Resolves while requests may start; the run's pause. */
  ready?: () => Promise<void>
}

/** A visit, and the body it was read from (null where none came), for the run record. */
export interface Fetched {
  visit: Visit
  bytes: Uint8Array | null
}

export interface Fetcher {
  /** Asks for an address once, in the sense of one visit. Rejects only when the signal is aborted. */
  visit(url: string): Promise<Fetched>
}

/**
 * Where a page with little of its own sends its reader: a splash page, a frame breaker.
 * The address is taken as written: the step from `/` to `/index.html` is one.
 */
function signpost({ page }: Reading, { finalUrl }: Answer): string | null {
  if (!page?.redirect || page.links.length >= 10 || page.text.length > 300) return null
  return page.redirect === finalUrl || !canonicalUrl(page.redirect) ? null : page.redirect
}

export function createFetcher(ports: FetchPorts, settings: FetchSettings): Fetcher {
  const { clock, signal } = ports
  const gate = createGate(settings, clock, signal, ports.ready ?? (async () => {}))
  const options = { timeoutMs: settings.timeoutMs, maxBytes: settings.maxBytes, signal }

  const once = (url: string): Promise<Followed> =>
    follow(url, settings.maxRedirects, options, { request: ports.request, clock, gate })
  const asking = { once, clock, signal, retryGapMs: settings.retryGapMs }
  const permission = settings.respectRobots
    ? createRobots(once, gate.holdGap)
    : async () => ({ allowed: true, requests: 0 })

  async function conclude(
    url: string,
    reading: Reading,
    answer: Answer | null,
    requests: number,
  ): Promise<Fetched> {
    const bytes = answer?.bytes ?? new Uint8Array()
    const outcome = outcomeOfCall(url, reading.outcome, reading.page)
    const validators = answer && validatorsOf(answer)
    const visit: Visit = {
      url,
      finalUrl: (answer && canonicalUrl(answer.finalUrl)) || url,
      status: answer?.status ?? 0,
      outcome,
      contentType: reading.contentType,
      bytes: bytes.length,
      sha256: await sha256Hex(bytes),
      rendered: false,
      at: new Date(clock.now()).toISOString(),
      requests,
      ...(answer?.ipv6 === undefined ? {} : { ipv6: answer.ipv6 }),
      ...(validators ? { validators } : {}),
      page: outcome === "ok" ? reading.page : null,
    }
    return { visit, bytes: bytes.length > 0 ? bytes : null }
  }

  const failed = (outcome: Outcome): Reading => ({ outcome, contentType: null, page: null })

  return {
    async visit(url) {
      const { allowed, requests: robotsRequests } = await permission(url)
      if (!allowed) return conclude(url, failed("robots"), null, robotsRequests)

      const { answer, requests } = await ask(url, asking)
      const cost = robotsRequests + requests
      if ("error" in answer) return conclude(url, failed(outcomeOf(answer)), null, cost)

      const reading = await readAnswer(answer, ports.read)
      const target = signpost(reading, answer)
      if (!target) return conclude(url, reading, answer, cost)

      const next = await ask(target, asking)
      if ("error" in next.answer)
        return conclude(url, failed(outcomeOf(next.answer)), null, cost + next.requests)
      return conclude(url, await readAnswer(next.answer, ports.read), next.answer, cost + next.requests)
    },
  }
}
