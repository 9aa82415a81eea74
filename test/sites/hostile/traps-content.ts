import { encodeGbk } from "../gbk"
import {
  breakoutPage,
  calendarPage,
  facetsPage,
  forbiddenLinksPage,
  infoPage,
  listPage,
  page,
  scriptListPage,
  sessionPage,
} from "./pages"
import { flood, send } from "./respond"
import type { Trap } from "./trap"

const png = Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52,
])
const wrongCharset = (charset: string): string => `<meta charset="${charset}">`

/** What is sent is the trap: bytes, charset, shape and text. */
export const contentTraps: Trap[] = [
  {
    path: "/image/",
    name: "image bytes called HTML",
    label: "权责清单",
    expected: ["image"],
    answer: send(png),
  },
  {
    path: "/json/",
    name: "JSON in place of a page",
    label: "机构职能",
    expected: ["not-html", "empty"],
    answer: send('{"code":500,"msg":"系统错误"}', "application/json"),
  },
  { path: "/empty/", name: "empty body", label: "意见征集", expected: ["empty"], answer: send("") },
  {
    path: "/large/",
    name: "30 MB page",
    label: "重大行政决策",
    expected: ["too-large"],
    answer: flood("<html><body>", "<p>数据</p>".repeat(2000), 1500, "</body></html>"),
  },
  {
    path: "/deep/",
    name: "nested 20,000 deep",
    label: "行政许可",
    expected: ["ok", "too-deep", "parse-limit"],
    answer: send(page("行政许可", `${"<div>".repeat(20_000)}<p>最里层</p>${"</div>".repeat(20_000)}`)),
  },
  {
    path: "/gbk-as-utf8/",
    name: "GBK declared as UTF-8",
    label: "规范性文件",
    expected: ["ok"],
    answer: send(encodeGbk(listPage("规范性文件", wrongCharset("utf-8")))),
  },
  {
    path: "/utf8-as-gbk/",
    name: "UTF-8 declared as GB2312",
    label: "回应关切",
    expected: ["ok"],
    answer: send(listPage("回应关切", wrongCharset("gb2312")), "text/html; charset=gb2312"),
  },
  {
    path: "/utf16/",
    name: "UTF-16 without a word about it",
    label: "规划计划",
    expected: ["ok"],
    answer: send(Buffer.from(listPage("规划计划", wrongCharset("gb2312")), "utf16le"), "text/html"),
  },
  {
    path: "/calendar/",
    name: "calendar without an end",
    label: "政策解读",
    expected: ["ok"],
    answer: (asked) => {
      const month = asked.url.searchParams.get("month") ?? ""
      send(calendarPage(/^\d{4}-\d{2}$/.test(month) ? month : "2021-01"))(asked)
    },
  },
  {
    path: "/facets/",
    name: "list by facets, each of which leads to more",
    label: "人事任免",
    expected: ["ok"],
    answer: (asked) => send(facetsPage(asked.url.search))(asked),
  },
  {
    path: "/session/",
    name: "session ids in links",
    label: "行政事业性收费",
    expected: ["ok"],
    answer: (asked) => {
      send(sessionPage(`A${Date.now()}${asked.before}`))(asked)
    },
  },
  {
    path: "/inside/",
    name: "links to private addresses and other schemes",
    label: "统计信息",
    expected: ["ok"],
    answer: send(forbiddenLinksPage()),
  },
  {
    path: "/breakout/",
    name: "text that breaks out of CSV and HTML",
    label: "双随机、一公开",
    expected: ["ok"],
    answer: send(breakoutPage()),
  },
  {
    path: "/script-list/",
    name: "list drawn by a script",
    label: "行政处罚",
    expected: ["ok", "script-drawn"],
    answer: send(scriptListPage),
  },
  {
    path: "/info/2021/9.html",
    name: "page in good order",
    label: "县政府召开全体会议",
    expected: ["ok"],
    answer: send(infoPage("县政府召开全体会议")),
  },
]
