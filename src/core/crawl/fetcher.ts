/** The whole of asking for one address: permission, turn, redirects, retries, the other scheme, signposts, reading, drawing. */
import { isDocumentFile } from "../text/file-address"
import { addressKey, canonicalUrl } from "../text/url"
import { ask, outcomeOf } from "./ask"
import { outcomeOfCall } from "./calls"
import { createDrawing, type DrawSettings } from "./drawing"
import { type Followed, follow } from "./follow"
import { sha256Hex } from "./hash"
import { noLimits, type VisitLimits } from "./limits"
import { meansOf, type VisitMeans } from "./meter"
import { createPace } from "./pace"
import { createGate, type PolitenessSettings } from "./politeness"
import type { Answer, Clock, ReadPort, RenderPort, RequestOptions, RequestPort } from "./ports"
import { type Reading, readAnswer } from "./reading"
import { validatorsOf } from "./revalidate"
import { createRobots } from "./robots"
import type { Told } from "./told"
import type { Outcome, Visit } from "./types"

export interface FetchSettings extends PolitenessSettings, DrawSettings {
  timeoutMs: number
  maxBytes: number
  /** The same two for addresses of document files. */
  fileTimeoutMs: number
  maxFileBytes: number
  maxRedirects: number
  /** Rest before an address that timed out or failed is asked again; twice as long before a third time. */
  retryGapMs: number
  respectRobots: boolean
}

export const defaultFetchSettings: FetchSettings = {
  connections: 2,
  gapMs: 500,
  maxRetryAfterMs: 120_000,
  maxRestMs: 300_000,
  timeoutMs: 20_000,
  maxBytes: 15_000_000,
  fileTimeoutMs: 60_000,
  maxFileBytes: 20_000_000,
  maxRedirects: 10,
  retryGapMs: 5000,
  respectRobots: true,
  rendersAtOnce: 2,
  renderTimeoutMs: 30_000,
}

export interface FetchPorts {
  request: RequestPort
  read: ReadPort
  /** Reads document files; they stay obstacles where it is not given. */
  readFile?: ReadPort
  /** Draws what a plain request does not bring; such pages stay obstacles where it is not given. */
  render?: RenderPort
  clock: Clock
  /** Aborts everything under way; visits then reject. */
  signal: AbortSignal
  /** Resolves while requests may start; the run's pause. */
  ready?: () => Promise<void>
  /** Hex SHA-256 of bytes, "" for none, where the platform has a quicker way than the web's. */
  hash?: (bytes: Uint8Array) => string
}

/** A visit, and the body it was read from (null where none came), for the run record. */
export interface Fetched {
  visit: Visit
  bytes: Uint8Array | null
}

export interface Fetcher {
  /**
   * Asks for an address once, in the sense of one visit. Rejects when the signal is aborted, and with LimitReached where the
   * visit can't be made within its limits; there are none unless given.
   */
  visit(url: string, limits?: VisitLimits): Promise<Fetched>
}

/** A request of a host that silence has made impatient has at least so many times what its slowest page took of late. */
const TIMES_SLOWEST = 3

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
  const pace = createPace()
  const options = { timeoutMs: settings.timeoutMs, maxBytes: settings.maxBytes, signal }
  const fileOptions = { timeoutMs: settings.fileTimeoutMs, maxBytes: settings.maxFileBytes, signal }

  const timed: RequestPort = async (url, given) => {
    const begun = clock.now()
    const answer = await ports.request(url, given)
    if (!("error" in answer)) pace.note(url, clock.now() - begun)
    return answer
  }

  function optionsFor(url: string, timeShare: number): RequestOptions {
    const usual = isDocumentFile(url) ? fileOptions : options
    const least = Math.max(usual.timeoutMs * timeShare, pace.slowest(url) * TIMES_SLOWEST)
    return { ...usual, timeoutMs: Math.min(usual.timeoutMs, least) }
  }

  const onceWith =
    (request: RequestPort, timeShare: number) =>
    (url: string): Promise<Followed> =>
      follow(url, settings.maxRedirects, optionsFor(url, timeShare), { request, clock, gate })

  /** Asks once by itself, which pays for nothing but itself, and is not held to a visit's limits. */
  const permission = settings.respectRobots
    ? createRobots(onceWith(timed, 1), gate.holdGap)
    : async () => ({ allowed: true, requests: 0 })

  async function conclude(url: string, told: Told): Promise<Fetched> {
    const { reading, answer, requests, rendered, undrawn, wasted = 0 } = told
    const bytes = answer?.bytes ?? new Uint8Array()
    const outcome = outcomeOfCall(url, reading.outcome, reading.page)
    const validators = answer && validatorsOf(answer)
    const visit: Visit = {
      url,
      finalUrl: (answer && canonicalUrl(answer.finalUrl)) || url,
      status: answer?.status ?? 0,
      outcome,
      contentType: reading.contentType,
      bytes: bytes.length || wasted,
      sha256: ports.hash ? ports.hash(bytes) : await sha256Hex(bytes),
      rendered,
      ...(undrawn ? { undrawn } : {}),
      at: new Date(clock.now()).toISOString(),
      requests,
      ...(answer?.ipv6 === undefined ? {} : { ipv6: answer.ipv6 }),
      ...(validators ? { validators } : {}),
      page: outcome === "ok" ? reading.page : null,
    }
    return { visit, bytes: bytes.length > 0 ? bytes : null }
  }

  const failed = (outcome: Outcome, requests: number, wasted = 0): Told => ({
    reading: { outcome, contentType: null, page: null },
    answer: null,
    requests,
    rendered: false,
    wasted,
  })

  async function plainly(url: string, { request, timeShare, attempts }: VisitMeans): Promise<Told> {
    const once = onceWith(request, timeShare)
    const asking = { once, clock, signal, retryGapMs: settings.retryGapMs, attempts }
    const { answer, requests } = await ask(url, asking)
    if ("error" in answer) return failed(outcomeOf(answer), requests, answer.wasted)
    const reading = await readAnswer(answer, ports.read, ports.readFile)
    const target = signpost(reading, answer)
    if (!target) return { reading, answer, requests, rendered: false }

    const next = await ask(target, asking)
    const cost = requests + next.requests
    if ("error" in next.answer) return failed(outcomeOf(next.answer), cost, next.answer.wasted)
    return {
      reading: await readAnswer(next.answer, ports.read, ports.readFile),
      answer: next.answer,
      requests: cost,
      rendered: false,
    }
  }

  /** Answers of data calls that were tried to know whether a page must be drawn: kept for the visit that asks for them. */
  const tried = new Map<string, Fetched>()

  async function tryCall(url: string, means: VisitMeans): Promise<{ brings: boolean; requests: number }> {
    const fetched = await visit(url, means)
    const { outcome, requests } = fetched.visit
    tried.set(addressKey(url), { ...fetched, visit: { ...fetched.visit, requests: 0 } })
    return { brings: outcome === "ok", requests }
  }

  const { render, read } = ports
  const draw = render
    ? createDrawing({ render, read, gate, tryCall }, settings, options)
    : async (_: string, told: Told) => told

  async function visit(url: string, means: VisitMeans): Promise<Fetched> {
    const known = tried.get(addressKey(url))
    if (known && tried.delete(addressKey(url))) return { ...known, visit: { ...known.visit, url } }
    const { allowed, requests } = await permission(url)
    if (!allowed) return conclude(url, failed("robots", requests))
    const told = await draw(url, await plainly(url, means), means)
    return conclude(url, { ...told, requests: told.requests + requests })
  }

  return { visit: (url, limits = noLimits) => visit(url, meansOf(limits, timed)) }
}
