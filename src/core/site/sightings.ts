/** Where on a page a column is named. */
import type { Page, Region } from "../page/types"
import type { ColumnDictionary } from "../rules/types"
import { remembered } from "../text/remembered"
import { shelve } from "../text/shelve"
import { foldSpace } from "../text/spacing"
import { addressKey } from "../text/url"
import { columnLabel, datedRows, isDocument, isDocumentAddress, looksLikeTitle, withoutAsides } from "./label"
import type { Fit, Matcher } from "./match-name"

/** A link that a column's name, or only its address, speaks for. `head`: the page itself says that it is the column. */
export interface Sighting {
  url: string
  label: string
  synonym: string
  fit: Fit | "head" | "hint"
  rank: number
  region: Region
  /** Place among the links of the page. */
  at: number
}

/** A label longer than this says what it is; its address is no hint beside it. */
const MAX_UNNAMED = 8
/** Segments shorter than this stand for too many words. */
const MIN_HINT = 3

/** A word this long is telling at the end of a segment, too: xzgfxwj. */
const LONG_HINT = 5

/** The path of an absolute address. */
const PATH = /^\w+:\/\/[^/?#]*([^?#]*)/

/** Gives the keys of the columns that an address hints at: by the last segments of its path. */
export type Hinter = (url: string) => readonly string[]

/** Made once for a dictionary: addresses are asked about by the thousand. */
export function createHinter(columns: ColumnDictionary): Hinter {
  /** What paths may end in, by the last character. */
  const endings = new Map<string, { key: string; end: string }[]>()
  for (const [key, { urlHints }] of Object.entries(columns)) {
    for (const hint of urlHints) {
      if (hint.length < MIN_HINT) continue
      const end = (hint.length >= LONG_HINT ? hint : `/${hint}`).toLowerCase()
      const last = end.slice(-1)
      endings.set(last, [...(endings.get(last) ?? []), { key, end }])
    }
  }
  return remembered((url) => {
    const [, whole = ""] = PATH.exec(url) ?? []
    const path = whole.toLowerCase().replace(/\/(?:(?:index|list)[^/]*)?$/, "")
    const met = (endings.get(path.slice(-1)) ?? []).filter(({ end }) => path.endsWith(end))
    return [...new Set(met.map(({ key }) => key))]
  })
}

/** A folder without those of days and months at its end; null for the front of a host. */
const lastingFolder = remembered((path): string | null => {
  const folder = new URL(path).href.replace(/(?:\d{4,8}\/|\d{1,2}\/){1,3}$/, "")
  return new URL(folder).pathname === "/" ? null : folder
})

/** The folder that a document lies in, folders of days and months left out; null for what is no document. */
function folderOf(url: string): string | null {
  if (!isDocumentAddress(url)) return null
  const path = url.replace(/[?#].*$/s, "")
  return lastingFolder(path.slice(0, path.lastIndexOf("/") + 1))
}

/** The names by which a page calls itself, the surest first. */
export const headsOf = (page: Page): string[] =>
  [page.column, page.title, page.breadcrumb.at(-1) ?? null].filter(
    (head): head is string => head !== null && head !== "" && !looksLikeTitle(withoutAsides(head)),
  )

/** Everything on a page that names a column, by column key. Documents name none: their links are the site's menu once more. */
export function sightingsOn(page: Page, hintsOf: Hinter, match: Matcher): Map<string, Sighting[]> {
  const found = new Map<string, Sighting[]>()
  const put = (key: string, sighting: Sighting) => shelve(found, key, sighting)
  if (isDocument(page)) return found

  for (const head of headsOf(page)) {
    for (const [key, { fit, synonym, rank }] of match(head)) {
      if (fit !== "contains" && !found.has(key))
        put(key, { url: page.url, label: head, synonym, fit: "head", rank, region: "nav", at: 0 })
    }
  }

  const dated = datedRows(page)
  const here = addressKey(page.url)
  const hint = (keys: readonly string[], url: string, label: string, region: Region, at: number) => {
    for (const key of keys) put(key, { url, label, synonym: "", fit: "hint", rank: 0, region, at })
  }
  const folders = new Set<string>()
  page.links.forEach((link, at) => {
    const { url, region } = link
    const folder = region === "list" ? folderOf(url) : null
    if (folder && !folders.has(folder)) {
      folders.add(folder)
      hint(hintsOf(folder), folder, "", region, at)
    }
    const label = columnLabel(link, dated)
    if (label === null) return
    const matches = match(label)
    // A picture says nothing: the heading above it may be another's.
    const unnamed = foldSpace(link.text) === "" || (matches.size === 0 && label.length <= MAX_UNNAMED)
    const hinted = unnamed && region !== "body" ? hintsOf(url) : []
    if ((matches.size === 0 && hinted.length === 0) || addressKey(url) === here) return
    for (const [key, { fit, synonym, rank }] of matches) {
      if (fit === "equal" || (region !== "body" && !isDocumentAddress(url)))
        put(key, { url, label, synonym, fit, rank, region, at })
    }
    hint(hinted, url, label, region, at)
  })
  return found
}
