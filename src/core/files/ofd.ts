/** OFD, the national format for fixed pages (GB/T 33190-2016): positioned text and lines in XML. */
import { FileError } from "./error"
import { sheetMarkup } from "./layout/sheet"
import type { Piece, Rule, Sheet } from "./layout/types"
import type { Content } from "./markup"
import { readXml } from "./xml"
import { textOfPart, unpack } from "./zip"

const MAX_PAGES = 300
const MAX_PIECES = 400_000
const MAX_RULES = 20_000
/** OFD measures in millimetres. */
const POINTS = 72 / 25.4
const FEW = 12
/** A filled area thinner than this, in points, is a line. */
const THIN = 3

type Parts = ReadonlyMap<string, Uint8Array>

const numbers = (text: string | undefined): number[] =>
  (text ?? "").trim().split(/\s+/, 8).map(Number).filter(Number.isFinite)

/** A location as written in a part, from that part's folder or from the root. */
function resolve(from: string, location: string): string {
  const path = location.startsWith("/") ? location : `${from.replace(/[^/]*$/, "")}${location}`
  const steps: string[] = []
  for (const step of path.split("/")) {
    if (step === "..") steps.pop()
    else if (step !== "" && step !== ".") steps.push(step)
  }
  return steps.join("/")
}

/** The text of the elements of one name, trimmed. */
function textsIn(xml: string, wanted: string): string[] {
  const found: string[] = []
  let text: string | null = null
  readXml(xml, {
    open: (name) => {
      if (name === wanted) text = ""
    },
    close: (name) => {
      if (name === wanted && text !== null) found.push(text.trim())
      if (name === wanted) text = null
    },
    text: (data) => {
      if (text !== null) text += data
    },
  })
  return found
}

function pageParts(parts: Parts): string[] {
  const documents = textsIn(textOfPart(parts, "OFD.xml"), "DocRoot").map((root) => resolve("OFD.xml", root))
  return documents.flatMap((document) => {
    const pages: string[] = []
    readXml(textOfPart(parts, document), {
      open(name, { BaseLoc }) {
        if (name === "Page" && BaseLoc && pages.length < MAX_PAGES) pages.push(resolve(document, BaseLoc))
      },
    })
    return pages
  })
}

/** Straight lines of a path in its own frame: `M x y L x y C`. Curves end in what they lead to. */
function pathRules(data: string, left: number, top: number): Rule[] {
  const rules: Rule[] = []
  let at: [number, number] | null = null
  let start: [number, number] | null = null
  const tokens = data.trim().split(/\s+/, MAX_RULES * 3)
  for (let i = 0; i < tokens.length; ) {
    const step = tokens[i++] as string
    const operands: number[] = []
    while (i < tokens.length && Number.isFinite(Number(tokens[i]))) operands.push(Number(tokens[i++]))
    if (step === "C" && at && start) rules.push({ x1: at[0], y1: at[1], x2: start[0], y2: start[1] })
    if (operands.length < 2) continue
    const [x, y] = operands.slice(-2) as [number, number]
    const to: [number, number] = [left + x * POINTS, top + y * POINTS]
    if (step === "L" && at) rules.push({ x1: at[0], y1: at[1], x2: to[0], y2: to[1] })
    if (step === "M" || step === "S") start = to
    at = to
  }
  return rules
}

/** A filled box that is as thin as a line is one. */
function asLine(width: number, height: number, left: number, top: number): Rule[] {
  if (height <= THIN && width > THIN) return [{ x1: left, y1: top, x2: left + width, y2: top }]
  return width <= THIN && height > THIN ? [{ x1: left, y1: top, x2: left, y2: top + height }] : []
}

function readSheet(xml: string): Sheet & { images: number } {
  const pieces: Piece[] = []
  const rules: Rule[] = []
  let images = 0
  let left = 0
  let top = 0
  let width = 0
  let height = 0
  let size = 0
  let scale = 1
  let code: { x: number; y: number; text: string } | null = null
  let path: string | null = null
  readXml(xml, {
    open(name, attributes) {
      if (/^(?:Text|Path|Image)Object$/.test(name)) {
        const [x = 0, y = 0, w = 0, h = 0] = numbers(attributes.Boundary)
        left = x * POINTS
        top = y * POINTS
        width = w * POINTS
        height = h * POINTS
        const [a = 1, b = 0] = numbers(attributes.CTM)
        scale = Math.hypot(a, b) || 1
        size = (Number(attributes.Size) || 0) * POINTS * scale
        if (name === "ImageObject") images++
      } else if (name === "TextCode") {
        code = { x: (Number(attributes.X) || 0) * scale, y: (Number(attributes.Y) || 0) * scale, text: "" }
      } else if (name === "AbbreviatedData") path = ""
    },
    close(name) {
      if (name === "TextCode" && code) {
        const x = left + code.x * POINTS
        const text = code.text.trim()
        if (text && pieces.length < MAX_PIECES)
          pieces.push({
            x,
            y: top + code.y * POINTS,
            width: Math.max(0, Math.min(left + width - x, size * text.length)),
            size: size || height,
            text,
          })
        code = null
      } else if (name === "AbbreviatedData" && path !== null) {
        const thin = asLine(width, height, left, top)
        if (rules.length < MAX_RULES) rules.push(...(thin.length > 0 ? thin : pathRules(path, left, top)))
        path = null
      }
    },
    text(data) {
      if (code) code.text += data
      if (path !== null) path += data
    },
  })
  return { pieces, rules, images }
}

/** Text of an OFD, page by page. Throws FileError. */
export function readOfd(bytes: Uint8Array): Content {
  const parts = unpack(
    bytes,
    (name) => /\.xml$/i.test(name) && !/(?:^|\/)(?:Signs?|Annots?|Attachs?|Tags?)\//i.test(name),
  )
  const pages = pageParts(parts)
  if (pages.length === 0) throw new FileError("damaged", "the OFD names no page")
  const content: Content = { sheets: [], textless: 0 }
  for (const [at, page] of pages.entries()) {
    const sheet = readSheet(textOfPart(parts, page))
    if (sheet.images > 0 && sheet.pieces.reduce((sum, { text }) => sum + text.length, 0) < FEW)
      content.textless++
    content.sheets.push(sheetMarkup(sheet, at === 0))
  }
  return content
}
