import type { Lead, Site } from "../../site/types"
import { fileLeads, mayHaveText } from "../files"
import { firstDayOf } from "../gather/days"
import { olderLists } from "../gather/lists"
import { rowOf, titleLeads } from "../gather/rows"
import type { CheckContext } from "../types"
import { chooseReport, coverReason, reportFiles, withText } from "./choose-report"
import { findReports, sharedList, yearLinks } from "./find-report"
import type { AnnualReportParams } from "./params"
import { reportYear } from "./title"

/** Reports of one year that are read at most: a unit has one, a second may be its office's. */
const MAX_READ = 3

/** No report of a year can be asked for before that year is over. */
export const yearIsOpen = (site: Site, { year }: AnnualReportParams): boolean =>
  site.asOf.slice(0, 4) <= String(year)

/** The column, its lists until the year's report shows up, then the report. */
export function seek(site: Site, params: AnnualReportParams, { subject }: CheckContext): Lead[] {
  if (yearIsOpen(site, params)) return []
  const facts = site.column(params.column)
  if (facts.state !== "found" && facts.leads.length > 0) return facts.leads
  const { own } = findReports(site, facts, params, subject)
  const note = `${params.year}年政府信息公开工作年度报告`
  const toRead = (urls: readonly string[]): Lead[] =>
    urls
      .filter((url) => site.visit(url) === undefined)
      .map((url) => ({ url, likely: 0.9, via: "list", note }))
  if (own.length === 0) {
    const isOfYear = ({ title }: { title: string }) => [params.year, null].includes(reportYear(title))
    const { next } = sharedList(site, facts, subject)
    const years = toRead(yearLinks(facts, params.year).filter(mayHaveText))
    return [
      ...facts.leads,
      ...toRead(next === null ? [] : [next]),
      ...years,
      ...titleLeads(site, facts.entries.filter(isOfYear).map(rowOf), note),
      ...olderLists(site, facts, firstDayOf(params.year + 1)),
    ]
  }
  const readable = own
    .flatMap(({ url }) => (url !== null && mayHaveText(url) ? [url] : []))
    .slice(0, MAX_READ)
  const leads = toRead(readable)
  if (leads.length > 0) return leads
  const report = chooseReport(site, own, params)
  if (!report?.page) return []
  const page = withText(site, report.page, report.candidate, params)
  return coverReason(page, report.candidate, params) ? fileLeads(site, reportFiles(page), note, 0.9) : []
}
