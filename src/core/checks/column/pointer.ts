/** A column that holds nothing but the way to where its matter stands, on another organisation's host. */
import type { Link, Page } from "../../page/types"
import { belonging } from "../../site/scope"
import type { ColumnFacts, Site } from "../../site/types"
import { normaliseName } from "../../text/name"
import { addressKey, hostOf } from "../../text/url"
import { columnName } from "./judgement"

/** The way to a place, and what it is called. */
type Pointer = Pick<Link, "url" | "text">

/** Names of badges and mirrors are shorter, or name no column. */
const LEAST_LABEL = 4
/** More are a list of what others keep on the matter. */
const MOST_LEAVING = 2

/** A frame of the column's own pages that shows a page of another organisation, and does not stand on the home page as well. */
function framedElsewhere({ home, subject }: Site, facts: ColumnFacts): Pointer | null {
  const everywhere = new Set(home()?.frames.map(addressKey))
  const url = facts.pages
    .flatMap(({ frames }) => frames)
    .find((frame) => belonging(subject, frame) === "foreign" && !everywhere.has(addressKey(frame)))
  return url === undefined ? null : { url, text: columnName(facts) }
}

/** The first frame or link of the column's own pages that leaves the site; of a link the name of the column is asked. */
export function pointerOf(site: Site, facts: ColumnFacts): Pointer | null {
  const { def, pages } = facts
  const framed = framedElsewhere(site, facts)
  if (framed) return framed
  const frame = new Set(site.home()?.links.map(({ url }) => addressKey(url)))
  const names = [...def.accept, def.name].map(normaliseName).filter(({ length }) => length >= LEAST_LABEL)
  const leaves = (page: Page, { region, url }: Link): boolean =>
    region !== "footer" && hostOf(url) !== hostOf(page.url) && !frame.has(addressKey(url))
  const leaving = pages.flatMap((page) => page.links.filter((link) => leaves(page, link)))
  const rows = new Set(pages.flatMap(({ entries }) => entries.map(({ url }) => url)))
  if (leaving.length > MOST_LEAVING || leaving.some(({ url }) => rows.has(url))) return null
  return leaving.find(({ text }) => names.some((name) => normaliseName(text).includes(name))) ?? null
}
