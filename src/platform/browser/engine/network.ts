import type { Clock, RenderPort, RequestOptions, RequestPort } from "../../../core/crawl/ports"
import { hostOf } from "../../../core/text/url"

export interface NetworkSettings {
  /** Rest before the browser is asked again whether the machine is connected. */
  offlineLookMs: number
  /** Rests between two attempts while no host answers: the first, and the longest they grow to. */
  firstRestMs: number
  longestRestMs: number
  /** How long a silence of all hosts is taken for a dead network, where the browser thinks that it is connected. */
  graceMs: number
}

const defaultNetworkSettings: NetworkSettings = {
  offlineLookMs: 2000,
  firstRestMs: 3000,
  longestRestMs: 30_000,
  graceMs: 300_000,
}

export interface NetworkPorts {
  request: RequestPort
  /** Opens pages in tabs, where they may be opened. */
  render?: RenderPort
  clock: Clock
  /** Whether the machine is connected, as far as the browser knows. */
  online(): boolean
  /** Told when waiting for the network begins, and when it ends. */
  onWaiting(waiting: boolean): void
}

/** A request takes no longer than its limit, but where the machine slept meanwhile; timers are not exact. */
const SLACK_MS = 15_000

const isSilence = (answer: object): boolean =>
  "error" in answer && (answer.error === "network" || answer.error === "timeout")

/**
 * Ports that tell a dead network from a dead site. What fails because this machine slept or has no network says
 * nothing of the site: it is waited for and asked again. A request that brought no answer is believed where
 * - some host answered after it was begun; or the site's home page, or another host that answered before, answers now and it fails again;
 * - no host ever answered in this run: there is nothing to compare with, and the person who starts an audit sees the site's tab;
 * - all have been silent for `graceMs`. From then on failures are believed until some host answers again.
 * The browser's own word that there is no network is waited out without a limit.
 * @param home address of the audited site's home page
 * @param heard hosts that answered in earlier sittings of the run
 */
export function overSteadyNetwork(
  { request, render, clock, online, onWaiting }: NetworkPorts,
  home: string,
  heard: Iterable<string>,
  settings: NetworkSettings = defaultNetworkSettings,
): { request: RequestPort; render?: RenderPort } {
  /** When a host answered last; 0 for one that did so in an earlier sitting. */
  const answered = new Map([...heard].map((host): [string, number] => [host, 0]))
  /** Hosts that kept silent while others answered, and did not answer since. */
  const dead = new Set<string>()
  let silentSince: number | null = null
  let believing = false
  let probing: Promise<boolean> | null = null
  let restMs = settings.firstRestMs
  let waiting = 0

  async function once(url: string, options: RequestOptions): ReturnType<RequestPort> {
    const answer = await request(url, options)
    if (isSilence(answer)) return answer
    answered.set(hostOf(url), clock.now())
    dead.delete(hostOf(url))
    silentSince = null
    believing = false
    restMs = settings.firstRestMs
    return answer
  }

  const heardSince = (moment: number): boolean => [...answered.values()].some((at) => at > moment)

  async function probe(options: RequestOptions): Promise<boolean> {
    const other = [...answered.keys()].find((host) => host !== hostOf(home))
    for (const url of [home, ...(other ? [`http://${other}/`] : [])])
      if (!isSilence(await once(url, options))) return true
    return false
  }

  /** What a request that brought no answer shows: the site's failure, that others answer now, or that nobody does. */
  async function lookRound(url: string, since: number, options: RequestOptions) {
    if (believing || answered.size === 0 || dead.has(hostOf(url)) || heardSince(since)) return "failure"
    probing ??= probe(options).finally(() => {
      probing = null
    })
    if (await probing) return "others"
    silentSince ??= since
    believing = clock.now() - silentSince >= settings.graceMs
    return believing ? "failure" : "silence"
  }

  async function rest(ms: number, signal: AbortSignal): Promise<void> {
    if (waiting++ === 0) onWaiting(true)
    try {
      await clock.sleep(ms, signal)
    } finally {
      if (--waiting === 0) onWaiting(false)
    }
  }

  async function steadily<T extends object>(
    url: string,
    options: RequestOptions,
    attempt: (url: string, options: RequestOptions) => Promise<T>,
  ): Promise<T> {
    let slept = false
    /** When the first attempt began that failed while others answer. */
    let doubted: number | null = null
    for (;;) {
      const since = clock.now()
      const answer = await attempt(url, options)
      if (!isSilence(answer)) return answer
      if (!online()) {
        while (!online()) await rest(settings.offlineLookMs, options.signal)
      } else if (!slept && clock.now() - since > options.timeoutMs + SLACK_MS) {
        slept = true
      } else if (doubted !== null) {
        // Silent while there is a network; the home page may have answered on this very host.
        if ((answered.get(hostOf(url)) ?? -1) < doubted) dead.add(hostOf(url))
        return answer
      } else {
        const found = await lookRound(url, since, options)
        if (found === "failure") return answer
        if (found === "others") doubted = since
        else {
          await rest(restMs, options.signal)
          restMs = Math.min(settings.longestRestMs, restMs * 2)
        }
      }
    }
  }

  return {
    request: (url, options) => steadily(url, options, once),
    ...(render ? { render: (url, options) => steadily(url, options, render) } : {}),
  }
}
