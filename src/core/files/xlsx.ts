/** Sheets of an XLSX (ECMA-376, part 1, 18): their rows as tables under the sheets' names. */
import type { Content } from "./markup"
import { type GridSheet, sheetsMarkup } from "./sheets"
import { readXml } from "./xml"
import { textOfPart, unpack } from "./zip"

type Parts = ReadonlyMap<string, Uint8Array>

const WANTED =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]{1,80}\.xml)$/i
const MAX_SHEETS = 30
const MAX_STRINGS = 200_000
const MAX_CELLS = 40_000

/** Texts that cells name by number. Phonetic guides (rPh) are no part of them. */
function sharedStrings(xml: string): string[] {
  const strings: string[] = []
  let text: string | null = null
  let reading = false
  let guides = 0
  readXml(xml, {
    open(name) {
      if (name === "si") text = ""
      else if (name === "rPh") guides++
      reading = name === "t" && guides === 0
    },
    close(name) {
      reading = false
      if (name === "rPh") guides--
      if (name !== "si" || text === null) return
      if (strings.length < MAX_STRINGS) strings.push(text)
      text = null
    },
    text(data) {
      if (reading && text !== null) text += data
    },
  })
  return strings
}

/** Names of the sheets that are shown and the parts that hold them, in the order of the workbook. */
function sheetParts(parts: Parts): { name: string; part: string }[] {
  const targets = new Map<string, string>()
  readXml(textOfPart(parts, "xl/_rels/workbook.xml.rels"), {
    open(name, { Id, Target }) {
      if (name === "Relationship" && Id && Target) targets.set(Id, Target.replace(/^\/?(?:xl\/)?/, "xl/"))
    },
  })
  const sheets: { name: string; part: string }[] = []
  readXml(textOfPart(parts, "xl/workbook.xml"), {
    open(tag, { name = "", id = "", state }) {
      const part = targets.get(id)
      if (tag === "sheet" && part && !state && sheets.length < MAX_SHEETS) sheets.push({ name, part })
    },
  })
  return sheets
}

/** `BC12` -> row 11, column 54. */
function place(reference: string | undefined): { row: number; column: number } | null {
  const match = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference ?? "")
  if (!match) return null
  const column =
    [...(match[1] as string)].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { row: Number(match[2]) - 1, column }
}

function readSheet(xml: string, name: string, strings: readonly string[]): GridSheet {
  const sheet: GridSheet = { name, cells: [], merged: [] }
  let cell: { row: number; column: number; type: string } | null = null
  let value = ""
  let reading = false
  readXml(xml, {
    open(tag, { r, t, ref }) {
      if (tag === "c") {
        const at = place(r)
        cell = at && { ...at, type: t ?? "n" }
        value = ""
      } else if (tag === "mergeCell") {
        const [from, to] = (ref ?? "").split(":").map(place)
        if (from && to)
          sheet.merged.push({ ...from, rowSpan: to.row - from.row + 1, colSpan: to.column - from.column + 1 })
      }
      reading = tag === "v" || tag === "t"
    },
    close(tag) {
      reading = false
      if (tag !== "c" || !cell) return
      const text = cell.type === "s" ? (strings[Number(value)] ?? "") : value
      if (text.trim() && sheet.cells.length < MAX_CELLS)
        sheet.cells.push({ row: cell.row, column: cell.column, text })
      cell = null
    },
    text(data) {
      if (reading && cell) value += data
    },
  })
  return sheet
}

export function readXlsx(bytes: Uint8Array): Content {
  const parts = unpack(bytes, (name) => WANTED.test(name))
  const strings = sharedStrings(textOfPart(parts, "xl/sharedStrings.xml"))
  return sheetsMarkup(
    sheetParts(parts).map(({ name, part }) => readSheet(textOfPart(parts, part), name, strings)),
  )
}
