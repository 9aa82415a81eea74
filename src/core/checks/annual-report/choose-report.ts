/** Which of the listed reports is judged, and whether its text can be read at all. */
import { isObstacle } from "../../crawl/outcome"
import type { Outcome } from "../../crawl/types"
import type { Page } from "../../page/types"
import type { Reason } from "../../result/types"
import type { Site } from "../../site/types"
import { handedOut, readableFiles } from "../files"
import type { Candidate } from "./find-report"
import type { AnnualReportParams } from "./params"
import { findSections } from "./sections"

/** Below this a page without sections is only the cover of a file, of pictures, or of what we cannot see. */
const COVER_TEXT = 600

const sectionsIn = (page: Page, { sections }: AnnualReportParams): number =>
  findSections(page, sections).filter(({ heading }) => heading !== null).length

/** A report whose text is not on the page but in files, pictures or a viewer: a person must open them. */
export function coverReason(page: Page, candidate: Candidate, params: AnnualReportParams): Reason | null {
  const sections = sectionsIn(page, params)
  if (sections >= 2 || page.text.length >= COVER_TEXT) return null
  const files = page.attachments.map(({ text }) => text)
  if (files.length > 0 || page.frames.length > 0) {
    const names = files.slice(0, 3).join("、") || page.frames.slice(0, 1).join()
    return { code: "annual-report.attachment", values: { title: candidate.title, files: names } }
  }
  if (page.media.images > 0) return { code: "annual-report.image", values: { title: candidate.title } }
  if (sections > 0) return null
  return { code: "annual-report.textless", values: { title: candidate.title, length: page.text.length } }
}

/** A page whose text is brought by scripts that were not run says nothing. */
const isShell = ({ scriptDrawn, text }: Page): boolean => scriptDrawn && text.length < COVER_TEXT

/** What came of the address of a report whose page was not read. */
export function outcomeOf(site: Site, url: string): Outcome | "unread" {
  const visit = site.visit(url)
  return visit?.page ? "script-drawn" : (visit?.outcome ?? "unread")
}

function isDead(site: Site, { url }: Candidate): boolean {
  if (url === null) return true
  const outcome = outcomeOf(site, url)
  return outcome !== "unread" && !isObstacle(outcome)
}

/** Labels of the file that is the report, among its tables and pictures. */
const isReportLabel = (label: string): boolean => /年报|报告|正文/.test(label)

/** The files that may be the report where its page is but their cover, the likeliest first. */
export const reportFiles = (page: Page) => readableFiles(page, isReportLabel)

/**
 * The page on which the text of a report stands: its own, else the one of its files with most of the parts. A file came out on the day of
 * what hands it out.
 */
export function withText(site: Site, page: Page, candidate: Candidate, params: AnnualReportParams): Page {
  if (page.file) return handedOut(page, candidate.date)
  if (coverReason(page, candidate, params) === null) return page
  const files = reportFiles(page).flatMap(({ url }) => site.page(url) ?? [])
  const [best] = files.toSorted((a, b) => sectionsIn(b, params) - sectionsIn(a, params))
  const whole = best && coverReason(best, candidate, params) === null
  return whole ? handedOut(best, page.date ?? candidate.date) : page
}

/**
 * The candidate to judge, with its page where that was read. Titles come in the order of their certainty; of pages that are read, the
 * first with half the sections is the report. Where none has any, one that could not be read may be it, and is not passed over.
 */
export function chooseReport(
  site: Site,
  own: readonly Candidate[],
  params: AnnualReportParams,
): { candidate: Candidate; page: Page | null } | null {
  const known = own.map((candidate) => {
    const seen = candidate.url === null ? null : site.page(candidate.url)
    const page = seen && !isShell(seen) ? seen : null
    return { candidate, page, sections: page ? sectionsIn(page, params) : 0 }
  })
  const read = known.filter(({ page }) => page !== null)
  const most = read.toSorted((a, b) => b.sections - a.sections)[0]
  const whole = read.find(({ sections }) => sections * 2 >= params.sections.length)
  if (whole || (most && most.sections > 0)) return whole ?? most ?? null
  const unread = known.find(({ candidate, page }) => page === null && !isDead(site, candidate))
  const cover = read.find(({ candidate, page }) => page && coverReason(page, candidate, params) !== null)
  return cover ?? unread ?? read[0] ?? known[0] ?? null
}
