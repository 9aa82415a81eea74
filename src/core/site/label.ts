/** What a link is called when it is taken for the way to a column. */
import type { Link, Page } from "../page/types"
import { normaliseName, stripUnit } from "../text/name"
import { remembered } from "../text/remembered"
import { rememberedFor } from "../text/remembered-for"
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
export const datedRows = rememberedFor(
  ({ entries }: Page): ReadonlySet<string> =>
    new Set(entries.flatMap(({ url, date }) => (url && date ? [addressKey(url)] : []))),
)

/** A name in normal form without the unit's own name in front. Few begin as the unit's does: the others are told at a glance. */
export const withoutUnit = (name: string, unit: string | null): string =>
  unit !== null && normaliseName(unit).includes(name.slice(0, 2)) ? stripUnit(name, unit) : name

/** Whether the heading of a block says that it lists other sites. */
const isFriends = remembered((block) => FRIENDS.has(normaliseName(block)))

const isGeneric = (text: string): boolean => GENERIC.has(normaliseName(text))

/** A text that may name a column; null where it is a title. */
const named = (text: string): string | null => (looksLikeTitle(withoutAsides(text)) ? null : text)

/** The one name in a block's heading; "" where the heading is a row of tabs. */
function headingOf(block: string): string {
  const names = foldSpace(block)
    .split(" ")
    .filter((word) => !isGeneric(word))
  return names.length === 1 ? (names[0] ?? "") : ""
}

const namedBy = remembered((block) => named(headingOf(block)))

/** Stands for a text that only says 更多. */
const GENERIC_TEXT = Symbol()

/** What the text of a link says: the same menu stands on every page of a site. */
const saidBy = remembered((text): string | null | typeof GENERIC_TEXT => {
  const label = foldSpace(text)
  return isGeneric(label) ? GENERIC_TEXT : named(label)
})

/**
 * The label of a link as a way to a column: its text, or the heading of its block where it only says 更多.
 * "" for a picture without words; null for what leads to no column: titles, dated rows, link lists of other sites, the foot.
 */
export function columnLabel(
  { block = "", region, text, url }: Link,
  dated: ReadonlySet<string>,
): string | null {
  if (region === "footer" || (dated.size > 0 && dated.has(addressKey(url))) || isFriends(block)) return null
  const said = saidBy(text)
  return said === GENERIC_TEXT ? namedBy(block) : said
}
