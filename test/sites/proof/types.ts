/** What a proof is: a rule, a small site on which the duty is fulfilled, and one on which it all but is. */
import type { RequestError } from "../../../src/core/crawl/ports"
import type { Outcome } from "../../../src/core/crawl/types"
import type { Level, Verdict } from "../../../src/core/result/types"
import type { CheckSpec } from "../../../src/core/rules/types"

/** What an address answers: a page of status 200, an answer with another head, or none. */
export type Reply =
  | string
  | { status: number; headers?: Record<string, string>; body?: string | Uint8Array }
  | { error: RequestError }

export interface TinySite {
  /** The home page's address. */
  url: string
  /** By path, or by full address for other hosts and for the other scheme; all else is 404. */
  replies: Record<string, Reply>
  /** Whether the host's name has an IPv6 address; left out where the machine can't tell. */
  ipv6?: boolean
}

/** How the evaluator sets the audit up, beside what the site says of itself. */
export interface Setting {
  level?: Level
  name?: string
  pathPrefix?: string
  /** The last day of the period audited, 2020-12-31, unless given. */
  asOf?: string
}

/** The duty fulfilled: an automatic rule passes, an assisted one puts what it gathered before a person, with its question. */
export interface Holding extends Setting {
  site: TinySite
  reason: string
  /** Addresses that the evidence must name, as paths of the site. */
  at: string[]
  /** Words that the reason's sentence must hold. */
  says?: string
}

/** The duty not fulfilled. */
export interface Lacking extends Setting {
  /** What the site has that a careless eye would take for it. */
  near: string
  site: TinySite
  /** Of an automatic rule, one at least of which must claim a lack; an assisted one stays pending. */
  verdict?: Extract<Verdict, "not-found" | "fail" | "partial" | "pending" | "not-applicable">
  reason: string
  /** Addresses that must not count: no evidence may name them. */
  notAt?: string[]
  says?: string
}

export interface Proof extends Setting {
  rule: string
  holds: Holding | Holding[]
  lacks: Lacking | Lacking[]
}

/** What a rule of a kind needs stands behind an obstacle: nothing is claimed. */
export interface Obstructed extends Setting {
  kind: string
  /** A rule of the kind. */
  rule: string
  /** What the rule asks, where none of the product's asks what can stand behind an obstacle. */
  check?: CheckSpec
  site: TinySite
  /** The page in the way, as a path, and what became of it. */
  at: string
  outcome: Outcome
  reason: string
  says?: string
}
