/** What is asked of a report, part by part. A part that cannot be read is neither right nor wrong. */
import type { Page } from "../../page/types"
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
const unread = (code: string): Part => ({ state: "unread", faults: [{ code, values: {} }], evidence: [] })

/** The last day of publication for a site's level, or null where the rule names none. */
export function deadlineOf({ year, deadlines }: AnnualReportParams, { level }: Subject): string | null {
  const day = deadlines[level]
  return day === undefined ? null : `${year + 1}-${day}`
}

/** The day a report was published: as its page says, else as the list says. */
export const publishedOn = (page: Page, candidate: Candidate): string | null => page.date ?? candidate.date

function sectionsPart(page: Page, params: AnnualReportParams): Part {
  const found = findSections(page, params.sections)
  const missing = found.filter(({ heading }) => heading === null).map(({ title }) => `“${title}”`)
  const evidence = found.flatMap(({ heading }) =>
    heading === null ? [] : [{ url: page.url, text: heading }],
  )
  if (missing.length === 0) return right(evidence)
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

function arithmeticPart({ url, tables }: Page): Part {
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
      rows.map((text) => ({ url, text })),
    )
  }
  return application ? right() : unread("annual-report.fault.table")
}

function mentionsPart({ url, text }: Page, mentions: readonly string[]): Part {
  const found = mentions.filter((phrase) => firstPhrase(text, [phrase]) !== null)
  if (found.length > 0) return right(found.map((phrase) => ({ url, text: phrase })))
  const values = { mentions: mentions.map((phrase) => `“${phrase}”`).join("、") }
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
