/** What the fixture sites of the dialects share: a small portal whose lists are filled by data calls. */
import { addDays } from "../../../src/core/text/date"
import { type FixtureSite, hostOfRequest, listen } from "../listen"

/** One list of a site, as the truth file states it. */
export interface ListTruth {
  /** Key of the column dictionary. */
  column: string
  /** Name of the column on the site. */
  name: string
  /** How the system calls the column. */
  id: string
  count: number
  newest: string
  oldest: string
  /** Days between two documents. */
  step: number
  /** Documents that stand in the page itself; calls bring the rest. None unless given. */
  printed?: number
}

export interface Truth {
  host: string
  unit: string
  code: string
  /** Day of the audit. */
  asOf: string
  /** Calls that are enough to read every list of the site to its end. */
  calls: number
  lists: ListTruth[]
}

export interface Document {
  path: string
  title: string
  date: string
}

export interface Resource {
  body: string
  type: string
  status?: number
}

const htmlType = "text/html; charset=utf-8"
const jsonType = "application/json; charset=utf-8"

export const json = (value: unknown): Resource => ({ body: JSON.stringify(value), type: jsonType })
export const html = (body: string): Resource => ({ body, type: htmlType })

/** Answers that bring no data, as broken systems give them. */
export const breakdowns: Record<string, Resource> = {
  "an empty object": json({}),
  "an empty record set": {
    body: "<datastore><recordset></recordset></datastore>",
    type: "text/xml; charset=utf-8",
  },
  "an empty unit": json({ success: true, data: { html: '<div class="page-content"></div>' } }),
  "an empty body": { body: "", type: jsonType },
  "an error in JSON": json({ code: 500, success: false, message: "系统繁忙", data: null }),
  "a page that does not exist": { body: "Not Found", type: "text/plain", status: 404 },
  "the home page": { ...html(""), status: 302 },
  "a sentence in HTML": html("<html><body><p>接口调用失败，请联系系统管理员处理后再试。</p></body></html>"),
}

/** The documents of a list, newest first. */
export function documentsOf(
  { name, count, newest, step }: ListTruth,
  path: (n: number) => string,
): Document[] {
  return Array.from({ length: count }, (_, i) => ({
    path: path(count - i),
    title: `关于${name}有关事项的第${count - i}号公告`,
    date: addDays(newest, -i * step),
  }))
}

export function page({ unit, code }: Truth, title: string, body: string, head = ""): Resource {
  return html(`<!DOCTYPE html>
<html><head><meta charset="utf-8"><meta name="SiteName" content="${unit}人民政府"><meta name="SiteIDCode" content="${code}">${head}
<title>${title}_${unit}人民政府</title></head>
<body><div class="nav"><ul><li><a href="/">首页</a></li></ul></div>
${body}
<div class="footer"><p>主办单位：${unit}人民政府办公室 网站标识码：${code}</p></div></body></html>`)
}

/** The home page: its menu leads to the columns. */
export function homePage(truth: Truth, menu: readonly [label: string, path: string][]): Resource {
  const items = menu.map(([label, path]) => `<li><a href="${path}">${label}</a></li>`).join("")
  const news = [1, 2, 3].map(
    (n) => `<li><a href="/xw/${n}.html">全县第${n}次工作例会在县城召开</a><span>2020-12-0${n}</span></li>`,
  )
  return page(
    truth,
    "首页",
    `<div class="menu"><ul>${items}</ul></div><div class="news"><h2>要闻</h2><ul>${news.join("")}</ul></div>`,
  )
}

export function articlePage(truth: Truth, { title, date }: Document): Resource {
  const text = Array.from(
    { length: 6 },
    (_, i) => `<p>第${i + 1}段写明本公告涉及的事项、依据和办理时间。</p>`,
  )
  return page(
    truth,
    title,
    `<h1>${title}</h1><p>发布日期：${date} 来源：${truth.unit}人民政府办公室</p><div class="article-content">${text.join("")}</div>`,
  )
}

/**
 * Serves a site of one dialect on the loopback.
 * @param answer what a path answers, null for what there is not
 * @param isCall whether an address is a data call
 * @param broken what all data calls answer in place of data
 */
export function startPortal(
  { host }: Truth,
  answer: (url: URL) => Resource | null,
  isCall: (url: URL) => boolean,
  broken?: Resource,
): Promise<FixtureSite> {
  return listen(host, 0, (request, response) => {
    const url = new URL(request.url ?? "/", `http://${host}`)
    const own = hostOfRequest(request) === host
    const found = own ? (broken && isCall(url) ? broken : answer(url)) : null
    const { body, type, status = 200 } = found ?? { body: "Not Found", type: "text/plain", status: 404 }
    response.writeHead(status, { "Content-Type": type, ...(status === 302 ? { Location: "/" } : {}) })
    response.end(body)
  })
}

/** A column page whose list is yet to come, under a breadcrumb, beside the menu of all columns. */
function columnPage(
  truth: Truth,
  name: string,
  addressOf: (list: ListTruth) => string,
  place: string,
  head = "",
): Resource {
  const menu = truth.lists.map((list) => `<li><a href="${addressOf(list)}">${list.name}</a></li>`)
  return page(
    truth,
    name,
    `<div class="crumb">您当前的位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政府信息公开</a> &gt; ${name}</div>
<div class="left"><ul>${menu.join("")}</ul></div><div class="right">${place}</div>`,
    `<meta name="ColumnName" content="${name}">${head}`,
  )
}

/** A site whose columns are all named on its home page. */
function columnMenu(truth: Truth, addressOf: (list: ListTruth) => string): [label: string, path: string][] {
  const own = truth.lists.map((list): [string, string] => [list.name, addressOf(list)])
  return [["政府信息公开", "/zwgk/"], ...own]
}

/** What one dialect puts into a portal: where its lists and documents stand, and what its column pages fill their lists with. */
interface Filling {
  addressOf: (list: ListTruth) => string
  documentsIn: (list: ListTruth) => Document[]
  bodyOf: (list: ListTruth) => string
  headOf?: (list: ListTruth) => string
}

/** Answers for all pages of a portal but its data calls: home page, landing page, columns, documents. */
function pagesOf(truth: Truth, { addressOf, documentsIn, bodyOf, headOf }: Filling) {
  const documents = new Map(truth.lists.flatMap(documentsIn).map((one) => [one.path, one] as const))
  return ({ pathname }: URL): Resource | null => {
    const document = documents.get(pathname)
    if (document) return articlePage(truth, document)
    if (pathname === "/") return homePage(truth, columnMenu(truth, addressOf))
    if (pathname === "/zwgk/") return columnPage(truth, "政府信息公开", addressOf, "")
    const list = truth.lists.find((one) => addressOf(one) === pathname)
    return list ? columnPage(truth, list.name, addressOf, bodyOf(list), headOf?.(list)) : null
  }
}

/**
 * Serves a portal of one dialect on the loopback.
 * @param answerCall what a data call (see `isCall`) brings, null for what there is not
 * @param broken what all data calls answer in place of data
 */
export function startFilled(
  truth: Truth,
  filling: Filling,
  isCall: (url: URL) => boolean,
  answerCall: (url: URL) => Resource | null,
  broken?: Resource,
): Promise<FixtureSite> {
  const pages = pagesOf(truth, filling)
  return startPortal(truth, (url) => (isCall(url) ? answerCall(url) : pages(url)), isCall, broken)
}
