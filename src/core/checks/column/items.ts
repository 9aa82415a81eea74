/** What a column has to show: its rows, or the pages it is itself. */
import type { Entry } from "../../page/types"
import { hasOwnContent } from "../../site/appraise"
import { isCut } from "../../site/cut-title"
import type { ColumnFacts, Site } from "../../site/types"
import { addDays, dateFromUrl } from "../../text/date"
import { firstPhrase, matchesPhrases } from "../../text/phrase"
import type { ColumnParams } from "./params"

export interface Item {
  /** Null for a row with a dead link. */
  url: string | null
  title: string
  date: string | null
  /** Whether the day stands where the item does: other rows have to be opened to learn it. */
  shown?: boolean
  /** A page of the column itself, no row of a list. */
  page: boolean
}

export interface Window {
  from: string
  to: string
}

/** The day that a row shows, else its page, else its address. */
function dateOf(site: Site, { url, date }: Entry): string | null {
  if (date || url === null) return date
  return site.page(url)?.date ?? dateFromUrl(url)
}

/** All items of a column, in page order. Pages stand for themselves where a column has no rows. */
export function itemsOf(site: Site, facts: ColumnFacts): Item[] {
  if (facts.entries.length > 0)
    return facts.entries.map((entry) => ({
      ...entry,
      date: dateOf(site, entry),
      shown: entry.date !== null,
      page: false,
    }))
  return facts.pages
    .filter(hasOwnContent)
    .map(({ url, title, date }) => ({ url, title: title ?? facts.def.name, date, shown: true, page: true }))
}

/** Days in which items count, or null where every item does. */
export function windowOf(site: Site, { within, recentDays }: ColumnParams): Window | null {
  if (within === undefined && recentDays === undefined) return null
  const latest = latestCounted(site.asOf)
  const recent = recentDays === undefined ? null : addDays(site.asOf, -recentDays)
  const from = within ? site.period.from : (recent ?? "")
  const to = within && site.period.to < latest ? site.period.to : latest
  return { from: recent && recent > from ? recent : from, to }
}

/** Clocks and time zones differ: what is dated one day ahead counts, what is dated later does not. */
export const latestCounted = (asOf: string): string => addDays(asOf, 1)

export const inWindow = ({ date }: Item, window: Window | null): boolean =>
  window === null || (date !== null && date >= window.from && date <= window.to)

export const hasTitle = ({ title }: Item, { titles }: ColumnParams): boolean =>
  titles === undefined || matchesPhrases(title, titles)

/** Whether an item may have such a title, by as much of it as its list shows. */
export const mayHaveTitle = (item: Item, { titles }: ColumnParams): boolean =>
  isCut(item) && firstPhrase(item.title, titles?.none ?? []) === null

/** The latest item that is not dated ahead of the as-of date. */
export function newestOf(items: readonly Item[], asOf: string): (Item & { date: string }) | null {
  let newest: (Item & { date: string }) | null = null
  for (const { date, ...item } of items) {
    if (date !== null && date <= latestCounted(asOf) && (newest === null || date > newest.date))
      newest = { ...item, date }
  }
  return newest
}
