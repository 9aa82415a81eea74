/** Columns of a site: a list of dated rows, a page of text, a landing page with columns below. */
import { type Article, articlePage } from "./article"
import { esc, type Frame, type Labelled, link, list, page } from "./html"
import type { Reply } from "./types"

/** A part of a site: its pages by path, and what the menu shows of it. */
export interface Part {
  menu: readonly Labelled[]
  pages: Record<string, (frame: Frame) => Reply>
  /** Markup of its list, for pages that show it as a block. */
  list?: string
}

export interface ColumnOptions {
  /** Not in the menu: something else leads there. */
  hidden?: boolean
  /** Markup above the list. */
  above?: string
  /** What answers in place of the column's page. */
  reply?: Reply
}

/** Where the nth row of a column stands, counted from one. */
const addressOf = (path: string, { at }: Article, n: number): string => at ?? `${path}${n}.html`

function listOf(path: string, rows: readonly Article[]): string {
  const items = rows.map((article, i) => {
    const date = article.date === null ? "" : `<span class="date">${article.date}</span>`
    return `${link(addressOf(path, article, i + 1), article.title, `title="${esc(article.title)}"`)}${date}`
  })
  return list(items, "list")
}

/** A column: `/zcjd/` lists its rows, each of which has its page. */
export function column(
  path: string,
  name: string,
  rows: readonly Article[],
  { hidden, above = "", reply }: ColumnOptions = {},
): Part {
  const self: Labelled = [name, path]
  const articles = rows.map((article, i): [string, (frame: Frame) => Reply] => [
    addressOf(path, article, i + 1),
    (frame) => article.reply ?? articlePage(frame, article, self),
  ])
  const shown = listOf(path, rows)
  const main = `<div class="main"><h2>${esc(name)}</h2>${above}${shown}</div>`
  const own = (frame: Frame): Reply =>
    reply ?? page(frame, { title: name, crumb: [], metas: { ColumnName: name }, main })
  return { menu: hidden ? [] : [self], pages: { [path]: own, ...Object.fromEntries(articles) }, list: shown }
}

/** A column that is one page of text. */
export function textPage(
  path: string,
  name: string,
  body: string,
  { hidden, reply }: ColumnOptions = {},
): Part {
  const main = `<div class="main"><h2>${esc(name)}</h2><div class="TRS_Editor">${body}</div></div>`
  const own = (frame: Frame): Reply =>
    reply ?? page(frame, { title: name, crumb: [], metas: { ColumnName: name }, main })
  return { menu: hidden ? [] : [[name, path]], pages: { [path]: own } }
}

/** A page that leads to columns which the menu does not name. */
export function landing(path: string, name: string, parts: readonly Part[], above = ""): Part {
  const below = parts.flatMap(({ menu }) => menu)
  const blocks = below.map(([label, url]) => `<div class="block"><h3>${link(url, label)}</h3></div>`)
  const main = `<div class="landing">${above}${blocks.join("\n")}</div>`
  const own = (frame: Frame): Reply =>
    page(frame, { title: name, crumb: [], metas: { ColumnName: name }, main })
  const pages = Object.assign({}, ...parts.map((part) => part.pages))
  return { menu: [[name, path]], pages: { [path]: own, ...pages } }
}

/** A link of the menu, to wherever it leads. */
export const menuLink = (label: string, url: string): Part => ({ menu: [[label, url]], pages: {} })

/** What an address answers by itself, no part of the menu. */
export const answers = (address: string, reply: Reply): Part => ({
  menu: [],
  pages: { [address]: () => reply },
})
