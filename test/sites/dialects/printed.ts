/** Sites whose lists stand in the markup, page after page: what the families of content systems print, each in its own way. */
import { type FixtureSite, hostOfRequest, listen } from "../listen"
import {
  articlePage,
  type Document,
  documentsOf,
  homePage,
  html,
  type ListTruth,
  page,
  type Resource,
  type Truth,
} from "./portal"

/** One page of a list as its template is given it. */
export interface Leaf {
  list: ListTruth
  documents: Document[]
  /** Number of the page from 1, and how many there are. */
  n: number
  of: number
  /** Address of a page of this list. */
  at(n: number): string
}

/** How one family prints a portal. */
export interface Print {
  perPage: number
  /** Address of page `n` (from 1) of a list that has `of` pages. */
  addressOf(list: ListTruth, n: number, of: number): string
  documentPath(list: ListTruth, n: number, date: string): string
  /** The list with its pager. */
  body(leaf: Leaf): string
  head?(list: ListTruth): string
  /** Further addresses: frames, scripts. */
  more?(leaf: Leaf): [path: string, resource: Resource][]
  article?(document: Document): string
}

const pagesIn = ({ count }: ListTruth, perPage: number): number => Math.ceil(count / perPage)

const crumb = (name: string): string =>
  `<div class="crumb">您当前的位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政府信息公开</a> &gt; ${name}</div>`

/** All that a site holds, by path and query. */
function contentOf(truth: Truth, print: Print): Map<string, Resource> {
  const found = new Map<string, Resource>()
  const first = (list: ListTruth) => print.addressOf(list, 1, pagesIn(list, print.perPage))
  const menu = truth.lists.map((list): [string, string] => [list.name, first(list)])
  const links = menu.map(([name, path]) => `<li><a href="${path}">${name}</a></li>`).join("")
  found.set("/", homePage(truth, [["政府信息公开", "/zwgk/"], ...menu]))
  found.set(
    "/zwgk/",
    page(truth, "政府信息公开", `${crumb("目录")}<div class="left"><ul>${links}</ul></div>`),
  )
  for (const list of truth.lists) {
    const of = pagesIn(list, print.perPage)
    const all = documentsOf(list, String).map((document, i) => ({
      ...document,
      path: print.documentPath(list, list.count - i, document.date),
    }))
    for (const document of all) {
      const own = print.article?.(document)
      found.set(document.path, own ? page(truth, document.title, own) : articlePage(truth, document))
    }
    for (let n = 1; n <= of; n++) {
      const documents = all.slice((n - 1) * print.perPage, n * print.perPage)
      const leaf: Leaf = { list, documents, n, of, at: (k) => print.addressOf(list, k, of) }
      const place = `${crumb(list.name)}<div class="left"><ul>${links}</ul></div><div class="right">${print.body(leaf)}</div>`
      const head = `<meta name="ColumnName" content="${list.name}">${print.head?.(list) ?? ""}`
      found.set(print.addressOf(list, n, of), page(truth, list.name, place, head))
      for (const [path, resource] of print.more?.(leaf) ?? []) found.set(path, resource)
    }
  }
  return found
}

/** Serves a site of one family on the loopback. */
export function startPrinted(truth: Truth, print: Print): Promise<FixtureSite> {
  const content = contentOf(truth, print)
  return listen(truth.host, 0, (request, response) => {
    const found = hostOfRequest(request) === truth.host ? content.get(request.url ?? "") : undefined
    const { body, type } = found ?? html("<title>404</title>页面不存在")
    response.writeHead(found ? 200 : 404, { "Content-Type": type }).end(body)
  })
}

/** The anchor that people click; the last page has none. */
export const nextAnchor = ({ n, of, at }: Leaf): string => (n < of ? `<a href="${at(n + 1)}">下一页</a>` : "")
