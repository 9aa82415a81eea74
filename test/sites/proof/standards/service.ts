/** What the monitoring of websites asks of service: letters, guides, statistics of cases. */
import { row } from "../article"
import { column } from "../column"
import { lines } from "../html"
import { serviceGuide } from "../service-guide"
import { site } from "../site"
import type { Proof } from "../types"

const letter = (title: string, asked: string, replied: string | null) =>
  row(title, replied ?? asked, {
    body: lines([
      ["来信时间", asked],
      ["来信内容", "文化路中段路灯不亮已有多日，夜间出行不便，请尽快派人维修"],
      replied
        ? ["答复内容", "您反映的路灯故障已由县城管局派人修复，感谢您的关注和支持"]
        : ["办理状态", "未答复"],
      ...(replied ? ([["答复时间", replied]] as const) : []),
    ]),
  })

const letters = (...rows: Parameters<typeof column>[2]) => site([column("/hdjl/", "互动交流", rows)])

const guides = (...bodies: (readonly (readonly [string, string])[])[]) =>
  site([
    column(
      "/bszn/",
      "办事指南",
      bodies.map((body, i) => row(`办事指南之${i + 1}`, "2020-03-05", { body: lines(body) })),
    ),
  ])

export const proofs: readonly Proof[] = [
  {
    rule: "S19-V5",
    holds: {
      site: letters(letter("路灯报修", "2020-03-02", "2020-03-05"), letter("井盖缺失", "2020-10-20", null)),
      reason: "interaction.pass",
      at: ["/hdjl/1.html"],
    },
    lacks: [
      {
        near: "one letter answered, another that waits since summer",
        site: letters(letter("路灯报修", "2020-12-02", "2020-12-05"), letter("井盖缺失", "2020-07-02", null)),
        verdict: "fail",
        reason: "interaction.unanswered",
        says: "最早的提交于2020-07-02",
        notAt: ["/hdjl/1.html"],
      },
      {
        near: "the last reply is of the autumn before",
        site: letters(letter("路灯报修", "2019-11-02", "2019-11-05")),
        verdict: "fail",
        reason: "interaction.stale",
      },
    ],
  },
  {
    rule: "S19-V6",
    holds: {
      site: guides(serviceGuide, serviceGuide),
      reason: "fields.page-pass",
      at: ["/bszn/1.html", "/bszn/2.html"],
    },
    lacks: {
      near: "one guide in full, one with labels and nothing behind them",
      site: guides(serviceGuide, [
        ...serviceGuide.slice(0, 2),
        ...serviceGuide.slice(2).map(([label]) => [label, "略"] as const),
      ]),
      verdict: "partial",
      reason: "fields.page-partial",
    },
  },
  {
    rule: "S19-D2",
    holds: {
      site: site([column("/tjxx/", "统计信息", [row("2020年11月办件统计", "2020-12-05")])]),
      reason: "document.gathered",
      at: ["/tjxx/1.html"],
    },
    lacks: {
      near: "other statistics; the count of cases is in the news alone",
      site: site([
        column("/tjxx/", "统计信息", [row("2020年11月全县工业生产统计", "2020-12-05")]),
        column("/gzdt/", "工作动态", [row("县行政服务中心办件量创新高", "2020-12-05")]),
      ]),
      reason: "document.gathered-none",
      notAt: ["/tjxx/1.html", "/gzdt/1.html"],
    },
  },
  {
    rule: "S19-D3",
    holds: {
      site: letters(letter("路灯报修", "2020-11-02", "2020-11-05"), letter("井盖缺失", "2020-10-20", null)),
      reason: "interaction.pass",
      at: ["/hdjl/1.html"],
    },
    lacks: [
      {
        near: "a letter of this month without a reply; the last reply is of September",
        site: letters(letter("井盖缺失", "2020-12-20", null), letter("路灯报修", "2020-09-02", "2020-09-05")),
        verdict: "fail",
        reason: "interaction.stale",
        says: "最新公开答复为2020-09-05",
      },
      {
        near: "a reply of this month, and a letter that waits for four",
        site: letters(letter("路灯报修", "2020-12-02", "2020-12-05"), letter("井盖缺失", "2020-08-20", null)),
        verdict: "fail",
        reason: "interaction.unanswered",
      },
    ],
  },
]
