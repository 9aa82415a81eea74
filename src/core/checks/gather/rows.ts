/**
 * Rows that checks look through for what they need. Every rule looks at the same rows in every round of a run:
 * what a row tells is worked out once, and so is which rows meet a test.
 */
import { isObstacle } from "../../crawl/outcome"
import type { Entry, Page } from "../../page/types"
import type { Evidence } from "../../result/types"
import { hasOwnContent } from "../../site/appraise"
import { isCut } from "../../site/cut-title"
import { isPlaceholder } from "../../site/placeholder"
import { belonging } from "../../site/scope"
import type { ColumnFacts, Lead, Site } from "../../site/types"
import { dateFromUrl } from "../../text/date"
import { isFileAddress } from "../../text/file-address"
import { type PhraseTest, phraseTester } from "../../text/phrase"
import { rememberedFor, rememberedForBoth } from "../../text/remembered-for"
import { normaliseTitle } from "../../text/title"
import { addressKey } from "../../text/url"
import { latestCounted } from "../column/items"
import { mayHaveText } from "../files"

/** A row of a list, or a page that a column without rows is itself. */
export interface Row extends Entry {
  /** What tells it from others: its address, or its title where the link is dead. */
  key: string
  /** Title in normal form. */
  normal: string
}

/** A list's entry as a row. */
export const rowOf = rememberedFor((entry: Entry): Row => {
  const normal = normaliseTitle(entry.title)
  return { ...entry, normal, key: entry.url === null ? normal : addressKey(entry.url) }
})

/** What a column shows: its rows, or the pages it consists of where it has none. */
export const rowsOf = rememberedFor(({ entries, pages, def }: ColumnFacts): Row[] => {
  const own = (page: Page) => rowOf({ url: page.url, title: page.title ?? def.name, date: page.date })
  return entries.length > 0 ? entries.map(rowOf) : pages.filter(hasOwnContent).map(own)
})

const listedOn = rememberedForBoth((site: Site, page: Page): Row[] => {
  const isOwn = ({ url }: Entry) => url === null || belonging(site.subject, url) !== "foreign"
  const entries = site.owns(page.url) ? page.entries : []
  return entries.filter((entry) => isOwn(entry) && !isPlaceholder(entry.title)).map(rowOf)
})

const listedOnAll = rememberedForBoth((pages: readonly Page[], site: Site): Row[][] =>
  pages.map((page) => listedOn(site, page)).filter(({ length }) => length > 0),
)

/** The rows of every list of the site that was read so far, page by page; pages without rows are left out. */
export const rowsOfSite = (site: Site): Row[][] => listedOnAll(site.pages(), site)

/** A test ready to be put to texts in normal form; made once for each test of a rule. */
export const testerOf: (test: PhraseTest) => (normal: string) => boolean = rememberedFor(phraseTester)

/** The rows whose titles meet a test. */
export const titled = rememberedForBoth((rows: readonly Row[], test: PhraseTest): Row[] => {
  const meets = testerOf(test)
  return rows.filter(({ normal }) => meets(normal))
})

/** Each row once, the first of several by one address; a later one gives its day where the first has none. */
export function once(rows: readonly Row[]): Row[] {
  const byKey = new Map<string, Row>()
  for (const row of rows) {
    const known = byKey.get(row.key)
    if (!known || (known.date === null && row.date !== null)) byKey.set(row.key, row)
  }
  return [...byKey.values()]
}

/** Rows with the day that the row shows, else its page, else its address. Those dated ahead of the as-of date are left out. */
export function dated(site: Site, rows: readonly Row[]): Row[] {
  const latest = latestCounted(site.asOf)
  return rows.flatMap((row): Row[] => {
    const { url } = row
    const date = row.date ?? (url === null ? null : (site.page(url)?.date ?? dateFromUrl(url)))
    return date !== null && date > latest ? [] : [date === row.date ? row : { ...row, date }]
  })
}

/** Pages of one rule that are opened at most, its lists aside. */
export const MAX_PAGES = 12

/** Leads to the pages of some rows. Files and dead links have none. */
export const pageLeads = (site: Site, rows: readonly Row[], note: string, likely = 0.4): Lead[] =>
  rows.slice(0, MAX_PAGES).flatMap(({ url }): Lead[] => {
    const open = url !== null && !isFileAddress(url) && site.visit(url) === undefined
    return open ? [{ url, likely, via: "list", note }] : []
  })

/** Leads to the pages of some rows, and to those files whose text may be read. */
export const textLeads = (site: Site, rows: readonly Row[], note: string, likely = 0.4): Lead[] =>
  rows.slice(0, MAX_PAGES).flatMap(({ url }): Lead[] => {
    const open = url !== null && mayHaveText(url) && site.visit(url) === undefined
    return open ? [{ url, likely, via: "list", note }] : []
  })

/** Leads to the pages of rows whose titles the lists cut short: a few of all the rows. */
export function titleLeads(site: Site, rows: readonly Row[], note: string): Lead[] {
  const opened = rows.filter(({ url }) => url !== null && site.visit(url) !== undefined).length
  return pageLeads(site, rows.filter(isCut).slice(0, Math.max(0, MAX_PAGES - opened)), note)
}

/** The first row whose page stood behind an obstacle. */
export function stuckAt(site: Site, rows: readonly Row[]): { url: string; outcome: string } | null {
  for (const { url } of rows) {
    const visit = url === null ? undefined : site.visit(url)
    if (visit && isObstacle(visit.outcome)) return visit
  }
  return null
}

/** Rows as evidence, those without an address left out. */
export const evidenceOf = (rows: readonly Pick<Row, "url" | "title" | "date">[]): Evidence[] =>
  rows.flatMap(({ url, title, date }): Evidence[] =>
    url === null ? [] : [{ url, text: title, ...(date === null ? {} : { date }) }],
  )
