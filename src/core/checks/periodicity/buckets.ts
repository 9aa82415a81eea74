/** The parts of a year, and which of them a title names. */
import { calendarDay, hanNumber } from "../../text/date"
import { unifyWidth } from "../../text/spacing"
import type { PeriodicityParams } from "./params"

export interface Bucket {
  title: string
  /** First and last day. */
  from: string
  to: string
}

type Every = PeriodicityParams["every"]

const MONTHS: Record<Every, number> = { month: 1, quarter: 3, "half-year": 6, year: 12 }
const DIGITS = ["一", "二", "三", "四"]

const TITLES: Record<Every, (at: number, year: number) => string> = {
  month: (at) => `${at + 1}月`,
  quarter: (at) => `第${DIGITS[at]}季度`,
  "half-year": (at) => (at === 0 ? "上半年" : "下半年"),
  year: (_at, year) => `${year}年`,
}

function lastDayOf(year: number, month: number): string {
  for (let day = 31; day > 28; day--) {
    const date = calendarDay(year, month, day)
    if (date) return date
  }
  return `${year}-${String(month).padStart(2, "0")}-28`
}

/** The parts of a year in order. */
export function bucketsOf(every: Every, year: number): Bucket[] {
  const months = MONTHS[every]
  return Array.from({ length: 12 / months }, (_, at) => ({
    title: TITLES[every](at, year),
    from: `${year}-${String(at * months + 1).padStart(2, "0")}-01`,
    to: lastDayOf(year, (at + 1) * months),
  }))
}

const NUMBER = "\\d{1,2}|[一二三四五六七八九十]{1,3}"
const YEAR = /(?<!\d)((?:19|20)\d{2})年?/
const NAMED: Record<Every, RegExp> = {
  month: new RegExp(`(?<![\\d一二三四五六七八九十])(${NUMBER})月(?!(?:${NUMBER})日)`),
  quarter: /第?([1-4一二三四])季度?/,
  "half-year": /([上下])半年/,
  year: YEAR,
}
const MAX_TITLE = 200

const numberOf = (text: string): number => (/^\d/.test(text) ? Number(text) : hanNumber(text))

/**
 * The part of `year` that a title names, as an index of its buckets, or null. A title without a year means the last such part
 * that had begun when it was published.
 * @param date day of publication, or null
 */
export function namedBucket(title: string, date: string | null, every: Every, year: number): number | null {
  const text = unifyWidth(title).replace(/\s/g, "").slice(0, MAX_TITLE)
  const named = NAMED[every].exec(text)?.[1]
  if (named === undefined) return null
  const buckets = bucketsOf(every, year)
  const at = every === "year" ? 0 : every === "half-year" ? Number(named === "下") : numberOf(named) - 1
  const bucket = buckets[at]
  if (!bucket) return null
  const stated = YEAR.exec(text)?.[1]
  if (stated !== undefined) return Number(stated) === year ? at : null
  if (date === null) return null
  const begun = date >= `${date.slice(0, 4)}${bucket.from.slice(4)}`
  return Number(date.slice(0, 4)) - (begun ? 0 : 1) === year ? at : null
}
