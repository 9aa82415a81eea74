/** The lists of a page as groups of rows: items, table rows, definition lists, blocks, with or without dates. */

import { firstFrom } from "../text/sorted"
import { headingBefore, leadsElsewhere } from "./block-heading"
import type { Element } from "./element"
import { linksIn } from "./links"
import type { Doc } from "./parse"
import { isHidden, type Zones } from "./regions"
import { isDateLine, withoutDate } from "./row-date"
import { LONGEST_ROW, mainLink, readRow } from "./rows"
import type { Run } from "./runs"
import { textOf } from "./text-of"
import type { Entry } from "./types"

export interface RowGroup {
  /** Heading of the block, "" where it has none. */
  heading: string
  /** Whether heading or 更多 lead to another page: the block is a taste of a column, not the column. */
  excerpt: boolean
  /** The rows as elements of the page, and what they say. */
  rows: Element[]
  entries: Entry[]
  dated: number
}

export const MAX_ENTRIES = 1000
/** Tags that are rows by nature, and those that may be. */
const ITEM = /^(?:li|tr|dl)$/
const ROW_TAGS = new Set(["li", "tr", "dl", "dd", "ul", "a", "p", "div", "table"])
/** How far a date may stand below its row. */
const LEVELS = 6
/** What a date takes at most, with its brackets and label. */
const DATE_LENGTH = 40
/** Links of a row: title, category, a picture. */
const MOST_LINKS = 3
/** A landing page shows a column's newest rows, not pages of them. */
const LONGEST_EXCERPT = 12

/** Definition lists that hold a row in each definition; others are one row, and the definitions its parts. */
function listsOfRows(doc: Doc): ReadonlySet<Element> {
  const holdsRows = (list: Element) => {
    const inner = list.children
    const definitions = inner.filter(({ name }) => name === "dd")
    if (definitions.length < 2) return false
    if (definitions.filter((definition) => linksIn(doc, definition).length > 0).length > 1) return true
    return definitions.length === inner.length && linksIn(doc, list).length === 0
  }
  return new Set(doc.byTag("dl").filter(holdsRows))
}

/** Whether an element holds what a row needs beside its date: a link with a label, or, as an item, words. */
function hasTitle(doc: Doc, element: Element, text: string, lists: ReadonlySet<Element>): boolean {
  if (mainLink(doc, element)) return true
  const parent = element.parent
  const item = ITEM.test(element.name) || (element.name === "dd" && parent !== null && lists.has(parent))
  if (!item) return false
  const undated = withoutDate(text)
  return /\p{L}{2}/u.test(undated) && !/[:：]$/.test(undated)
}

/** From a date up to the row it dates: the nearest element with a title, then the item around it. */
function rowOf(
  doc: Doc,
  run: Run,
  dateCount: (element: Element) => number,
  lists: ReadonlySet<Element>,
): Element | null {
  let at: Element = run.element
  for (let up = 0; ; up++) {
    const text = textOf(at, { max: LONGEST_ROW + DATE_LENGTH })
    if (up > LEVELS || (text.length > LONGEST_ROW && withoutDate(text).length > LONGEST_ROW)) return null
    if (ROW_TAGS.has(at.name) && hasTitle(doc, at, text, lists)) break
    const outer = at.parent
    if (!outer || outer.name === "body") return null
    at = outer
  }
  for (let outer = at.parent; outer && !ITEM.test(at.name); outer = at.parent) {
    if (!ROW_TAGS.has(outer.name) || lists.has(outer) || dateCount(outer) > dateCount(at)) break
    if (
      textOf(outer, { max: LONGEST_ROW + 1 }).length > LONGEST_ROW ||
      linksIn(doc, outer).length > MOST_LINKS
    )
      break
    at = outer
  }
  return at
}

function signature(element: Element): string {
  return `${element.name}.${element.value("class") ?? ""}`
}

/** Counts the positions in a sorted list that lie between two bounds, both included. */
function countBetween(sorted: readonly number[], from: number, to: number): number {
  return firstFrom(sorted, (at) => at > to) - firstFrom(sorted, (at) => at >= from)
}

