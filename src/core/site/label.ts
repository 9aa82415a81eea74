/** What a link is called when it is taken for the way to a column. */
import type { Link, Page } from "../page/types"
import { foldSpace, normaliseName } from "../text/name"
import { addressKey } from "../text/url"
import { friendBlocks, genericLabels } from "./places"

const FRIENDS = new Set(friendBlocks.map(normaliseName))
const GENERIC = new Set(genericLabels.map(normaliseName))

/** Longer texts are titles, whatever they say. */
const MAX_LENGTH = 24
/** What stands in titles of documents and news, not in names of columns. */
const TITLE = /(?:19|20)\d{2}|[《》]|关于|的(?:通知|通告|公告|意见|决定|函)|印发|召开|举行|开展/

/** Page kinds whose links to columns are a menu that stands on every page. */
const DOCUMENTS = new Set<Page["kind"]>(["article", "policy", "interpretation", "annual-report"])

/** Whether a page is one document, as against a place that leads on. */
export const isDocument = (page: Page): boolean => DOCUMENTS.has(page.kind)

export const looksLikeTitle = (text: string): boolean => text.length > MAX_LENGTH || TITLE.test(text)

/** Keys of the addresses that dated rows of a page lead to: news and documents, never columns. */
export function datedRows(page: Page): Set<string> {
  return new Set(page.entries.flatMap(({ url, date }) => (url && date ? [addressKey(url)] : [])))
}

/**
 * The label of a link as a way to a column: its text, or the heading of its block where it only says 更多.
 * "" for a picture without words; null for what leads to no column: titles, dated rows, link lists of other sites, the foot.
 */
export function columnLabel(link: Link, dated: ReadonlySet<string>): string | null {
  if (link.region === "footer" || dated.has(addressKey(link.url))) return null
  if (link.block && FRIENDS.has(normaliseName(link.block))) return null
  const text = foldSpace(link.text)
  const label = GENERIC.has(normaliseName(text)) ? foldSpace(link.block ?? "") : text
  return looksLikeTitle(label) ? null : label
}
