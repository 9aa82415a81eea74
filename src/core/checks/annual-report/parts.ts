/** What is asked of a report, part by part. A part that cannot be read is neither right nor wrong. */
import { addressOf } from "../../page/file-place"
import type { Page, Table } from "../../page/types"
import type { Evidence, Reason, Subject } from "../../result/types"
import { firstPhrase } from "../../text/phrase"
import { readApplicationTable } from "./application-table"
import { applicationFaults, litigationFaults } from "./arithmetic"
import type { Candidate } from "./find-report"
import { readLitigationTable } from "./litigation-table"
import type { AnnualReportParams } from "./params"
import { findSections } from "./sections"

export interface Part {
  state: "right" | "wrong" | "unread"
  /** What is wrong or could not be read, each as a reason of its own. */
  faults: Reason[]
  evidence: Evidence[]
}

const right = (evidence: Evidence[] = []): Part => ({ state: "right", faults: [], evidence })
const wrong = (faults: Reason[], evidence: Evidence[] = []): Part => ({ state: "wrong", faults, evidence })
const unread = (code: string, values: Reason["values"] = {}): Part => ({
  state: "unread",
  faults: [{ code, values }],
  evidence: [],
})

/** The last day of publication for a site's level, or null where the rule names none. */
export function deadlineOf({ year, deadlines }: AnnualReportParams, { level }: Subject): string | null {
  const day = deadlines[level]
  return day === undefined ? null : `${year + 1}-${day}`
}

/** Pages of a file that are pictures: what is not seen may stand there. */
const scansIn = ({ file, media }: Page): number => (file ? media.images : 0)

/** The day a report was published: as its page says, else as the list says. */
export const publishedOn = (page: Page, candidate: Candidate): string | null => page.date ?? candidate.date

function sectionsPart(page: Page, params: AnnualReportParams): Part {
  const found = findSections(page, params.sections)
  const missing = found.filter(({ heading }) => heading === null).map(({ title }) => `“${title}”`)
  const evidence = found.flatMap(({ heading }) =>
    heading === null ? [] : [{ url: addressOf(page, heading), text: heading }],
  )
  if (missing.length === 0) return right(evidence)
  const count = scansIn(page)
  if (count > 0) return unread("annual-report.fault.scans", { count, missing: missing.join("、") })
  const values = { missing: missing.join("、"), found: found.length - missing.length, all: found.length }
  return wrong([{ code: "annual-report.fault.sections", values }], evidence)
}

function deadlinePart(page: Page, candidate: Candidate, deadline: string): Part {
  const published = publishedOn(page, candidate)
  if (published === null) return unread("annual-report.fault.undated")
  if (published <= deadline) return right()
  const evidence = [{ url: page.url, text: candidate.title, date: published }]
  return wrong([{ code: "annual-report.fault.late", values: { published, deadline } }], evidence)
}

/** Formats in which text has places and no cells: what stands in a cell is worked out. */
const PLACED = new Set(["pdf", "ofd"])

/** Cells that came out blank of such a file were perhaps not: they are no zeros. */
const readCells = ({ file, tables }: Page): Table[] =>
  file && PLACED.has(file.format)
    ? tables.map((table) => table.map((row) => row.map((cell) => (cell === "" ? "?" : cell))))
    : tables

function arithmeticPart(page: Page): Part {
  const tables = readCells(page)
  const application = readApplicationTable(tables)
  const litigation = readLitigationTable(tables)
  const faults = [
    ...(application ? applicationFaults(application) : []),
    ...(litigation ? litigationFaults(litigation) : []),
  ]
  if (faults.length > 0) {
    const rows = [...new Set(faults.map(({ row }) => row))]
    return wrong(
      faults.map(({ reason }) => reason),
      rows.map((text) => ({ url: addressOf(page, text), text })),
    )
  }
  return application ? right() : unread("annual-report.fault.table")
}

function mentionsPart(page: Page, mentions: readonly string[]): Part {
  const found = mentions.filter((phrase) => firstPhrase(page.text, [phrase]) !== null)
  if (found.length > 0) return right(found.map((phrase) => ({ url: addressOf(page, phrase), text: phrase })))
  const values = { mentions: mentions.map((phrase) => `“${phrase}”`).join("、") }
  const count = scansIn(page)
  if (count > 0) return unread("annual-report.fault.scans", { count, missing: values.mentions })
  return wrong([{ code: "annual-report.fault.mentions", values }])
}

/** Judges the parts of a report that can be read: its presence, its sections, its date, its sums, what it mentions. */
export function judgeParts(
  page: Page,
  candidate: Candidate,
  params: AnnualReportParams,
  subject: Subject,
): Part[] {
  const deadline = deadlineOf(params, subject)
  const date = publishedOn(page, candidate) ?? undefined
  return [
    right([{ url: page.url, text: candidate.title, date }]),
    sectionsPart(page, params),
    ...(deadline === null ? [] : [deadlinePart(page, candidate, deadline)]),
    ...(params.arithmetic ? [arithmeticPart(page)] : []),
    ...(params.mentions.length === 0 ? [] : [mentionsPart(page, params.mentions)]),
  ]
}
