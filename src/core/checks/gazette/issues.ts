/** The issues of one year that the columns list, and in what form each is published. */
import { isObstacle } from "../../crawl/outcome"
import type { Page } from "../../page/types"
import type { Lead, Site } from "../../site/types"
import { isFileAddress } from "../../text/file-address"
import { latestCounted } from "../column/items"
import { namingsOn } from "../gather/namings"
import type { Survey } from "../gather/survey"
import { issueIn, yearIn } from "./numbers"
import type { GazetteParams } from "./params"

export interface Issue {
  number: number
  title: string
  /** Addresses it stands at: its page, its file. */
  urls: string[]
  date: string | null
}

export interface Issues {
  /** One for each number, in their order. */
  issues: Issue[]
  /** Numbers between the first and the last that were seen nowhere. */
  gaps: number[]
  /** Issues of which no year is known. */
  undated: number
  /** Pages of the year (2020年) that the columns lead to and that were not read. */
  leads: Lead[]
  /** Such pages that could not be read. */
  obstacle: { url: string; outcome: string } | null
}

const MAX_YEAR_PAGES = 3
/** Labels longer than this are titles. */
const MAX_LABEL = 16

/** Links of the columns that are named after the year and lead to its issues. */
function yearPages({ found }: Survey, site: Site, year: number): string[] {
  const named = found
    .flatMap((facts) => facts.pages)
    .flatMap((page) => namingsOn(site, page))
    .filter(({ leads, text }) => leads && text.length <= MAX_LABEL && yearIn(text) === year && !issueIn(text))
  return [...new Set(named.map(({ url }) => url))].slice(0, MAX_YEAR_PAGES)
}

/** The year that a list of issues is of: that of its heading. */
const yearOf = ({ title, column, breadcrumb }: Page): number | null =>
  [title, column, breadcrumb.at(-1)].flatMap((text) => (text ? (yearIn(text) ?? []) : []))[0] ?? null

/** The issues of the year that the columns list, by number, with what of the year was not seen. */
export function issuesOf(site: Site, survey: Survey, { year }: GazetteParams): Issues {
  const further = yearPages(survey, site, year)
  const visits = further.map((url) => ({ url, visit: site.visit(url) }))
  const pages = new Set([
    ...survey.found.flatMap((facts) => facts.pages),
    ...visits.flatMap(({ visit }) => visit?.page ?? []),
  ])
  const byNumber = new Map<number, Issue>()
  let undated = 0
  for (const page of pages) {
    const listed = yearOf(page)
    for (const { text, url, date, leads } of namingsOn(site, page)) {
      const named = leads && (date === null || date <= latestCounted(site.asOf)) ? issueIn(text) : null
      if (!named) continue
      const of = named.year ?? listed ?? (date === null ? null : Number(date.slice(0, 4)))
      if (of === null) undated++
      if (of !== year) continue
      for (const number of named.numbers) {
        const known = byNumber.get(number)
        if (known) known.urls.push(url)
        else byNumber.set(number, { number, title: text, urls: [url], date })
      }
    }
  }
  const issues = [...byNumber.values()].sort((a, b) => a.number - b.number)
  const newest = issues.at(-1)?.number ?? 0
  return {
    issues,
    gaps: Array.from({ length: newest }, (_, at) => at + 1).filter((number) => !byNumber.has(number)),
    undated,
    leads: visits.flatMap(({ url, visit }): Lead[] =>
      visit ? [] : [{ url, likely: 0.6, via: "list", note: `${year}年公报` }],
    ),
    obstacle: visits.flatMap(({ visit }) => (visit && isObstacle(visit.outcome) ? [visit] : []))[0] ?? null,
  }
}

/** How an issue is published. `dead`: none of its links opens. `unknown`: none of them was read. */
export interface Form {
  page: boolean
  file: boolean
  state: "open" | "dead" | "unknown"
}

function formAt(site: Site, url: string): Form {
  if (isFileAddress(url)) return { page: false, file: true, state: "open" }
  const visit = site.visit(url)
  if (visit?.outcome === "not-html") return { page: false, file: true, state: "open" }
  if (!visit?.page) {
    const state = !visit || isObstacle(visit.outcome) ? "unknown" : "dead"
    return { page: false, file: false, state }
  }
  if (visit.page.file) return { page: false, file: true, state: "open" }
  const { attachments, links } = visit.page
  const files = [...attachments, ...links.filter(({ region }) => region === "body")]
  return { page: true, file: files.some((file) => isFileAddress(file.url)), state: "open" }
}

/** The forms of an issue over all its addresses. */
export function formOf(site: Site, { urls }: Issue): Form {
  const forms = urls.map((url) => formAt(site, url))
  const states = forms.map(({ state }) => state)
  return {
    page: forms.some(({ page }) => page),
    file: forms.some(({ file }) => file),
    state: states.includes("open") ? "open" : states.includes("unknown") ? "unknown" : "dead",
  }
}
