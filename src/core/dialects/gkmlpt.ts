/**
 * The disclosure platform of Guangdong. Its pages are shells: the column tree and the shown document stand in `window._CONFIG`,
 * the lists come from a directory API that answers a hundred documents at a time:
 * `/[unit/]gkmlpt/api/all/{column}?page=N&sid=SID` -> `{total, classify, articles: [...]}` (shape seen in stored clients).
 */
import { dayOf } from "./day"
import {
  countOf,
  type Json,
  type JsonObject,
  jsonAfter,
  objectOf,
  objectsOf,
  parseJson,
  textOf,
} from "./json"
import type { Answer, Body, DataLink, Dialect, Row, Signals } from "./types"

const MAX_LINKS = 50
const MAX_COLUMNS = 500
const MAX_ARTICLES = 1000
const PAGE_SIZE = 100

/** Where the platform lies: for a unit below its own folder. */
const PLACE = /^[^?#]{0,300}?\/gkmlpt\//
const IS_CALL = /\/gkmlpt\/api\/all\/\d+(?:$|\?)/
/** The shell shows a column under its number: `/gkmlpt/index#5`. */
const CALL_PATH = /\/gkmlpt\/api\/all\/(\d+)$/

/** Labels of the index block, by the keys of an article. */
const LABELS: readonly [key: string, label: string][] = [
  ["identifier", "索引号"],
  ["document_number", "文号"],
  ["publisher", "发布机构"],
  ["classify_main_name", "分类"],
  ["keywords", "主题词"],
]

/** Pages that show one part of the tree under an address of their own: by address, then by the names of the columns they show. */
const PARTS: readonly [path: RegExp, column: RegExp][] = [
  [/\/gkmlpt\/m?guide(?:$|[/?])/, /公开指南$/],
  [/\/gkmlpt\/m?annualreport(?:$|[/?])/, /(?:年度报告|年报)$/],
  [/\/gkmlpt\/m?policy(?:$|[/?])/, /(?<!解读)文件$/],
]

function links(value: Json | undefined): DataLink[] {
  const listed = typeof value === "string" ? parseJson(value) : value
  return objectsOf(listed, MAX_LINKS).flatMap(({ url, post_url, title, name }) => {
    const href = textOf(url) || textOf(post_url)
    const label = textOf(title) || textOf(name)
    return href && label ? [{ href, title: label }] : []
  })
}

function callFor(column: number, page: number, { url, script }: Pick<Signals, "url" | "script">): string {
  const sid = /\bSID\s*:\s*["']?(\w{1,20})/.exec(script)?.[1]
  return `${PLACE.exec(url)?.[0]}api/all/${column}?page=${page}${sid ? `&sid=${sid}` : ""}`
}

/** The nodes of the tree, each before its children, with the name of the one above. */
function nodesOf(tree: Json): { node: JsonObject; above: string }[] {
  const nodes: { node: JsonObject; above: string }[] = []
  const open = objectsOf(tree, MAX_COLUMNS).map((node) => ({ node, above: "" }))
  open.reverse()
  for (let next = open.pop(); next && nodes.length < MAX_COLUMNS; next = open.pop()) {
    nodes.push(next)
    const below = objectsOf(next.node.children, MAX_COLUMNS)
    for (const node of below.reverse()) open.push({ node, above: textOf(next.node.name) })
  }
  return nodes
}

/** The column tree, each column as a link: to where it leaves the platform for, else to the call for its documents. */
function columns(signals: Signals): DataLink[] {
  const onPlatform = PLACE.test(signals.url)
  return nodesOf(jsonAfter(signals.script, /\bTREE\s*:\s*/)).flatMap(({ node, above }) => {
    const title = textOf(node.name)
    const id = countOf(node.id)
    const href = textOf(node.jump_url) || (id !== null && onPlatform ? callFor(id, 1, signals) : "")
    return title && href ? [above ? { href, title, block: above } : { href, title }] : []
  })
}

/** What the platform states of a document. */
function infoOf(data: JsonObject): Record<string, string> {
  const stated = LABELS.flatMap(([key, label]) => (textOf(data[key]) ? [[label, textOf(data[key])]] : []))
  const validity = countOf(data.is_abolished) ? "已废止" : countOf(data.is_expired) ? "已失效" : null
  return Object.fromEntries(validity ? [...stated, ["有效性", validity]] : stated)
}

function rowOf(article: JsonObject): Row {
  const info = infoOf(article)
  const written = dayOf(article.date)
  if (written) info.成文日期 = written
  const { display_publish_time, publish_time, first_publish_time, create_time, created_at } = article
  const days = [display_publish_time, publish_time, first_publish_time, created_at, create_time].map(dayOf)
  const related = links(article.relation)
  return {
    href: textOf(article.url) || textOf(article.post_url),
    title: textOf(article.title),
    date: days.find((day) => day !== null) ?? written,
    info,
    ...(related.length > 0 ? { related } : {}),
  }
}

/** Whether documents are left after `page`. A hundred a page is usual; where a page holds fewer, the count decides. */
function goesOn(page: number, count: number, total: number | null): boolean {
  if (count === 0) return false
  if (total === null) return true
  return page * count < total && (page - 1) * PAGE_SIZE + count !== total
}

function answer({ url, json }: Body): Answer | null {
  const data = objectOf(json)
  if (!data || !Array.isArray(data.articles)) return null
  const articles = objectsOf(data.articles, MAX_ARTICLES)
  const address = new URL(url)
  const page = Math.max(1, Number(address.searchParams.get("page")) || 1)
  const total = countOf(data.total) ?? countOf(objectOf(data.classify)?.post_count)
  address.searchParams.set("page", String(page + 1))
  const names = new Set(articles.map((article) => textOf(article.classify_main_name)))
  return {
    title: textOf(objectOf(data.classify)?.name) || (names.size === 1 ? ([...names][0] ?? "") : "") || null,
    rows: articles.map(rowOf),
    none: articles.length === 0 && (total === 0 || page > 1),
    next: goesOn(page, articles.length, total) ? address.href : null,
  }
}

export const gkmlpt: Dialect = {
  id: "gkmlpt",
  recognise: ({ url, script, sources }) =>
    /\/gkmlpt\//.test(url) || (/window\._CONFIG\s*=/.test(script) && /\/gkmlpt\//.test(sources)),
  columns,
  calls(signals) {
    const part = PARTS.find(([path]) => path.test(signals.url))
    if (!part) return []
    const shown = columns(signals).filter(({ title, href }) => part[1].test(title) && IS_CALL.test(href))
    return shown.map(({ href }) => href)
  },
  menus: (signals) => (columns(signals).length > 0 ? [] : null),
  isCall: ({ pathname }) => IS_CALL.test(pathname),
  shownAt: ({ pathname, origin }) =>
    CALL_PATH.test(pathname) ? `${origin}${pathname.replace(CALL_PATH, "/gkmlpt/index#$1")}` : null,
  answer,
  detail({ script }) {
    const detail = objectOf(jsonAfter(script, /\bDETAIL\s*:\s*/))
    if (!detail) return null
    const { related_posts, attachment, gkml_data } = detail
    const stated = objectOf(gkml_data)
    return {
      related: [...links(related_posts), ...links(stated?.relation)],
      attachments: links(attachment),
      info: stated ? infoOf(stated) : {},
    }
  },
}
