/**
 * A made-up county whose pages a plain request does not bring: lists that scripts draw from a call of no known family, an application's
 * shell, a frame that scripts write, guards that a browser passes by running their script and one that nobody passes.
 */
import type { IncomingMessage, ServerResponse } from "node:http"
import { addDays } from "../../../src/core/text/date"
import { type FixtureSite, hostOfRequest, listen } from "../listen"
import { type RenderedColumn, renderedColumns, renderedHost } from "./truth"

const UNIT = "延溪县人民政府"
const html = "text/html; charset=utf-8"

interface Row {
  href: string
  title: string
  date: string
}

const rowsOf = ({ path, label, count }: RenderedColumn): Row[] =>
  Array.from({ length: count }, (_, n) => ({
    href: `${path}${count - n}.html`,
    title: `延溪县关于${label}有关事项的第${count - n}号公告`,
    date: addDays("2020-12-20", -9 * n),
  }))

const listOf = (rows: readonly Row[]) =>
  rows.map(({ href, title, date }) => `<li><a href="${href}">${title}</a><span>${date}</span></li>`).join("")

function page(title: string, body: string, head = ""): string {
  const menu = renderedColumns.map(({ path, label }) => `<li><a href="${path}">${label}</a></li>`).join("")
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="SiteName" content="${UNIT}"><meta name="SiteIDCode" content="9901310001">${head}<title>${title}_${UNIT}</title></head>
<body><div class="nav"><ul><li><a href="/">首页</a></li>${menu}</ul></div>${body}
<div class="footer"><p>主办单位：${UNIT}办公室 网站标识码：9901310001</p></div></body></html>`
}

const column = ({ label }: RenderedColumn, body: string): string =>
  page(
    label,
    `<div class="crumb">您当前的位置：<a href="/">首页</a> &gt; ${label}</div><div class="right">${body}</div>`,
    `<meta name="ColumnName" content="${label}">`,
  )

/** Asks for the rows of a list in a way of its own and writes them where they belong. */
const drawing = (path: string, delayMs = 0) => `<script>
setTimeout(function () {
  var call = new XMLHttpRequest()
  call.open("POST", "/s/q7", true)
  call.onload = function () {
    document.getElementById("rows").innerHTML = decodeURIComponent(call.responseText)
  }
  call.send("k=" + encodeURIComponent("${path}"))
}, ${delayMs})
</script>`
const place = '<ul id="rows"></ul>'

const home = page(
  "首页",
  `<div class="news"><h2>要闻</h2><ul>${[1, 2, 3, 4]
    .map(
      (n) => `<li><a href="/xw/${n}.html">全县第${n}次工作例会在县城召开</a><span>2020-12-2${n}</span></li>`,
    )
    .join("")}</ul></div>`,
)

/** What the address of a column answers to those whom its guard lets in. */
const pages: Record<RenderedColumn["by"], (own: RenderedColumn) => string> = {
  call: (own) => column(own, place + drawing(own.path, 600)),
  application: () =>
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>延溪县</title></head><body><noscript>请启用JavaScript后访问</noscript><div id="app"></div><script src="/app.js"></script></body></html>`,
  frame: (own) =>
    column(
      own,
      `<div id="box"></div><script>
var frame = document.createElement("iframe")
document.getElementById("box").appendChild(frame)
setTimeout(function () { frame.src = "/frames${own.path}" }, 300)
</script>`,
    ),
  empty: (own) =>
    column(
      own,
      `${place}<script>fetch("/s/none").then(function () { document.getElementById("rows").innerHTML = "<li>暂无数据</li>" })</script>`,
    ),
  disturbing: (own) =>
    column(
      own,
      `<span id="clock"></span>${place}${drawing(own.path)}<script>
window.onbeforeunload = function () { return "真的要离开吗？" }
window.open("/xw/1.html")
setInterval(function () { document.getElementById("clock").textContent = String(Date.now()) }, 100)
</script>`,
    ),
  "guard-412": (own) => column(own, `<ul>${listOf(rowsOf(own))}</ul>`),
  "guard-521": (own) => column(own, `<ul>${listOf(rowsOf(own))}</ul>`),
  "guard-202": (own) => column(own, `<ul>${listOf(rowsOf(own))}</ul>`),
  "guard-for-ever": (own) => column(own, `<ul>${listOf(rowsOf(own))}</ul>`),
}

