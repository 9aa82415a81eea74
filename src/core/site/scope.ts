/** What belongs to the audited site, and what stands beside it. */

import { type Area, ownsAddress } from "../crawl/scope"
import type { Subject } from "../result/types"
import { isMirror } from "../text/mirror"
import { remembered } from "../text/remembered"
import { rememberedFor } from "../text/remembered-for"
import { hostMatches, hostOf } from "../text/url"

/**
 * `own`: host and path prefix of the site. `sibling`: another host below the site's own domain, where parts of one site often live
 * (hudong.x.gov.cn beside www.x.gov.cn); only for sites that have a whole host. `foreign`: everything else.
 */
type Belonging = "own" | "sibling" | "foreign"

const belongings = rememberedFor((area: Area) => remembered((address) => tell(area, address)))

/** Told once for each address of a site: every page links to the same ones. */
export const belonging = (area: Area, url: string): Belonging => belongings(area)(url)

function tell(subject: Area, url: string): Belonging {
  if (isOtherEdition(subject, url)) return "foreign"
  if (ownsAddress(subject, url)) return "own"
  if (subject.pathPrefix !== "/") return "foreign"
  const domain = hostOf(subject.origin)
    .replace(/^www\./, "")
    .replace(/:\d+$/, "")
  return hostMatches(`*.${domain}`, hostOf(url)) ? "sibling" : "foreign"
}

/** Whether an address lies in an edition of the site that is not audited: it says everything once more. */
export function isOtherEdition({ origin, pathPrefix }: Area, url: string): boolean {
  return isMirror(url) && !isMirror(`${origin}${pathPrefix}`)
}

/** Whether two addresses lie on one host: a unit under a path of another's host keeps documents all over that host. */
export const sameHost = (a: string, b: string): boolean => hostOf(a) === hostOf(b)

/** Whether the address is the front door of a host: the way to another site, not to a column. */
export function isFrontDoor(url: string): boolean {
  const { pathname, search } = new URL(url)
  return pathname === "/" && search === ""
}

/** Whether an address leads away from the site: to a foreign one, or to the front door of another below the same domain. */
export function isOutside(subject: Subject, url: string): boolean {
  const where = belonging(subject, url)
  return where === "foreign" || (where === "sibling" && isFrontDoor(url))
}
