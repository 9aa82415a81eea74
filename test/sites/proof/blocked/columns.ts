/** Kinds that read a column, its documents or the platform: a page in the way of what they need. */
import { interpretation, policy, row } from "../article"
import { column, textPage } from "../column"
import { searchForm } from "../html"
import { challenge, forbidden, scriptDrawn, serverError, timeout } from "../obstacles"
import { platform } from "../platform"
import { report } from "../report"
import { site } from "../site"
import type { Obstructed } from "../types"

const housing = policy("柳塘县农村危房改造补助办法", "柳政规〔2020〕2号", "2020-09-14")
const explained = interpretation("《柳塘县农村危房改造补助办法》解读", "2020-09-15", [
  "柳塘县农村危房改造补助办法",
  "/gfxwj/1.html",
])
const documents = column("/gfxwj/", "规范性文件", [housing])
const behind = (path: string, name: string, reply: Parameters<typeof column>[3]) =>
  column(path, name, [row("柳塘县某项工作情况", "2020-06-01")], reply)

export const proofs: readonly Obstructed[] = [
  {
    kind: "column",
    rule: "CN20-1.1-a",
    site: site([behind("/qzqd/", "权责清单", { reply: serverError })]),
    at: "/qzqd/",
    outcome: "server-error",
    reason: "blocked.server-error",
  },
  {
    kind: "column",
    rule: "CN20-4.2-a",
    site: site([
      column("/yjya/", "应急预案", [row("柳塘县防汛应急预案", "2020-06-01", { reply: challenge })]),
    ]),
    at: "/yjya/1.html",
    outcome: "challenge",
    reason: "blocked.challenge",
  },
  {
    kind: "platform",
    rule: "S61-1",
    site: site([platform({ replies: { "/zfxxgk/": challenge } })]),
    at: "/zfxxgk/",
    outcome: "challenge",
    reason: "blocked.challenge",
  },
  {
    kind: "platform",
    rule: "CN20-5.1-a",
    site: site([platform({ replies: { "/zfxxgk/ysqgk/": serverError } })]),
    at: "/zfxxgk/ysqgk/",
    outcome: "server-error",
    reason: "platform.open",
    says: "依申请公开",
  },
  {
    kind: "interpretation",
    rule: "CN20-2.1-a",
    site: site([
      behind("/gfxwj/", "规范性文件", { reply: forbidden }),
      column("/zcjd/", "政策解读", [explained]),
    ]),
    at: "/gfxwj/",
    outcome: "forbidden",
    reason: "interpretation.policies-blocked",
  },
  {
    kind: "interpretation",
    rule: "CN20-2.1-a",
    site: site([documents, behind("/zcjd/", "政策解读", { reply: scriptDrawn })]),
    at: "/zcjd/",
    outcome: "script-drawn",
    reason: "interpretation.interpretations-blocked",
  },
  {
    kind: "annual-report",
    rule: "S60-1",
    asOf: "2021-06-30",
    site: site([behind("/gknb/", "政府信息公开年报", { reply: timeout })]),
    at: "/gknb/",
    outcome: "timeout",
    reason: "annual-report.column-blocked",
  },
  {
    kind: "annual-report",
    rule: "CN20-0-a",
    asOf: "2021-06-30",
    site: site([column("/gknb/", "政府信息公开年报", [{ ...report(), reply: serverError }])]),
    at: "/gknb/1.html",
    outcome: "server-error",
    reason: "annual-report.unread",
  },
  {
    kind: "document",
    rule: "CN20-2.2-d",
    site: site([behind("/zxzj/", "专项资金", { reply: scriptDrawn })]),
    at: "/zxzj/",
    outcome: "script-drawn",
    reason: "blocked.script-drawn",
  },
  {
    kind: "topics",
    rule: "CN20-6.2-a",
    site: site([textPage("/gkzn/", "政府信息公开指南", "<p>本指南说明公开的方式。</p>")], {
      robots: "User-agent: *\nDisallow: /gkzn/",
    }),
    at: "/gkzn/",
    outcome: "robots",
    reason: "blocked.robots",
  },
  {
    kind: "coverage",
    rule: "CN20-1.2-c",
    site: site([behind("/bzml/", "基层政务公开标准目录", { reply: challenge })]),
    at: "/bzml/",
    outcome: "challenge",
    reason: "blocked.challenge",
  },
  {
    kind: "periodicity",
    rule: "CT20-1.4-c",
    site: site([behind("/rlgq/", "人力资源供求", { reply: { error: "network" } })]),
    at: "/rlgq/",
    outcome: "network",
    reason: "blocked.network",
  },
  {
    kind: "gazette",
    rule: "CT20-4.3-a",
    site: site([behind("/zfgb/", "政府公报", { reply: { status: 200, body: "" } })]),
    at: "/zfgb/",
    outcome: "empty",
    reason: "blocked.empty",
  },
  {
    kind: "fields",
    rule: "CN20-6.2-b",
    site: site([textPage("/gkzn/", "政府信息公开指南", "", { reply: forbidden })]),
    at: "/gkzn/",
    outcome: "forbidden",
    reason: "blocked.forbidden",
  },
  {
    kind: "library",
    rule: "CN20-1.3-c",
    site: site([column("/gfxwj/", "规范性文件", [{ ...housing, reply: forbidden }], { above: searchForm })]),
    at: "/gfxwj/1.html",
    outcome: "forbidden",
    reason: "blocked.forbidden",
  },
  {
    kind: "application",
    rule: "CN20-5.2-a",
    site: site([textPage("/ysqgk/", "依申请公开", "", { reply: scriptDrawn })]),
    at: "/ysqgk/",
    outcome: "script-drawn",
    reason: "blocked.script-drawn",
  },
]
