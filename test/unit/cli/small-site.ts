/** A made-up portal of six pages, for audits of a second. */
import { setTimeout as wait } from "node:timers/promises"
import { type FixtureSite, listen } from "../../sites/listen"

export const HOST = "www.qingxi.gov.cn"
const nav = [
  ["政务公开", "/zwgk/"],
  ["政策解读", "/zcjd/"],
  ["应急预案", "/yjya/"],
]
  .map(([text, url]) => `<li><a href="${url}">${text}</a></li>`)
  .join("")
const rows = (items: [string, string, string][]) =>
  items.map(([title, url, date]) => `<li><a href="${url}">${title}</a><span>${date}</span></li>`).join("")

function html(title: string, body: string): string {
  return `<html><head><meta charset="utf-8"><title>${title}-清溪县人民政府</title><meta name="SiteName" content="清溪县人民政府">
    <meta name="SiteIDCode" content="4452240001"></head><body><div class="nav"><ul>${nav}</ul></div>
    <div class="content">${body}</div></body></html>`
}

const plans = rows([
  ["清溪县突发公共事件总体应急预案", "/yjya/1.html", "2020-06-01"],
  ["清溪县防汛应急预案", "/yjya/2.html", "2020-05-01"],
  ["清溪县地震应急预案", "/yjya/3.html", "2020-04-01"],
])
const plan = `<h1>清溪县突发公共事件总体应急预案</h1><p>${"各单位按照职责做好应急准备和处置工作。".repeat(80)}</p>`
/** By path; all else is 404. */
export const pages: Record<string, string> = {
  "/": html("首页", "<p>清溪县人民政府网站欢迎您。</p>"),
  "/zwgk/": html("政务公开", "<p>政府信息公开。</p>"),
  "/zcjd/": html("政策解读", "<ul></ul>"),
  "/yjya/": html("应急预案", `<ul class="list">${plans}</ul>`),
  "/town/": html("首页", "<p>欢迎您。</p>").replaceAll(
    "清溪县人民政府",
    "清溪县\u001b[31m河西镇\u202e人民政府",
  ),
  "/yjya/1.html": html("清溪县突发公共事件总体应急预案", plan),
}

export interface SmallSite extends FixtureSite {
  /** Answers so far that nothing has changed. */
  unchanged(): number
}

/** @param latencyMs time that every answer takes */
export async function startSmallSite(latencyMs = 0): Promise<SmallSite> {
  let unchanged = 0
  const site = await listen(HOST, 0, async (request, response) => {
    await wait(latencyMs)
    const page = pages[request.url ?? ""]
    const etag = `"${request.url}"`
    if (page && request.headers["if-none-match"] === etag) {
      unchanged++
      return void response.writeHead(304).end()
    }
    if (page) response.setHeader("etag", etag)
    response.writeHead(page ? 200 : 404, { "content-type": "text/html" }).end(page ?? "<title>404</title>")
  })
  return { ...site, unchanged: () => unchanged }
}
