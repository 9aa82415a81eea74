/** Dates as government pages write them. Everything is a calendar day in China, `YYYY-MM-DD`. */
import { unifyWidth } from "./spacing"

export interface FoundDate {
  date: string
  /** Offset in the text after width folding. */
  index: number
  raw: string
}

const HAN_DIGITS: Record<string, string> = {
  〇: "0",
  零: "0",
  "○": "0",
  О: "0",
  O: "0",
  o: "0",
  "0": "0",
  一: "1",
  二: "2",
  三: "3",
  四: "4",
  五: "5",
  六: "6",
  七: "7",
  八: "8",
  九: "9",
  元: "1",
}

const NUMERIC =
  /(?<![\d.])((?:19|20)\d{2})\s{0,3}[-/.年]\s{0,3}(\d{1,2})\s{0,3}[-/.月]\s{0,3}(\d{1,2})(?:日|(?![\d]))/g
const COMPACT = /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/g
const HAN =
  /([一二][〇零○ОOo0一二三四五六七八九]{3})\s{0,3}年\s{0,3}([一二三四五六七八九十元]{1,3})\s{0,3}月\s{0,3}([一二三四五六七八九十]{1,3})\s{0,3}日/g

const MAY_BE_NUMERIC = /\d\s{0,3}[-/.年]/
const MAY_BE_COMPACT = /\d{8}/

/** The value of a number up to 99 in Chinese characters: 七, 十二, 三十一; digit by digit where it holds no 十. */
export function hanNumber(text: string): number {
  const ten = text.indexOf("十")
  if (ten < 0) return Number([...text].map((c) => HAN_DIGITS[c] ?? "").join(""))
  const tens = ten === 0 ? 1 : Number(HAN_DIGITS[text[ten - 1] ?? ""] ?? 1)
  const rest = text.slice(ten + 1)
  return tens * 10 + (rest ? Number(HAN_DIGITS[rest] ?? 0) : 0)
}

const daysIn = (year: number, month: number): number =>
  month === 2
    ? new Date(Date.UTC(year, 1, 29)).getUTCDate() === 29
      ? 29
      : 28
    : (LENGTHS[month - 1] as number)
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The day as `YYYY-MM-DD`, or null for a day that the calendar does not have. */
export function calendarDay(year: number, month: number, day: number): string | null {
  if (!(year >= 100 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month))) return null
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`
}

/** Every date of the text in order: 2020-07-31, 2020/7/31, 2020.07.31, 2020年7月31日, 20200731, 二〇二〇年七月三十一日. */
export function findDates(text: string): FoundDate[] {
  const folded = unifyWidth(text.slice(0, 500_000))
  if (!/\d\d|年/.test(folded)) return []
  const found: FoundDate[] = []
  const collect = (pattern: RegExp, read: (part: string) => number) => {
    for (const match of folded.matchAll(pattern)) {
      const date = calendarDay(read(match[1] ?? ""), read(match[2] ?? ""), read(match[3] ?? ""))
      if (date) found.push({ date, index: match.index, raw: match[0] })
    }
  }
  if (MAY_BE_NUMERIC.test(folded)) collect(NUMERIC, Number)
  if (MAY_BE_COMPACT.test(folded)) collect(COMPACT, Number)
  if (folded.includes("年")) collect(HAN, hanNumber)
  return found.sort((a, b) => a.index - b.index)
}

/** The first date of a text, or null. */
export function parseDate(text: string): string | null {
  return findDates(text)[0]?.date ?? null
}

/** Date dialects of addresses: t20200731_1, /2020/7/31/, /2020-07/31/, /2020-07-31/, /20200731/, /202007/31/. */
const IN_URL = [
  /\/t((?:19|20)\d{2})(\d{2})(\d{2})_\d/,
  /\/((?:19|20)\d{2})\/(\d{1,2})\/(\d{1,2})\//,
  /\/((?:19|20)\d{2})-(\d{1,2})[/-](\d{1,2})\//,
  /\/((?:19|20)\d{2})(\d{2})\/?(\d{2})\//,
  /\/((?:19|20)\d{2})\/(\d{2})(\d{2})\//,
]

/** The day that an address names, or null. The weakest of all witnesses: use it last. */
export function dateFromUrl(url: string): string | null {
  for (const pattern of IN_URL) {
    const match = pattern.exec(url.slice(0, 2000))
    const date = match && calendarDay(Number(match[1]), Number(match[2]), Number(match[3]))
    if (date) return date
  }
  return null
}

const DAY = 86_400_000

/** Calendar days from `a` to `b`, negative when `b` is earlier. */
export function daysBetween(a: string, b: string): number {
  return Math.round((Date.parse(b) - Date.parse(a)) / DAY)
}

/** The day `days` after (or, negative, before) a date. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10)
}
