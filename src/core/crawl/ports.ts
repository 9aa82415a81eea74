/** What the crawl needs from the machine it runs on. The browser and Node each give their own. */
import type { Page, PageInput } from "../page/types"

export interface RequestOptions {
  /** For the whole request: connecting, the head and the last byte of the body. */
  timeoutMs: number
  /** For the body, after decompression. */
  maxBytes: number
  signal: AbortSignal
  /** Sent beside the usual ones; names in lower case. */
  headers?: Readonly<Record<string, string>>
}

/** An answer of a server, whatever its status. */
export interface Answer {
  status: number
  /** Names in lower case; a repeated header joined by ", ". */
  headers: Record<string, string>
  bytes: Uint8Array
  /** Address that answered: another than the one asked where the platform follows redirects itself. */
  finalUrl: string
  /** Whether the host's name has an IPv6 address, where the platform can tell. */
  ipv6?: boolean
}

export type RequestError =
  | "timeout"
  | "network"
  | "tls"
  | "too-large"
  | "private-address"
  | "permission"
  | "redirect-loop"

export interface Failure {
  error: RequestError
  /** Bytes of the body that were read all the same: as many as may be, where it was longer. */
  wasted?: number
}

/** One GET request. Never rejects but for an aborted signal. */
export type RequestPort = (url: string, options: RequestOptions) => Promise<Answer | Failure>

/** Bytes to Page. Rejects where the page can't be read; a rejection with an `outcome` names why. */
export type ReadPort = (input: PageInput) => Page | Promise<Page>

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Rejects with the signal's reason once it is aborted. */
  sleep(ms: number, signal: AbortSignal): Promise<void>
}

/** A page as a browser shows it once its scripts have run. */
export interface Drawn {
  /** Of the last answer that brought the document, 0 where the browser does not tell. */
  status: number
  /** Markup of the document, frames of the same origin written in place of their elements. */
  html: string
  finalUrl: string
}

/** `closed`: a person closed the page. `unavailable`: there is no browser window to draw in. */
export type DrawError =
  | "timeout"
  | "network"
  | "permission"
  | "too-large"
  | "private-address"
  | "closed"
  | "unavailable"

/** Opens an address in a browser and waits until its scripts are done. Never rejects but for an aborted signal. */
export type RenderPort = (url: string, options: RequestOptions) => Promise<Drawn | { error: DrawError }>
