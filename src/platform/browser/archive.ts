import { sha256Hex } from "../../core/crawl/hash"
import type { Visit } from "../../core/crawl/types"
import { addressKey, canonicalUrl } from "../../core/text/url"
import { getBody, getVisit, listVisits } from "./store/visits"

/** A page as it was when it was read for an audit. */
export interface Archived {
  visit: Visit
  /** The body as it was received; null where bodies are not kept. */
  bytes: Uint8Array | null
  /** Whether the body is the one whose hash the audit recorded. */
  intact: boolean
}

/** What a run kept of an address, also where it was led there from another. Null where it never read it. */
export async function archivedPage(run: string, url: string): Promise<Archived | null> {
  const visit = (await getVisit(run, canonicalUrl(url) ?? url)) ?? (await ledTo(run, url))
  if (!visit) return null
  const bytes = visit.sha256 === "" ? null : await getBody(run, visit.sha256)
  return { visit, bytes, intact: bytes !== null && (await sha256Hex(bytes)) === visit.sha256 }
}

async function ledTo(run: string, url: string): Promise<Visit | undefined> {
  const key = addressKey(url)
  return (await listVisits(run)).find(
    ({ finalUrl, page }) => addressKey(finalUrl) === key || (page !== null && addressKey(page.url) === key),
  )
}
