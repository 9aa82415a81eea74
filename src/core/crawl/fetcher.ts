/** The whole of asking for one address: permission, turn, redirects, retries, the other scheme, signposts, reading. */
import { canonicalUrl, hostOf } from "../text/url"
import { classifyAnswer } from "./classify"
import { type Followed, follow } from "./follow"
import { sha256Hex } from "./hash"
import { attemptsFor } from "./outcome"
import { createGate, type PolitenessSettings } from "./politeness"
import type { Answer, Clock, Failure, ReadPort, RequestError, RequestPort } from "./ports"
import { type Reading, readAnswer } from "./reading"
import { type RobotsRules, readRobots, robotsAddress } from "./robots"
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

const outcomeOfFailure: Record<RequestError, Outcome> = {
  timeout: "timeout",
  network: "network",
  tls: "network",
  "too-large": "too-large",
  "private-address": "private-address",
  permission: "permission",
  "redirect-loop": "redirect-loop",
}

const outcomeOf = (answer: Answer | Failure): Outcome =>
  "error" in answer ? outcomeOfFailure[answer.error] : (classifyAnswer(answer).outcome ?? "ok")

/** The same address under the other scheme. */
const twinOf = (url: string): string =>
  url.replace(/^https?/, (scheme) => (scheme === "https" ? "http" : "https"))

/** Many sites speak one scheme only, or show a certificate that is not theirs. */
const mayHaveTwin = (answer: Answer | Failure): boolean =>
  "error" in answer && (answer.error === "tls" || answer.error === "network")

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
  const robots = new Map<string, Promise<RobotsRules>>()

  const once = (url: string): Promise<Followed> =>
    follow(url, settings.maxRedirects, options, { request: ports.request, clock, gate })

  /** Asks as often as the outcome deserves before it is believed. */
  async function persist(url: string): Promise<Followed> {
    let requests = 0
    for (let attempt = 1; ; attempt++) {
      const followed = await once(url)
      requests += followed.requests
      if (attempt >= attemptsFor(outcomeOf(followed.answer))) return { ...followed, requests }
      await clock.sleep(settings.retryGapMs, signal)
    }
  }

  async function ask(url: string): Promise<Followed> {
    const first = await persist(url)
    if (!mayHaveTwin(first.answer)) return first
    const twin = await once(twinOf(url))
    const better = "error" in twin.answer ? first : twin
    return { ...better, requests: first.requests + twin.requests }
  }

  async function fetchRobots(url: string): Promise<{ rules: RobotsRules; requests: number }> {
    const address = robotsAddress(url)
    const { answer, requests } = await once(address)
    const rules =
      "error" in answer
        ? readRobots(address, 0, new Uint8Array())
        : readRobots(address, answer.status, answer.bytes)
    if (rules.delayMs !== null) gate.holdGap(url, rules.delayMs)
    return { rules, requests }
  }

  /** The host's robots.txt, asked for once; its cost falls to the visit that came first. */
  async function permission(url: string): Promise<{ allowed: boolean; requests: number }> {
    if (!settings.respectRobots) return { allowed: true, requests: 0 }
    const host = hostOf(url)
    const known = robots.get(host)
    if (known) return { allowed: (await known).allows(url), requests: 0 }
    const fetching = fetchRobots(url)
    robots.set(
      host,
      fetching.then(({ rules }) => rules),
    )
    const { rules, requests } = await fetching
    return { allowed: rules.allows(url), requests }
  }

  async function conclude(
    url: string,
    reading: Reading,
    answer: Answer | null,
    requests: number,
  ): Promise<Fetched> {
    const bytes = answer?.bytes ?? new Uint8Array()
    const visit: Visit = {
      url,
      finalUrl: (answer && canonicalUrl(answer.finalUrl)) || url,
      status: answer?.status ?? 0,
      outcome: reading.outcome,
      contentType: reading.contentType,
      bytes: bytes.length,
      sha256: await sha256Hex(bytes),
      rendered: false,
      at: new Date(clock.now()).toISOString(),
      requests,
      page: reading.outcome === "ok" ? reading.page : null,
    }
    return { visit, bytes: bytes.length > 0 ? bytes : null }
  }

  const failed = (outcome: Outcome): Reading => ({ outcome, contentType: null, page: null })

  return {
    async visit(url) {
      const { allowed, requests: robotsRequests } = await permission(url)
      if (!allowed) return conclude(url, failed("robots"), null, robotsRequests)

      const { answer, requests } = await ask(url)
      const cost = robotsRequests + requests
      if ("error" in answer) return conclude(url, failed(outcomeOf(answer)), null, cost)

      const reading = await readAnswer(answer, ports.read)
      const target = signpost(reading, answer)
      if (!target) return conclude(url, reading, answer, cost)

      const next = await ask(target)
      if ("error" in next.answer)
        return conclude(url, failed(outcomeOf(next.answer)), null, cost + next.requests)
      return conclude(url, await readAnswer(next.answer, ports.read), next.answer, cost + next.requests)
    },
  }
}
