/** An answer worth believing: asked again where it may be a mishap, and under the other scheme where one fails. */
import { classifyAnswer } from "./classify"
import type { Followed } from "./follow"
import { attemptsFor, TOO_MANY_REQUESTS } from "./outcome"
import type { Answer, Clock, Failure, RequestError } from "./ports"
import type { Outcome } from "./types"

const outcomeOfFailure: Record<RequestError, Outcome> = {
  timeout: "timeout",
  network: "network",
  tls: "network",
  "too-large": "too-large",
  "private-address": "private-address",
  permission: "permission",
  "redirect-loop": "redirect-loop",
}

/** The outcome of an answer as far as it shows without reading its page. */
export const outcomeOf = (answer: Answer | Failure): Outcome =>
  "error" in answer ? outcomeOfFailure[answer.error] : (classifyAnswer(answer).outcome ?? "ok")

/** "Later" and "too many requests" are believed after the third time: the host says itself that it will answer. */
const ATTEMPTS_LATER = 3

/** How often an address that answers so is asked, where it is asked `most` times at most; a host that says when gets its three. */
function attemptsAt({ answer, namesRest }: Followed, most: number): number {
  if (namesRest) return most > 1 ? ATTEMPTS_LATER : 1
  const throttled = "status" in answer && answer.status === TOO_MANY_REQUESTS
  return Math.min(most, throttled ? ATTEMPTS_LATER : attemptsFor(outcomeOf(answer)))
}

/** The same address under the other scheme. */
const twinOf = (url: string): string =>
  url.replace(/^https?/, (scheme) => (scheme === "https" ? "http" : "https"))

/** Many sites speak one scheme only, or show a certificate that is not theirs. A host that fails much fails under both. */
const mayHaveTwin = (answer: Answer | Failure, attempts: number): boolean =>
  "error" in answer && (answer.error === "tls" || (answer.error === "network" && attempts > 1))

export interface AskPorts {
  /** Asks once, redirects followed. */
  once(url: string): Promise<Followed>
  clock: Clock
  signal: AbortSignal
  /** Rest before the second attempt; twice as long before the third. */
  retryGapMs: number
  /** How often an address that fails is asked at most. */
  attempts: number
}

/** Asks as often as the outcome deserves before it is believed. */
async function persist(url: string, ports: AskPorts): Promise<Followed> {
  const { once, clock, signal, retryGapMs, attempts } = ports
  for (let attempt = 1; ; attempt++) {
    const followed = await once(url)
    if (followed.closed || attempt >= attemptsAt(followed, attempts)) return followed
    await clock.sleep(retryGapMs * attempt, signal)
  }
}

/** Asks for an address, then once under the other scheme where that may help. */
export async function ask(url: string, ports: AskPorts): Promise<Followed> {
  const first = await persist(url, ports)
  if (!mayHaveTwin(first.answer, ports.attempts)) return first
  const twin = await ports.once(twinOf(url))
  // That the twin is gone is no word on the address itself, which failed.
  return "error" in twin.answer || outcomeOf(twin.answer) === "gone" ? first : twin
}
