/** A page of positioned text to markup: paragraphs and tables in their order, the title where its size tells it. */
import { type Cell, heading, paragraph, tableMarkup } from "../markup"
import { type Grid, gridsOf } from "./grid"
import { cellText, linesOfPieces, paragraphsOf, type TextLine } from "./lines"
import type { Piece, Sheet } from "./types"

/** Page numbers stand alone on their line: 3, - 3 -, 第3页, 3/12. */
const PAGE_NUMBER = /^(?:第\s?)?[-—–·\s]{0,4}\d{1,4}(?:\s?[/／]\s?\d{1,4})?[-—–·\s]{0,4}(?:页.{0,8})?$/
/** A title is set larger than the text by this much. */
const LARGER = 1.15
const MAX_TITLE_LINES = 4
const MAX_TITLE = 120
/** Kangxi radicals and their supplement stand in for the characters they look like in some fonts' tables. */
const RADICALS = /[\u2e80-\u2fdf]/g
/** Those that Unicode does not trace back to their characters, and which simplified text uses. */
const SUPPLEMENT = new Map(
  [
    ..."⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻰龙⻳龟",
  ].flatMap((sign, at, all) => (at % 2 === 0 ? [[sign, all[at + 1] as string] as const] : [])),
)

const middle = ({ x, y, width, size }: Piece) => ({ x: x + width / 2, y: y - size * 0.3 })

const within = (at: number, from: number | undefined, to: number | undefined): boolean =>
  from !== undefined && to !== undefined && at >= from && at <= to

/** Words of a piece with places of their own: one piece may run through several cells. */
function words(piece: Piece): Piece[] {
  if (!/\s/.test(piece.text.trim())) return [piece]
  const unit = piece.width / Math.max(1, piece.text.length)
  return [...piece.text.matchAll(/\S+/g)].map((word) => ({
    ...piece,
    x: piece.x + word.index * unit,
    width: word[0].length * unit,
    text: word[0],
  }))
}

function tableOf({ xs, ys, cells }: Grid, pieces: readonly Piece[]): string {
  const own = pieces.flatMap(words)
  const rows: Cell[][] = ys.slice(1).map(() => [])
  for (const { row, column, rowSpan, colSpan } of cells) {
    const inside = own.filter((piece) => {
      const { x, y } = middle(piece)
      return within(x, xs[column], xs[column + colSpan]) && within(y, ys[row], ys[row + rowSpan])
    })
    rows[row]?.push({ text: cellText(inside), colSpan, rowSpan })
  }
  return tableMarkup(rows)
}

function commonSize(lines: readonly TextLine[]): number {
  const sizes = new Map<number, number>()
  for (const { size, text } of lines) {
    const key = Math.round(size * 2) / 2
    sizes.set(key, (sizes.get(key) ?? 0) + text.length)
  }
  return [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** The lines of the title: the largest of the page, one below the other. */
function titleLines(lines: readonly TextLine[]): TextLine[] {
  const largest = Math.max(0, ...lines.filter(({ text }) => text.length >= 2).map(({ size }) => size))
  if (lines.length > 1 && largest < commonSize(lines) * LARGER) return []
  const first = lines.findIndex(({ size, text }) => size >= largest * 0.95 && text.length >= 2)
  const title: TextLine[] = []
  for (const line of lines.slice(first, first + MAX_TITLE_LINES)) {
    if (line.size < largest * 0.95) break
    title.push(line)
  }
  return title.map(({ text }) => text).join("").length <= MAX_TITLE ? title : []
}

/** @param first the page on which the title stands */
export function sheetMarkup({ pieces, rules }: Sheet, first: boolean): string {
  const clean = pieces.flatMap((piece): Piece[] => {
    const text = piece.text.replace(RADICALS, (sign) => SUPPLEMENT.get(sign) ?? sign.normalize("NFKC"))
    return text.trim() === "" ? [] : [{ ...piece, text }]
  })
  const grids = gridsOf(rules)
  const gridAt = (piece: Piece): Grid | undefined => {
    const { x, y } = middle(piece)
    return grids.find(({ xs, ys }) => within(x, xs[0], xs.at(-1)) && within(y, ys[0], ys.at(-1)))
  }
  const inGrids = new Map<Grid, Piece[]>(grids.map((grid) => [grid, []]))
  const outside: Piece[] = []
  for (const piece of clean) (inGrids.get(gridAt(piece) as Grid) ?? outside).push(piece)

  const lines = linesOfPieces(outside).filter(({ text }) => !PAGE_NUMBER.test(text))
  const title = first ? titleLines(lines) : []
  const blocks = grids.flatMap((grid) => {
    const own = inGrids.get(grid) ?? []
    return own.length > 0 ? [{ y: grid.ys[0] as number, markup: tableOf(grid, own) }] : []
  })
  if (title.length > 0) {
    const text = title.map((line) => line.text).join("")
    blocks.push({ y: title[0]?.y ?? 0, markup: heading(text, 1) })
  }
  // A table between two lines parts them.
  const borders = [...blocks.map(({ y }) => y).sort((a, b) => a - b), Number.POSITIVE_INFINITY]
  let from = Number.NEGATIVE_INFINITY
  for (const to of borders) {
    const part = lines.filter((line) => line.y >= from && line.y < to && !title.includes(line))
    for (const { y, text } of paragraphsOf(part)) blocks.push({ y, markup: paragraph(text) })
    from = to
  }
  return blocks
    .sort((a, b) => a.y - b.y)
    .map(({ markup }) => markup)
    .join("\n")
}
