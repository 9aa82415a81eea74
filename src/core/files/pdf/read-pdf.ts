/** PDF by pdf.js: positioned text and ruled lines of each page. */
import * as pdfjs from "pdfjs-dist/legacy/build/pdf.mjs"
import * as pdfWorker from "pdfjs-dist/legacy/build/pdf.worker.mjs"
import { FileError } from "../error"
import { sheetMarkup } from "../layout/sheet"
import type { Piece } from "../layout/types"
import type { Content } from "../markup"
import { checkBounds } from "./bounds"
import { apply, type Matrix, rulesOf } from "./rules-of-page"

/** Gives the predefined CMap of a name (ISO 32000-1, 9.7.5.2) in pdf.js's packed form; rejects where it is unknown. */
export type CMapPort = (name: string) => Promise<Uint8Array>

/** Without a worker of its own pdf.js runs here, where it finds its other half under this name. */
Object.assign(globalThis, { pdfjsWorker: pdfWorker })

const MAX_PAGES = 300
const MAX_PIECES = 400_000
/** A page of fewer characters has no text to speak of: a page number, a scanner's stamp. */
const FEW = 12

interface TextItem {
  str: string
  transform: number[]
  width: number
}

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof open>>["getPage"]>>

/** Without its CMap a text is there and can't be read: pdf.js passes over that in silence. */
interface Lacking {
  cmap: string | null
}

function open(bytes: Uint8Array, cmap: CMapPort, lacking: Lacking) {
  class CMapReader {
    async fetch({ name }: { name: string }) {
      try {
        return { cMapData: await cmap(name), isCompressed: true }
      } catch (error) {
        lacking.cmap = name
        throw error
      }
    }
  }
  const settings = {
    // pdf.js takes the bytes for itself; others still need them.
    data: bytes.slice(),
    CMapReaderFactory: CMapReader,
    isEvalSupported: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    enableXfa: false,
    // Pictures are left undecoded.
    maxImageSize: 1,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    verbosity: 0,
  }
  return pdfjs.getDocument(settings).promise
}

function piecesOf(items: readonly unknown[], toSheet: Matrix): Piece[] {
  return (items as TextItem[]).flatMap(({ str, transform, width }) => {
    const [a = 1, b = 0, , , e = 0, f = 0] = transform
    const [x, y] = apply(toSheet, e, f)
    const size = Math.hypot(a, b)
    return str.trim() === "" || size === 0 ? [] : [{ x, y, width, size, text: str }]
  })
}

/** The lines a page draws; none where its drawing can't be followed: its text still counts. */
async function rules(page: PdfPage, toSheet: Matrix) {
  try {
    const { fnArray, argsArray } = await inTime(page.getOperatorList())
    return rulesOf(fnArray, argsArray, toSheet)
  } catch (error) {
    if (error instanceof FileError) throw error
    return []
  }
}

function failure(error: unknown): FileError {
  const name = error instanceof Error ? error.name : ""
  if (name === "PasswordException") return new FileError("encrypted", "the PDF asks for a password")
  return new FileError("damaged", String(error))
}

/** A page that takes longer unpacks to more than a page can be; pdf.js keeps all it has unpacked. */
const MAX_PAGE_MS = 6000

/** What a step of a page gives, unless it takes too long: then FileError `too-large`. */
async function inTime<T>(step: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    const error = new FileError("too-large", `a page takes longer than ${MAX_PAGE_MS} ms`)
    timer = setTimeout(() => reject(error), MAX_PAGE_MS)
  })
  try {
    return await Promise.race([step, late])
  } finally {
    clearTimeout(timer)
  }
}

type PdfDocument = Awaited<ReturnType<typeof open>>

/** Pages whose text can't be followed are left out: they count as pages without one, unless all are such. */
async function readPages(document: PdfDocument): Promise<Content> {
  const content: Content = { sheets: [], textless: 0 }
  let left = MAX_PIECES
  let broken = 0
  for (let at = 1; at <= Math.min(document.numPages, MAX_PAGES) && left > 0; at++) {
    try {
      const page = await document.getPage(at)
      const toSheet = page.getViewport({ scale: 1 }).transform as Matrix
      const { items } = await inTime(page.getTextContent())
      const pieces = piecesOf(items, toSheet).slice(0, left)
      left -= pieces.length
      if (pieces.reduce((sum, { text }) => sum + text.length, 0) < FEW) content.textless++
      content.sheets.push(sheetMarkup({ pieces, rules: await rules(page, toSheet) }, at === 1))
      page.cleanup()
    } catch (error) {
      if (error instanceof FileError) throw error
      broken++
      content.textless++
      content.sheets.push("")
    }
  }
  if (broken > 0 && broken === content.sheets.length) throw new FileError("damaged", "no page can be read")
  return content
}

/** Text of a PDF, page by page. Throws FileError: `encrypted`, `damaged`. */
export async function readPdf(bytes: Uint8Array, cmap: CMapPort): Promise<Content> {
  let document: PdfDocument | null = null
  const lacking: Lacking = { cmap: null }
  try {
    checkBounds(bytes)
    document = await open(bytes, cmap, lacking)
    const content = await readPages(document)
    if (lacking.cmap && content.textless > 0)
      throw new FileError("charset", `no CMap ${lacking.cmap} to read the text by`)
    return content
  } catch (error) {
    throw error instanceof FileError ? error : failure(error)
  } finally {
    await document?.destroy()
  }
}
