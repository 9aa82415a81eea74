import type { Page } from "../../page/types"
import type { Judgement } from "../../result/types"
import type { Site } from "../../site/types"
import { type ApplicationTable, readApplicationTable } from "../annual-report/application-table"
import { withText } from "../annual-report/choose-report"
import { type Candidate, findReports } from "../annual-report/find-report"
import { judge as judgeReport } from "../annual-report/judge"
import type { AnnualReportParams } from "../annual-report/params"
import { seek as seekReport } from "../annual-report/seek"
import { leftToPerson } from "../assisted"
import type { Check, CheckContext } from "../types"
import { reportTableAbout } from "./about"
import { figureOf } from "./figures"
import { type ReportTableParams, reportTableParams } from "./params"

/** The report as the check on annual reports looks for it, with nothing asked of its contents. */
const sought = ({ column, year }: ReportTableParams): AnnualReportParams => ({
  column,
  year,
  deadlines: {},
  sections: [],
  arithmetic: false,
  mentions: [],
  lookAlikes: [],
})

const count = (table: ApplicationTable, words: string): string => {
  const figure = figureOf(table, words)
  return figure === null ? `${words}未列` : `${words}${figure}件`
}

function shareIn(table: ApplicationTable, { share }: ReportTableParams): string {
  if (!share) return ""
  const part = figureOf(table, share.part)
  const whole = figureOf(table, share.whole)
  if (part === null || whole === null || whole === 0) return `；${share.part}占${share.whole}的比例无法计算`
  return `；${share.part}占${share.whole}的${((part / whole) * 100).toFixed(1)}%`
}

function gather(site: Site, params: ReportTableParams, context: CheckContext): Judgement {
  const report = sought(params)
  const facts = site.column(params.column)
  const { own } = findReports(site, facts, report, context.subject)
  const told = judgeReport(site, report, context)
  /** The report, or the file whose cover its page is. */
  const textOf = (candidate: Candidate): Page | null => {
    const page = candidate.url === null ? null : site.page(candidate.url)
    return page && withText(site, page, candidate, report)
  }
  for (const candidate of own) {
    const { title, date } = candidate
    const page = textOf(candidate)
    const table = page && readApplicationTable(page.tables)
    if (!page || !table) continue
    const values = {
      title,
      figures: params.rows.map((words) => count(table, words)).join("、"),
      share: shareIn(table, params),
    }
    const rows = [table.received, table.decided].map(({ label }) => ({ url: page.url, text: label }))
    return {
      ...told,
      verdict: "pending",
      ratio: null,
      reason: { code: "report-table.figures", values },
      evidence: [{ url: page.url, text: title, ...(date ? { date } : {}) }, ...rows],
    }
  }
  const read = own.find((candidate) => textOf(candidate)?.text)
  if (!read || told.verdict === "blocked" || told.reason.code.startsWith("annual-report.attachment"))
    return told
  return { ...told, verdict: "pending", ratio: null, reason: unreadable(read.title) }
}

const unreadable = (title: string): Judgement["reason"] => ({
  code: "report-table.unreadable",
  values: { title },
})

/** Figures of the table of applications in the unit's annual report of a year. What they mean is for a person to say. */
export const reportTable: Check<ReportTableParams> = {
  kind: "report-table",
  title: "年报数据",
  about: reportTableAbout,
  modes: ["assisted"],
  params: reportTableParams,
  columns: ({ column }) => [column],
  seek: (site, params, context) => seekReport(site, sought(params), context),
  judge: (site, params, context) => leftToPerson(gather(site, params, context), { mode: "assisted" }),
}
