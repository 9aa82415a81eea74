/** What a link is called when it is taken for the way to a column. */
import type { Link, Page } from "../page/types"
import { normaliseName } from "../text/name"
import { foldSpace } from "../text/spacing"
import { addressKey } from "../text/url"
import { friendBlocks, genericLabels } from "./places"

const FRIENDS = new Set(friendBlocks.map(normaliseName))
const GENERIC = new Set(genericLabels.map(normaliseName))

/** Longer texts are titles, whatever they say. */
const MAX_LENGTH = 24
/** What stands in titles of documents and news, not in names of columns. */
const TITLE =
  /(?:19|20)\d{2}|[《》]|关于|的(?:通知|通告|公告|意见|决定|函)|印发|修订|召开|举行|举办|开展|部署/

/** Page kinds whose links to columns are a menu that stands on every page. */
const DOCUMENTS = new Set<Page["kind"]>(["article", "policy", "interpretation", "annual-report"])

/** Whether a page is one document, as against a place that leads on. */
export const isDocument = (page: Page): boolean => DOCUMENTS.has(page.kind)

/** Whether an address is that of one document: it holds a day, a long number or a hash before the suffix. */
export const isDocumentAddress = (url: string): boolean =>
  /(?:t\d{8}_\d+|\d{5,}|[0-9a-f]{32})\.(?:s?html?|jsp|aspx?)(?:[?#]|$)|\/content\/.{0,200}\d{4,}/i.test(url)

/** Parts of a label that name nothing: （2008-2020）, 2008-2020年, 【新】. */
const ASIDE =
  /（[^（）]{0,20}）|\([^()]{0,20}\)|【[^【】]{0,20}】|\[[^[\]]{0,20}\]|(?:19|20)\d{2}年?[-—–~～至](?:(?:19|20)\d{2}年?|今)/g

/** A label without what stands in brackets and without spans of years; the label itself where nothing else is left. */
export const withoutAsides = (text: string): string => text.replace(ASIDE, "").trim() || text

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
  const label = isGeneric(text) ? headingOf(link.block ?? "") : text
  return looksLikeTitle(withoutAsides(label)) ? null : label
}

const isGeneric = (text: string): boolean => GENERIC.has(normaliseName(text))

/** The one name in a block's heading; "" where the heading is a row of tabs. */
function headingOf(block: string): string {
  const names = foldSpace(block)
    .split(" ")
    .filter((word) => !isGeneric(word))
  return names.length === 1 ? (names[0] ?? "") : ""
}
