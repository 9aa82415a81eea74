/** Pieces of text to lines, lines to paragraphs. */
import { foldSpace } from "../../text/spacing"
import type { Piece } from "./types"

export interface TextLine {
  x: number
  right: number
  y: number
  size: number
  text: string
}

/** Pieces whose baselines differ by less than this share of their size stand on one line. */
const SAME_LINE = 0.5
/** A gap of this share of the size parts two words. */
const GAP = 0.35
const WIDE_GAP = 0.8

const CJK_END = /[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f]$/
const CJK_START = /^[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f]/

/** What stands between two texts side by side: characters set wide apart are still one word. */
function between(left: string, right: string, gap: number, size: number): string {
  const cjk = CJK_END.test(left) && CJK_START.test(right)
  return gap > size * (cjk ? WIDE_GAP : GAP) ? " " : ""
}

/** The lines that pieces form, top to bottom. */
export function linesOfPieces(pieces: readonly Piece[]): TextLine[] {
  const rows: Piece[][] = []
  for (const piece of pieces.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row && first && piece.y - first.y <= Math.max(first.size, piece.size) * SAME_LINE) row.push(piece)
    else rows.push([piece])
  }
  return rows.map((row) => {
    const sorted = row.toSorted((a, b) => a.x - b.x)
    let text = ""
    let right = sorted[0]?.x ?? 0
    for (const { x, width, size, text: next } of sorted) {
      text += text === "" ? next : between(text, next, x - right, size) + next
      right = Math.max(right, x + width)
    }
    const size = Math.max(...sorted.map((piece) => piece.size))
    return { x: sorted[0]?.x ?? 0, right, y: sorted[0]?.y ?? 0, size, text: foldSpace(text) }
  })
}

/** Text of a cell: its lines are one text. */
export const cellText = (pieces: readonly Piece[]): string =>
  linesOfPieces(pieces).reduce((text, line) => {
    const gap = CJK_END.test(text) || CJK_START.test(line.text) || text === "" ? "" : " "
    return text + gap + line.text
  }, "")

const isAlike = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(a, b) * 0.12

/** Where most lines begin: the left edge of the text; paragraphs begin further in. */
function leftEdge(lines: readonly TextLine[]): number {
  const starts = lines.map(({ x }) => x).sort((a, b) => a - b)
  return starts.find((x, at) => (starts[at + 1] ?? Number.POSITIVE_INFINITY) - x < 2) ?? starts[0] ?? 0
}

/** Lines that end before this share of the widest one are short, however many do. */
const WIDE = 0.75

/** How far full lines reach: two of them do, or there is no knowing. */
function rightEdge(lines: readonly TextLine[], left: number): number {
  const ends = lines.map(({ right }) => right).sort((a, b) => b - a)
  const size = lines[0]?.size ?? 0
  const least = left + ((ends[0] ?? 0) - left) * WIDE
  const edge = ends.find((end, at) => end >= least && end - (ends[at + 1] ?? 0) < size * 1.5)
  return edge ?? Number.POSITIVE_INFINITY
}

const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|第[一二三四五六七八九十]{1,3}[条章节])/

/** Lines with those put together that a margin broke: a full line, and the next begins at the edge. */
export function paragraphsOf(lines: readonly TextLine[]): TextLine[] {
  const left = leftEdge(lines)
  const right = rightEdge(lines, left)
  const paragraphs: TextLine[] = []
  let previous: TextLine | null = null
  for (const line of lines) {
    const open = paragraphs.at(-1)
    const goesOn =
      previous !== null &&
      isAlike(previous.size, line.size) &&
      previous.right >= right - previous.size * 1.5 &&
      line.x <= left + line.size * 0.8 &&
      line.y - previous.y <= line.size * 3 &&
      !NUMBERED.test(line.text)
    if (goesOn && open)
      open.text += (CJK_END.test(open.text) || CJK_START.test(line.text) ? "" : " ") + line.text
    else paragraphs.push({ ...line })
    previous = line
  }
  return paragraphs
}
