/** Rich Text Format (version 1.9.1): its text, paragraph by paragraph, and its tables row by row. */
import { type Cell, type Content, paragraph, tableMarkup } from "./markup"

/** Groups that hold no text of the document. */
const SILENT = new Set(
  (
    "fonttbl colortbl stylesheet info pict object themedata colorschememapping datastore latentstyles listtable listoverridetable " +
    "rsidtbl generator xmlnstbl header headerf headerl headerr footer footerf footerl footerr footnote annotation filetbl revtbl " +
    "fldinst nonshppict shppict bkmkstart bkmkend mmathPr wgrffmtfilter panose falt pntxta pntxtb pntext atnid atnauthor"
  ).split(" "),
)
const CHARACTERS: Record<string, string> = {
  emdash: "—",
  endash: "–",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
  tab: " ",
  line: " ",
}
const MAX_LENGTH = 20_000_000
const MAX_DEPTH = 1000
const MAX_BLOCKS = 20_000

/** A control word, a control sign, a brace, a line end, or a stretch of plain text. */
const TOKEN =
  /\\(?:([a-zA-Z]{1,32})(-?\d{1,10})? ?|'([0-9a-fA-F]{2})|([^a-zA-Z']))|([{}])|[\r\n]+|([^\\{}\r\n]+)/g

interface State {
  silent: boolean
  /** Characters that stand behind a \u for readers that know no Unicode. */
  fallback: number
}

/** Code pages that documents here declare (\ansicpg). */
const CHARSETS: Record<number, string> = { 936: "gb18030", 950: "big5", 1252: "windows-1252", 65001: "utf-8" }

export function readRtf(bytes: Uint8Array): Content {
  const source = new TextDecoder("latin1").decode(bytes.subarray(0, MAX_LENGTH))
  const page = Number(/\\ansicpg(\d{1,5})/.exec(source.slice(0, 2000))?.[1] ?? 936)
  const decoder = new TextDecoder(CHARSETS[page] ?? "gb18030")
  const blocks: string[] = []
  const rows: Cell[][] = []
  const stack: State[] = []
  let state: State = { silent: false, fallback: 1 }
  let text = ""
  let pending: number[] = []
  let row: Cell[] = []
  let skip = 0

  const say = (more: string) => {
    if (pending.length > 0) text += decoder.decode(Uint8Array.from(pending))
    pending = []
    text += more
  }
  const endTable = () => {
    if (rows.length > 0) blocks.push(tableMarkup(rows.splice(0)))
  }
  const endParagraph = () => {
    say("")
    if (text.trim() && blocks.length < MAX_BLOCKS) {
      endTable()
      blocks.push(paragraph(text.trim()))
    }
    text = ""
  }
  const control = (word: string, argument: number | null) => {
    if (word === "uc") state.fallback = Math.min(10, Math.max(0, argument ?? 1))
    else if (SILENT.has(word)) state.silent = true
    if (state.silent) return
    if (word === "u" && argument !== null) {
      say(String.fromCharCode(argument & 0xffff))
      skip = state.fallback
    } else if (word === "cell") {
      say("")
      row.push({ text: text.trim() })
      text = ""
    } else if (word === "row") {
      if (row.length > 0 && rows.length < MAX_BLOCKS) rows.push(row)
      row = []
    } else if (word === "par" || word === "sect" || word === "page") {
      // A paragraph inside a cell is part of the cell.
      if (row.length === 0 && !inTable) endParagraph()
      else say(" ")
    } else if (word === "intbl") inTable = true
    else if (word === "pard") inTable = false
    else if (CHARACTERS[word]) say(CHARACTERS[word])
  }
  let inTable = false

  for (const [, word, argument, hex, sign, brace, plain] of source.matchAll(TOKEN)) {
    if (brace === "{") {
      if (stack.length < MAX_DEPTH) stack.push({ ...state })
      skip = 0
    } else if (brace === "}") {
      state = stack.pop() ?? state
      skip = 0
    } else if (word) control(word, argument === undefined ? null : Number(argument))
    else if (sign === "*") state.silent = true
    else if (state.silent) continue
    else if (hex) {
      if (skip > 0) skip--
      else pending.push(Number.parseInt(hex, 16))
    } else if (sign) say(sign === "~" ? " " : /[\\{}]/.test(sign) ? sign : "")
    else if (plain) {
      const kept = plain.slice(Math.min(skip, plain.length))
      skip -= plain.length - kept.length
      // Bytes of a character may stand bare.
      for (const char of kept) pending.push(char.charCodeAt(0) & 0xff)
    }
  }
  endParagraph()
  endTable()
  return { sheets: [blocks.join("\n")], textless: 0 }
}
