/** The page reader: bytes to Page. Pure; takes any bytes and throws nothing. */
import { type DataLink, recogniseDialect } from "../dialects"
import { foldSpace } from "../text/spacing"
import { withoutFragment } from "../text/url"
import { absolute } from "./address"
import { showsDocument } from "./article"
import { readAttachments } from "./attachments"
import { sourceOf } from "./content-area"
import { readData } from "./data"
import { readDate } from "./dates"
import { decode } from "./decode"
import { readHeadings } from "./headings"
import { readInfo } from "./info"
import { kindOf } from "./kind"
import { isInfoLabel } from "./labels"
import { MAX_LINKS, readLinks } from "./links"
import { readLists } from "./lists"
import { readMedia } from "./media"
import { readMenuScripts } from "./menu-scripts"
import { readNormMarks } from "./norm-marks"
import { readNumber } from "./number"
import { readingOf } from "./open"
import { readNext } from "./pager"
import type { Doc } from "./parse"
import type { Reading } from "./reading"
import { readRedirect } from "./redirect"
import { readRelated } from "./related"
import { isScriptDrawn } from "./script-drawn"
import { readForm, readLogin, readSearchForm } from "./search-form"
import { signalsOf } from "./signals"
import { readSiteMarks } from "./site-marks"
import { readSource } from "./source"
import { readTables } from "./tables"
import { articleTitle, columnTitle, homeTitle } from "./title"
import type { Entry, FileLink, Link, Page, PageInput, PageKind, Region } from "./types"
import { withWritten, writtenBy } from "./written"

const MAX_FRAMES = 50
const MAX_CALLS = 5
/** A page with calls for its lists and no more text of its own than this waits for what they bring. */
const LITTLE_TEXT = 400
const ARTICLE_KINDS = new Set<PageKind>([
  "article",
  "policy",
  "interpretation",
  "guide",
  "annual-report",
  "other",
])

