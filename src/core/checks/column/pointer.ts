/** A column that holds nothing but the way to where its matter stands, on another organisation's host. */
import type { Link, Page } from "../../page/types"
import type { ColumnFacts, Site } from "../../site/types"
import { normaliseName } from "../../text/name"
import { addressKey, hostOf } from "../../text/url"

/** Names of badges and mirrors are shorter, or name no column. */
const LEAST_LABEL = 4
/** More are a list of what others keep on the matter. */
const MOST_LEAVING = 2

/** The first link of the column's own pages that leaves the site and names the column. */
export function pointerOf(site: Site, { def, pages }: ColumnFacts): Link | null {
  const frame = new Set(site.home()?.links.map(({ url }) => addressKey(url)))
  const names = [...def.accept, def.name].map(normaliseName).filter(({ length }) => length >= LEAST_LABEL)
  const leaves = (page: Page, { region, url }: Link): boolean =>
    region !== "footer" && hostOf(url) !== hostOf(page.url) && !frame.has(addressKey(url))
  const leaving = pages.flatMap((page) => page.links.filter((link) => leaves(page, link)))
  const rows = new Set(pages.flatMap(({ entries }) => entries.map(({ url }) => url)))
  if (leaving.length > MOST_LEAVING || leaving.some(({ url }) => rows.has(url))) return null
  return leaving.find(({ text }) => names.some((name) => normaliseName(text).includes(name))) ?? null
}
