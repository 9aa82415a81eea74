/** What a rule needs, and how much of it the rows read so far show. */
import { isObstacle } from "../../crawl/outcome"
import { isCut } from "../../site/cut-title"
import type { Site } from "../../site/types"
import { isFileAddress } from "../../text/file-address"
import { firstPhrase } from "../../text/phrase"
import { dated, MAX_PAGES, once, type Row, rowsOf, rowsOfSite, titled } from "../gather/rows"
import type { Survey } from "../gather/survey"
import type { DocumentParams } from "./params"

/** One kind of document, "" where the rule knows only one. */
export interface Need {
  title: string
  /** Rows whose titles are right. */
  matched: Row[]
  /** Those of the days that count. */
  counted: Row[]
  /** Those shown to be published by the day that the duty names; all that count where it names none. */
  timely: Row[]
  /** Opened, or to be opened, to see whether they are documents in full and when they were published. */
  sample: Row[]
  /** `short`: all of the sample were read and none is a text in full. `dead`: none of them opens. */
  text: "whole" | "unread" | "short" | "dead"
}

/** The day by which documents must have been published for the duty to be done in time, or null. */
export function dueDay({ within }: DocumentParams, deadline: string | undefined, site: Site): string | null {
  const by = within === "year-end" ? `${site.period.to.slice(0, 4)}-12-31` : (deadline ?? null)
  return by !== null && site.asOf > by ? by : null
}

function isCounted({ date }: Row, { within }: DocumentParams, { period }: Site): boolean {
  if (within !== "period") return true
  return date !== null && date >= period.from && date <= period.to
}

/** Rows of the columns that may be what is needed: the list cuts their titles short, and their pages do not tell them either. */
export const cutOf = (site: Site, { found }: Survey, params: DocumentParams): Row[] =>
  once(found.flatMap(rowsOf)).filter(
    (row) =>
      isCut(row) &&
      firstPhrase(row.title, params.titles.none ?? []) === null &&
      (row.date === null || isCounted(row, params, site)),
  )

function textOf(site: Site, sample: readonly Row[], minChars: number | undefined): Need["text"] {
  const linked = sample.flatMap(({ url }) => (url === null ? [] : [url]))
  if (minChars === undefined || linked.some(isFileAddress)) return "whole"
  const visits = linked.map((url) => site.visit(url))
  const pages = visits.flatMap((visit) => visit?.page ?? [])
  if (pages.some((page) => page.attachments.length > 0 || page.text.length >= minChars)) return "whole"
  if (visits.some((visit) => visit === undefined || isObstacle(visit.outcome))) return "unread"
  return pages.length > 0 ? "short" : "dead"
}

/** Every need of the rule by what is known now. */
export function needsOf(site: Site, { found }: Survey, params: DocumentParams, due: string | null): Need[] {
  const lists = [...found.map(rowsOf), ...(params.scope === "site" ? rowsOfSite(site) : [])]
  const base = lists.map((rows) => titled(rows, params.titles)).filter((rows) => rows.length > 0)
  const kinds = params.kinds ?? [{ title: "", titles: params.titles }]
  const each = Math.max(1, Math.floor(MAX_PAGES / kinds.length))
  return kinds.map(({ title, titles }) => {
    const matched = dated(site, once(base.flatMap((rows) => titled(rows, titles))))
    const counted = matched.filter((row) => isCounted(row, params, site))
    const timely = counted.filter(({ date }) => due === null || (date !== null && date <= due))
    const sample = (counted.length > 0 ? counted : matched).slice(0, each)
    return {
      title,
      matched,
      counted,
      timely,
      sample,
      text: textOf(site, counted.slice(0, each), params.minChars),
    }
  })
}

/** Whether there are documents enough. `which`: counted whenever published, or shown to be in time. */
export const isMet = (need: Need, which: "counted" | "timely", { minItems }: DocumentParams): boolean =>
  need[which].length >= minItems && need.text === "whole"

/** Rows of which it is not known whether they count before their page is read. */
export const undatedOf = ({ matched }: Need): Row[] => matched.filter(({ date }) => date === null)
