/** An answer worth believing: asked again where it may be a mishap, and under the other scheme where one fails. */
import { classifyAnswer } from "./classify"
import type { Followed } from "./follow"
import { attemptsFor } from "./outcome"
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

/** "Too many requests" is believed after the third time: the host says itself that it will answer. */
const THROTTLED_ATTEMPTS = 3

const attemptsAt = (answer: Answer | Failure): number =>
  "status" in answer && answer.status === 429 ? THROTTLED_ATTEMPTS : attemptsFor(outcomeOf(answer))

/** The same address under the other scheme. */
const twinOf = (url: string): string =>
  url.replace(/^https?/, (scheme) => (scheme === "https" ? "http" : "https"))

/** Many sites speak one scheme only, or show a certificate that is not theirs. */
const mayHaveTwin = (answer: Answer | Failure): boolean =>
  "error" in answer && (answer.error === "tls" || answer.error === "network")

export interface AskPorts {
  /** Asks once, redirects followed. */
  once(url: string): Promise<Followed>
  clock: Clock
  signal: AbortSignal
  /** Rest between two attempts. */
  retryGapMs: number
}

/** Asks as often as the outcome deserves before it is believed. */
async function persist(url: string, { once, clock, signal, retryGapMs }: AskPorts): Promise<Followed> {
  let requests = 0
  for (let attempt = 1; ; attempt++) {
    const followed = await once(url)
    requests += followed.requests
    if (attempt >= attemptsAt(followed.answer)) return { ...followed, requests }
    await clock.sleep(retryGapMs, signal)
  }
}

export async function ask(url: string, ports: AskPorts): Promise<Followed> {
  const first = await persist(url, ports)
  if (!mayHaveTwin(first.answer)) return first
  const twin = await ports.once(twinOf(url))
  const better = "error" in twin.answer ? first : twin
  return { ...better, requests: first.requests + twin.requests }
}
