import type { Lead, Site } from "../../site/types"
import { olderLists } from "../older-lists"
import type { CheckContext } from "../types"
import { findReports, isFileAddress } from "./find-report"
import type { AnnualReportParams } from "./params"

/** Reports of one year that are read at most: a unit has one, a second may be its office's. */
const MAX_READ = 3

/** No report of a year can be asked for before that year is over. */
export const yearIsOpen = (site: Site, { year }: AnnualReportParams): boolean =>
  site.asOf.slice(0, 4) <= String(year)

/** The column, its lists until the year's report shows up, then the report. */
export function seek(site: Site, params: AnnualReportParams, { subject }: CheckContext): Lead[] {
  if (yearIsOpen(site, params)) return []
  const facts = site.column(params.column)
  if (facts.state !== "found") return facts.leads
  const { own } = findReports(site, facts, params, subject)
  if (own.length === 0) return [...facts.leads, ...olderLists(site, facts, `${params.year + 1}-01-01`)]
  const readable = own
    .flatMap(({ url }) => (url === null || isFileAddress(url) ? [] : [url]))
    .slice(0, MAX_READ)
  return readable
    .filter((url) => site.visit(url) === undefined)
    .map((url) => ({ url, likely: 0.9, via: "list", note: `${params.year}年政府信息公开工作年度报告` }))
}
