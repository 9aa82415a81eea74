/** What a candidate's page is worth: whether it holds the column's content, and what stands in the way of knowing. */
import type { Page } from "../page/types"
import type { Subject } from "../result/types"
import { addressKey } from "../text/url"
import { type ColumnPages, columnPages } from "./column-pages"
import { type Rows, rowsOf } from "./entries"
import { isPlaceholder } from "./placeholder"
import type { Read } from "./reading"
import type { Candidate } from "./types"

export interface Worth extends ColumnPages, Rows {
  /**
   * `content`: rows, text or files. `open`: parts of it are unread, and nothing was seen yet. `drawn`: its rows come from scripts or stand
   * behind an obstacle. `placeholder`: it only says that there is nothing. `empty`: it was read whole and holds nothing.
   */
  state: "content" | "open" | "drawn" | "placeholder" | "empty"
  obstacle: { url: string; outcome: string } | null
}

/** Shorter main texts are leftovers of the page's frame. */
const MIN_TEXT = 80
/** Marks of sentences and of labelled values; menus and headings have none. */
const SENTENCES = /[。；：:][^。；：:]{2,2000}[。；：:]/

/** Whether a page is the column's content itself: a guide, an application form, a text under the column's name. */
export function hasOwnContent({ attachments, form, tables, text }: Page): boolean {
  if (attachments.length > 0 || form || tables.length > 0) return true
  return text.length >= MIN_TEXT && SENTENCES.test(text) && !isPlaceholder(text)
}

/** Fields and addresses of forms that look for words all over a site. */
const SITE_SEARCH = /search|sousuo|key|word|^(?:q|qt|wd|k|s|so|query|title|fulltext)$/i

/** Whether a page asks for a number or a name to look up, as inquiries do: a form that is not the site's own search. */
export function isInquiry({ search }: Page, home: Page | null): boolean {
  if (search === null || search.method !== "get" || SITE_SEARCH.test(search.field)) return false
  const { pathname } = new URL(search.action)
  return (
    !/search|sousuo/i.test(pathname) &&
    !(home?.search && addressKey(home.search.action) === addressKey(search.action))
  )
}

/** Appraises a candidate whose landing page was read. `drawn`: that page's own rows come from scripts that were not run. */
export function appraise(
  candidate: Candidate,
  landing: Page,
  drawn: boolean,
  subject: Subject,
  read: Read,
): Worth {
  const from = read(candidate.from)
  const tree = from.state === "page" ? from.page : null
  const column = columnPages(landing, candidate.label || candidate.synonym, subject, read, tree)
  const rows = rowsOf(column.pages, candidate.label || candidate.synonym, subject, read)
  const front = read(subject.url)
  const home = front.state === "page" ? front.page : null
  const obstacle = asksWho(landing, home)
    ? { url: landing.url, outcome: "login" }
    : obstacleOf(landing, drawn, column)
  const inquiry = isInquiry(landing, home)
  return { ...column, ...rows, obstacle, state: inquiry ? "content" : stateOf(column, rows, obstacle) }
}

/** Whether a page shows itself to those who log in; where the home page has the same box, it is a corner of every page. */
const asksWho = (page: Page, home: Page | null): boolean => page.login === true && home?.login !== true

function obstacleOf(landing: Page, drawn: boolean, { parts }: ColumnPages): Worth["obstacle"] {
  if (drawn && !isFilled(landing)) return { url: landing.url, outcome: "script-drawn" }
  for (const { url, reading, fills } of parts) {
    const barren = reading.state === "obstacle" && reading.outcome === "no-data"
    if (reading.state === "obstacle" && !(barren && isFilledOtherwise(parts, fills)))
      return { url, outcome: reading.outcome }
    if (reading.state === "page" && reading.drawn && !isFilled(reading.page))
      return { url, outcome: "script-drawn" }
  }
  return null
}

/** Whether another call brought what a page is filled with: some bring headings and pagers only. */
const isFilledOtherwise = (parts: ColumnPages["parts"], page: Page | undefined): boolean =>
  page !== undefined && parts.some(({ fills, reading }) => fills === page && reading.state === "page")

/** Whether the calls that fill a page are known: they are parts of the column themselves, and tell what there is. */
const isFilled = ({ calls = [] }: Page): boolean => calls.length > 0

function stateOf({ pages, parts }: ColumnPages, rows: Rows, obstacle: Worth["obstacle"]): Worth["state"] {
  if (rows.entries.length > 0 || rows.foreign.length > 0 || pages.some(hasOwnContent)) return "content"
  if (rows.placeholders.length === 0 && parts.some(({ reading }) => reading.state === "unread")) return "open"
  if (obstacle) return "drawn"
  const says = (page: Page) => isPlaceholder(page.text)
  return rows.placeholders.length > 0 || pages.some(says) ? "placeholder" : "empty"
}
