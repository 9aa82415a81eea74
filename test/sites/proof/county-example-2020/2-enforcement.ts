/** 二（三）: enforcement of the law, before and after. */
import { row } from "../article"
import { column, menuLink } from "../column"
import { site } from "../site"
import type { Proof } from "../types"

const platform = "http://zfgs.linghai.gov.cn/liutang/"
const register = "<title>行政执法信息公示平台</title><p>柳塘县各执法主体的公示信息。</p>"
const penalties = (date: string) => column("/xzcf/", "行政处罚", [row("柳环罚〔2020〕3号处罚决定", date)])
const duties = (...titles: string[]) =>
  site([
    column(
      "/xzzf/",
      "行政执法公示",
      titles.map((title) => row(title, "2020-06-15")),
    ),
  ])

export const proofs: readonly Proof[] = [
  {
    rule: "CT20-2.3-a",
    holds: {
      site: duties(
        "柳塘县行政执法主体名录",
        "行政执法人员名单",
        "执法职责和权限",
        "行政执法依据目录",
        "行政处罚流程图",
        "行政处罚救济渠道",
        "随机抽查事项清单",
        "行政处罚裁量基准",
      ),
      reason: "topics.pass",
      at: ["/xzzf/1.html", "/xzzf/3.html", "/xzzf/8.html"],
    },
    lacks: {
      near: "who enforces, and what came of it; courses on the ways to object and the measure of fines",
      site: duties(
        "柳塘县行政执法主体名录",
        "行政执法人员名单",
        "2020年行政处罚数据统计",
        "行政复议和裁量基准专题培训",
      ),
      verdict: "partial",
      reason: "topics.partial",
      says: "救济渠道、随机抽查事项清单、裁量基准",
      notAt: ["/xzzf/3.html", "/xzzf/4.html"],
    },
  },
  {
    rule: "CT20-2.3-b",
    holds: [
      { site: site([penalties("2020-10-02")]), reason: "column.pass", at: ["/xzcf/", "/xzcf/1.html"] },
      {
        site: site([menuLink("行政处罚", platform)], { others: { [platform]: register } }),
        reason: "column.external",
        at: [platform],
      },
    ],
    lacks: {
      near: "the last decision a day too old; fresh news of enforcement, and a meeting told among the decisions",
      site: site([
        column("/xzcf/", "行政处罚", [
          row("县执法局召开行政处罚案卷评查会议", "2020-12-20"),
          row("柳环罚〔2020〕3号处罚决定", "2020-10-01"),
        ]),
        column("/gzdt/", "工作动态", [row("城管执法队整治占道经营", "2020-12-20")]),
      ]),
      verdict: "fail",
      reason: "column.stale",
      says: "2020-10-01",
      notAt: ["/gzdt/1.html"],
    },
  },
  {
    rule: "CT20-2.3-c",
    holds: [
      {
        site: duties("柳塘县行政执法主体名录"),
        reason: "column.entrance",
        at: ["/xzzf/"],
      },
      {
        site: site([menuLink("行政执法信息公示平台", platform)], {
          others: { [platform]: register },
        }),
        reason: "column.external",
        at: [platform],
      },
    ],
    lacks: [
      {
        near: "the office that enforces, and news of it",
        site: site([
          column("/cgdt/", "城管动态", [row("城管执法队整治占道经营", "2020-12-20")]),
          column("/jgsz/", "机构设置", [row("柳塘县城市管理综合执法局", "2020-06-15")]),
        ]),
        verdict: "not-found",
        reason: "column.absent",
        notAt: ["/cgdt/1.html", "/jgsz/1.html"],
      },
      {
        near: "a link by the right name that leads nowhere",
        site: site([menuLink("行政执法信息公示平台", platform)], {
          others: { [platform]: { status: 404 } },
        }),
        verdict: "not-found",
        reason: "column.dead",
      },
    ],
  },
]
