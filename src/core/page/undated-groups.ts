/** Lists without dates: what tells their rows from the items of a menu. */
import { absolute, isDocumentAddress } from "./address"
import type { Element } from "./element"
import { linksIn, targetOf } from "./links"
import type { Doc } from "./parse"
import type { Zones } from "./regions"
import { type RowGroup, toGroup } from "./row-groups"
import type { Entry } from "./types"

const LEAST_ROWS = 3
const PARENTS = new Set(["ul", "ol", "tbody", "table", "dl", "div"])
const ROWS = ["li", "tr", "dd", "p"]
/** Labels of menus are shorter. */
const LEAST_TITLE = 10
/** Names of people are shorter still. */
const LEAST_SHORT_TITLE = 5
/** Pages of columns, whatever number they carry. */
const COLUMN_PAGE = /\/(?:index|default|list|col|class|channel|column|node|lm|more)[^/]*$/i

const pathOf = ({ pathname, search }: URL) => pathname + search

/** An address with its numbers struck out: columns of one site, and pages of one column, are alike in it. */
const shapeOf = (path: string) => path.replace(/\d+/g, "0")

/** Whether an address is a document in the folder of the page at `base`, and no page beside it. The root is nobody's folder. */
function isOwnDocument(url: string, base: string): boolean {
  const folder = absolute(".", base)
  if (!folder || folder === absolute("/", base) || !url.startsWith(folder)) return false
  const path = pathOf(new URL(url))
  return isDocumentAddress(url) && !COLUMN_PAGE.test(path) && shapeOf(path) !== shapeOf(pathOf(new URL(base)))
}

/** Rows of a menu are told by this alone, before anything else is read of them. */
const mayLeadToDocument = (doc: Doc, row: Element): boolean =>
  linksIn(doc, row).some((link) => isDocumentAddress(targetOf(link, doc.base) ?? ""))

/** Most rows lead to documents and have labels as long as titles; shorter ones will do where all are documents of the page's own folder. */
function areDocuments(entries: readonly Entry[], base: string): boolean {
  if (entries.length < LEAST_ROWS) return false
  const lengths = entries.map(({ title }) => title.length).sort((a, b) => a - b)
  const median = lengths[lengths.length >> 1] ?? 0
  if (median < LEAST_TITLE)
    return median >= LEAST_SHORT_TITLE && entries.every(({ url }) => url !== null && isOwnDocument(url, base))
  return entries.filter(({ url }) => url !== null && isDocumentAddress(url)).length * 2 >= entries.length
}

/**
 * Lists without dates: siblings with links to documents, outside all furniture.
 * @param known rows of other lists; what they stand among is no list of its own
 */
export function undatedGroups(doc: Doc, zones: Zones, known: ReadonlySet<Element>): RowGroup[] {
  const groups: RowGroup[] = []
  for (const parent of doc.elements) {
    if (parent.children.length < LEAST_ROWS || !PARENTS.has(parent.name) || zones.get(parent)) continue
    const children = parent.children
    for (const name of children.length < LEAST_ROWS ? [] : ROWS) {
      const rows = children.filter((child) => child.name === name)
      const linked = rows.length < LEAST_ROWS ? [] : rows.filter((row) => linksIn(doc, row).length > 0)
      if (linked.length < LEAST_ROWS || linked.some((row) => known.has(row))) continue
      if (!linked.some((row) => mayLeadToDocument(doc, row))) continue
      const group = toGroup(doc, linked)
      if (areDocuments(group.entries, doc.base)) groups.push(group)
    }
  }
  return groups
}