/**
 * Joins the blocks of one list: blocks of the same kind with nothing said between them.
 * A block that begins with the same row as the list is the list printed once more (for telephones).
 */
function joined(blocks: Element[][], runs: readonly Run[]): Element[][] {
  const starts = runs.map(({ element }) => element.start).sort((a, b) => a - b)
  const lists: Element[][] = []
  for (const block of blocks) {
    const list = lists.at(-1)
    const [first, last, next] = [list?.[0], list?.at(-1), block[0]]
    if (!list || !first || !last || !next) {
      lists.push(block)
      continue
    }
    const alike =
      first.name === next.name && signature(first.parent ?? first) === signature(next.parent ?? next)
    const between = countBetween(starts, last.end + 1, next.start - 1)
    const again = textOf(first, { max: LONGEST_ROW }) === textOf(next, { max: LONGEST_ROW })
    if (alike && between === 0 && !again) list.push(...block)
    else lists.push(block)
  }
  return lists
}

/** The rows beside the dated ones: rows without a date, with a dead link. Blocks must be of the same class, items need not. */
function completed(rows: readonly Element[]): Element[] {
  const [first] = rows
  const parent = first ? first.parent : null
  if (!first || !parent) return [...rows]
  const same = (child: Element) =>
    ITEM.test(first.name)
      ? child.name === first.name
      : rows.some((row) => signature(row) === signature(child))
  return parent.children.filter((child) => same(child) && !isHidden(child))
}

/** The column of a table that is headed as the day of publication, or -1. */
function dateColumnOf(rows: readonly Element[]): number {
  if (rows[0]?.name !== "tr") return -1
  const head = (rows[0].parent ?? rows[0]).children[0] ?? rows[0]
  const cells = head.children.map((cell) => textOf(cell, { max: 20 }))
  return cells.findIndex((text) => /^(?:发布|公开|上网)(?:日期|时间)$/.test(text.replace(/\s/g, "")))
}

/** Reads rows that stand together. */
export function toGroup(doc: Doc, rows: readonly Element[]): RowGroup {
  const column = dateColumnOf(rows)
  const read = rows.slice(0, MAX_ENTRIES).flatMap((row) => {
    const entry = readRow(doc, row, column)
    return entry ? [{ row, entry }] : []
  })
  const heading = rows[0] ? headingBefore(rows[0]) : null
  return {
    heading: heading?.text ?? "",
    excerpt: heading !== null && rows.length <= LONGEST_EXCERPT && leadsElsewhere(doc, heading),
    rows: read.map(({ row }) => row),
    entries: read.map(({ entry }) => entry),
    dated: read.filter(({ entry }) => entry.date).length,
  }
}

/** Lists with dates, in document order. */
export function datedGroups(doc: Doc, zones: Zones, runs: readonly Run[]): RowGroup[] {
  const dates = runs.filter(
    ({ zone, text }) => zone === null && text.length <= LONGEST_ROW && isDateLine(text),
  )
  const positions = dates.map(({ element }) => element.start).sort((a, b) => a - b)
  const dateCount = ({ start, end }: Element) => countBetween(positions, start, end)
  const blocks = new Map<Element | null, Map<string, Element[]>>()
  const seen = new Set<Element>()
  const lists = listsOfRows(doc)
  for (const run of dates.slice(0, MAX_ENTRIES)) {
    const row = rowOf(doc, run, dateCount, lists)
    if (!row || seen.has(row) || zones.get(row)) continue
    seen.add(row)
    const siblings = blocks.get(row.parent) ?? new Map<string, Element[]>()
    blocks.set(row.parent, siblings)
    const alike = siblings.get(row.name)
    if (alike) alike.push(row)
    else siblings.set(row.name, [row])
  }
  const whole = [...blocks.values()].flatMap((siblings) => [...siblings.values()].map(completed))
  return joined(whole, runs).map((rows) => toGroup(doc, rows))
}
