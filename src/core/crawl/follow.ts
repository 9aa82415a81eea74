/** One answer to one address: redirects followed, each hop in its host's turn. */
import { classifyAnswer } from "./classify"
import { isObstacle, TOO_MANY_REQUESTS } from "./outcome"
import type { Gate } from "./politeness"
import { retryAfterMs } from "./politeness"
import type { Answer, Clock, Failure, RequestOptions, RequestPort } from "./ports"

export interface FollowPorts {
  request: RequestPort
  clock: Clock
  gate: Gate
}

export interface Followed {
  answer: Answer | Failure
  requests: number
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

/** Whether a host says in an answer when it would rather be asked. */
export const namesRest = (answer: Answer): boolean => restOf(answer, 0) > 0

function noteStrain(answer: Answer | Failure, url: string, { gate, clock }: FollowPorts): void {
  if ("error" in answer) {
    if (answer.error === "timeout" || answer.error === "network") gate.failed(url)
    return
  }
  const restMs = restOf(answer, clock.now())
  if (restMs > 0) gate.rest(url, answer, restMs)
  if (answer.status === TOO_MANY_REQUESTS) gate.throttled(url)
  else if (answer.status >= 500) gate.failed(url)
  else gate.answered(url)
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
  for (let requests = 1; requests <= maxRedirects + 1; requests++) {
    const asked = at
    const { gate, request } = ports
    const answer = await gate.run(asked, async () => gate.closedBy(asked) ?? request(asked, options))
    if (answer === gate.closedBy(asked)) {
      const unasked = { ...(answer as Answer), bytes: new Uint8Array(), finalUrl: asked }
      return { answer: unasked, requests: requests - 1, closed: true }
    }
    noteStrain(answer, asked, ports)
    if (answer === gate.closedBy(asked)) return { answer, requests, closed: true }
    if ("error" in answer) return { answer, requests }
    const next = redirectTarget(answer)
    if (!next) return { answer, requests }
    const times = (seen.get(next) ?? 0) + 1
    if (times > 2) return { answer: { error: "redirect-loop" }, requests }
    seen.set(next, times)
    at = next
  }
  return { answer: { error: "redirect-loop" }, requests: maxRedirects + 1 }
}
