/** One row of a list: its title, its link, its date. */
import { ownCopy } from "../text/own-copy"
import { foldSpace } from "../text/spacing"
import { hasWords } from "../text/words"
import type { Element } from "./element"
import { linksIn, linkText, targetOf } from "./links"
import type { Doc } from "./parse"
import { isHidden } from "./regions"
import { mayBeDated, rowDate, withoutDate } from "./row-date"
import { textApart, textOf } from "./text-of"
import type { Entry } from "./types"

export const LONGEST_ROW = 600
const PAGER = /上一页|下一页|尾页|末页|转到第|共\s*\d+\s*页/
const NO_TITLE = /^(?:更多|more|查看更多|详情|查看详情|[>»+\s]+)\W*$/i
const HEADING = /^h[1-6]$/
const TITLE_NAMES = /(?<![a-z])(?:\w{0,20}[-_]?(?:title|tit|name))(?= )/

/** The link that carries the title: the one with the longest label. */
export function mainLink(doc: Doc, row: Element): Element | null {
  let best: Element | null = null
  let length = 0
  for (const link of linksIn(doc, row)) {
    const size = linkText(link).length
    if (size > length) [best, length] = [link, size]
  }
  return best
}

/** What a link shows as its title: the heading in it, where it frames a whole row with date and summary. */
function shownTitle(doc: Doc, link: Element): string {
  const heading = doc.elements
    .slice(link.start + 1, link.end + 1)
    .find((inner) => HEADING.test(inner.name) || TITLE_NAMES.test(inner.names.text))
  return withoutDate((heading && textOf(heading, { max: LONGEST_ROW })) || linkText(link))
}

/** The title attribute where it says more than the label: lists cut long titles. */
function linkTitle(doc: Doc, link: Element): string {
  const full = ownCopy(foldSpace(link.value("title") ?? ""))
  const shown = shownTitle(doc, link)
  if (!full || !shown) return shown || full
  const cut = /(?:\.{2,}|…)$/.test(shown)
  return cut || (full.length > shown.length && full.includes(shown.slice(0, 6))) ? full : shown
}

/** The title of a row without a link: its longest cell. */
function plainTitle(row: Element): string {
  const cells = row.children.map((cell) => withoutDate(textOf(cell, { max: LONGEST_ROW })))
  const longest = cells.reduce((best, text) => (text.length > best.length ? text : best), "")
  return longest || withoutDate(textOf(row, { max: LONGEST_ROW }))
}

/** The cell of a table row under a column. */
function cellAt(row: Element, column: number): string {
  const cell = row.children.filter(({ tag }) => tag.cell)[column]
  return cell ? textOf(cell, { max: LONGEST_ROW }) : ""
}

/**
 * Reads one row; null for separators, headers and pagers.
 * @param dateColumn of a table: the column headed 发布日期, or -1
 */
export function readRow(doc: Doc, row: Element, dateColumn = -1): Entry | null {
  const text = textOf(row, { max: LONGEST_ROW + 1 })
  if (text.length < 2 || text.length > LONGEST_ROW || PAGER.test(text)) return null
  if (row.name === "tr" && !row.children.some(({ name }) => name === "td")) return null
  const link = mainLink(doc, row)
  const stated = mayBeDated(text) ? textApart(row, { max: LONGEST_ROW + 1, skip: isHidden }) : ""
  if (!link && !rowDate(stated, null)) return null
  const url = link ? targetOf(link, doc.base) : null
  const title = link && !(link === row && row.name === "tr") ? linkTitle(doc, link) : plainTitle(row)
  if (title.length < 2 || !hasWords(title) || NO_TITLE.test(title)) return null
  if (stated === "") return { url, title, date: null }
  const beside = textApart(row, { max: LONGEST_ROW + 1, skip: (inner) => inner === link || isHidden(inner) })
  const headed = dateColumn >= 0 ? rowDate(cellAt(row, dateColumn), url) : null
  return { url, title, date: headed ?? rowDate(beside, url) ?? rowDate(stated, url) }
}
