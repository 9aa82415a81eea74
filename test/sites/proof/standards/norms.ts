/** What is asked of the way a site is made: domain, foot, tags, search, links, days. */
import { row } from "../article"
import { column, menuLink } from "../column"
import { prose, searchForm } from "../html"
import { site } from "../site"
import type { Proof } from "../types"

const HEAD = ["SiteName", "SiteDomain", "SiteIDCode", "ColumnName", "ColumnType"]
  .map((name) => `<meta name="${name}" content="柳塘">`)
  .join("")
/** A column whose page has the tags of a site and of a column. */
const tagged = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>通知公告_柳塘县人民政府</title>${HEAD}</head>
<body><div class="main"><h2>通知公告</h2><ul class="list">
<li><a href="/tzgg/1.html">关于城区部分路段施工的通告</a><span class="date">2020-10-20</span></li>
<li><a href="/tzgg/2.html">关于调整公交线路的通告</a><span class="date">2020-09-11</span></li>
</ul></div></body></html>`
const notes = [row("关于城区部分路段施工的通告", "2020-10-20"), row("关于调整公交线路的通告", "2020-09-11")]

/** A notice that does not say when it was published. */
const undated = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>通告_柳塘县人民政府</title></head>
<body><div class="article"><h1>通告</h1><div class="TRS_Editor">${prose(10)}</div></div></body></html>`

const badges =
  '<script src="https://dcs.conac.cn/js/33/000/sample.js"></script><script id="_jiucuo_" src="https://zfwzgl.www.gov.cn/exposure/jiucuo.js"></script>'
const foot = `${badges}<p>联系电话：0591-83210000 闽ICP备05000001号-1 闽公网安备 35049902000001号</p><a href="/wzdt/">网站地图</a>`

export const proofs: readonly Proof[] = [
  {
    rule: "S47-1",
    holds: { site: site([]), reason: "site-norms.pass", at: ["/"], says: "www.liutang.gov.cn" },
    lacks: [
      {
        near: "a name that only looks like a government's",
        site: site([], { unit: { host: "www.liutang-gov.cn" } }),
        verdict: "fail",
        reason: "site-norms.none",
      },
      {
        near: "a government's domain of another form",
        site: site([], { unit: { host: "liutang.zhengwu.fj.gov.cn" } }),
        verdict: "pending",
        reason: "site-norms.open",
      },
    ],
  },
  {
    rule: "S47-2",
    holds: { site: site([], { home: foot }), reason: "site-norms.pass", at: ["/"], says: "党政机关标识" },
    lacks: {
      near: "organiser and code alone",
      site: site([]),
      verdict: "partial",
      reason: "site-norms.partial",
      says: "欠缺：联系方式、ICP备案、公安备案、党政机关标识、找错入口、网站地图",
    },
  },
  {
    rule: "S47-3",
    holds: {
      site: site([column("/tzgg/", "通知公告", notes, { reply: tagged })]),
      reason: "site-norms.pass",
      at: ["/", "/tzgg/", "/tzgg/1.html"],
    },
    lacks: {
      near: "columns with their names, without their types; an article without its source",
      site: site([
        column("/tzgg/", "通知公告", [row("关于城区部分路段施工的通告", "2020-10-20", { source: null })]),
      ]),
      verdict: "partial",
      reason: "site-norms.partial",
      says: "欠缺：ColumnType、ContentSource",
    },
  },
  {
    rule: "S47-5",
    holds: {
      site: site([column("/tzgg/", "通知公告", notes)]),
      reason: "site-norms.pass",
      at: ["/tzgg/1.html"],
      says: "写明发布时间（2/2）",
    },
    lacks: {
      near: "days in the list, on neither page",
      site: site([
        column(
          "/tzgg/",
          "通知公告",
          notes.map((note) => ({ ...note, reply: undated })),
        ),
      ]),
      reason: "site-norms.none",
      says: "写明发布时间（0/2）",
    },
  },
  {
    rule: "S19-V2",
    holds: { site: site([]), reason: "site-norms.pass", at: ["/"], says: "未应答0个" },
    lacks: {
      near: "a home page whose links lead nowhere",
      site: site([menuLink("县情概况", "/xqgk/"), menuLink("领导信箱", "/ldxx/")]),
      reason: "site-norms.partial",
      says: "打不开2个",
    },
  },
  {
    rule: "S19-D4",
    holds: {
      site: site([column("/tzgg/", "通知公告", notes)], { home: `${searchForm}${badges}` }),
      reason: "site-norms.pass",
      at: ["/"],
    },
    lacks: [
      {
        near: "one dead link; what leads away and what is a file is not asked for",
        site: site(
          [
            menuLink("县情概况", "/xqgk/"),
            menuLink("宣传手册", "/upload/sc.pdf"),
            menuLink("省政府", "http://www.linghai.gov.cn/"),
          ],
          { home: `${searchForm}${badges}` },
        ),
        verdict: "partial",
        reason: "site-norms.partial",
        says: "打不开1个",
      },
      {
        near: "search and badges under a name that only looks like a government's",
        site: site([], { home: `${searchForm}${badges}`, unit: { host: "www.liutang-gov.cn" } }),
        verdict: "partial",
        reason: "site-norms.partial",
        says: "欠缺：域名",
      },
      {
        near: "neither search nor badges",
        site: site([column("/tzgg/", "通知公告", notes)]),
        verdict: "partial",
        reason: "site-norms.partial",
        says: "欠缺：党政机关标识、找错入口、站内搜索",
      },
    ],
  },
]
