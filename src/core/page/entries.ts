/** The rows of the lists a page shows: items, table rows, definition lists, blocks, with or without a date. */

import { isText } from "domhandler"
import { dateFromUrl, findDates } from "../text/date"
import { foldSpace, unifyWidth } from "../text/name"
import { canonicalUrl } from "../text/url"
import { ancestors, type Element, isElement, linesOf, names, textOf } from "./dom"
import { linkText, targetOf } from "./links"
import type { Doc } from "./parse"
import { isHidden, type Zones } from "./regions"
import type { Run } from "./runs"
import type { Entry } from "./types"

export interface RowGroup {
  /** Heading of the block, "" where it has none. */
  heading: string
  /** Whether heading or 更多 lead to another page: the block is a taste of a column, not the column. */
  excerpt: boolean
  /** The rows as elements of the page. */
  rows: Element[]
  entries: Entry[]
  dated: number
}

export const MAX_ENTRIES = 1000
const LONGEST_ROW = 600
/** What may stand beside a date in its run: brackets, 发布时间：, a weekday or time of day. */
const MOST_BESIDE_DATE = 24
const ROW_TAGS = new Set(["li", "tr", "dl", "dd", "ul", "a", "p", "div", "table"])
const PAGER = /上一页|下一页|尾页|末页|转到第|共\s*\d+\s*页/

/** Day in its own element before or after year and month: `31 | 2020-07`, `2020-07 | 31`, `07/31 | 2020`. */
const SPLIT = [
  /^(?<d>\d{1,2})\s*日?\s+(?<y>20\d{2}|19\d{2})\s?[-./年]\s?(?<m>\d{1,2})月?(?![-./\d])/,
  /(?<![\d-])(?<y>20\d{2}|19\d{2})\s?[-./年]\s?(?<m>\d{1,2})月?\s+(?<d>\d{1,2})(?!\d)/,
  /(?<![\d-])(?<m>\d{1,2})[-./月](?<d>\d{1,2})日?\s+(?<y>20\d{2}|19\d{2})(?!\d)/,
]
const MONTH_DAY = /(?<![\d-])(\d{1,2})[-./月](\d{1,2})日?(?!\d)/

/** The date of a row: whole, or in parts, or month and day that agree with the address. */
function rowDate(text: string, url: string | null): string | null {
  const folded = unifyWidth(text)
  const whole = findDates(folded).at(-1)
  if (whole) return whole.date
  for (const pattern of SPLIT) {
    const { y, m, d } = pattern.exec(folded)?.groups ?? {}
    const date = y && m && d ? findDates(`${y}-${m}-${d}`)[0] : null
    if (date) return date.date
  }
  const short = MONTH_DAY.exec(folded)
  const fromUrl = url ? dateFromUrl(url) : null
  if (!short || !fromUrl) return null
  return fromUrl.slice(5) === `${short[1]?.padStart(2, "0")}-${short[2]?.padStart(2, "0")}` ? fromUrl : null
}

function linksIn(doc: Doc, row: Element): Element[] {
  const { start, end } = doc.order.get(row) ?? { start: 0, end: -1 }
  return doc.elements.slice(start, end + 1).filter((element) => element.name === "a")
}

/** The link that carries the title: the one with the longest label. */
function mainLink(doc: Doc, row: Element): Element | null {
  let best: Element | null = null
  let length = 0
  for (const link of linksIn(doc, row)) {
    const size = linkText(link).length
    if (size > length) [best, length] = [link, size]
  }
  return best
}

const DATE_TEXT =
  /[[(（【]?(?:发布(?:时间|日期)[：:]?)?\s*(?:19|20)\d{2}\s?[-./年]\s?\d{1,2}\s?[-./月]\s?\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?[\])）】]?/g

function withoutDate(text: string): string {
  return foldSpace(text.replace(DATE_TEXT, " ").replace(/^[·•▪■◆●>»\-\s]+/, ""))
}

function rowTitle(row: Element, link: Element | null): string {
  if (!link) {
    const cells = row.children
      .filter(isElement)
      .map((cell) => withoutDate(textOf(cell, { max: LONGEST_ROW })))
    return (
      cells.reduce((longest, text) => (text.length > longest.length ? text : longest), "") ||
      withoutDate(textOf(row))
    )
  }
  const full = foldSpace(link.attribs.title ?? "")
  const shown = withoutDate(linkText(link))
  const cut = /(?:\.{2,}|…)$/.test(shown)
  return full && (cut || full.length > shown.length) && (cut || full.includes(shown.slice(0, 6)))
    ? full
    : shown || full
}

