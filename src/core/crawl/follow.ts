/** One answer to one address: redirects followed, each hop in its host's turn. */
import { classifyAnswer } from "./classify"
import { isObstacle, TOO_MANY_REQUESTS } from "./outcome"
import type { Gate } from "./politeness"
import type { Answer, Clock, Failure, RequestOptions, RequestPort } from "./ports"
import { retryAfterMs } from "./retry-after"

export interface FollowPorts {
  request: RequestPort
  clock: Clock
  gate: Gate
  /** Told the rest that a host named, in milliseconds. */
  onRest(ms: number): void
}

export interface Followed {
  answer: Answer | Failure
  /** The host says in the answer when it would rather be asked. */
  namesRest?: true
  /** The host is asked for nothing more in this run: its last word stands for the answer. */
  closed?: true
}

const REDIRECT_STATUS = new Set([301, 302, 303, 307, 308])

/** The next hop of a redirect as the server wrote it (canonical forms would hide the step from `/` to `/index.html`). */
function redirectTarget({ status, headers, finalUrl }: Answer): string | null {
  const location = headers.location
  if (!REDIRECT_STATUS.has(status) || !location) return null
  try {
    const target = new URL(location, finalUrl)
    target.hash = ""
    return /^https?:$/.test(target.protocol) ? target.href : null
  } catch {
    return null
  }
}

/** The rest that an answer asks for. The site's own word on one address (it is gone) speaks for no other, whatever stands beside it. */
const restOf = (answer: Answer, now: number): number =>
  answer.status >= 400 && isObstacle(classifyAnswer(answer).outcome ?? "ok")
    ? retryAfterMs(answer.headers["retry-after"], now)
    : 0

/** Tells the host's turn how it bears being asked. Gives the rest it asks for, in milliseconds. */
function noteStrain(answer: Answer | Failure, url: string, { gate, clock, onRest }: FollowPorts): number {
  if ("error" in answer) {
    if (answer.error === "timeout" || answer.error === "network") gate.failed(url)
    return 0
  }
  const restMs = restOf(answer, clock.now())
  if (restMs > 0) onRest(gate.rest(url, answer, restMs))
  if (answer.status === TOO_MANY_REQUESTS) gate.throttled(url)
  else if (answer.status >= 500) gate.failed(url)
  else gate.answered(url)
  return restMs
}

/**
 * Asks for an address and follows its redirects, at most `maxRedirects`.
 * An address may come up twice (a bounce that sets a cookie), not three times.
 */
export async function follow(
  url: string,
  maxRedirects: number,
  options: RequestOptions,
  ports: FollowPorts,
): Promise<Followed> {
  const seen = new Map<string, number>()
  let at = url
  for (let hops = 0; hops <= maxRedirects; hops++) {
    const asked = at
    const { gate, request } = ports
    const answer = await gate.run(asked, async () => gate.closedBy(asked) ?? request(asked, options))
    if (answer === gate.closedBy(asked)) {
      const unasked = { ...(answer as Answer), bytes: new Uint8Array(), finalUrl: asked }
      return { answer: unasked, closed: true }
    }
    const restMs = noteStrain(answer, asked, ports)
    if (answer === gate.closedBy(asked)) return { answer, closed: true }
    const next = "error" in answer ? null : redirectTarget(answer)
    if (!next) return { answer, ...(restMs > 0 ? { namesRest: true } : {}) }
    const times = (seen.get(next) ?? 0) + 1
    if (times > 2) break
    seen.set(next, times)
    at = next
  }
  return { answer: { error: "redirect-loop" } }
}
