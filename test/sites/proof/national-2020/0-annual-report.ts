/** The closing words: the year's work stands in the annual report. */
import { column } from "../column"
import { report, requests, sections } from "../report"
import { site } from "../site"
import type { Proof } from "../types"

const reports = (...rows: Parameters<typeof column>[2]) => site([column("/gknb/", "政府信息公开年报", rows)])

export const proofs: readonly Proof[] = [
  {
    rule: "CN20-0-a",
    asOf: "2021-06-30",
    holds: {
      site: reports(report()),
      reason: "annual-report.pass",
      at: ["/gknb/1.html"],
    },
    lacks: [
      {
        near: "the year before's, a department's, and yearly reports on other things",
        site: reports(
          report({ title: "柳塘县人民政府2019年政府信息公开工作年度报告", date: "2020-01-20" }),
          report({ title: "柳塘县教育局2020年政府信息公开工作年度报告" }),
          report({ title: "柳塘县2020年法治政府建设年度报告" }),
          report({ title: "2020年政府网站工作年度报表" }),
        ),
        verdict: "not-found",
        reason: "annual-report.absent",
        says: "其他单位1份、其他类型年度报告2份",
      },
      {
        near: "two days late",
        site: reports(report({ date: "2021-04-02" })),
        verdict: "partial",
        reason: "annual-report.partial",
        says: "5项，4项符合；问题：发布日期2021-04-02，晚于规定期限2021-03-31",
      },
      {
        near: "in time for a county, late for a bureau",
        level: "department",
        name: "柳塘县教育局",
        site: reports(report({ title: "柳塘县教育局2020年政府信息公开工作年度报告", date: "2021-02-10" })),
        verdict: "partial",
        reason: "annual-report.partial",
        says: "晚于规定期限2021-01-31",
      },
      {
        near: "five of its six parts",
        site: reports(report({ sections: sections.slice(0, 5) })),
        verdict: "partial",
        reason: "annual-report.partial",
        says: "缺少“其他需要报告的事项”部分",
      },
      {
        near: "sums that are one out",
        site: reports(report({ requests: { ...requests, next: [1, 0, 0, 0, 0, 0, 1] } })),
        verdict: "partial",
        reason: "annual-report.partial",
        says: "新收10+结转2≠办理12+结转下年1",
      },
      {
        near: "everything but a word on what the year was about",
        site: reports(report({ mentions: "本县依法做好信息公开。" })),
        verdict: "partial",
        reason: "annual-report.partial",
        says: "正文未提到",
      },
    ],
  },
]
