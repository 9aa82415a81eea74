/** Kinds that look at what people write and get: drafts and answers, letters, forms, words; and at the site as a whole. */
import { interpretation, policy, row } from "../article"
import { column } from "../column"
import { challenge, forbidden, scriptDrawn, serverError, timeout } from "../obstacles"
import { report } from "../report"
import { site } from "../site"
import type { Obstructed } from "../types"

const housing = column("/gfxwj/", "规范性文件", [
  policy("柳塘县农村危房改造补助办法", "柳政规〔2020〕2号", "2020-09-14"),
])
const explained = interpretation("《柳塘县农村危房改造补助办法》解读", "2020-09-15", null)
const calls = column("/yjzj/", "意见征集", [row("关于征求《柳塘县养犬规定》意见的公告", "2020-03-02")])
const answers = [row("《柳塘县养犬规定》征求意见采纳情况", "2020-05-06")]

export const proofs: readonly Obstructed[] = [
  {
    kind: "timeline",
    rule: "GD20-2-a",
    site: site([housing, column("/zcjd/", "政策解读", [explained], { reply: challenge })]),
    at: "/zcjd/",
    outcome: "challenge",
    reason: "timeline.blocked",
  },
  {
    kind: "pairing",
    rule: "CT20-2.1-b",
    site: site([calls, column("/jgfk/", "结果反馈", answers, { reply: serverError })]),
    at: "/jgfk/",
    outcome: "server-error",
    reason: "pairing.blocked",
  },
  {
    kind: "forms",
    rule: "CT20-3.3-b",
    site: site([column("/zcjd/", "政策解读", [explained], { reply: scriptDrawn })]),
    at: "/zcjd/",
    outcome: "script-drawn",
    reason: "forms.blocked",
  },
  {
    kind: "forms",
    rule: "CT20-3.3-b",
    site: site([column("/zcjd/", "政策解读", [{ ...explained, reply: forbidden }])]),
    at: "/zcjd/1.html",
    outcome: "forbidden",
    reason: "forms.blocked",
  },
  {
    kind: "interaction",
    rule: "CT20-3.2-b",
    site: site([column("/xzxx/", "县长信箱", [row("石桥路路灯不亮", "2020-12-20", { reply: timeout })])]),
    at: "/xzxx/1.html",
    outcome: "timeout",
    reason: "blocked.timeout",
  },
  {
    kind: "wording",
    rule: "CT20-4.1-c",
    site: site([column("/zcjd/", "政策解读", [{ ...explained, reply: forbidden }])]),
    at: "/zcjd/1.html",
    outcome: "forbidden",
    reason: "blocked.forbidden",
  },
  {
    kind: "personal-data",
    rule: "GD20-3-d",
    site: site([column("/yqfk/", "疫情防控", [row("隔离人员名单", "2020-03-02")], { reply: challenge })]),
    at: "/yqfk/",
    outcome: "challenge",
    reason: "blocked.challenge",
  },
  {
    kind: "report-table",
    rule: "CN20-5.2-c",
    asOf: "2021-06-30",
    site: site([column("/gknb/", "政府信息公开年报", [{ ...report(), reply: serverError }])]),
    at: "/gknb/1.html",
    outcome: "server-error",
    reason: "annual-report.unread",
  },
  {
    kind: "site-basics",
    rule: "CT20-4.1-a",
    site: site([
      housing,
      column("/gzdt/", "工作动态", [row("全县农村工作例会召开", "2020-12-29")], { reply: serverError }),
      column("/tzgg/", "通知公告", [row("春节放假值班通告", "2020-12-29")]),
    ]),
    at: "/gzdt/",
    outcome: "server-error",
    reason: "site-basics.open",
  },
  {
    kind: "transport",
    rule: "CT20-4.1-b",
    level: "county",
    check: { kind: "transport", need: ["https"] },
    site: site([], { others: { "https://www.liutang.gov.cn/": timeout } }),
    at: "https://www.liutang.gov.cn/",
    outcome: "timeout",
    reason: "transport.blocked",
  },
  {
    kind: "outlinks",
    rule: "ST20-4-c",
    level: "county",
    site: site([], { homeReply: challenge }),
    at: "/",
    outcome: "challenge",
    reason: "outlinks.unread",
  },
  {
    kind: "site-norms",
    rule: "S47-5",
    check: { kind: "site-norms", need: ["days"], columns: ["tzgg"] },
    site: site([
      column("/tzgg/", "通知公告", [row("关于城区部分路段施工的通告", "2020-10-20", { reply: forbidden })]),
    ]),
    at: "/tzgg/1.html",
    outcome: "forbidden",
    reason: "blocked.forbidden",
    says: "写明发布时间",
  },
]
