/** Dates of list rows: whole, in parts, or without a year. */
import { calendarDay, dateFromUrl, findDates } from "../text/date"
import { unifyWidth } from "../text/spacing"

/** A year of its own before month and day, and no year that ends a title. */
const YEAR_FIRST = /(?<!\S)(?<y>20\d{2}|19\d{2})年?\s+(?<m>\d{1,2})\s?[-./月]\s?(?<d>\d{1,2})日?(?![-./\d])/
/** Parts in elements of their own: `31 | 2020-07`, `2020-07 | 31`, `07-31 | 2020`, `2020 | 07-31`. */
const SPLIT = [
  /^(?<d>\d{1,2})\s*日?\s+(?<y>20\d{2}|19\d{2})\s?[-./年]\s?(?<m>\d{1,2})月?(?![-./\d])/,
  /(?<![\d-])(?<y>20\d{2}|19\d{2})\s?[-./年]\s?(?<m>\d{1,2})月?\s+(?<d>\d{1,2})(?!\d)/,
  /(?<![\d-])(?<m>\d{1,2})[-./月](?<d>\d{1,2})日?\s+(?<y>20\d{2}|19\d{2})(?!\d)/,
  YEAR_FIRST,
]
const MONTH_DAY = /(?<![\d-])(\d{1,2})[-./月](\d{1,2})日?(?!\d)/
/** Month and day at the end or at the beginning of a run. */
const AT_END = /(?:^|[\s[(（【])(\d{1,2})[-./月](\d{1,2})日?\s*[\])）】]?$/
const AT_START = /^[[(（【]?\s*(\d{1,2})[-./月](\d{1,2})日?\s*(?:[\])）】]|\s)/
/** Year and month of an address that names no day: /202007/, /2020/07/. */
const MONTH_IN_URL = /\/((?:19|20)\d{2})[-/]?(\d{2})\//

/** What may stand beside a date in its run: brackets, 发布时间：, a weekday or time of day. */
const MOST_BESIDE = 24

function splitDate(folded: string): string | null {
  for (const pattern of SPLIT) {
    const { y, m, d } = pattern.exec(folded)?.groups ?? {}
    const date = y && m && d ? calendarDay(Number(y), Number(m), Number(d)) : null
    if (date) return date
  }
  return null
}

/** Month and day take the year of the address where both agree. */
function yearFromUrl(folded: string, url: string | null): string | null {
  const [, month, day] = MONTH_DAY.exec(folded) ?? []
  if (!url || !month || !day) return null
  const whole = dateFromUrl(url)
  if (whole) return whole.slice(5) === `${month.padStart(2, "0")}-${day.padStart(2, "0")}` ? whole : null
  const [, year, urlMonth] = MONTH_IN_URL.exec(url) ?? []
  return Number(urlMonth) === Number(month) ? calendarDay(Number(year), Number(month), Number(day)) : null
}

/** What no date does without, in any spelling. */
const DATED = /[\d年]/

/** Whether there may be a date in a text at all. */
export const mayBeDated = (text: string): boolean => DATED.test(unifyWidth(text))

/** The date a row states; of several the last. `url` is where the row leads. */
export function rowDate(text: string, url: string | null): string | null {
  const folded = unifyWidth(text)
  if (!DATED.test(folded)) return null
  return findDates(folded).at(-1)?.date ?? splitDate(folded) ?? yearFromUrl(folded, url)
}

/** Whether a run of text dates a row: it is a date, begins or ends with one. */
export function isDateLine(text: string): boolean {
  if (!/\d/.test(text)) return false
  const folded = unifyWidth(text)
  const dates = findDates(folded)
  const [first, last] = [dates[0], dates.at(-1)]
  if (first && last) {
    const beside = folded.length - last.raw.length
    return beside <= MOST_BESIDE || first.index === 0 || last.index + last.raw.length >= folded.length - 12
  }
  const [, month, day] = AT_END.exec(folded) ?? AT_START.exec(folded) ?? []
  if (month && day) return calendarDay(2000, Number(month), Number(day)) !== null
  return folded.length <= 20 && splitDate(folded) !== null
}

const DATE_TEXT =
  /[[(（【]?(?:发布(?:时间|日期)[：:]?)?\s*(?:19|20)\d{2}\s?[-./年]\s?\d{1,2}\s?[-./月]\s?\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?[\])）】]?/g

/** A label without the dates and bullets that stand in it. */
export function withoutDate(text: string): string {
  const undated = /\d/.test(text)
    ? text
        .replace(DATE_TEXT, " ")
        .replace(SPLIT[0] as RegExp, "")
        .replace(YEAR_FIRST, " ")
        .replace(/\s[[(（【]?\d{1,2}[-./]\d{1,2}[\])）】]?$/, "")
    : text
  return undated
    .replace(/^[·•▪■◆●>»\-\s]+/, "")
    .replace(/\s+/g, " ")
    .trim()
}
