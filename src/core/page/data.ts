/** Bodies that are data: what the call of a page's scripts is answered with, read as the list page it stands for. */
import { type Answer, type Body, parseJson, recogniseAnswer } from "../dialects"
import { foldSpace } from "../text/spacing"
import { absolute } from "./address"
import { readAttachments } from "./attachments"
import { entriesOf } from "./data-rows"
import { readLinks } from "./links"
import { readLists } from "./lists"
import { readingOf } from "./open"
import { LONGEST_ROW } from "./rows"
import { signalsOf } from "./signals"
import { readTables } from "./tables"
import type { Page } from "./types"

/** Longer bodies are read as far as a page would be, not as data. */
const MAX_DATA = 8_000_000
const JSON_START = /^[\s\ufeff]{0,100}[{[]/
const XML_START = /^[\s\ufeff]{0,100}(?:<\?xml[^>]{0,200}\?>)?\s{0,100}<(?:datastore|recordset)\b/i

interface Source {
  url: string
  text: string
  charset: string
}

/** What a list says that has nothing to show. */
const NOTHING = /暂无|没有(?:相关|更多)?(?:数据|内容|信息|记录)/

/** Whether words say that there is nothing to show. */
export const saysNothing = (words: string): boolean => NOTHING.test(words)
/** Shorter pieces of page are headings and pagers around a list. */
const MIN_TEXT = 40
/** What is kept of a piece of page without a main text. */
const MAX_RUNS = 500
const MAX_WORDS = 5000
/** A piece of page with so many links is a menu. */
const MIN_LINKS = 3

/** The body as data; null for everything that is a page. */
function bodyOf({ url, text }: Source): Body | null {
  if (text.length > MAX_DATA) return null
  if (XML_START.test(text)) return { url, text, json: null }
  if (!JSON_START.test(text)) return null
  const json = parseJson(text.replace(/^\ufeff/, ""))
  return json === null ? null : { url, text, json }
}

type Parts = Pick<Page, "links" | "entries" | "attachments" | "text" | "tables" | "next">

/** What a piece of page in an answer brings. */
function partsOf(markup: string, url: string): Parts {
  const reading = readingOf(`<body>${markup}</body>`, url)
  const lists = readLists(reading, null, signalsOf(reading))
  const words = reading.runs.slice(0, MAX_RUNS).map(({ text }) => text)
  return {
    links: readLinks(reading, (element) => lists.regionOf(element, false)),
    entries: lists.main,
    attachments: readAttachments(reading),
    text: reading.main.text || (lists.main.length > 0 ? "" : words.join("\n").slice(0, MAX_WORDS)),
    tables: lists.main.length > 0 ? [] : readTables(reading),
    next: null,
  }
}

function rowsOf(answer: Answer, url: string): Parts {
  const entries = entriesOf(answer, url)
  const links = entries.flatMap((entry) =>
    entry.url ? [{ url: entry.url, text: entry.title, region: "list" as const }] : [],
  )
  return { links, entries, attachments: [], text: "", tables: [], next: null }
}

/** Reads a body that is data; null for everything that is a page. */
export function readData(source: Source): Page | null {
  const body = bodyOf(source)
  if (!body) return null
  const { url, charset } = source
  const found = recogniseAnswer(body)
  if (!found && body.json === null) return null
  const answer: Answer = found?.answer ?? { rows: [], none: false, next: null }
  const parts = answer.markup === undefined ? rowsOf(answer, url) : partsOf(answer.markup, url)
  const next = answer.next && absolute(answer.next, url)
  return {
    url,
    charset,
    title: foldSpace((answer.title ?? "").slice(0, LONGEST_ROW)) || null,
    date: null,
    number: null,
    source: null,
    kind: parts.text === "" ? "list" : "other",
    dialect: found?.dialect.id ?? "plain",
    site: { name: null, code: null },
    column: null,
    breadcrumb: [],
    related: [],
    headings: [],
    frames: [],
    redirect: null,
    search: null,
    form: false,
    media: { images: 0, videos: 0, audios: 0 },
    scriptDrawn: false,
    info: {},
    ...parts,
    next: next === url ? null : next,
    answer: found ? kindOf(parts, answer) : "unknown",
  }
}

function kindOf({ entries, attachments, tables, text, links }: Parts, { none }: Answer): Page["answer"] {
  const brought = entries.length + attachments.length + tables.length > 0
  if (brought || text.length >= MIN_TEXT || links.length >= MIN_LINKS) return "rows"
  return none || saysNothing(text) ? "none" : "void"
}
