/**
 * Excel 97 to 2003 and WPS sheets (BIFF8): texts and numbers of their cells.
 * @see https://learn.microsoft.com/openspecs/office_file_formats/ms-xls
 */
import { openCompound } from "./compound"
import { FileError } from "./error"
import type { Content } from "./markup"
import { type GridSheet, sheetsMarkup } from "./sheets"
import { charactersAt, sharedStrings, unicodeString } from "./xls-strings"

const BOF = 0x0809
const EOF = 0x000a
const BOUND_SHEET = 0x0085
const FILE_PASS = 0x002f
const SST = 0x00fc
const CONTINUE = 0x003c
const LABEL_SST = 0x00fd
const LABEL = 0x0204
const NUMBER = 0x0203
const RK = 0x027e
const MUL_RK = 0x00bd
const FORMULA = 0x0006
const STRING = 0x0207
const MERGED = 0x00e5
const BIFF8 = 0x0600

const MAX_RECORDS = 500_000
const MAX_CELLS = 40_000
const MAX_SHEETS = 30

interface BiffRecord {
  id: number
  offset: number
  data: DataView
}

function* recordsOf(stream: Uint8Array): Generator<BiffRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  for (let at = 0, count = 0; at + 4 <= stream.length && count < MAX_RECORDS; count++) {
    const length = view.getUint16(at + 2, true)
    const end = Math.min(stream.length, at + 4 + length)
    yield {
      id: view.getUint16(at, true),
      offset: at,
      data: new DataView(stream.buffer, stream.byteOffset + at + 4, end - at - 4),
    }
    at = end
  }
}

/** A number packed into four bytes. */
function rkValue(rk: number): number {
  const double = new DataView(new ArrayBuffer(8))
  double.setUint32(4, rk & 0xfffffffc, true)
  const value = rk & 2 ? rk >> 2 : double.getFloat64(0, true)
  return rk & 1 ? value / 100 : value
}

const shown = (value: number): string => String(Math.round(value * 1e6) / 1e6)

/** Takes in one record of a sheet. `pending` = the cell whose formula gives a text that follows in a record of its own. */
function takeIn(
  sheet: GridSheet,
  { id, data }: BiffRecord,
  strings: readonly string[],
  pending: { row: number; column: number } | null,
): { row: number; column: number } | null {
  const put = (row: number, column: number, text: string) => {
    if (text.trim() && sheet.cells.length < MAX_CELLS) sheet.cells.push({ row, column, text })
  }
  if (id === STRING && pending) put(pending.row, pending.column, unicodeString(data, 0))
  if (id === MERGED) {
    for (let i = 0; i < data.getUint16(0, true); i++) {
      const [top = 0, bottom = 0, left = 0, right = 0] = [0, 2, 4, 6].map((k) =>
        data.getUint16(2 + i * 8 + k, true),
      )
      sheet.merged.push({ row: top, column: left, rowSpan: bottom - top + 1, colSpan: right - left + 1 })
    }
    return null
  }
  if (![LABEL_SST, LABEL, NUMBER, RK, MUL_RK, FORMULA].includes(id)) return null
  const row = data.getUint16(0, true)
  const column = data.getUint16(2, true)
  if (id === LABEL_SST) put(row, column, strings[data.getUint32(6, true)] ?? "")
  else if (id === LABEL) put(row, column, unicodeString(data, 6))
  else if (id === NUMBER) put(row, column, shown(data.getFloat64(6, true)))
  else if (id === RK) put(row, column, shown(rkValue(data.getInt32(6, true))))
  else if (id === MUL_RK) {
    for (let i = 0; 4 + i * 6 + 6 < data.byteLength; i++)
      put(row, column + i, shown(rkValue(data.getInt32(6 + i * 6, true))))
  } else if (data.getUint16(12, true) !== 0xffff) put(row, column, shown(data.getFloat64(6, true)))
  else if (data.getUint8(6) === 0) return { row, column }
  return null
}

/** Throws FileError: `encrypted`, `damaged`. */
export function readXls(bytes: Uint8Array): Content {
  const file = openCompound(bytes)
  const stream = file?.stream("Workbook") ?? file?.stream("Book")
  if (!stream) throw new FileError("damaged", "no workbook stream")
  const names = new Map<number, string>()
  const table: DataView[] = []
  const sheets: GridSheet[] = []
  let strings: string[] = []
  let last = 0
  let depth = 0
  let sheet: GridSheet | null = null
  let pending: { row: number; column: number } | null = null
  for (const record of recordsOf(stream)) {
    const { id, data, offset } = record
    if (id === FILE_PASS) throw new FileError("encrypted", "the workbook asks for a password")
    if (id === BOF) {
      if (data.getUint16(0, true) !== BIFF8) throw new FileError("not-html", "an Excel format before 97")
      depth++
      const name = names.get(offset)
      if (depth === 1 && name !== undefined && sheets.length < MAX_SHEETS) {
        sheet = { name, cells: [], merged: [] }
        sheets.push(sheet)
      }
    } else if (id === EOF) {
      depth--
      if (depth === 0) sheet = null
      if (table.length > 0 && strings.length === 0) strings = sharedStrings(table)
    } else if (id === BOUND_SHEET && data.getUint8(4) === 0) {
      const wide = (data.getUint8(7) & 1) === 1
      names.set(data.getUint32(0, true), charactersAt(data, 8, data.getUint8(6), wide))
    } else if (id === SST || (id === CONTINUE && last === SST)) table.push(data)
    // A chart inside a sheet is a stream within the stream.
    if (sheet && depth === 1) pending = takeIn(sheet, record, strings, pending)
    if (id !== CONTINUE) last = id
  }
  return sheetsMarkup(sheets)
}
