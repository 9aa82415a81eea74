/**
 * How often and how widely one host is asked: no more than it stands, less when it groans.
 *
 * - Two connections, and a gap between the starts of two requests.
 * - A host that names a rest (`Retry-After`) gets it. One that is asked too much (429) is asked half as often, over one connection;
 *   each answer in good order gives a tenth of the usual rate back.
 * - An address that fails (5xx, silence, a broken connection) while its neighbours answer fails by itself: the host is asked as before.
 *   Three different ones with no good answer in between are the host's own failing: it is asked half as often for the third and each
 *   that follows, over one connection; each answer in good order gives half of the usual rate back.
 * - A host that wants a longer rest than is waited for, in one word or over the run, is asked for nothing more.
 */
import { hostOf } from "../text/url"
import { answerOf, createHostNotes, type HostNotes, kindOf } from "./host-notes"
import type { Answer, Clock } from "./ports"

export interface PolitenessSettings {
  /** Requests to one host at the same time. */
  connections: number
  /** Between the starts of two requests to one host. */
  gapMs: number
  /** Longest `Retry-After` that is waited for. */
  maxRetryAfterMs: number
  /** All the rests that one host may name in a run. */
  maxRestMs: number
}

export interface Gate {
  /** Runs a request to the host of `url` when its turn has come. */
  run<T>(url: string, request: () => Promise<T>): Promise<T>
  /** The host answered in good order. */
  answered(url: string): void
  /** The address failed. */
  failed(url: string): void
  /** The host asks for less. */
  throttled(url: string): void
  /** By this answer the host asks for a rest. Gives by how many milliseconds that is longer than it would rest anyway. */
  rest(url: string, answer: Answer, restMs: number): number
  /** The answer by which the host asked for more rest than is waited for, to stand for all that is not asked; else null. */
  closedBy(url: string): Answer | null
  /** The least gap that the host's robots.txt asks for. */
  holdGap(url: string, gapMs: number): void
}

interface HostState {
  host: string
  active: number
  connections: number
  gapMs: number
  leastGapMs: number
  nextStart: number
  /** Part of the usual rate that an answer in good order gives back. */
  recovery: number
  /** Addresses that failed since the last answer in good order. */
  failing: Set<string>
  restedMs: number
  closedBy: Answer | null
  /** Ends when the last request in line has started. */
  line: Promise<void>
  wake: (() => void)[]
}

const LEAST_SLOW_GAP_MS = 250
/** The longest gap that failing comes to, and the longest that robots.txt does. */
const LONGEST_SLOW_GAP_MS = 8000
const LONGEST_CRAWL_DELAY_MS = 30_000
const RECOVERY_FROM_WORD = 0.1
const RECOVERY_FROM_FAILING = 0.5
const GROANING = 3

/** The wait between two requests that is kept where robots.txt asks for so many milliseconds. */
export const keptDelayMs = (askedMs: number): number => Math.min(askedMs, LONGEST_CRAWL_DELAY_MS)

/**
 * @param ready holds every start back while the run is paused
 * @param notes what hosts have said in earlier sittings; a rest that is over is forgotten, none outlasts what is waited for, and nobody is
 *   asked oftener than the settings of this sitting say, nor never
 */
export function createGate(
  settings: PolitenessSettings,
  clock: Clock,
  signal: AbortSignal,
  ready: () => Promise<void>,
  notes: HostNotes = createHostNotes(),
): Gate {
  const hosts = new Map<string, HostState>()

  function hostState(url: string): HostState {
    const host = hostOf(url)
    const known = hosts.get(host)
    if (known) return known
    const { manners } = notes.get(host)
    const closedBy = manners?.closedBy
    const connections = Math.min(settings.connections, manners?.connections ?? settings.connections)
    const fresh: HostState = {
      host,
      active: 0,
      connections: Math.max(1, connections),
      gapMs: Math.max(settings.gapMs, keptDelayMs(manners?.gapMs ?? 0)),
      leastGapMs: settings.gapMs,
      nextStart: Math.min(manners?.notBefore ?? 0, clock.now() + settings.maxRetryAfterMs),
      recovery: manners?.recovery ?? RECOVERY_FROM_FAILING,
      failing: new Set(),
      restedMs: notes.restedMs(host),
      closedBy: closedBy ? answerOf(host, closedBy) : null,
      line: Promise.resolve(),
      wake: [],
    }
    hosts.set(host, fresh)
    return fresh
  }

  async function start(host: HostState): Promise<void> {
    while (host.active >= host.connections) await new Promise<void>((resolve) => host.wake.push(resolve))
    for (let rest = host.nextStart - clock.now(); rest > 0; rest = host.nextStart - clock.now()) {
      await clock.sleep(rest, signal)
    }
    await ready()
    signal.throwIfAborted()
    host.active++
    if (!host.closedBy) host.nextStart = clock.now() + host.gapMs
  }

  function remember({ host, nextStart, gapMs, connections, recovery, closedBy }: HostState): void {
    const manners = { notBefore: nextStart, gapMs, connections, recovery }
    notes.put(host, { manners: { ...manners, ...(closedBy ? { closedBy: kindOf(closedBy) } : {}) } })
  }

  function slowDown(host: HostState): void {
    const longest = Math.max(LONGEST_SLOW_GAP_MS, host.leastGapMs)
    host.connections = 1
    host.gapMs = Math.min(longest, Math.max(LEAST_SLOW_GAP_MS, host.gapMs * 2))
    host.nextStart = Math.max(host.nextStart, clock.now() + host.gapMs)
    remember(host)
  }

  /** Nearer to the usual rate. */
  function recover(host: HostState): void {
    const usual = Math.max(LEAST_SLOW_GAP_MS, host.leastGapMs)
    host.gapMs = Math.round(1 / (1 / host.gapMs + host.recovery / usual))
    if (host.gapMs > usual) return
    host.gapMs = host.leastGapMs
    host.connections = settings.connections
    host.recovery = RECOVERY_FROM_FAILING
  }

  return {
    async run(url, request) {
      const host = hostState(url)
      const started = host.line.then(() => start(host))
      host.line = started.catch(() => undefined)
      await started
      try {
        return await request()
      } finally {
        host.active--
        for (const wake of host.wake.splice(0)) wake()
      }
    },
    answered(url) {
      const host = hostState(url)
      host.failing.clear()
      if (host.gapMs === host.leastGapMs && host.connections === settings.connections) return
      recover(host)
      remember(host)
    },
    failed(url) {
      const host = hostState(url)
      if (host.failing.has(url)) return
      host.failing.add(url)
      if (host.failing.size >= GROANING) slowDown(host)
    },
    throttled(url) {
      const host = hostState(url)
      host.recovery = RECOVERY_FROM_WORD
      slowDown(host)
    },
    rest(url, answer, restMs) {
      const host = hostState(url)
      const before = Math.max(host.nextStart, clock.now())
      host.nextStart = Math.max(before, clock.now() + restMs)
      const longerMs = host.nextStart - before
      host.restedMs += longerMs
      if (restMs > settings.maxRetryAfterMs || host.restedMs > settings.maxRestMs) {
        host.closedBy = answer
        host.nextStart = 0
      }
      remember(host)
      return longerMs
    },
    closedBy: (url) => hostState(url).closedBy,
    holdGap(url, gapMs) {
      const host = hostState(url)
      host.leastGapMs = Math.max(host.leastGapMs, keptDelayMs(gapMs))
      host.gapMs = Math.max(host.gapMs, host.leastGapMs)
    },
  }
}
