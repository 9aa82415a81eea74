import Papa from "papaparse"
import { withoutHidden } from "./hidden"

/** Byte order mark: without it Excel on a Chinese Windows reads UTF-8 as GBK. */
const BOM = "\ufeff"

/** What a spreadsheet would run, or take for a formula, at the head of a cell. */
const FORMULA = /^[=+\-@\uff1d\uff0b\uff0d\uff20]/

/**
 * Text that a spreadsheet would take for a number or a day and write anew: leading and trailing zeros, more digits than it keeps, exponents,
 * fractions. Days as YYYY-MM-DD it may take for days.
 */
const REWRITTEN =
  /^(?:0\d+|\d{12,}|\d+\.\d*0|\d+(?:\.\d+)?e[+-]?\d+|\d{1,4}[-/]\d{1,2}|\d{1,4}[/.]\d{1,2}[/.]\d{1,4})$/i

/** Excel refuses cells of more than 32,767 characters. */
const MAX_CELL = 32_000
const CUT = "…（以下略）"

export type Cell = string | number | null | undefined

/** At most so much that a spreadsheet takes it, no character cut in two. */
function cut(text: string): string {
  if (text.length <= MAX_CELL) return text
  return text.slice(0, MAX_CELL - CUT.length).replace(/[\ud800-\udbff]$/, "") + CUT
}

/**
 * A cell that a spreadsheet shows as it is: on one line, hidden characters out; an apostrophe before what it would run as a formula, or
 * take for another value.
 */
export function safeCell(value: Cell): string {
  if (value === null || value === undefined) return ""
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : ""
  const text = cut(withoutHidden(value.replace(/[\s\u0085]+/g, " ")).trim())
  return FORMULA.test(text) || REWRITTEN.test(text) ? `'${text}` : text
}

/** A table as CSV: UTF-8 with BOM, CRLF, every cell text-safe (RFC 4180 quoting by papaparse). */
export function toCsv(fields: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const table = [fields, ...rows].map((row) => row.map(safeCell))
  return `${BOM}${Papa.unparse(table, { newline: "\r\n" })}\r\n`
}

const EIGHT_HOURS = 8 * 3_600_000

/** A moment (ISO 8601) as the clock in Beijing shows it, `2021-06-30 18:05:09`: evaluators compare it with their own. */
export function beijingTime(moment: string): string {
  const time = Date.parse(moment)
  if (Number.isNaN(time)) return ""
  return new Date(time + EIGHT_HOURS).toISOString().slice(0, 19).replace("T", " ")
}
