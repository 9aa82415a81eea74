/** Asking only for what has changed since an earlier run (conditional requests, RFC 9110, 13). */
import { canonicalUrl } from "../text/url"
import type { Answer, RequestPort } from "./ports"
import type { Validators, Visit } from "./types"

/** What an earlier run kept of an address: the visit and the body it was read from. */
export interface EarlierAnswer {
  visit: Visit
  bytes: Uint8Array
}

/** The earlier answer to an address (canonical form); null where there is none, or its body was not kept. */
export type EarlierPort = (url: string) => Promise<EarlierAnswer | null>

const NOT_MODIFIED = 304
const MAX_VALIDATOR = 300

/** Validators come from the site and go back to it as headers: printable, and of a length that headers have. */
const usable = (value: string | undefined): value is string =>
  value !== undefined && value.length <= MAX_VALIDATOR && /^[\x20-\x7e]+$/.test(value)

/** What a server gave to recognise this answer by; null where it gave nothing. */
export function validatorsOf({ headers }: Answer): Validators | null {
  const { etag, "last-modified": modified } = headers
  const validators: Validators = {
    ...(usable(etag) ? { etag } : {}),
    ...(usable(modified) ? { modified } : {}),
  }
  return Object.keys(validators).length > 0 ? validators : null
}

const conditions = ({ etag, modified }: Validators): Record<string, string> => ({
  ...(etag ? { "if-none-match": etag } : {}),
  ...(modified ? { "if-modified-since": modified } : {}),
})

/** Only an answer that came from the very address, in good order, can stand for a new one. */
const canStand = ({ url, finalUrl, status, outcome }: Visit): boolean =>
  outcome === "ok" && status === 200 && url === finalUrl

/**
 * A request port that sends what an earlier run knows of an address along with the question.
 * Where the server says that nothing changed, the earlier body is the answer: pages are read anew from the same bytes.
 */
export function revalidating(request: RequestPort, earlier: EarlierPort): RequestPort {
  return async (url, options) => {
    const known = await earlier(canonicalUrl(url) ?? url)
    if (!known?.visit.validators || !canStand(known.visit)) return request(url, options)
    const headers = { ...options.headers, ...conditions(known.visit.validators) }
    const answer = await request(url, { ...options, headers })
    if ("error" in answer || answer.status !== NOT_MODIFIED) return answer
    // The platform may have followed a redirect on its way: what did not change is then another page.
    if (canonicalUrl(answer.finalUrl) !== known.visit.finalUrl) return request(url, options)
    const type = known.visit.contentType
    return {
      ...answer,
      status: known.visit.status,
      headers: { ...answer.headers, ...(type ? { "content-type": type } : {}) },
      bytes: known.bytes,
    }
  }
}
