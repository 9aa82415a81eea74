/** The Page of a document file: what was taken from it, read by the readers of pages. */
import { readDate } from "../page/dates"
import { contains, type Element } from "../page/element"
import { readHeadings } from "../page/headings"
import { readInfo } from "../page/info"
import { kindOf } from "../page/kind"
import { MAX_TEXT } from "../page/main-text"
import { readMetas } from "../page/metas"
import { readNumber } from "../page/number"
import { ownLabels } from "../page/own-labels"
import { parse } from "../page/parse"
import type { Reading } from "../page/reading"
import { isHidden } from "../page/regions"
import { readRuns } from "../page/runs"
import { readTables } from "../page/tables"
import { linesOf } from "../page/text-of"
import type { Page } from "../page/types"
import { FileError } from "./error"
import { fileTitle } from "./file-title"
import type { FileFormat } from "./format"
import type { Content } from "./markup"

const SHEET = "gongkai-sheet"
/** With fewer characters than this on most of its pages a file is a scan, whatever stamps were put on it. */
const FEW = 12
const LITTLE = 200

/** Where each page begins in the text, and the text. */
function textOf(sheets: readonly Element[]): { text: string; starts: number[] } {
  const starts: number[] = []
  let text = ""
  for (const sheet of sheets) {
    const lines = linesOf(sheet, { skip: isHidden, max: Math.max(0, MAX_TEXT - text.length) })
    if (text !== "" && lines.length > 0) text += "\n"
    starts.push(text.length)
    text += lines.join("\n")
  }
  return { text: text.slice(0, MAX_TEXT), starts }
}

/** Signs that no text here is made of: codes of glyphs that nobody can turn back into characters. */
const STRANGE = /[\u0080-\u02ff\ue000-\uf8ff\ufffd]|\p{Cc}/gu
const GARBLED = 0.3
const SAMPLE = 20_000

/** Looked at before white space is folded, which such codes may pass for. */
function isGarbled(sheets: readonly string[]): boolean {
  const sample = sheets
    .join("")
    .slice(0, SAMPLE)
    .replace(/<[^<>]{0,200}>|\s/g, "")
  return sample.length > 0 && (sample.match(STRANGE)?.length ?? 0) > sample.length * GARBLED
}

function refuse({ sheets, textless }: Content, text: string): void {
  const scanned = textless > 0 && textless * 2 >= sheets.length
  if (scanned && text.length < (sheets.length > 1 ? LITTLE : FEW))
    throw new FileError("image", "the pages are pictures")
  if (isGarbled(sheets)) throw new FileError("charset", "the text is codes of glyphs, not characters")
  if (text === "") throw new FileError("empty", "the file holds no text")
}

/** Throws FileError where there is no text: `image` for scans, `empty`. */
export function filePage(url: string, format: FileFormat, content: Content): Page {
  const markup = content.sheets.map((sheet) => `<div class="${SHEET}">${sheet}</div>`).join("")
  const doc = parse(`<div class="${SHEET}s">${markup}</div>`, url)
  const [container = null] = doc.elements
  const own = doc.byTag("div").filter((div) => div.names.text === ` ${SHEET} `)
  const sheets = own.filter((div) => !own.some((outer) => outer !== div && contains(outer, div)))
  const { text, starts } = textOf(sheets)
  refuse(content, text)
  const zones: Reading["zones"] = new Map()
  const runs = readRuns(doc, zones)
  const main = { container, text }
  const reading: Reading = {
    url,
    doc,
    metas: readMetas(doc),
    headline: null,
    zones,
    runs,
    labels: ownLabels({ runs, main }),
    titleParts: [],
    main,
    area: null,
    breadcrumb: [],
  }
  const title = fileTitle(doc, text)
  const number = readNumber(reading, title)
  return {
    url,
    charset: "utf-8",
    title,
    date: readDate(reading),
    number,
    source: null,
    kind: kindOf({
      url,
      title: title ?? "",
      docTitle: "",
      columnNames: "",
      article: true,
      number,
      indexLabels: 0,
      text,
      lists: 0,
      rows: 0,
      excerpt: false,
      links: 0,
    }),
    dialect: "plain",
    site: { name: null, code: null },
    column: null,
    breadcrumb: [],
    links: [],
    entries: [],
    attachments: [],
    related: [],
    text,
    headings: readHeadings(reading),
    tables: readTables(reading),
    next: null,
    frames: [],
    redirect: null,
    search: null,
    form: false,
    media: { images: content.textless, videos: 0, audios: 0 },
    scriptDrawn: false,
    info: readInfo(reading),
    file: { format, starts: content.sheets.length > 1 ? starts : [] },
  }
}