const shell = (cookie: string, mark: string, then: string) =>
  `<html><head><meta id="9DhefwqGPrzGxEp" content="x"><script>${mark}document.cookie="${cookie}=1;path=/";${then}</script></head><body></body></html>`

interface Guard {
  status: number
  cookie: string
  body: string
  headers?: Record<string, string>
}

/** Guards by how they answer those who don't bring their cookie. */
const guards: Partial<Record<RenderedColumn["by"], Guard>> = {
  "guard-412": {
    status: 412,
    cookie: "g412",
    body: shell("g412", "$_ts={};", "setTimeout(function(){location.reload()},400)"),
  },
  "guard-521": {
    status: 521,
    cookie: "__jsl_clearance_s",
    body: shell("__jsl_clearance_s", "", "location.href=location.pathname+location.search"),
    headers: { "X-Via-JSL": "a1b2" },
  },
  "guard-202": { status: 202, cookie: "g202", body: shell("g202", "$_ts={};", "location.reload()") },
  "guard-for-ever": { status: 412, cookie: "none", body: shell("other", "$_ts={};", "") },
}

/** The application that draws the whole page of its column, the list in a shadow tree. */
const application = (): string => {
  const own = renderedColumns.find(({ by }) => by === "application") as RenderedColumn
  const drawn = page(own.label, `<div class="right"><h2>${own.label}</h2><div id="tree"></div></div>`)
  const body = /<body>([\s\S]*)<\/body>/.exec(drawn)?.[1] ?? ""
  return `setTimeout(function () {
  document.getElementById("app").innerHTML = ${JSON.stringify(body)}
  var tree = document.getElementById("tree").attachShadow({ mode: "open" })
  tree.innerHTML = ${JSON.stringify(`<ul>${listOf(rowsOf(own))}</ul>`)}
}, 500)`
}

const article = (path: string): string => {
  const own = renderedColumns.find((one) => path.startsWith(one.path))
  const row = own && rowsOf(own).find(({ href }) => href === path)
  const title = row?.title ?? "全县工作例会在县城召开"
  const text = Array.from(
    { length: 6 },
    (_, n) => `<p>第${n + 1}段写明本公告涉及的事项、依据和办理时间。</p>`,
  ).join("")
  return page(
    title,
    `<h1>${title}</h1><p>发布日期：${row?.date ?? "2020-12-21"} 来源：${UNIT}办公室</p><div class="article">${text}</div>`,
  )
}

function bodyOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve) => {
    let text = ""
    request.on("data", (chunk) => {
      text += chunk
    })
    request.on("end", () => resolve(text))
  })
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? "/", `http://${renderedHost}`)
  const send = (body: string, type = html, status = 200, headers = {}) => {
    response.writeHead(status, { "content-type": type, ...headers })
    response.end(body)
  }
  if (hostOfRequest(request) !== renderedHost) return send("Not Found", "text/plain", 404)
  if (pathname === "/") return send(home)
  if (pathname === "/app.js") return send(application(), "text/javascript; charset=utf-8")
  if (pathname === "/s/none") return send("0", "text/plain")
  if (pathname === "/s/q7") {
    const wanted = new URLSearchParams(await bodyOf(request)).get("k")
    const own = renderedColumns.find(({ path }) => path === wanted)
    return send(own ? encodeURIComponent(listOf(rowsOf(own))) : "", "text/plain")
  }
  const framed = renderedColumns.find(({ path }) => pathname === `/frames${path}`)
  if (framed) {
    const rows = rowsOf(framed).map((row) => ({ ...row, href: `../..${row.href}` }))
    return send(`<html><body><ul>${listOf(rows)}</ul></body></html>`)
  }
  const own = renderedColumns.find(({ path }) => path === pathname)
  const guard = own && guards[own.by]
  if (guard && !request.headers.cookie?.includes(`${guard.cookie}=`))
    return send(guard.body, html, guard.status, guard.headers)
  if (own) return send(pages[own.by](own))
  if (/^\/[a-z]+\/\d+\.html$/.test(pathname)) return send(article(pathname))
  send("<title>404 Not Found</title>", html, 404)
}

export const startRendered = (port = 0): Promise<FixtureSite> => listen(renderedHost, port, answer)
