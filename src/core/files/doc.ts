/**
 * Word 97 to 2003 and WPS documents: the text by the piece table, cells and rows by their marks.
 * @see https://learn.microsoft.com/openspecs/office_file_formats/ms-doc 2.4.1 (retrieving text)
 */
import { openCompound, viewOf } from "./compound"
import { FileError } from "./error"
import { type Content, paragraph } from "./markup"

const MAX_PIECES = 100_000
const MAX_CHARACTERS = 3_000_000

const IDENTIFIER = 0xa5ec
const FLAGS = 0x0a
const ENCRYPTED = 0x0100
const TABLE_ONE = 0x0200
/** Length of the main text, of what stands behind it (notes, headers), and where the piece table lies. */
const CCP_TEXT = 0x4c
const FC_CLX = 0x01a2
const LCB_CLX = 0x01a6

/** The piece table, behind formatting that is passed over. Null where it is none. */
function pieceTable(clx: Uint8Array): DataView | null {
  const view = viewOf(clx)
  for (let at = 0; at < clx.length; ) {
    const kind = clx[at]
    if (kind === 1) at += 3 + view.getInt16(at + 1, true)
    else if (kind === 2) return viewOf(clx.subarray(at + 5, at + 5 + view.getUint32(at + 1, true)))
    else return null
  }
  return null
}

/** The characters of the main text. */
function textIn(stream: Uint8Array, table: DataView, length: number): string {
  const count = Math.min(MAX_PIECES, Math.floor((table.byteLength - 4) / 12))
  const utf16 = new TextDecoder("utf-16le")
  const narrow = new TextDecoder("windows-1252")
  let text = ""
  for (let i = 0; i < count && text.length < Math.min(length, MAX_CHARACTERS); i++) {
    const characters = table.getUint32((i + 1) * 4, true) - table.getUint32(i * 4, true)
    if (characters <= 0 || characters > MAX_CHARACTERS) continue
    const place = table.getUint32((count + 1) * 4 + i * 8 + 2, true)
    const compressed = (place & 0x40000000) !== 0
    const start = compressed ? (place & 0x3fffffff) / 2 : place & 0x3fffffff
    const bytes = stream.subarray(start, start + characters * (compressed ? 1 : 2))
    text += (compressed ? narrow : utf16).decode(bytes)
  }
  return text.slice(0, length)
}

/** Fields: what they are made of stands between 0x13 and 0x14, what they show between 0x14 and 0x15. */
function withoutFieldCodes(text: string): string {
  let depth = 0
  let shown = ""
  for (const char of text) {
    if (char === "\x13") depth++
    else if (char === "\x14" || char === "\x15")
      depth = Math.max(0, depth - (char === "\x14" || depth > 0 ? 1 : 0))
    else if (depth === 0) shown += char
  }
  return shown
}

/** What ends a line: paragraphs, cells and rows, line breaks, pages. */
const LINE_ENDS = new Set(["\r", "\u0007", "\u000b", "\u000c"])
const PICTURES = ["\u0001", "\u0008"]

function linesIn(text: string): string[] {
  const lines = [""]
  for (const char of text) {
    if (LINE_ENDS.has(char)) lines.push("")
    else if (char >= " " || char === "\t") lines.push((lines.pop() ?? "") + char)
  }
  return lines.map((line) => line.trim()).filter((line) => line !== "")
}

/**
 * Marks of cells part the texts of cells, and nothing in the text alone tells an empty cell from the end of a row: cells come out as
 * lines, and no table is claimed.
 */
export function readDoc(bytes: Uint8Array): Content {
  const file = openCompound(bytes)
  const stream = file?.stream("WordDocument")
  if (!file || !stream || stream.length < LCB_CLX + 4) throw new FileError("damaged", "no text stream")
  const view = viewOf(stream)
  const flags = view.getUint16(FLAGS, true)
  if (view.getUint16(0, true) !== IDENTIFIER)
    throw new FileError("damaged", "an older or unknown Word format")
  if (flags & ENCRYPTED) throw new FileError("encrypted", "the document asks for a password")
  const tables = file.stream(flags & TABLE_ONE ? "1Table" : "0Table")
  const start = view.getUint32(FC_CLX, true)
  const table = tables && pieceTable(tables.subarray(start, start + view.getUint32(LCB_CLX, true)))
  if (!table) throw new FileError("damaged", "no piece table")
  const text = withoutFieldCodes(textIn(stream, table, view.getUint32(CCP_TEXT, true)))
  const lines = linesIn(text)
  const scanned = lines.length === 0 && PICTURES.some((sign) => text.includes(sign))
  return { sheets: [lines.map(paragraph).join("\n")], textless: scanned ? 1 : 0 }
}
