/** The rows of a column over all its pages, sorted into those that count and those that do not. */
import type { Entry, Page } from "../page/types"
import type { Subject } from "../result/types"
import { normaliseTitle } from "../text/title"
import { addressKey } from "../text/url"
import { whole } from "./cut-title"
import { isPlaceholder } from "./placeholder"
import type { Read } from "./reading"
import { belonging, sameHost } from "./scope"
import { besides } from "./side-blocks"

export interface Rows {
  entries: Entry[]
  placeholders: Entry[]
  foreign: Entry[]
}

/**
 * Rows in page order, no address twice, under their whole titles as far as their pages were read. Rows of foreign sites are told apart: what a superior feeds into the
 * column says nothing of the unit. So does what stands beside the list on every page. A page on another host than the site's (the unit's part of a shared platform) owns the rows of that host.
 */
export function rowsOf(pages: readonly Page[], name: string, subject: Subject, read: Read): Rows {
  const rows: Rows = { entries: [], placeholders: [], foreign: [] }
  const seen = new Set<string>()
  for (const page of pages) {
    const aside = besides(page, name)
    for (const listed of page.entries) {
      const entry = whole(listed, read)
      const key = entry.url === null ? `title ${normaliseTitle(entry.title)}` : addressKey(entry.url)
      if (seen.has(key) || aside.has(key)) continue
      seen.add(key)
      if (isPlaceholder(entry.title)) rows.placeholders.push(entry)
      else if (isForeign(entry, page, subject)) rows.foreign.push(entry)
      else rows.entries.push(entry)
    }
  }
  return rows
}

const isForeign = ({ url }: Entry, page: Page, subject: Subject): boolean =>
  url !== null &&
  belonging(subject, url) === "foreign" &&
  !sameHost(url, subject.origin) &&
  !sameHost(url, page.url)
