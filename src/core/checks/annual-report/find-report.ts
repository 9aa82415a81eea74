/** Which of the entries of the column, and of the pages read, is the report that is asked for. */
import type { Page } from "../../page/types"
import type { Subject } from "../../result/types"
import { sameHost } from "../../site/scope"
import type { ColumnFacts, Site } from "../../site/types"
import { normaliseName } from "../../text/name"
import { firstPhrase } from "../../text/phrase"
import { rememberedFor } from "../../text/remembered-for"
import { addressKey } from "../../text/url"
import { type Row, rowsOfSite } from "../gather/rows"
import { isOwnUnit, namesUnit } from "../unit"
import type { AnnualReportParams } from "./params"
import { isBareReportTitle, isReportTitle, reportUnit, reportYear } from "./title"

/** Years' links of one column that are followed: the menu's, and its copy on other pages. */
const MAX_YEAR_LINKS = 3

export interface Candidate {
  url: string | null
  title: string
  date: string | null
}

export interface FoundReports {
  /** The unit's own reports of the year, the most certain first. */
  own: Candidate[]
  /** Titles of reports of the year that are another unit's. */
  others: Candidate[]
  /** Titles of other yearly reports of the year. */
  lookAlikes: Candidate[]
}

const ofPage = ({ url, title, date }: Page): Candidate => ({ url, title: title ?? "", date })

/** A title without a year stands for the year before it was published, once the page itself names that year. */
function isUndatedMatch(site: Site, candidate: Candidate, year: number): boolean {
  if (!candidate.date?.startsWith(String(year + 1))) return false
  const page = candidate.url === null ? null : site.page(candidate.url)
  return page === null || page.text.slice(0, 2000).includes(`${year}年`)
}

/** A title that says only that it is a yearly report stands for one on disclosure in the column of those, unless its page speaks of another matter. */
function isBareMatch(site: Site, { url, title }: Candidate): boolean {
  const page = url === null ? null : site.page(url)
  return (
    isBareReportTitle(title) &&
    (page === null || `${page.title} ${page.text.slice(0, 2000)}`.includes("信息公开"))
  )
}

const OFFICE = /办公[室厅]|[政府]办$/

/** A government's own report comes before that of its office, a title with its year before one without. */
function rank({ title }: Candidate, year: number): number {
  return (reportYear(title) === year ? 0 : 2) + (OFFICE.test(reportUnit(title)) ? 1 : 0)
}

/** Links of the column's pages that are labelled with nothing but the year: 2020, 2020年, 2020年度. */
export function yearLinks({ pages }: ColumnFacts, year: number): string[] {
  const labels = [`${year}`, `${year}年`, `${year}年度`]
  const links = pages.flatMap(({ links }) => links.filter(({ text }) => labels.includes(normaliseName(text))))
  return [...new Map(links.map(({ url }) => [addressKey(url), url])).values()].slice(0, MAX_YEAR_LINKS)
}

/** What such a link leads to: the report itself, by its own title, or the list of the year. */
function behindYearLinks(site: Site, facts: ColumnFacts, year: number): Candidate[] {
  const pages = yearLinks(facts, year).flatMap((url) => site.page(url) ?? [])
  return pages.flatMap((page) => (page.entries.length > 0 ? page.entries : [ofPage(page)]))
}

/** Reports of the year that the column's pages link to by name: one or two rows without a date make no list that is told as one. */
const linkedReports = ({ pages }: ColumnFacts, year: number): Candidate[] =>
  pages
    .flatMap(({ links }) => links)
    .filter(({ text }) => reportYear(text) === year && (isReportTitle(text) || isBareReportTitle(text)))
    .map(({ url, text }) => ({ url, title: text, date: null }))

/** Rows that bear the full name of such a report. */
const fullNames = rememberedFor((rows: readonly Row[]): Row[] =>
  rows.filter(({ title }) => title.includes("信息公开") && isReportTitle(title)),
)

/** Reports that any list of the site names in full: they are announced among notices, too. */
const inOtherLists = (site: Site, year: number): Candidate[] =>
  rowsOfSite(site)
    .flatMap(fullNames)
    .filter(({ title }) => reportYear(title) === year)
    .map(({ url, title, date }) => ({ url, title, date }))

/** Pages of a list that a whole host shares which are looked through for the unit's name. */
const MAX_SHARED = 6

/**
 * The list of reports of the host that a unit lives on (the county's, for a town): there its own report stands under its name, among others'.
 * @returns the pages that were read, and the next one to read, if any
 */
export function sharedList(
  site: Site,
  { chosen }: ColumnFacts,
  { origin, pathPrefix }: Subject,
): { pages: Page[]; next: string | null } {
  const pages: Page[] = []
  if (!chosen?.external || pathPrefix === "/" || !sameHost(chosen.url, origin)) return { pages, next: null }
  for (let url: string | null = chosen.url; url !== null && pages.length < MAX_SHARED; ) {
    const visit = site.visit(url)
    if (!visit) return { pages, next: url }
    if (!visit.page) break
    pages.push(visit.page)
    url = visit.page.next
  }
  return { pages, next: null }
}

/** Sorts what may be the report of the year: the column's entries and pages, then any own page read as an annual report. */
export function findReports(
  site: Site,
  facts: ColumnFacts,
  { year, lookAlikes }: AnnualReportParams,
  subject: Subject,
): FoundReports {
  const found: FoundReports = { own: [], others: [], lookAlikes: [] }
  const reports = site
    .pages()
    .filter((page) => page.kind === "annual-report" && !page.file && site.owns(page.url))
  const seen = new Set<string>()
  const shared = sharedList(site, facts, subject).pages.flatMap(({ entries }) => entries)
  const ofColumn: Candidate[] = [
    ...facts.entries,
    ...facts.pages.map(ofPage),
    ...linkedReports(facts, year),
    ...behindYearLinks(site, facts, year),
  ]
  const bare = new Set(ofColumn.filter((candidate) => isBareMatch(site, candidate)))
  const candidates = [
    ...shared.filter(({ title }) => namesUnit(title, subject)),
    ...ofColumn,
    ...reports.map(ofPage),
    ...inOtherLists(site, year),
  ]
  for (const candidate of candidates) {
    const key = candidate.url === null ? candidate.title : addressKey(candidate.url)
    if (seen.has(key)) continue
    const named = reportYear(candidate.title)
    if (named === year && firstPhrase(candidate.title, lookAlikes) !== null) {
      seen.add(key)
      found.lookAlikes.push(candidate)
    } else if (isReportTitle(candidate.title) || bare.has(candidate)) {
      const fits = named === year || (named === null && isUndatedMatch(site, candidate, year))
      if (!fits) continue
      seen.add(key)
      const own = isOwnUnit(reportUnit(candidate.title), subject)
      found[own ? "own" : "others"].push(candidate)
    }
  }
  found.own.sort((a, b) => rank(a, year) - rank(b, year))
  return found
}
