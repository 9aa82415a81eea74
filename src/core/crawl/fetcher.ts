/** The whole of asking for one address: permission, turn, redirects, retries, the other scheme, signposts, reading, drawing. */
import { isDocumentFile } from "../text/file-address"
import { canonicalUrl } from "../text/url"
import { ask, outcomeOf } from "./ask"
import { conclude, type Fetched } from "./conclude"
import { createDrawing, type DrawSettings } from "./drawing"
import { type Followed, follow } from "./follow"
import { createHostNotes, type HostNotes } from "./host-notes"
import { noLimits, type VisitLimits } from "./limits"
import { costOf } from "./means"
import { meansOf, type VisitMeans } from "./meter"
import { createGate, type PolitenessSettings } from "./politeness"
import type { Answer, Clock, ReadPort, RenderPort, RequestOptions, RequestPort } from "./ports"
import { type Reading, readAnswer } from "./reading"
import { createRobots } from "./robots"
import type { Told } from "./told"
import { type CallRecord, callsInMemory } from "./tried-calls"
import type { Outcome } from "./types"

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
  /** Where data calls are kept that are tried on the way of other visits; in memory unless given. */
  calls?: CallRecord
  /** What hosts have said of how to be asked, and where that is kept; in memory unless given. */
  hosts?: HostNotes
  /** Hex SHA-256 of bytes, "" for none, where the platform has a quicker way than the web's. */
  hash?: (bytes: Uint8Array) => string
}

export interface Fetcher {
  /**
   * Asks for an address once, in the sense of one visit. Rejects when the signal is aborted, and with LimitReached where the
   * visit can't be made within its limits; there are none unless given.
   */
  visit(url: string, limits?: VisitLimits): Promise<Fetched>
}

/**
 * Where a page with little of its own sends its reader: a splash page, a frame breaker.
 * The address is taken as written: the step from `/` to `/index.html` is one.
 */
function signpost({ page }: Reading, { finalUrl }: Answer): string | null {
  if (!page?.redirect || page.links.length >= 10 || page.text.length > 300) return null
  return page.redirect === finalUrl || !canonicalUrl(page.redirect) ? null : page.redirect
}

const failed = (outcome: Outcome, wasted = 0): Told => ({
  reading: { outcome, contentType: null, page: null },
  answer: null,
  rendered: false,
  wasted,
})

export function createFetcher(ports: FetchPorts, settings: FetchSettings): Fetcher {
  const { clock, signal, calls = callsInMemory(), hosts = createHostNotes() } = ports
  const gate = createGate(settings, clock, signal, ports.ready ?? (async () => {}), hosts)
  const options = { timeoutMs: settings.timeoutMs, maxBytes: settings.maxBytes, signal }
  const fileOptions = { timeoutMs: settings.fileTimeoutMs, maxBytes: settings.maxFileBytes, signal }

  function optionsFor(url: string, { timeShare, leastTimeMs }: VisitMeans): RequestOptions {
    const usual = isDocumentFile(url) ? fileOptions : options
    const least = Math.max(usual.timeoutMs * timeShare, leastTimeMs)
    return { ...usual, timeoutMs: Math.min(usual.timeoutMs, least) }
  }

  const onceWith =
    (means: VisitMeans) =>
    (url: string): Promise<Followed> =>
      follow(url, settings.maxRedirects, optionsFor(url, means), {
        request: means.request,
        clock,
        gate,
        onRest: means.rest,
      })

  /** Asks once by itself, which pays for nothing but itself, and is not held to a visit's limits. */
  const permission = createRobots(
    async (url) => {
      const means = meansOf(noLimits, ports.request, clock)
      const { answer } = await onceWith(means)(url)
      const { requests, bytes } = means.spent
      return { answer, cost: { requests, bytes } }
    },
    gate.holdGap,
    hosts,
  )

  async function plainly(url: string, means: VisitMeans): Promise<Told> {
    const { attempts } = means
    const asking = { once: onceWith(means), clock, signal, retryGapMs: settings.retryGapMs, attempts }
    const { answer } = await ask(url, asking)
    if ("error" in answer) return failed(outcomeOf(answer), answer.wasted)
    const reading = await readAnswer(answer, ports.read, ports.readFile)
    const target = signpost(reading, answer)
    if (!target) return { reading, answer, rendered: false }

    const next = await ask(target, asking)
    if ("error" in next.answer) return failed(outcomeOf(next.answer), next.answer.wasted)
    return {
      reading: await readAnswer(next.answer, ports.read, ports.readFile),
      answer: next.answer,
      rendered: false,
    }
  }

  async function tryCall(url: string, means: VisitMeans): Promise<boolean> {
    const known = calls.get(url)
    if (known) {
      means.charge(costOf(known))
      return known.outcome === "ok"
    }
    const fetched = await visit(url, means.apart())
    await calls.put(fetched)
    return fetched.visit.outcome === "ok"
  }

  const { render, read } = ports
  const draw = render
    ? createDrawing({ render, read, gate, tryCall }, settings, options)
    : async (_: string, told: Told) => told

  async function visit(url: string, means: VisitMeans): Promise<Fetched> {
    const robots = settings.respectRobots ? await permission(url) : null
    const told =
      robots?.allowed === false ? failed("robots") : await draw(url, await plainly(url, means), means)
    return conclude(url, told, { means, robots }, ports)
  }

  return { visit: (url, limits = noLimits) => visit(url, meansOf(limits, ports.request, clock)) }
}
