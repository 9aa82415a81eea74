/** Links that look dead, files that are none. */
import { policy, row } from "../proof/article"
import { column, menuLink } from "../proof/column"
import { challenge, forbidden, timeout } from "../proof/obstacles"
import { site } from "../proof/site"
import type { Reply } from "../proof/types"
import type { Pitfall, Pitfalls } from "./types"

const columns = [
  column("/gzdt/", "工作动态", [row("全县推进秋冬种植工作", "2020-12-22")]),
  column("/tzgg/", "通知公告", [row("关于城区部分路段施工的通告", "2020-12-20")]),
  column("/gfxwj/", "规范性文件", [policy("柳塘县网约车管理实施细则", "柳政规〔2020〕3号", "2020-11-05")]),
]
const linking = (
  pitfall: string,
  reply: Reply | null,
  url = "/x/",
  more: Partial<Pitfall> = {},
): Pitfall => ({
  pitfall,
  rule: "CN20-5.3-a",
  site: site(
    [...columns, menuLink("便民服务", url)],
    reply === null ? {} : { others: { [new URL(url, "http://www.liutang.gov.cn/").href]: reply } },
  ),
  verdict: "pass",
  reason: "site-basics.pass",
  ...more,
})
const filed = (pitfall: string, reply: Reply, more: Partial<Pitfall> = {}): Pitfall => ({
  pitfall,
  rule: "S60-2",
  asOf: "2021-06-30",
  site: site([
    column("/gknb/", "政府信息公开年报", [
      row("柳塘县人民政府2020年政府信息公开工作年度报告", "2021-01-20", { at: "/upload/nb.pdf", reply }),
    ]),
  ]),
  verdict: "pending",
  reason: "annual-report.unclear",
  ...more,
})

export const pitfalls: Pitfalls = {
  falsePass: [
    linking("a link into the office's own network", null, "http://192.168.1.20/oa/", {
      verdict: "partial",
      reason: "site-basics.faults",
      says: "192.168.1.20",
    }),
    linking("a link into the office's own network, by 10.x", null, "http://10.20.3.4/", {
      verdict: "partial",
      reason: "site-basics.faults",
      says: "10.20.3.4",
    }),
    linking("a page that is gone", { status: 404 }, "/x/", {
      verdict: "partial",
      reason: "site-basics.faults",
    }),
    filed(
      "a page of regret in the place of a file",
      {
        status: 200,
        headers: { "content-type": "application/pdf" },
        body: "<html><head><title>404</title></head><body>文件不存在</body></html>",
      },
      {
        verdict: "not-found",
        reason: "annual-report.dead",
      },
    ),
  ],
  falseFail: [
    linking("a guard before the page", challenge),
    linking("a page that refuses strangers", forbidden),
    linking("a page that takes too long", timeout),
    linking("a mail address", null, "mailto:ltx@liutang.gov.cn"),
    linking("a script in the link's place", null, "javascript:void(0)"),
    linking("another site that does not answer", null, "http://www.linghai-bank.example/"),
    filed("a file that refuses strangers", forbidden, { verdict: "blocked", reason: "annual-report.unread" }),
    filed(
      "a file called a web page",
      { status: 200, headers: { "content-type": "text/html" }, body: "%PDF-1.4\n%broken" },
      { reason: "annual-report.attachment" },
    ),
  ],
}