/** Reads one row; null for separators, headers and pagers. */
export function readRow(doc: Doc, row: Element): Entry | null {
  const text = textOf(row, { max: LONGEST_ROW + 1 })
  if (text.length < 2 || text.length > LONGEST_ROW || PAGER.test(text)) return null
  if (row.name === "tr" && !row.children.some((cell) => isElement(cell) && cell.name === "td")) return null
  const link = mainLink(doc, row)
  const date = rowDate(text, null)
  if (!link && !date) return null
  const url = link ? targetOf(link, doc.base) : null
  const title = rowTitle(row, link)
  if (!/[\p{L}\p{N}]/u.test(title) || title.length < 2) return null
  return {
    url,
    title,
    date: rowDate(link ? text.replace(linkText(link), " ") : text, url) ?? rowDate(text, url),
  }
}

function isDateRun({ text }: Run): boolean {
  if (text.length > LONGEST_ROW) return false
  const folded = unifyWidth(text)
  const dates = findDates(folded)
  if (dates.length === 0)
    return (
      text.length <= 20 &&
      (SPLIT.some((p) => p.test(folded)) || MONTH_DAY.test(folded)) &&
      !/[\u4e00-\u9fff]{3}/.test(text)
    )
  const last = dates.at(-1)
  return (
    text.length - (last?.raw.length ?? 0) <= MOST_BESIDE_DATE ||
    (last !== undefined && last.index + last.raw.length >= folded.length - 12) ||
    dates[0]?.index === 0
  )
}

const ITEM = /^(?:li|tr|dl)$/

/** Whether an element holds what a row needs beside its date: a link with a label, or, as an item, words. */
function hasTitle(doc: Doc, element: Element, text: string): boolean {
  if (mainLink(doc, element)) return true
  return ITEM.test(element.name) && /\p{L}{2}/u.test(text) && !/[:：]$/.test(text)
}

/** From a date up to the row it dates: the nearest element with a title, then the item around it. */
function rowOf(doc: Doc, run: Run, dateCount: (element: Element) => number): Element | null {
  let at: Element = run.element
  for (let up = 0; ; up++) {
    const text = withoutDate(textOf(at, { max: LONGEST_ROW + 1 }))
    if (up > 6 || text.length > LONGEST_ROW) return null
    if (ROW_TAGS.has(at.name) && hasTitle(doc, at, text)) break
    if (!at.parent || !isElement(at.parent) || at.parent.name === "body") return null
    at = at.parent
  }
  while (at.parent && isElement(at.parent) && !ITEM.test(at.name)) {
    const outer: Element = at.parent
    if (!ROW_TAGS.has(outer.name) || outer.name === "body" || dateCount(outer) > dateCount(at)) break
    if (textOf(outer, { max: LONGEST_ROW + 1 }).length > LONGEST_ROW || linksIn(doc, outer).length > 3) break
    at = outer
  }
  return at
}

function signature(element: Element): string {
  return `${element.name}.${element.attribs.class ?? ""}`
}

/** The first of the blocks of one kind that stand side by side with nothing said between them. */
function firstOfKind(parent: Element): Element {
  let first = parent
  for (let at = parent.prev; at; at = at.prev) {
    if (isElement(at) && signature(at) === signature(parent)) first = at
    else if (isElement(at) ? textOf(at, { max: 3 }) !== "" : isText(at) && at.data.trim() !== "") break
  }
  return first
}

/** Rows of one list stand side by side, or in blocks of the same kind that stand side by side. */
function groupKey(row: Element, keys: Map<Element, string>): string {
  if (!row.parent || !isElement(row.parent)) return "root"
  const first = firstOfKind(row.parent)
  const key = keys.get(first) ?? String(keys.size)
  keys.set(first, key)
  return `${key} ${row.name}`
}

function completed(rows: readonly Element[]): Element[] {
  const parents = new Set(rows.map((row) => row.parent))
  const name = rows[0]?.name
  const found: Element[] = []
  for (const parent of parents) {
    if (!parent) continue
    for (const child of parent.children)
      if (isElement(child) && child.name === name && !isHidden(child)) found.push(child)
  }
  return found
}

