/** 一（二）: decisions with the public taking part, catalogues of what the grass roots disclose. */
import { dict26 } from "../../../../rules/dictionaries.json"
import { type Article, interpretation, row } from "../article"
import { column } from "../column"
import { site } from "../site"
import type { Proof } from "../types"

const call = row("关于征求《柳塘县生活垃圾管理办法（草案）》意见的公告", "2020-03-02")
const answerTo = (draft: string) => interpretation(`${draft}公开征求意见采纳情况`, "2020-05-06", null)
/** What stands among the calls and owes no answer: other notices, answers themselves, the year before. */
const besideCalls = [
  row("关于调整政务大厅办公时间的通告", "2020-03-20"),
  row("《柳塘县养犬管理办法（草案）》意见采纳情况", "2020-04-06"),
  row("关于征求《柳塘县燃气管理办法（草案）》意见的公告", "2019-10-08"),
]

const fields = dict26.map(({ name }) => name)
/** The column of catalogues, one for each of some fields, and what else stands there. */
const catalogues = (of: readonly string[], date: string, more: readonly Article[] = []) =>
  site([
    column("/bzml/", "基层政务公开标准目录", [
      ...of.map((field) => row(`柳塘县${field}领域基层政务公开标准目录`, date)),
      ...more,
    ]),
  ])

export const proofs: readonly Proof[] = [
  {
    rule: "CN20-1.2-a",
    holds: {
      site: site([column("/yjzj/", "意见征集", [call])]),
      reason: "column.pass",
      at: ["/yjzj/", "/yjzj/1.html"],
    },
    lacks: [
      {
        near: "a call of the year before, and a call for photographs",
        site: site([
          column("/yjzj/", "意见征集", [
            row("“最美柳塘”摄影作品征集公告", "2020-05-20"),
            row("关于征求《柳塘县养犬管理办法（草案）》意见的公告", "2019-11-20"),
          ]),
        ]),
        verdict: "fail",
        reason: "column.none-in-period",
        says: "最新一条为2019-11-20",
      },
      {
        near: "a list of decisions to be taken, on which nobody is heard",
        site: site([
          column("/zdjc/", "重大行政决策", [row("柳塘县2020年度重大行政决策事项目录", "2020-04-20")]),
        ]),
        verdict: "not-found",
        reason: "column.off-topic",
      },
    ],
  },
  {
    rule: "CN20-1.2-b",
    holds: {
      site: site([
        column("/yjzj/", "意见征集", [call, ...besideCalls]),
        column("/jgfk/", "结果反馈", [answerTo("《柳塘县生活垃圾管理办法（草案）》")]),
      ]),
      reason: "pairing.pass",
      at: ["/yjzj/1.html", "/jgfk/1.html"],
      says: "应有后续公开的1件",
    },
    lacks: {
      near: "what came of another call, and the hearing on this one",
      site: site([
        column("/yjzj/", "意见征集", [call]),
        column("/jgfk/", "结果反馈", [
          answerTo("《柳塘县烟花爆竹燃放管理规定（草案）》"),
          row("《柳塘县生活垃圾管理办法（草案）》听证会召开", "2020-05-06"),
        ]),
      ]),
      reason: "pairing.none",
      says: "未见1件",
      notAt: ["/jgfk/1.html", "/jgfk/2.html"],
    },
  },
  {
    rule: "CN20-1.2-c",
    asOf: "2021-06-30",
    holds: [
      {
        site: catalogues(fields, "2020-11-10"),
        reason: "coverage.pass",
        at: ["/bzml/1.html", "/bzml/26.html"],
      },
      {
        site: catalogues(fields.slice(0, 25), "2020-11-10", [
          row(`我县不涉及${fields[25]}领域的说明`, "2020-11-10"),
        ]),
        reason: "coverage.pass",
        at: ["/bzml/1.html", "/bzml/25.html"],
        says: "其中以说明形式公开",
      },
      {
        level: "township",
        site: catalogues(fields.slice(0, 1), "2020-11-10"),
        reason: "coverage.pass",
        at: ["/bzml/1.html"],
      },
    ],
    lacks: [
      {
        near: "twenty catalogues, and the ministries' models in place of the others",
        site: catalogues(
          fields.slice(0, 20),
          "2020-11-10",
          fields.slice(20).map((field) => row(`${field}领域基层政务公开标准指引`, "2019-07-10")),
        ),
        verdict: "partial",
        reason: "coverage.partial",
        says: "覆盖20项",
        notAt: ["/bzml/21.html", "/bzml/26.html"],
      },
      {
        near: "all catalogues, three months after the day",
        site: catalogues(fields, "2021-03-31"),
        verdict: "pending",
        reason: "coverage.late-unproven",
      },
    ],
  },
  {
    rule: "CN20-1.2-e",
    holds: [
      {
        site: site([
          column("/gkzd/", "政府信息公开制度", [row("柳塘县重大行政决策公众参与办法", "2020-04-15")]),
        ]),
        reason: "document.gathered",
        at: ["/gkzd/1.html"],
      },
      {
        site: site([], {
          news: column("/xwzx/", "新闻中心", [row("我县邀请利益相关方列席县政府常务会议", "2020-04-15")]),
        }),
        reason: "document.gathered",
        at: ["/xwzx/1.html"],
      },
    ],
    lacks: {
      near: "other rules of disclosure, and decisions without the public",
      site: site([
        column("/gkzd/", "政府信息公开制度", [row("柳塘县政府信息公开保密审查办法", "2020-04-15")]),
        column("/zdjc/", "重大行政决策", [row("柳塘县2020年度重大行政决策事项目录", "2020-04-15")]),
      ]),
      reason: "document.gathered-none",
      notAt: ["/gkzd/1.html", "/zdjc/1.html"],
    },
  },
]
