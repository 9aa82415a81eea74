import { calendarDay } from "../text/date"
import type { Dialect, Row, Signals } from "./types"

const MAX_ROWS = 500
const ASSIGNMENT =
  /\b(urls|headers|year|month|day)\s*\[\s*(\w{1,6})\s*\]\s*=\s*(?:'([^'\n]{0,600})'|"([^"\n]{0,600})"|(\d{1,4}))/g

const YEAR = /^(?:19|20)\d\d$/

const dayOf = (year = "", month = "", day = ""): string | null =>
  YEAR.test(year) ? calendarDay(Number(year), Number(month), Number(day)) : null

/** Collects `name[i] = value`, counting the turns itself: some pages write `i` and `i++` instead of a number. */
function rows({ script }: Signals): Row[] {
  const columns: Record<string, string[]> = { urls: [], headers: [], year: [], month: [], day: [] }
  for (const match of script.matchAll(ASSIGNMENT)) {
    const column = columns[match[1] as string] as string[]
    if (column.length < MAX_ROWS) column.push(match[3] ?? match[4] ?? match[5] ?? "")
  }
  const { urls = [], headers = [], year = [], month = [], day = [] } = columns
  return headers.map((title, i) => ({ href: urls[i] ?? "", title, date: dayOf(year[i], month[i], day[i]) }))
}

/** Old Hanweb lists: parallel arrays `urls[i]`, `headers[i]`, `year[i]` ... that a script writes into the page. */
export const jsArrays: Dialect = {
  id: "hanweb",
  recognise: ({ script }) =>
    /\burls\s*\[[^\]]{1,6}\]\s*=/.test(script) && /\bheaders\s*\[[^\]]{1,6}\]\s*=/.test(script),
  rows,
}
