/** How often and how widely one host is asked: no more than it stands, less when it groans. */
import { hostOf } from "../text/url"
import type { Clock } from "./ports"

export interface PolitenessSettings {
  /** Requests to one host at the same time. */
  connections: number
  /** Between the starts of two requests to one host. */
  gapMs: number
  /** Longest `Retry-After` that is waited for. */
  maxRetryAfterMs: number
}

export interface Gate {
  /** Runs a request to the host of `url` when its turn has come. */
  run<T>(url: string, request: () => Promise<T>): Promise<T>
  /** The host asked for less, or can't keep up: twice the gap, one connection, and a rest where it named one. */
  slowDown(url: string, restMs: number): void
  /** The host answered in good order; after some of these it is asked faster again. */
  recover(url: string): void
  /** The least gap that the host's robots.txt asks for. */
  holdGap(url: string, gapMs: number): void
}

interface HostState {
  active: number
  connections: number
  gapMs: number
  leastGapMs: number
  nextStart: number
  calm: number
  /** Ends when the last request in line has started. */
  line: Promise<void>
  wake: (() => void)[]
}

const LEAST_SLOW_GAP_MS = 250
const LONGEST_GAP_MS = 8000
const CALM_ANSWERS = 5

/** `ready` holds every start back while the run is paused. */
export function createGate(
  settings: PolitenessSettings,
  clock: Clock,
  signal: AbortSignal,
  ready: () => Promise<void>,
): Gate {
  const hosts = new Map<string, HostState>()

  function hostState(url: string): HostState {
    const host = hostOf(url)
    const known = hosts.get(host)
    if (known) return known
    const fresh: HostState = {
      active: 0,
      connections: settings.connections,
      gapMs: settings.gapMs,
      leastGapMs: settings.gapMs,
      nextStart: 0,
      calm: 0,
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
    host.nextStart = clock.now() + host.gapMs
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
    slowDown(url, restMs) {
      const host = hostState(url)
      host.calm = 0
      host.connections = 1
      host.gapMs = Math.min(LONGEST_GAP_MS, Math.max(LEAST_SLOW_GAP_MS, host.gapMs * 2))
      const rest = Math.max(host.gapMs, Math.min(restMs, settings.maxRetryAfterMs))
      host.nextStart = Math.max(host.nextStart, clock.now() + rest)
    },
    recover(url) {
      const host = hostState(url)
      if (host.gapMs === host.leastGapMs && host.connections === settings.connections) return
      host.calm++
      if (host.calm < CALM_ANSWERS) return
      host.calm = 0
      host.connections = settings.connections
      host.gapMs =
        host.gapMs / 2 < Math.max(LEAST_SLOW_GAP_MS, host.leastGapMs) ? host.leastGapMs : host.gapMs / 2
    },
    holdGap(url, gapMs) {
      const host = hostState(url)
      host.leastGapMs = Math.max(host.leastGapMs, Math.min(gapMs, LONGEST_GAP_MS))
      host.gapMs = Math.max(host.gapMs, host.leastGapMs)
    },
  }
}

/** `Retry-After` in milliseconds from now: seconds or an HTTP date (RFC 9110, 10.2.3). 0 where there is none. */
export function retryAfterMs(header: string | undefined, now: number): number {
  if (!header) return 0
  const text = header.trim()
  if (/^\d{1,6}$/.test(text)) return Number(text) * 1000
  const date = Date.parse(text)
  return Number.isNaN(date) ? 0 : Math.max(0, date - now)
}
