/** Addresses that answer 200 with something else: the home page, a page of regret. */
import { row } from "../proof/article"
import { answers, column, menuLink } from "../proof/column"
import { list, prose } from "../proof/html"
import { site } from "../proof/site"
import type { TinySite } from "../proof/types"
import type { Pitfalls } from "./types"

const others = [
  column("/qzqd/", "权责清单", [row("柳塘县民政局权责清单（2020年版）", "2020-06-01")]),
  column("/gkzn/", "政府信息公开指南", [row("柳塘县政府信息公开指南", "2020-06-01")]),
]
/** A home page has more on it than news. */
const notices = column(
  "/tzgg/",
  "通知公告",
  [
    "城区停水通告",
    "道路施工通告",
    "秋季招生公告",
    "土地成交公示",
    "任前公示",
    "项目环评公示",
    "供暖收费公告",
    "公交调整通告",
  ].map((title, i) => row(`关于${title}`, `2020-11-2${i}`)),
)
const base = site([...others, notices, menuLink("应急预案", "/yjya/")], { home: notices.list ?? "" })
const standing = (reply: TinySite["replies"][string], path = "/yjya/"): TinySite => ({
  ...base,
  replies: { ...base.replies, [path]: reply },
})
const home = base.replies["/"] as string
const regret = (words: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>柳塘县人民政府</title></head><body><div class="tip">${words}</div></body></html>`

export const pitfalls: Pitfalls = {
  falsePass: [
    {
      pitfall: "the home page in the column's place, with every word on it",
      rule: "CN20-4.2-a",
      site: standing(home),
      verdict: "not-found",
      reason: "column.dead",
    },
    {
      pitfall: "the home page in the column's place, its news one row on",
      rule: "CN20-4.2-a",
      site: standing(
        home
          .replaceAll("春运准备工作部署到位", "县领导检查春运准备工作")
          .replace("/xwzx/4.html", "/xwzx/5.html"),
      ),
      verdict: "not-found",
      reason: "column.dead",
    },
    {
      pitfall: "a redirect to the home page",
      rule: "CN20-4.2-a",
      site: standing({ status: 302, headers: { location: "/" } }),
      verdict: "not-found",
      reason: "column.dead",
    },
    {
      pitfall: "a script that goes to the home page",
      rule: "CN20-4.2-a",
      site: standing(
        `<html><head><meta charset="utf-8"><script>window.location.href="/";</script></head><body></body></html>`,
      ),
      verdict: "not-found",
      reason: "column.dead",
    },
    {
      pitfall: "a page of regret under status 200",
      rule: "CN20-4.2-a",
      site: standing(regret("对不起，您访问的页面不存在或已删除，3秒后返回首页")),
      verdict: "not-found",
      reason: "column.dead",
    },
    {
      pitfall: "a plan's address that goes to the home page",
      rule: "CN20-4.2-a",
      site: site([
        ...others,
        column("/yjya/", "应急预案", [
          row("柳塘县突发事件总体应急预案", "2020-05-06", {
            reply: { status: 302, headers: { location: "/" } },
          }),
        ]),
      ]),
      verdict: "fail",
      reason: "column.dead-items",
    },
    {
      pitfall: "a plan's address under which a page of regret stands",
      rule: "CN20-4.2-a",
      site: site([
        ...others,
        column("/yjya/", "应急预案", [
          row("柳塘县突发事件总体应急预案", "2020-05-06", { reply: regret("抱歉，您查看的信息已被删除") }),
        ]),
      ]),
      verdict: "fail",
      reason: "column.dead-items",
    },
  ],
  falseFail: [
    {
      pitfall: "the home page's second name",
      rule: "CN20-4.2-a",
      site: (() => {
        const made = site([
          column("/yjya/", "应急预案", [
            row("柳塘县突发事件总体应急预案", "2020-05-06", { body: prose(40) }),
          ]),
          answers("/index_1.html", home),
        ])
        return { ...made, replies: { ...made.replies, "/index_1.html": made.replies["/"] as string } }
      })(),
      verdict: "pass",
      reason: "column.pass",
    },
    {
      pitfall: "a plan about what the words of regret are",
      rule: "CN20-4.2-a",
      site: site([
        column("/yjya/", "应急预案", [
          row("柳塘县网络安全事件应急预案", "2020-05-06", {
            body: `<p>网站出现“您访问的页面不存在”等异常时，按本预案处置。</p>${prose(40)}`,
          }),
        ]),
      ]),
      verdict: "pass",
      reason: "column.pass",
      at: ["/yjya/1.html"],
    },
    {
      pitfall: "a column's page that looks like the home page but for its own rows",
      rule: "CN20-4.2-a",
      site: (() => {
        const plans = column("/yjya/", "应急预案", [
          row("柳塘县突发事件总体应急预案", "2020-05-06", { body: prose(40) }),
        ])
        const made = site([plans])
        const block = list(
          [`<a href="/yjya/1.html">柳塘县突发事件总体应急预案</a><span>2020-05-06</span>`],
          "list",
        )
        const like = (made.replies["/"] as string)
          .replace("<title>柳塘县人民政府", "<title>应急预案")
          .replace("<h2>要闻</h2>", `<h2>应急预案</h2>${block}<h2>要闻</h2>`)
        return { ...made, replies: { ...made.replies, "/yjya/": like } }
      })(),
      verdict: "pass",
      reason: "column.pass",
      at: ["/yjya/1.html"],
    },
  ],
}
