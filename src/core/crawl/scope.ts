import { remembered } from "../text/remembered"
import { canonicalUrl, hostOf, siteHosts } from "../text/url"

/** Where a site lives: its origin and, for a unit under another's host, the path it has there ("/" for a whole host). */
export interface Area {
  origin: string
  pathPrefix: string
}

const canonicalOf = remembered((url) => canonicalUrl(url))
const hostsOf = remembered((origin) => new Set(siteHosts(hostOf(origin))))
const withSlash = (path: string): string => (path.endsWith("/") ? path : `${path}/`)

/**
 * Whether an address belongs to a site: its host (with or without `www.`) and, for a unit that lives under a path of
 * another's host, its path prefix. A prefix covers whole segments: `/stjp` does not cover `/stjpxfj`.
 */
export function ownsAddress(area: Area, url: string): boolean {
  const canonical = canonicalOf(url)
  if (!canonical || !hostsOf(area.origin).has(hostOf(canonical))) return false
  if (area.pathPrefix === "/") return true
  const path = withSlash(new URL(canonical).pathname)
  return path.startsWith(withSlash(area.pathPrefix))
}
