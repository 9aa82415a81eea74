/** The places of a page that name things: rows, headings, captions of tables, links, files. Running text names too much. */
import type { Link, Page } from "../../page/types"
import { isDocument } from "../../site/label"
import { belonging, sameHost } from "../../site/scope"
import type { Site } from "../../site/types"
import { normaliseName } from "../../text/name"
import { rememberedForBoth } from "../../text/remembered-for"
import { normaliseTitle } from "../../text/title"

export interface Naming {
  text: string
  /** In normal form. */
  normal: string
  /** What it leads to, or the page it stands on. */
  url: string
  /** Whether it leads anywhere. */
  leads: boolean
  /** The day that its row or its document names. */
  date: string | null
}

/** A cell longer than this is no caption, or no name. */
const MAX_CAPTION = 100
const MAX_NAME = 20
/** Columns of a table in which names stand: behind a serial number at most. */
const NAME_COLUMNS = 2

/** Where the parts of a page lie: its folder, or the folder of its name (/bzml.html -> /bzml/). */
const folderOf = (url: string): string =>
  url
    .replace(/[?#].*$/, "")
    .replace(/\/(?:(?:index|list|default)[^/]*)?$|\.[a-z]{2,5}$/i, "/")
    .replace(/\/?$/, "/")

/** Whether a link of the menus leads to a part of the page it stands on: below its folder, or in a block of its name. */
function isPart(page: Page, { block, url }: Link): boolean {
  const folder = folderOf(page.url)
  if (new URL(folder).pathname !== "/" && url !== folder && url.startsWith(folder)) return true
  const name = normaliseName(page.column ?? page.title ?? "")
  return name !== "" && block !== undefined && normaliseName(block) === name
}

/** What a page leads to: rows and links of a list, links in the text of a document. What stands beside a document is no part of it. */
function leadsOn(page: Page): Omit<Naming, "normal">[] {
  const entries = isDocument(page) ? [] : page.entries
  const rows = new Set(entries.map(({ url }) => url))
  const named = page.links.filter((link) => isOfPage(page, link) && !rows.has(link.url))
  return [
    ...entries.map(({ title, url, date }) => ({
      text: title,
      url: url ?? page.url,
      date,
      leads: url !== null,
    })),
    ...named.map(({ text, url }) => ({ text, url, date: null, leads: true })),
  ]
}

const isOfPage = (page: Page, link: Link): boolean =>
  link.region === "body" ||
  (!isDocument(page) && (link.region === "list" || (link.region === "nav" && isPart(page, link))))

function read(page: Page, isOwn: (url: string) => boolean): Naming[] {
  const { attachments, headings, tables, title, url } = page
  const date = isDocument(page) ? page.date : null
  const here = [...(title ? [title] : []), ...headings, ...captions(tables)]
  const leads = [...leadsOn(page), ...attachments.map((file) => ({ ...file, date, leads: true }))]
  return [
    ...leads.filter((naming) => isOwn(naming.url)),
    ...here.map((text) => ({ text, url, date, leads: false })),
  ]
    .map((naming) => ({ ...naming, normal: normaliseTitle(naming.text) }))
    .filter(({ normal }) => normal !== "")
}

/** The captions of tables, and the names that their rows begin with. */
const captions = (tables: Page["tables"]): string[] =>
  tables.flatMap(([first = [], ...rows]) => {
    const heads = [...new Set(first)].filter((cell) => cell.length <= MAX_CAPTION)
    const names = rows.flatMap((row) => row.slice(0, NAME_COLUMNS)).filter((cell) => cell.length <= MAX_NAME)
    return [...heads, ...new Set(names)]
  })

/** What a page names, in page order. What leads to other organisations' sites is left out: it is theirs. */
export const namingsOn = rememberedForBoth(({ subject }: Site, page: Page): Naming[] =>
  read(page, (url) => sameHost(url, page.url) || belonging(subject, url) !== "foreign"),
)
