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

/** Folders that say what lies in them, not whose it is. */
const GENERIC =
  /^(?:|www|web|site|sites|portal|index|main|home|col|info|art|content|gk|gkml|gkmlpt|zwgk|xxgk|zfxxgk|xxgkml|zw|zwdt|ztzl|bm|xz|xzjd|jd|dept|town)$/i

/** The name of the folder in which a unit lives, where it tells the unit from others. */
const folderName = ({ pathPrefix }: Area): string | null => {
  const name = pathPrefix.split("/").filter(Boolean).at(-1) ?? ""
  return GENERIC.test(name) || name.length < 2 ? null : name
}

/**
 * Whether an address belongs to a site: its host (with or without `www.`) and, for a unit that lives under a path of
 * another's host, its path prefix. A prefix covers whole segments: `/stjp` does not cover `/stjpxfj`. The folder of a unit's name elsewhere on
 * that host is the unit's as well: its section of the county's directory, `/zfxxgk/stjp/`.
 */
export function ownsAddress(area: Area, url: string): boolean {
  const canonical = canonicalOf(url)
  if (!canonical || !hostsOf(area.origin).has(hostOf(canonical))) return false
  if (area.pathPrefix === "/") return true
  const path = withSlash(new URL(canonical).pathname)
  const name = folderName(area)
  return path.startsWith(withSlash(area.pathPrefix)) || (name !== null && path.includes(`/${name}/`))
}
