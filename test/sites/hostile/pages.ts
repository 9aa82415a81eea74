/** Pages of the hostile site that are in good order, or would be but for how they are sent. */

export const hostileHost = "www.mijinxian.gov.cn"
const siteName = "迷津县人民政府"

const foot = `<div class="footer"><p>主办单位：${siteName} 网站标识码：9901220001 <a href="/map/">网站地图</a></p></div>`

export function page(title: string, main: string, head = ""): string {
  return `<!DOCTYPE html>
<html><head>${head || '<meta charset="utf-8">'}
<meta name="SiteName" content="${siteName}"><meta name="SiteDomain" content="${hostileHost}"><meta name="SiteIDCode" content="9901220001">
<title>${title}_${siteName}</title></head>
<body><div class="nav"><a href="/">首页</a></div>
${main}
${foot}</body></html>`
}

/** A list of three dated rows: what a column shows where nothing is wrong with it. */
export function listPage(name: string, head = ""): string {
  const rows = [3, 2, 1].map(
    (month) =>
      `<li><a href="/info/2021/${month}.html" title="${name}第${month}期信息">${name}第${month}期信息</a><span>2021-0${month}-15</span></li>`,
  )
  return page(
    name,
    `<div class="crumb">您当前的位置：<a href="/">首页</a> &gt; ${name}</div><div class="list"><h2>${name}</h2><ul>${rows.join("")}</ul></div>`,
    head,
  )
}

export function infoPage(title: string): string {
  return page(
    title,
    `<h1>${title}</h1><p>发布时间：2021-03-15 来源：${siteName}</p><div class="TRS_Editor"><p>本页是${title}的正文，用于说明有关情况，内容完整。</p></div>`,
  )
}

/** Home page: its menu leads into every trap by the name of a column. */
export function homePage(links: { path: string; label: string }[]): string {
  const items = links.map(({ path, label }) => `<li><a href="${path}">${label}</a></li>`).join("\n")
  return page(
    siteName,
    `<div class="menu"><ul>${items}</ul></div><div class="welcome"><h2>迷津要闻</h2><ul><li><a href="/info/2021/9.html">县政府召开全体会议</a><span>2021-06-28</span></li></ul></div>`,
  )
}

/** Text that tries to leave the cell, the tag or the line it is put into. */
export const breakouts = [
  "=cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '"><script>window.hostile=1</script>',
  "<img src=x onerror=window.hostile=1>",
  "\u202e倒序的标题\u202c",
  "零字符\u0000在中间",
  '引号",逗号,\r\n换行',
]

export function breakoutPage(): string {
  const esc = (text: string) =>
    text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;")
  const rows = breakouts.map(
    (text, index) =>
      `<li><a href="/info/2021/${index + 1}.html" title="${esc(text)}">${esc(text)}</a><span>2021-05-1${index}</span></li>`,
  )
  return page("双随机、一公开", `<div class="list"><h2>双随机、一公开</h2><ul>${rows.join("\n")}</ul></div>`)
}

export function calendarPage(month: string): string {
  const [year = 2021, index = 1] = month.split("-").map(Number)
  const next = index === 12 ? `${year + 1}-01` : `${year}-${String(index + 1).padStart(2, "0")}`
  return page(
    "政策解读",
    `<div class="list"><h2>政策解读</h2><ul><li><a href="/info/2021/${index}.html">${month}政策解读</a><span>${month}-01</span></li></ul><a href="/calendar/?month=${next}">下一页</a></div>`,
  )
}

/** A list whose every filter leads to itself with one filter more: as many addresses as one cares to ask for. */
export function facetsPage(chosen: string): string {
  const before = chosen === "" ? "?" : `${chosen}&`
  const filters = ["year=2020", "year=2021", "type=1", "type=2", "dept=7", "sort=asc"]
    .map((one) => `<a href="/facets/${before.replaceAll("&", "&amp;")}${one}">${one}</a>`)
    .join("")
  return page(
    "人事任免",
    `<div class="filter">${filters}</div><div class="list"><h2>人事任免</h2><ul><li><a href="/info/2021/4.html">任免通知第4号</a><span>2021-04-01</span></li></ul></div>`,
  )
}

/** A column whose links carry a session id that is new at every request. */
export function sessionPage(session: string): string {
  const rows = [1, 2, 3].map(
    (index) =>
      `<li><a href="/info/2021/${index}.html;jsessionid=${session}">行政事业性收费第${index}期</a><span>2021-0${index}-20</span></li>`,
  )
  return page("行政事业性收费", `<div class="list"><h2>行政事业性收费</h2><ul>${rows.join("")}</ul></div>`)
}

/** Addresses that nobody may be sent to from outside. */
export const forbiddenTargets = [
  "http://10.1.2.3/list.html",
  "http://172.16.8.9:8080/",
  "http://192.168.1.10/index.html",
  "http://127.0.0.1/",
  "http://localhost/admin",
  "http://[::1]/",
  "http://169.254.169.254/latest/meta-data/",
  "http://2130706433/",
  "javascript:alert(1)",
  "data:text/html,<h1>x</h1>",
  "file:///etc/passwd",
  "ftp://10.1.2.3/a.doc",
]

export function forbiddenLinksPage(): string {
  const rows = forbiddenTargets.map(
    (url, index) =>
      `<li><a href="${url}">内部系统第${index + 1}期</a><span>2021-04-1${index % 10}</span></li>`,
  )
  return page("统计信息", `<div class="list"><h2>统计信息</h2><ul>${rows.join("\n")}</ul></div>`)
}

/** A list that only its script knows. */
export const scriptListPage = page(
  "行政处罚",
  `<div class="list"><h2>行政处罚</h2><ul id="rows"></ul></div><script src="/js/vue.min.js"></script><script>axios.get("/api/list?channel=12").then(function (r) { document.getElementById("rows").innerHTML = r.data.rows.map(function (x) { return "<li>" + x.title + "</li>" }).join("") })</script>`,
)

export const applicationShell = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>政务公开</title></head><body><div id="app"></div><script src="/static/js/app.3f2a1.js"></script></body></html>`