/** Lists with dates, in document order. */
export function datedGroups(doc: Doc, zones: Zones, runs: readonly Run[]): RowGroup[] {
  const dates = runs.filter((run) => run.zone === null && isDateRun(run))
  const positions = dates.map((run) => doc.order.get(run.element)?.start ?? 0)
  const dateCount = (element: Element) => {
    const { start, end } = doc.order.get(element) ?? { start: 0, end: -1 }
    return positions.filter((position) => position >= start && position <= end).length
  }
  const groups = new Map<string, Element[]>()
  const keys = new Map<Element, string>()
  const seen = new Set<Element>()
  for (const run of dates.slice(0, MAX_ENTRIES)) {
    const row = rowOf(doc, run, dateCount)
    if (!row || seen.has(row) || zones.get(row)) continue
    seen.add(row)
    const key = groupKey(row, keys)
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups.values()].map((rows) => toGroup(doc, completed(rows)))
}

const LONGEST_HEADING = 30
const HEADING_TAG = /^h[1-6]$/
const MORE = /(?:更多|more)[^\p{L}]{0,4}$/iu
const HEADING_NAMES = /(?<![a-z])(?:\w{0,20}[-_]?(?:title|tit|hd|head|bt))(?= )/

interface Heading {
  text: string
  /** The heading itself, and what stands around it: 更多, tabs, a breadcrumb. */
  marked: Element
  frame: Element
}

function headingText(element: Element): string {
  const text = linesOf(element, { max: 80 })[0]?.replace(MORE, "").trim() ?? ""
  return text.length <= LONGEST_HEADING ? text : ""
}

/** The heading above a block of rows: the nearest heading before it among the siblings of its ancestors. */
function headingBefore(row: Element): Heading | null {
  let levels = 0
  for (const outer of ancestors(row)) {
    if (++levels > 4 || outer.name === "body") break
    let steps = 0
    for (let at = outer.prev; at && steps < 4; at = at.prev) {
      if (!isElement(at)) continue
      steps++
      const inner = at.children.find(
        (child): child is Element => isElement(child) && HEADING_TAG.test(child.name),
      )
      if (!inner && !HEADING_TAG.test(at.name) && !HEADING_NAMES.test(names(at))) continue
      const text = headingText(inner ?? at)
      if (text) return { text, marked: inner ?? at, frame: at }
    }
  }
  return null
}

function leadsElsewhere(doc: Doc, { marked, frame }: Heading): boolean {
  const own = canonicalUrl(doc.base)
  const more = linksIn(doc, frame).filter((link) => MORE.test(linkText(link)))
  return [...linksIn(doc, marked), ...more].some((link) => {
    const target = targetOf(link, doc.base)
    return target !== null && canonicalUrl(target) !== own
  })
}

function toGroup(doc: Doc, rows: Element[]): RowGroup {
  const read = rows.slice(0, MAX_ENTRIES).flatMap((row) => {
    const entry = readRow(doc, row)
    return entry ? [{ row, entry }] : []
  })
  const heading = rows[0] ? headingBefore(rows[0]) : null
  return {
    heading: heading?.text ?? "",
    excerpt: heading !== null && leadsElsewhere(doc, heading),
    rows: read.map(({ row }) => row),
    entries: read.map(({ entry }) => entry),
    dated: read.filter(({ entry }) => entry.date).length,
  }
}

const LEAST_UNDATED = 3
const LEAST_TITLE = 10

/** Lists without dates: siblings with one link each and labels as long as titles, outside all furniture. */
export function undatedGroups(doc: Doc, zones: Zones): RowGroup[] {
  const groups: RowGroup[] = []
  for (const parent of doc.elements) {
    if (zones.get(parent) || !/^(?:ul|ol|tbody|table|dl|div)$/.test(parent.name)) continue
    for (const name of ["li", "tr", "dd", "p"]) {
      const rows = parent.children.filter(
        (child): child is Element =>
          isElement(child) && child.name === name && linksIn(doc, child).length > 0,
      )
      if (rows.length < LEAST_UNDATED) continue
      const group = toGroup(doc, rows)
      const letters = group.entries.reduce((sum, { title }) => sum + title.length, 0)
      if (group.entries.length >= LEAST_UNDATED && letters / group.entries.length >= LEAST_TITLE)
        groups.push(group)
    }
  }
  return groups
}
