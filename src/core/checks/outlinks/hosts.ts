/** The hosts of others that the site's pages link to. */
import { isObstacle } from "../../crawl/outcome"
import type { Link } from "../../page/types"
import { belonging } from "../../site/scope"
import type { Site } from "../../site/types"
import { isBareAddress, isPrivateHost } from "../../text/private-host"
import { hostMatches, hostOf } from "../../text/url"

export interface Outlink {
  host: string
  /** `private`: an address of an inner network. `other`: outside gov.cn. */
  kind: "private" | "other" | "gov"
  /** Written as a bare IP address. */
  bare: boolean
  /** Pages that link to it. */
  pages: number
  /** No link to it shows a word or a picture's name: hidden links look so. */
  silent: boolean
  /** A page of it was asked for and is not there. */
  dead: boolean
  /** The first link, and the page it stands on. */
  link: Link
  from: string
}

const ORDER: readonly Outlink["kind"][] = ["private", "other", "gov"]

const kindOf = (host: string): Outlink["kind"] =>
  isPrivateHost(host) ? "private" : hostMatches("*.gov.cn", host) ? "gov" : "other"

/** Tells the hosts of others from the site's own and those beside it; each is looked at once. */
function foreignHosts({ subject }: Site): (host: string) => boolean {
  const known = new Map([["", false]])
  return (host) => {
    const foreign =
      known.get(host) ??
      (belonging(subject, `http://${host}/`) === "foreign" && host !== hostOf(subject.origin))
    known.set(host, foreign)
    return foreign
  }
}

/** Private ones first, then those outside gov.cn; of a kind, the most linked first. */
export function outlinksOf(site: Site): Outlink[] {
  const isForeign = foreignHosts(site)
  const found = new Map<string, Outlink>()
  for (const page of site.pages()) {
    if (belonging(site.subject, page.url) === "foreign") continue
    const here = new Set<string>()
    for (const link of page.links) {
      const host = hostOf(link.url)
      if (!isForeign(host)) continue
      const silent = link.text.trim() === ""
      const visit = site.visit(link.url)
      const dead = visit !== undefined && visit.page === null && !isObstacle(visit.outcome)
      const known = found.get(host)
      if (!known) {
        const kind = kindOf(host)
        const bare = isBareAddress(host)
        found.set(host, { host, kind, bare, pages: 1, silent, dead, link, from: page.url })
      } else {
        known.silent &&= silent
        known.dead ||= dead
        if (!here.has(host)) known.pages++
      }
      here.add(host)
    }
  }
  return [...found.values()].sort(
    (a, b) =>
      ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || b.pages - a.pages || (a.host < b.host ? -1 : 1),
  )
}
