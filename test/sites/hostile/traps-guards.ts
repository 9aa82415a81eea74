import { applicationShell, page } from "./pages"
import { send } from "./respond"
import type { Trap } from "./trap"

const reloadShell = `<html><head><script>document.cookie="token=1;path=/";location.reload()</script></head><body></body></html>`
const riverShell = `<html><head><meta id="9DhefwqGPrzGxEp9hPaoag" content="x"><script>$_ts=window['$_ts'];$_ts.cd="q"</script></head><body></body></html>`
const jslShell = `<script>document.cookie=('__jsl_clearance_s=1');location.href=location.pathname</script>`

/** Answers in the place of the page: guards, shells, pages that say there is none. */
export const guardTraps: Trap[] = [
  {
    path: "/gone/",
    name: "honest 404",
    label: "公共企事业单位信息公开",
    expected: ["gone"],
    answer: send(page("页面不存在", "<p>页面不存在</p>"), undefined, 404),
  },
  {
    path: "/said-missing/",
    name: "404 page with 200",
    label: "政府信息公开年报",
    expected: ["soft-404"],
    answer: send(page("404", "<h1>404</h1><p>您访问的页面不存在或已被删除</p>")),
  },
  {
    path: "/challenge-412/",
    name: "challenge with 412",
    label: "政府信息公开指南",
    expected: ["challenge"],
    answer: send(riverShell, undefined, 412),
  },
  {
    path: "/challenge-521/",
    name: "challenge with 521",
    label: "政府信息公开制度",
    expected: ["challenge"],
    answer: send(jslShell, undefined, 521, { "X-Via-JSL": "abc" }),
  },
  {
    path: "/challenge-202/",
    name: "challenge with 202",
    label: "依申请公开",
    expected: ["challenge"],
    answer: send(riverShell, undefined, 202),
  },
  {
    path: "/cookie-shell/",
    name: "cookie-and-reload shell with 200",
    label: "政府信息公开",
    expected: ["challenge"],
    answer: send(reloadShell),
  },
  {
    path: "/shell/",
    name: "shell of a single-page application",
    label: "基层政务公开标准化规范化",
    expected: ["script-drawn"],
    answer: send(applicationShell),
  },
]