/** What is embedded without being a page or a document: pictures, films, sounds, Flash. */
const NO_FRAME = /\.(?:svg|png|gif|jpe?g|swf|mp4|m3u8|flv|wmv|avi|mov|webm|mp3|wav|m4a|aac|ogg)(?=$|[?#&])/i

function framesOf(doc: Doc): string[] {
  const found = ["iframe", "frame", "embed", "object"]
    .flatMap((tag) => doc.byTag(tag))
    .flatMap((frame) => sourceOf(frame, doc.base) ?? [])
    .filter((url) => !NO_FRAME.test(url))
  return [...new Set(found)].slice(0, MAX_FRAMES)
}

function resolved(items: readonly DataLink[], base: string): (FileLink & { block?: string })[] {
  return items.flatMap(({ href, title, block }) => {
    const url = absolute(href, base)
    return url ? [{ url, text: foldSpace(title), ...(block ? { block: foldSpace(block) } : {}) }] : []
  })
}

function callsOf(hrefs: readonly string[], base: string): string[] {
  return [...new Set(hrefs.flatMap((href) => absolute(href, base) ?? []))].slice(0, MAX_CALLS)
}

/** The index block as printed, what it leaves open filled from the data of the page. */
function stated(printed: Record<string, string>, data: Record<string, string>): Record<string, string> {
  const open = Object.entries(data).filter(([label]) => !printed[label])
  return { ...printed, ...Object.fromEntries(open) }
}

function merged(first: readonly FileLink[], second: readonly FileLink[]): FileLink[] {
  return [...new Map([...second, ...first].map((file) => [file.url, file])).values()]
}

function linksOf(entries: readonly Entry[], region: Region): Link[] {
  return entries.flatMap(({ url, title }) => (url ? [{ url, text: title, region }] : []))
}

function titleOf(
  kind: PageKind,
  title: string | null,
  reading: Reading,
  listHeading: string,
  siteName: string | null,
): string | null {
  if (kind === "home") return homeTitle(reading, siteName)
  return ARTICLE_KINDS.has(kind) ? title : columnTitle(reading, kind === "list" ? listHeading : "")
}

/**
 * Reads a page.
 * @param input address after redirects, body bytes (30 MB at most, the caller sees to it) and the Content-Type as received
 * @returns everything any check asks of a page; empty bytes give an empty page
 */
export function readPage(input: PageInput): Page {
  const url = withoutFragment(input.url)
  const { text: markup, charset } = decode(input.bytes, input.contentType)
  if (isScript(url, input.contentType)) return readScript(markup, url, charset)
  return readData({ url, text: markup, charset }) ?? readMarkup(withWritten(markup), url, charset)
}

const isScript = (url: string, contentType: string | null): boolean =>
  /javascript|ecmascript/i.test(contentType ?? "") || /\.js(?:[?#]|$)/i.test(url)

/**
 * A script file as the piece of page that it writes. It is written for pages anywhere on the site, the home page among them:
 * addresses are read as from there.
 */
function readScript(script: string, url: string, charset: string): Page {
  const page = readMarkup(`<body><nav>${writtenBy(script)}</nav></body>`, new URL("/", url).href, charset)
  return { ...page, url, kind: "other", scriptDrawn: false, answer: page.links.length > 0 ? "rows" : "none" }
}

function readMarkup(markup: string, url: string, charset: string): Page {
  const reading = readingOf(markup, url)
  const { doc, metas, main, breadcrumb } = reading
  const site = readSiteMarks(reading)
  const signals = signalsOf(reading)
  const dialect = recogniseDialect(signals)
  const lists = readLists(reading, dialect, signals)
  const title = articleTitle(reading, site.name)
  const number = readNumber(reading, title)
  const date = readDate(reading)
  const columnNames = [metas.get("ColumnName") ?? "", ...breadcrumb].join(" ")
  const document = showsDocument(reading, date, lists.main.length)
  const kind = kindOf({
    url,
    title: title ?? "",
    docTitle: reading.titleParts[0] ?? "",
    columnNames: columnNames.trim(),
    article: document,
    number,
    indexLabels: reading.labels.filter(({ label }) => isInfoLabel(label)).length,
    text: main.text,
    lists: lists.count,
    excerpt: lists.excerpt,
    rows: lists.main.length,
    links: doc.byTag("a").length,
  })
  const article = ARTICLE_KINDS.has(kind)
  const detail = article ? (dialect?.detail?.(signals) ?? null) : null
  const tree = resolved(dialect?.columns?.(signals) ?? [], doc.base)
  const unfilled =
    !document &&
    kind !== "home" &&
    lists.main.every((row) => row.date === null) &&
    main.text.length < LITTLE_TEXT
  const calls = unfilled ? callsOf(dialect?.calls?.(signals) ?? [], doc.base) : []
  const menus = document ? null : (dialect?.menus?.(signals) ?? null)
  const links = [
    ...readLinks(reading, (element) => lists.regionOf(element, article)),
    ...linksOf(lists.data, "list"),
    ...tree.map((link): Link => ({ ...link, region: "nav" })),
  ].slice(0, MAX_LINKS)
  const menuScripts = document ? [] : readMenuScripts(doc, links)
  return {
    url,
    charset,
    title: titleOf(kind, title, reading, lists.heading, site.name),
    date: article ? date : null,
    number: article ? number : null,
    source: readSource(reading),
    kind,
    dialect: dialect?.id ?? "plain",
    site,
    ...readNormMarks(reading, site.code),
    column: metas.get("ColumnName") ?? breadcrumb.at(-1) ?? null,
    breadcrumb: [...breadcrumb],
    links,
    entries: article ? [] : kind === "list" ? lists.main : lists.all,
    attachments: article
      ? merged(readAttachments(reading), resolved(detail?.attachments ?? [], doc.base))
      : [],
    related: article
      ? merged(readRelated(reading, kind === "interpretation"), resolved(detail?.related ?? [], doc.base))
      : [],
    text: main.text,
    headings: readHeadings(reading),
    tables: readTables(reading),
    next: article ? null : readNext(reading, dialect?.next?.(signals) ?? null),
    frames: framesOf(doc),
    redirect: readRedirect(reading),
    search: readSearchForm(reading),
    form: readForm(reading),
    ...(readLogin(reading) ? { login: true as const } : {}),
    media: readMedia(reading),
    scriptDrawn: calls.length > 0 || isScriptDrawn(reading, lists.all.length),
    ...(calls.length > 0 ? { calls } : {}),
    ...(menuScripts.length > 0 ? { menuScripts } : {}),
    ...(menus ? { menus: callsOf(menus, doc.base) } : {}),
    info: article ? stated(readInfo(reading), detail?.info ?? {}) : {},
  }
}
