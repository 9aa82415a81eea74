/** Whether the home page shows something new. */
import { isObstacle } from "../../crawl/outcome"
import type { Page } from "../../page/types"
import type { Evidence } from "../../result/types"
import { outcomeWords } from "../../result/words"
import { belonging } from "../../site/scope"
import type { Lead, Site } from "../../site/types"
import { addDays, dateFromUrl, daysBetween } from "../../text/date"
import { isFileAddress } from "../../text/file-address"
import { surveyColumns } from "../gather/survey"
import type { SiteBasicsParams } from "./params"
import type { Part } from "./part"

/** Rows without a day that are opened to learn it. */
const MAX_DATED = 3

interface Row {
  url: string
  title: string
  date: string | null
}

/** What the page lists of the site itself; what others feed into it says nothing of the unit. */
function rowsOf(site: Site, page: Page): Row[] {
  const listed = page.entries.flatMap(({ url, title, date }) => (url === null ? [] : [{ url, title, date }]))
  const linked = page.links.map(({ url, text }) => ({ url, title: text, date: dateFromUrl(url) }))
  return [...listed, ...linked.filter(({ date }) => date !== null)]
    .filter(({ url }) => belonging(site.subject, url) !== "foreign")
    .map((row) => ({ ...row, date: row.date ?? site.page(row.url)?.date ?? dateFromUrl(row.url) }))
}

/** A home page that only leads on is as new as the columns behind it. */
function rowsBehind(site: Site, { newsColumns, slowColumns }: SiteBasicsParams): Row[] {
  const entries = surveyColumns(site, [...newsColumns, ...slowColumns]).columns.flatMap(
    (facts) => facts.entries,
  )
  return entries.flatMap(({ url, title, date }) => (url === null ? [] : [{ url, title, date }]))
}

function newestOf(rows: readonly Row[], asOf: string): (Row & { date: string }) | null {
  const last = addDays(asOf, 1)
  let newest: (Row & { date: string }) | null = null
  for (const { date, ...row } of rows) {
    if (date !== null && date <= last && (newest === null || date > newest.date)) newest = { ...row, date }
  }
  return newest
}

const undatedOf = (rows: readonly Row[]): Row[] =>
  rows.filter(({ date, url }) => date === null && !isFileAddress(url)).slice(0, MAX_DATED)

const leadsTo = (site: Site, rows: readonly Row[]): Lead[] =>
  rows.flatMap(({ url }): Lead[] =>
    site.visit(url) ? [] : [{ url, likely: 0.3, via: "home", note: "首页信息的发布时间" }],
  )

/** What keeps the pages of rows from us that may tell of a newer day, or null. */
function hiding(site: Site, rows: readonly Row[]): string | null {
  const outcomes = rows.flatMap(({ url }) => site.visit(url)?.outcome ?? [])
  return outcomes.find(isObstacle) ?? null
}

/** @param limit days within which something new must show */
export function homePart(site: Site, params: SiteBasicsParams, limit: number): Part {
  const { asOf, subject } = site
  const visit = site.visit(subject.url)
  const home = site.home()
  const part = (state: Part["state"], code: string, values = {}, evidence: Evidence[] = []): Part => ({
    state,
    reason: { code: `site-basics.home-${code}`, values: { asOf, limit, ...values } },
    evidence,
    searched: visit ? [{ url: visit.url, via: "home", outcome: visit.outcome }] : [],
    leads: [],
  })
  if (!home) {
    const lead: Lead = { url: subject.url, likely: 1, via: "home", note: "首页" }
    const outcome = visit?.outcome ?? "unread"
    const values = { outcome: outcomeWords[outcome] ?? outcome }
    return {
      ...part(visit && !isObstacle(visit.outcome) ? "missing" : "open", "unread", values),
      leads: [lead],
    }
  }
  const own = rowsOf(site, home)
  const rows = own.length > 0 ? own : rowsBehind(site, params)
  const newest = newestOf(rows, asOf)
  const shown: Evidence[] = newest ? [{ url: newest.url, text: newest.title, date: newest.date }] : []
  const evidence = [{ url: home.url, text: home.title ?? "首页" }, ...shown]
  const days = newest ? daysBetween(newest.date, asOf) : null
  const values = { newest: newest?.date ?? "", days: days ?? "" }
  if (days !== null && days <= limit) return part("good", "fresh", values, evidence)
  const undated = undatedOf(own)
  const leads = leadsTo(site, undated)
  if (home.scriptDrawn)
    return { ...part("open", "unread", { outcome: outcomeWords["script-drawn"] ?? "" }), leads }
  const hidden = hiding(site, undated)
  if (hidden)
    return { ...part("open", "hidden", { outcome: outcomeWords[hidden] ?? hidden }, evidence), leads }
  return { ...part("bad", newest ? "stale" : "undated", values, evidence), leads }
}
