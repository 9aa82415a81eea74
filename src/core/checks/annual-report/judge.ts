import { isObstacle } from "../../crawl/outcome"
import type { Page } from "../../page/types"
import { reasonText } from "../../result/messages"
import type { Evidence, Judgement, Reason } from "../../result/types"
import { outcomeWords } from "../../result/words"
import type { ColumnFacts, Site } from "../../site/types"
import { isFileAddress } from "../../text/file-address"
import { fileObstacle } from "../files"
import { firstDayOf } from "../gather/days"
import { listObstacle } from "../gather/lists"
import type { CheckContext } from "../types"
import { chooseReport, coverReason, outcomeOf, reportFiles, withText } from "./choose-report"
import { type Candidate, findReports } from "./find-report"
import type { AnnualReportParams } from "./params"
import { deadlineOf, judgeParts, type Part, publishedOn } from "./parts"
import { yearIsOpen } from "./seek"

/** Faults of one kind that a sentence lists; a wrong table can have dozens. */
const MAX_FAULTS = 6

type Verdicts = Pick<Judgement, "verdict" | "ratio">

const wordFor = (outcome: string): string => outcomeWords[outcome] ?? outcome
const evidenceOf = ({ url, title, date }: Candidate): Evidence[] =>
  url === null ? [] : [{ url, text: title, date: date ?? undefined }]

function listFaults(parts: readonly Part[]): string {
  const faults = parts.flatMap((part) => part.faults)
  const listed = faults.slice(0, MAX_FAULTS).map(reasonText).join("；")
  if (faults.length <= MAX_FAULTS) return listed
  return listed + reasonText({ code: "annual-report.fault.more", values: { count: faults.length } })
}

/** The text is in files: a person opens them, unless one was tried and is a scan, locked, or out of reach. */
function judgeCover(
  site: Site,
  page: Page,
  candidate: Candidate,
  cover: Reason,
): Verdicts & Pick<Judgement, "reason" | "evidence"> {
  const files = page.attachments.map(({ url, text }) => ({ url, text }))
  const evidence = [...evidenceOf({ ...candidate, url: page.url }), ...files]
  const kept = fileObstacle(site, reportFiles(page))
  if (!kept || kept.outcome === "not-html")
    return { verdict: "pending", ratio: null, reason: cover, evidence }
  return { verdict: "blocked", ratio: null, reason: keptReason(candidate, kept.outcome), evidence }
}

/** Why the text of a report's file is kept from us. */
const keptReason = ({ title }: Candidate, outcome: string): Reason =>
  outcome === "image"
    ? { code: "annual-report.scan", values: { title } }
    : { code: "annual-report.file-unread", values: { title, outcome: wordFor(outcome) } }

function judgeReport(
  site: Site,
  page: Page,
  candidate: Candidate,
  params: AnnualReportParams,
  { subject }: CheckContext,
): Omit<Judgement, "searched"> {
  const cover = coverReason(page, candidate, params)
  if (cover) return judgeCover(site, page, candidate, cover)
  const parts = judgeParts(page, candidate, params, subject)
  const wrong = parts.filter(({ state }) => state === "wrong")
  const unread = parts.filter(({ state }) => state === "unread")
  // The report itself first, then what is wrong with it.
  const evidence = [...new Set([...parts.slice(0, 1), ...wrong, ...parts])].flatMap((part) => part.evidence)
  const right = parts.length - wrong.length - unread.length
  const values = { title: candidate.title, published: publishedOn(page, candidate) ?? "日期不详" }
  if (wrong.length > 0) {
    const counts = { right, all: right + wrong.length, faults: listFaults([...wrong, ...unread]) }
    const reason = { code: "annual-report.partial", values: { ...values, ...counts } }
    return { verdict: "partial", ratio: right / counts.all, reason, evidence }
  }
  if (unread.length > 0) {
    const reason = { code: "annual-report.unclear", values: { ...values, faults: listFaults(unread) } }
    return { verdict: "pending", ratio: null, reason, evidence }
  }
  const sums = params.arithmetic ? "，申请办理表数量关系一致" : ""
  const reason = { code: "annual-report.pass", values: { ...values, sections: params.sections.length, sums } }
  return { verdict: "pass", ratio: 1, reason, evidence }
}

