/** Content on other platforms: the way to somebody's front door, and the way to the unit's own matter. */
import { menuLink } from "../proof/column"
import { prose } from "../proof/html"
import { serverError, timeout } from "../proof/obstacles"
import { site } from "../proof/site"
import type { Reply } from "../proof/types"
import type { Pitfalls } from "./types"

const portal = (body: string): Reply =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>岭海省政务服务网</title></head><body><h1>岭海省政务服务网</h1>${body}</body></html>`
const leading = (url: string, reply: Reply) => site([menuLink("权责清单", url)], { others: { [url]: reply } })
const general = portal(`<p>个人办事、法人办事、部门服务。</p>${prose(8)}`)

export const pitfalls: Pitfalls = {
  falsePass: [
    {
      pitfall: "the front door of the province's portal",
      rule: "CN20-1.1-a",
      site: leading("http://zwfw.linghai.gov.cn/", general),
      verdict: "pending",
      reason: "column.external-elsewhere",
    },
    {
      pitfall: "a platform that is no government's",
      rule: "CN20-1.1-a",
      site: leading("http://www.qzqd.example/liutang/", portal("柳塘县权责清单")),
      verdict: "pending",
      reason: "column.external-other",
    },
    {
      pitfall: "a page deep in the portal that names nobody",
      rule: "CN20-1.1-a",
      site: leading("http://zwfw.linghai.gov.cn/qzqd/list.html", portal(`<h2>权责清单</h2>${prose(8)}`)),
      verdict: "pending",
      reason: "column.external-unnamed",
    },
    {
      pitfall: "a page deep in the portal of the county next to it, from which one may go to any other",
      rule: "CN20-1.1-a",
      site: leading(
        "http://www.heshan.gov.cn/zwgk/qzqd/",
        `<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="SiteName" content="禾山县人民政府"><title>权责清单</title></head>
<body><h2>权责清单</h2>${prose(8)}<a href="http://www.liutang.gov.cn/">柳塘县人民政府</a></body></html>`,
      ),
      verdict: "pending",
      reason: "column.external-another",
      says: "禾山县人民政府",
    },
    {
      pitfall: "a link to the portal that is dead",
      rule: "CN20-1.1-a",
      site: leading("http://zwfw.linghai.gov.cn/liutang/qzqd/", { status: 404 }),
      verdict: "not-found",
      reason: "column.dead",
    },
  ],
  falseFail: [
    {
      pitfall: "the portal's page that names the county",
      rule: "CN20-1.1-a",
      site: leading("http://zwfw.linghai.gov.cn/liutang/qzqd/", portal(`<h2>柳塘县权责清单</h2>${prose(8)}`)),
      verdict: "pass",
      reason: "column.external",
      at: ["http://zwfw.linghai.gov.cn/liutang/qzqd/"],
    },
    {
      pitfall: "the portal's page that has the county's division code in its address",
      rule: "CN20-1.1-a",
      site: leading("http://zwfw.linghai.gov.cn/qzqd/?area=350499", portal(`<h2>权责清单</h2>${prose(8)}`)),
      verdict: "pass",
      reason: "column.external",
    },
    {
      pitfall: "the portal's page for the district that the county has become",
      rule: "CN20-1.1-a",
      site: leading(
        "http://zwfw.linghai.gov.cn/lt/qzqd/",
        `<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="SiteName" content="柳塘区人民政府"><title>权责清单</title></head>
<body><h2>柳塘区权责清单</h2>${prose(8)}</body></html>`,
      ),
      verdict: "pass",
      reason: "column.external",
    },
    {
      pitfall: "a portal that scripts draw",
      rule: "CN20-3.2-a",
      site: site([menuLink("办件查询", "http://zwfw.linghai.gov.cn/liutang/")], {
        others: {
          "http://zwfw.linghai.gov.cn/liutang/":
            '<html><head><meta charset="utf-8"><title>政务服务</title></head><body><div id="app"></div><script src="/app.js"></script></body></html>',
        },
      }),
      verdict: "pass",
      reason: "column.external",
    },
    {
      pitfall: "a portal that does not answer",
      rule: "CN20-1.1-a",
      site: leading("http://zwfw.linghai.gov.cn/liutang/", timeout),
      verdict: "pending",
      reason: "column.external-unread",
    },
    {
      pitfall: "a portal that is out of order",
      rule: "CN20-1.1-a",
      site: leading("http://zwfw.linghai.gov.cn/liutang/", serverError),
      verdict: "pending",
      reason: "column.external-unread",
    },
  ],
}
