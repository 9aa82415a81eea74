import type { Page } from "../page/types"
import type { Means } from "./means"

/**
 * What a request ended in. Only `ok` carries a Page.
 * `gone` (404, 410), `soft-404` and `home-instead` are answers: the page is not there.
 * All others are obstacles: they prove nothing about the site's duties.
 */
export type Outcome =
  | "ok"
  | "gone"
  | "soft-404"
  | "home-instead"
  | "challenge"
  | "script-drawn"
  | "forbidden"
  | "server-error"
  | "timeout"
  | "network"
  | "redirect-loop"
  | "too-large"
  | "too-deep"
  | "not-html"
  | "image"
  | "encrypted"
  | "damaged"
  | "empty"
  | "no-data"
  | "charset"
  | "robots"
  | "permission"
  | "private-address"
  | "not-recorded"
  | "parse-limit"

/** What a server lets an answer be recognised by (RFC 9110, 8.8). */
export interface Validators {
  etag?: string
  /** `Last-Modified`, as it was written. */
  modified?: string
}

/** How an address that was asked for is asked for once more: again, or under https in particular (keys know no scheme). */
export type Look = "again" | "https"

/** An asking that came to nothing: what the address was given did not suffice. */
export interface Shortfall {
  share: Means
  spent: Means
}

/** What a visit cost beside its `requests`: budgets and patience hang on it, and on nothing that a broken-off run would forget. */
export interface VisitCost {
  /** Of all bodies that were read for it: those of redirects, of tries that failed, of what was given up. */
  bytes: number
  /** Milliseconds that the slowest of its answers took; 0 where none came. */
  slowestMs: number
  /** Milliseconds of rest that it was told to give (`Retry-After`), where it was. */
  restedMs?: number
  /** Milliseconds that its host's robots.txt asks for between two requests, where it does. */
  delayMs?: number
  /** What its host's robots.txt cost. Every visit of a host says so; a run counts it once. */
  robots?: Means
  /** Data calls that were tried on the way. Each has a visit of its own in the record, which bears its own cost. */
  calls?: string[]
  /** Earlier askings in the same run that came to nothing. */
  short?: Shortfall[]
}

/** One address that was asked for, and what came of it. The unit of the run record. */
export interface Visit {
  /** The address asked for, in canonical form (see text/url). */
  url: string
  /** Where it ended after redirects, canonical. */
  finalUrl: string
  /** HTTP status, 0 where no answer came. */
  status: number
  outcome: Outcome
  contentType: string | null
  /** Size of the body as received. */
  bytes: number
  /** Hex SHA-256 of the body, "" where there was none. */
  sha256: string
  /** True where the page was read from a tab's rendered DOM. */
  rendered: boolean
  /** A browser opened the page as well, and showed no more of it. */
  undrawn?: true
  /** ISO 8601 time of the answer. */
  at: string
  /** Number of HTTP requests this visit cost (redirects and retries included, what `cost` names apart). */
  requests: number
  /** Left out where nothing was asked, and in records of earlier versions. */
  cost?: VisitCost
  /** Set where it is no first visit of the address: it stands beside the first in the record and changes nothing of it. */
  look?: Look
  /** Whether the name of the host that answered has an IPv6 address; left out where the platform could not tell. */
  ipv6?: boolean
  /** For asking again later whether it has changed; left out where the server gave none. */
  validators?: Validators
  page: Page | null
}
