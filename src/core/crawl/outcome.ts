import type { Outcome } from "./types"

interface OutcomeFacts {
  /** The site's own word on the address. All others are obstacles: they prove nothing. */
  answer?: true
  /** How often to ask before it is believed. Once unless given. */
  attempts?: number
  /** The host keeps us out or is down: many in a row end the requests to it. */
  refuses?: true
}

const outcomes: Record<Outcome, OutcomeFacts> = {
  ok: { answer: true },
  gone: { answer: true },
  "soft-404": { answer: true },
  "home-instead": { answer: true },
  challenge: { refuses: true },
  "script-drawn": {},
  forbidden: { refuses: true },
  "server-error": { refuses: true, attempts: 3 },
  timeout: { refuses: true, attempts: 3 },
  network: { refuses: true, attempts: 2 },
  "redirect-loop": {},
  "too-large": {},
  "too-deep": {},
  "not-html": {},
  image: {},
  encrypted: {},
  damaged: {},
  empty: { attempts: 2 },
  "no-data": {},
  charset: {},
  robots: {},
  permission: {},
  "private-address": {},
  "not-recorded": {},
  "parse-limit": {},
}

/** The status by which a host says that it is asked too much (RFC 6585, 4). */
export const TOO_MANY_REQUESTS = 429

/** Whether an outcome proves nothing about the site: neither the page nor its absence was seen. */
export const isObstacle = (outcome: Outcome): boolean => !outcomes[outcome].answer

/** Whether the host turned us away or is out of order, as against one page that can't be read. */
export const isRefusal = (outcome: Outcome): boolean => outcomes[outcome].refuses === true

/** Number of times an address is asked before the outcome counts. */
export const attemptsFor = (outcome: Outcome): number => outcomes[outcome].attempts ?? 1

export const isOutcome = (text: string): text is Outcome => Object.hasOwn(outcomes, text)
export const outcomeNames = Object.keys(outcomes) as Outcome[]