/** The unit's report is listed, but its page was not read: as a file, for an obstacle, or because it is gone. */
function judgeUnread(
  site: Site,
  candidate: Candidate,
  column: string,
): Verdicts & Pick<Judgement, "reason" | "evidence"> {
  const { url, title } = candidate
  const evidence = evidenceOf(candidate)
  const outcome = url === null ? "gone" : outcomeOf(site, url)
  if (["image", "encrypted", "damaged"].includes(outcome))
    return { verdict: "blocked", ratio: null, reason: keptReason(candidate, outcome), evidence }
  if ((url !== null && isFileAddress(url) && outcome === "unread") || outcome === "not-html") {
    const values = { title, files: url ?? "" }
    return { verdict: "pending", ratio: null, reason: { code: "annual-report.attachment", values }, evidence }
  }
  const values = { column, title, outcome: wordFor(outcome) }
  if (outcome === "unread" || isObstacle(outcome))
    return { verdict: "blocked", ratio: null, reason: { code: "annual-report.unread", values }, evidence }
  return { verdict: "not-found", ratio: 0, reason: { code: "annual-report.dead", values }, evidence }
}

/** No report of the unit was seen: not due yet, not readable, or not there. */
function judgeAbsence(
  site: Site,
  facts: ColumnFacts,
  params: AnnualReportParams,
  { subject }: CheckContext,
): Verdicts & { reason: Reason } {
  const { year } = params
  const column = facts.chosen?.label ?? facts.def.name
  const deadline = deadlineOf(params, subject)
  if (deadline !== null && site.asOf < deadline) {
    const values = { year, deadline, asOf: site.asOf }
    return { verdict: "not-due", ratio: null, reason: { code: "annual-report.not-due", values } }
  }
  const obstacle = listObstacle(site, facts, firstDayOf(year + 1))
  if (facts.state === "blocked" || obstacle !== null) {
    const values = { column, year, outcome: wordFor(obstacle ?? "unread") }
    return { verdict: "blocked", ratio: null, reason: { code: "annual-report.column-blocked", values } }
  }
  if (facts.state !== "found") {
    const reason = { code: "annual-report.no-column", values: { column, year } }
    return { verdict: "not-found", ratio: 0, reason }
  }
  if (facts.chosen?.external && facts.pages.length === 0) {
    const values = { column, year, url: facts.chosen.url }
    return { verdict: "pending", ratio: null, reason: { code: "annual-report.external", values } }
  }
  const found = findReports(site, facts, params, subject)
  const counts = { others: found.others.length, lookAlikes: found.lookAlikes.length }
  const values = { column, year, entries: facts.entries.length, ...counts }
  return { verdict: "not-found", ratio: 0, reason: { code: "annual-report.absent", values } }
}

/** What the site's annual report of the year amounts to. */
export function judge(site: Site, params: AnnualReportParams, context: CheckContext): Judgement {
  if (yearIsOpen(site, params)) {
    const reason = { code: "annual-report.year-open", values: { year: params.year, asOf: site.asOf } }
    return { verdict: "not-due", ratio: null, reason, evidence: [], searched: [] }
  }
  const facts = site.column(params.column)
  const { own, others, lookAlikes } = findReports(site, facts, params, context.subject)
  const { chosen } = facts
  const common = {
    searched: facts.trail,
    column: chosen ? { name: chosen.label, url: chosen.url, path: chosen.path } : undefined,
  }
  const report = chooseReport(site, own, params)
  if (report?.page) {
    const page = withText(site, report.page, report.candidate, params)
    return { ...judgeReport(site, page, report.candidate, params, context), ...common }
  }
  if (report) return { ...judgeUnread(site, report.candidate, chosen?.label ?? facts.def.name), ...common }
  const mistaken = [...others, ...lookAlikes].slice(0, 3).flatMap(evidenceOf)
  return { ...judgeAbsence(site, facts, params, context), evidence: mistaken, ...common }
}
