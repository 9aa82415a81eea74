/**
 * Excel 97 to 2003 and WPS sheets (BIFF8): texts and numbers of their cells.
 * @see https://learn.microsoft.com/openspecs/office_file_formats/ms-xls
 */
import { openCompound } from "./compound"
import { FileError } from "./error"
import type { Content } from "./markup"
import { type GridSheet, sheetsMarkup } from "./sheets"

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
const MAX_STRINGS = 200_000
const MAX_CELLS = 40_000
const MAX_SHEETS = 30

interface BiffRecord {
  id: number
  offset: number
  data: DataView
}

const utf16 = new TextDecoder("utf-16le")
const latin1 = new TextDecoder("latin1")

const bytesIn = (view: DataView, at: number, length: number): Uint8Array =>
  new Uint8Array(view.buffer, view.byteOffset + at, Math.max(0, Math.min(length, view.byteLength - at)))

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

/** Reads the table of texts over the border of its records: a text that goes on in the next one states its width anew. */
class Texts {
  private part = 0
  private at = 0

  constructor(private readonly parts: readonly DataView[]) {}

  private get view(): DataView {
    const view = this.parts[this.part]
    if (!view) throw new RangeError("the table of texts ends early")
    return view
  }

  private step(): void {
    while (this.at >= this.view.byteLength) {
      this.at -= this.view.byteLength
      this.part++
    }
  }

  skip(count: number): void {
    this.at += count
    if (this.part < this.parts.length - 1) this.step()
  }

  number(size: 1 | 2 | 4): number {
    this.step()
    const value =
      size === 1
        ? this.view.getUint8(this.at)
        : size === 2
          ? this.view.getUint16(this.at, true)
          : this.view.getUint32(this.at, true)
    this.at += size
    return value
  }

  characters(count: number, first: boolean): string {
    let wide = first
    let text = ""
    for (let left = count; left > 0; ) {
      if (this.at >= this.view.byteLength) {
        this.part++
        this.at = 0
        wide = (this.number(1) & 1) === 1
      }
      const size = wide ? 2 : 1
      const here = Math.min(left, Math.floor((this.view.byteLength - this.at) / size))
      if (here === 0) throw new RangeError("a character is cut in two")
      text += (wide ? utf16 : latin1).decode(bytesIn(this.view, this.at, here * size))
      this.at += here * size
      left -= here
    }
    return text
  }
}

function sharedStrings(parts: readonly DataView[]): string[] {
  const strings: string[] = []
  const texts = new Texts(parts)
  try {
    texts.skip(4)
    const count = Math.min(MAX_STRINGS, texts.number(4))
    while (strings.length < count) {
      const length = texts.number(2)
      const flags = texts.number(1)
      const runs = flags & 8 ? texts.number(2) : 0
      const extra = flags & 4 ? texts.number(4) : 0
      strings.push(texts.characters(length, (flags & 1) === 1))
      texts.skip(runs * 4 + extra)
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  return strings
}

/** A number packed into four bytes. */
function rkValue(rk: number): number {
  const double = new DataView(new ArrayBuffer(8))
  double.setUint32(4, rk & 0xfffffffc, true)
  const value = rk & 2 ? rk >> 2 : double.getFloat64(0, true)
  return rk & 1 ? value / 100 : value
}

const shown = (value: number): string => String(Math.round(value * 1e6) / 1e6)

function unicodeString(data: DataView, at: number): string {
  const length = data.getUint16(at, true)
  const wide = (data.getUint8(at + 2) & 1) === 1
  return (wide ? utf16 : latin1).decode(bytesIn(data, at + 3, length * (wide ? 2 : 1)))
}

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
      names.set(
        data.getUint32(0, true),
        (wide ? utf16 : latin1).decode(bytesIn(data, 8, data.getUint8(6) * (wide ? 2 : 1))),
      )
    } else if (id === SST || (id === CONTINUE && last === SST)) table.push(data)
    // A chart inside a sheet is a stream within the stream.
    if (sheet && depth === 1) pending = takeIn(sheet, record, strings, pending)
    if (id !== CONTINUE) last = id
  }
  return sheetsMarkup(sheets)
}
