import { listPage } from "./pages"
import { drip, gzipBomb, raw, redirect, send, silence, truncatedGzip } from "./respond"
import type { Trap } from "./trap"

const head = (length: number): string =>
  `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${length}\r\n\r\n`

/** The first two who ask are told off. */
const afterTwo =
  (refusal: Trap["answer"], answer: Trap["answer"]): Trap["answer"] =>
  (asked) =>
    (asked.before < 2 ? refusal : answer)(asked)

/** How it is sent is the trap: redirects, connections, lengths, encodings, refusals. */
export const transportTraps: Trap[] = [
  {
    path: "/redirect-loop/",
    name: "redirect to itself by a detour",
    label: "减税降费",
    expected: ["redirect-loop"],
    answer: redirect("/redirect-loop/back/"),
  },
  {
    path: "/redirect-loop/back/",
    name: "the detour",
    label: "惠企政策",
    expected: ["redirect-loop"],
    answer: redirect("/redirect-loop/"),
  },
  {
    path: "/redirect-chain/",
    name: "chain of 30 redirects",
    label: "脱贫攻坚",
    expected: ["redirect-loop"],
    answer: (asked) => {
      const step = Number(asked.url.searchParams.get("step") ?? 0)
      ;(step < 30 ? redirect(`/redirect-chain/?step=${step + 1}`) : send(listPage("脱贫攻坚")))(asked)
    },
  },
  {
    path: "/refresh-loop/",
    name: "page that refreshes to itself",
    label: "市场监管规则和标准",
    expected: ["ok", "empty", "redirect-loop"],
    answer: send(
      '<html><head><meta http-equiv="refresh" content="0;url=/refresh-loop/"></head><body></body></html>',
    ),
  },
  {
    path: "/private-redirect/",
    name: "redirect to a private address",
    label: "互动交流",
    expected: ["private-address"],
    answer: redirect("http://192.168.1.10/"),
  },
  {
    path: "/silent/",
    name: "connection that never answers",
    label: "公务员招考",
    expected: ["timeout"],
    answer: silence,
  },
  { path: "/drip/", name: "one byte a second", label: "办件进度查询", expected: ["timeout"], answer: drip },
  {
    path: "/reset/",
    name: "connection reset in the body",
    label: "一件事一次办",
    expected: ["network"],
    answer: raw(`${head(5000)}<html><body><p>前半`, "reset"),
  },
  {
    path: "/short-body/",
    name: "body shorter than its Content-Length",
    label: "疫情防控",
    expected: ["network"],
    answer: raw(`${head(5000)}<html><body><p>前半`, "end"),
  },
  {
    path: "/long-body/",
    name: "body longer than its Content-Length",
    label: "应急预案",
    expected: ["ok", "empty", "network"],
    answer: raw(`${head(40)}${listPage("应急预案")}`, "end"),
  },
  {
    path: "/cut-gzip/",
    name: "gzip cut in the middle",
    label: "健康科普",
    expected: ["network"],
    answer: truncatedGzip(listPage("健康科普").repeat(20)),
  },
  {
    path: "/gzip-bomb/",
    name: "200 MB in 200 KB of gzip",
    label: "法定主动公开内容",
    expected: ["too-large"],
    answer: gzipBomb,
  },
  {
    path: "/too-many/",
    name: "429 with Retry-After",
    label: "领导之窗",
    expected: ["forbidden", "server-error"],
    answer: send("Too Many Requests", "text/plain", 429, { "Retry-After": "1" }),
  },
  {
    path: "/burst-429/",
    name: "429 twice, then in order",
    label: "行政处罚和行政强制",
    expected: ["ok"],
    answer: afterTwo(
      send("Too Many Requests", "text/plain", 429, { "Retry-After": "1" }),
      send(listPage("行政处罚和行政强制")),
    ),
  },
  {
    path: "/burst/",
    name: "503 twice, then in order",
    label: "重大建设项目",
    expected: ["ok"],
    answer: afterTwo(
      send("Service Unavailable", "text/plain", 503, { "Retry-After": "1" }),
      send(listPage("重大建设项目")),
    ),
  },
]
