/** Answers of 200 that are not the page asked for, told by comparison with what the site sends for anything. */
import type { Page } from "../page/types"
import { hostOf, sameAddress } from "../text/url"
import type { Outcome, Visit } from "./types"

/** What a site is known to send: its home page, and its answer to an address that can't exist. */
export interface Landmarks {
  home: Visit | null
  missing: Visit | null
}

const contentLinks = (page: Page): string[] =>
  page.links.filter((link) => link.region === "list" || link.region === "body").map((link) => link.url)

/**
 * Whether two readings show the same page: same title and words, and nine tenths of the links outside menus.
 * Pages with next to nothing on them are alike without being the same.
 */
function samePage(a: Page, b: Page): boolean {
  if (a.title !== b.title || a.text !== b.text) return false
  const links = new Set(contentLinks(a))
  const others = new Set(contentLinks(b))
  if (links.size < 5 && a.text.length < 50) return false
  const common = [...others].filter((url) => links.has(url)).length
  return common >= 0.9 * Math.max(links.size, others.size)
}

function sameAnswer(visit: Visit, other: Visit | null): boolean {
  if (!other || hostOf(visit.finalUrl) !== hostOf(other.finalUrl)) return false
  if (visit.sha256 !== "" && visit.sha256 === other.sha256) return true
  return visit.page !== null && other.page !== null && samePage(visit.page, other.page)
}

/** `/`, `/index_2.html`: other names of a home page. */
const isHomeName = (url: string): boolean =>
  /^\/(?:(?:index|default|main|home)[^/]*)?$/i.test(new URL(url).pathname)

/**
 * A visit in the light of the landmarks: `ok` becomes `home-instead` where the home page came in place of another page,
 * and `soft-404` where the site's "no such page" came with 200. Everything else is given back as it is.
 */
export function settleVisit(visit: Visit, { home, missing }: Landmarks): Visit {
  if (visit.outcome !== "ok" || !home || sameAddress(visit.url, home.url)) return visit
  const as = (outcome: Outcome): Visit => ({ ...visit, outcome, page: null })
  const atHome = sameAddress(visit.finalUrl, home.finalUrl) || sameAnswer(visit, home)
  if (atHome)
    return isHomeName(visit.url) || sameAddress(visit.url, home.finalUrl) ? visit : as("home-instead")
  return missing?.outcome === "ok" && sameAnswer(visit, missing) ? as("soft-404") : visit
}
