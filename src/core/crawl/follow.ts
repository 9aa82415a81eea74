/** One answer to one address: redirects followed, each hop in its host's turn. */
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
}

const REDIRECT_STATUS = new Set([301, 302, 303, 307, 308])
const STRAIN_STATUS = new Set([429, 503])

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

function noteStrain(answer: Answer | Failure, url: string, { gate, clock }: FollowPorts): void {
  if ("error" in answer) {
    if (answer.error === "timeout") gate.slowDown(url, 0)
    return
  }
  if (answer.status < 500 && !STRAIN_STATUS.has(answer.status)) gate.recover(url)
  else gate.slowDown(url, retryAfterMs(answer.headers["retry-after"], clock.now()))
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
    const answer = await ports.gate.run(asked, () => ports.request(asked, options))
    noteStrain(answer, asked, ports)
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
