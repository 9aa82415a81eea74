import type { Visit } from "../crawl/types"
import type { Level, Mark, Subject } from "../result/types"
import { behind } from "../site/splash"
import { canonicalUrl } from "../text/url"
import { ownCode, ownName } from "./part-of-host"
import { marksOf, who } from "./who"

/** What a person says of a site, over what it says of itself. */
export interface SubjectHints {
  name?: string
  level?: Level
  pathPrefix?: string
}

/** The level taken where neither marks nor a person tell it: most sites are those of counties and their likes. */
const LIKELIEST_LEVEL: Level = "county"

/**
 * The folder of an address on a host that is another's: a town or a department at `www.x.gov.cn/town/` is audited there.
 * "/" for the front of a host, and for a unit with a host of its own (`jyj.x.gov.cn`).
 */
function folderOf(url: string, level: Level): string {
  const { hostname, pathname } = new URL(url)
  const own = hostname.replace(/^www\./, "").split(".").length > 3
  if ((level !== "township" && level !== "department") || own) return "/"
  return /\.[^/.]{1,5}$|\/$/.test(pathname) ? pathname.replace(/[^/]*$/, "") : `${pathname}/`
}

/** Addresses to read as well before a site is described: what stands behind a home page that does not say whose it is. */
export function furtherHomes({ page }: Visit): string[] {
  if (!page || (page.site.name !== null && page.site.code !== null)) return []
  return behind(page, { origin: new URL(page.url).origin, pathPrefix: "/" }).map(({ url }) => url)
}

/**
 * Who is audited, from the home page as it came (or did not).
 * The origin is the one that answered: a site may move its readers to another host.
 * @param url canonical address of the home page
 * @param further what came of {@link furtherHomes}
 */
export function describeSubject(
  url: string,
  home: Visit | null,
  hints: SubjectHints = {},
  further: readonly Visit[] = [],
): Subject {
  const { names, codes } = marksOf([home, ...further].flatMap((visit) => visit?.page ?? []))
  const given: Mark[] = hints.name === undefined ? [] : [{ text: hints.name, from: "title" }]
  const told = who({ names: given.length > 0 ? given : names, codes })
  const { origin } = new URL(home?.page ? home.finalUrl : url)
  const level = hints.level ?? told.level?.value ?? LIKELIEST_LEVEL
  const pathPrefix = hints.pathPrefix ?? folderOf(url, level)
  const stated = [told.name, ...names].flatMap((mark) => mark?.text ?? [])
  return {
    url: canonicalUrl(url) ?? url,
    origin,
    pathPrefix,
    name: hints.name ?? ownName(stated, { level, pathPrefix }),
    level,
    code: ownCode(told.code?.text ?? null, { level, pathPrefix }),
  }
}
