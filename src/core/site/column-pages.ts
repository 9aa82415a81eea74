/** The pages that make up a column: its landing page, frames, sub-columns, the answers to their data calls, further pages of its lists. */
import { isDataCall } from "../dialects"
import type { Link, Page } from "../page/types"
import type { Subject } from "../result/types"
import { normaliseName } from "../text/name"
import { remembered } from "../text/remembered"
import { addressKey } from "../text/url"
import { columnLabel, datedRows, isDocument, isDocumentAddress } from "./label"
import type { Read, Reading } from "./reading"
import { belonging, sameHost } from "./scope"

const MAX_SUB_COLUMNS = 6
const MAX_FRAMES = 2
/** Further pages of one list that are followed where they were read. */
const MAX_CHAIN = 60

/** One page of a column and how it hangs together with the rest. */
export interface Part {
  url: string
  via: "column" | "list"
  label: string
  reading: Reading
  /** The page that it fills, for data calls. */
  fills?: Page
}

export interface ColumnPages {
  /** Landing page, then frames and sub-columns with the further pages of each that were read. */
  pages: Page[]
  /** Every address that was looked at or should be, the landing page excepted. */
  parts: Part[]
  /** The next page of each list that was not read yet. */
  next: string[]
}

const folderOf = remembered((url): string => {
  const { host, pathname } = new URL(url)
  return host + pathname.slice(0, pathname.lastIndexOf("/") + 1)
})

/** Links of a tree that stand under a column's name. */
function branches(tree: Page, label: string): { url: string; label: string }[] {
  const name = normaliseName(label)
  return tree.links
    .filter(({ block, region }) => region === "nav" && block !== undefined && normaliseName(block) === name)
    .map(({ url, text }) => ({ url, label: text }))
    .slice(0, MAX_SUB_COLUMNS)
}

/** A year with a few words behind it: what a column sorts its rows by, where it leads to a folder of its own. */
const OF_YEAR = /^(?:19|20)\d{2}(?!\d)[^\d《》]{0,8}$/

/** What a link to a part of a column says; null for titles. */
const partLabel = (link: Link, dated: ReadonlySet<string>, below: boolean): string | null =>
  columnLabel(link, dated) ??
  (below && OF_YEAR.test(link.text) && link.region !== "footer" ? link.text : null)

/**
 * Links to parts of a column: below its own folder, or in a block that bears its name.
 * Calls of one system lie in one folder whatever they bring: there only the block tells.
 */
export function subColumns(page: Page, label: string): { url: string; label: string }[] {
  const folder = folderOf(page.url)
  const name = normaliseName(label)
  const dated = datedRows(page)
  const own = addressKey(page.url)
  const found = new Map<string, { url: string; label: string }>()
  for (const link of page.links) {
    const key = addressKey(link.url)
    const below =
      folderOf(link.url).startsWith(folder) && folderOf(link.url) !== folder && !isDataCall(link.url)
    const text = partLabel(link, dated, below)
    if (!text || key === own || found.has(key) || isDocumentAddress(link.url)) continue
    const inBlock = name !== "" && link.block !== undefined && normaliseName(link.block) === name
    if ((below && folder.includes("/", folder.indexOf("/") + 1)) || (inBlock && sameHost(link.url, page.url)))
      found.set(key, { url: link.url, label: text })
  }
  return [...found.values()].slice(0, MAX_SUB_COLUMNS)
}

/** The further pages of a list that were read, and the first that was not. */
function chain(first: Page, read: Read): { pages: Page[]; next: string | null } {
  const pages: Page[] = []
  const seen = new Set([addressKey(first.url)])
  let next = first.next
  while (next !== null && pages.length < MAX_CHAIN && !seen.has(addressKey(next))) {
    seen.add(addressKey(next))
    const reading = read(next)
    if (reading.state === "unread") return { pages, next }
    if (reading.state !== "page") break
    pages.push(reading.page)
    next = reading.page.next
  }
  return { pages, next: null }
}

/** What leads on from a landing page to parts of the column. */
function partsBelow(landing: Page, label: string, tree: Page | null): { url: string; label: string }[] {
  if (landing.answer) return tree ? branches(tree, label) : []
  return isDocument(landing) ? [] : subColumns(landing, label)
}

/**
 * Everything of a column that was read or should be. `landing` is its page, `label` the name it goes by.
 * @param tree page that names the column; where the landing page is the bare answer to a data call, its sub-columns stand there
 */
export function columnPages(
  landing: Page,
  label: string,
  subject: Subject,
  read: Read,
  tree: Page | null = null,
): ColumnPages {
  const parts: Part[] = []
  /** Adds an address, and the calls that fill the page there. */
  const add = (url: string, via: Part["via"], name: string): void => {
    const reading = read(url)
    parts.push({ url, via, label: name, reading })
    if (reading.state === "page") addCalls(reading.page, via, name)
  }
  const addCalls = (fills: Page, via: Part["via"], name: string): void => {
    for (const url of fills.calls ?? []) parts.push({ url, via, label: name, reading: read(url), fills })
  }
  addCalls(landing, "column", label)
  if (landing.entries.length === 0) {
    const inside = landing.frames.filter((url) => belonging(subject, url) !== "foreign")
    for (const url of inside.slice(0, MAX_FRAMES)) add(url, "column", label)
  }
  for (const sub of partsBelow(landing, label, tree)) add(sub.url, "list", sub.label)

  const tops = [landing, ...parts.flatMap(({ reading }) => (reading.state === "page" ? [reading.page] : []))]
  const pages: Page[] = []
  const next: string[] = []
  const known = new Set<string>()
  for (const top of tops) {
    const further = chain(top, read)
    for (const page of [top, ...further.pages]) {
      if (known.has(addressKey(page.url))) continue
      known.add(addressKey(page.url))
      pages.push(page)
    }
    if (further.next) next.push(further.next)
  }
  return { pages, parts, next }
}
