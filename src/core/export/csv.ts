import Papa from "papaparse"

/** Byte order mark: without it Excel on a Chinese Windows reads UTF-8 as GBK. */
const BOM = "\ufeff"

/** What a spreadsheet would run, or take for a formula, at the head of a cell. */
const FORMULA = /^[=+\-@\uff1d\uff0b\uff0d\uff20]/

/** Control characters that break rows or hide text in a cell; line breaks become spaces: one finding, one line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const CONTROL = /[\u0000-\u001f\u007f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/g

/** Excel refuses longer cells. */
const MAX_CELL = 32_000

export type Cell = string | number | null | undefined

/** A cell that a spreadsheet shows as text: control characters out, a formula's head defused by an apostrophe. */
export function safeCell(value: Cell): string {
  if (value === null || value === undefined) return ""
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : ""
  const text = value.replace(CONTROL, " ").trim().slice(0, MAX_CELL)
  return FORMULA.test(text) ? `'${text}` : text
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
