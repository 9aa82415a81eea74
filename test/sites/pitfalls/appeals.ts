/** What units hold against a finding: 我们有，在另一个栏目, in the file, four levels down, moved to another place. */
import { row } from "../proof/article"
import { column, landing, textPage } from "../proof/column"
import { prose } from "../proof/html"
import { site } from "../proof/site"
import type { Pitfalls } from "./types"

const plan = row("柳塘县防汛应急预案", "2020-05-01", { body: prose(50) })
const notices = (...rows: Parameters<typeof column>[2]) => site([column("/tzgg/", "通知公告", rows)])
const affairs = "http://zwfw.linghai.gov.cn/liutang/qzqd/"

export const pitfalls: Pitfalls = {
  falsePass: [
    {
      pitfall: "news of a list, among the notices",
      rule: "CN20-1.1-a",
      site: notices(row("我县召开会议调整权责清单", "2020-06-01"), row("县教育局公布权责清单", "2020-06-02")),
      verdict: "not-found",
      reason: "column.absent",
    },
    {
      pitfall: "a drill among the notices",
      rule: "CN20-4.2-a",
      site: notices(row("柳塘县防汛应急预案演练", "2020-05-01")),
      verdict: "not-found",
      reason: "column.absent",
    },
  ],
  falseFail: [
    {
      pitfall: "a plan among the notices, where no column is called so",
      rule: "CN20-4.2-a",
      site: notices(plan),
      verdict: "pending",
      reason: "column.listed-elsewhere",
      at: ["/tzgg/1.html"],
    },
    {
      pitfall: "the list itself among the notices",
      rule: "CN20-1.1-a",
      site: notices(row("柳塘县权责清单（2020年版）", "2020-06-01")),
      verdict: "pending",
      reason: "column.listed-elsewhere",
      at: ["/tzgg/1.html"],
    },
    {
      pitfall: "the annual report among the notices",
      rule: "CN20-0-a",
      asOf: "2021-06-30",
      site: notices(row("柳塘县人民政府2020年政府信息公开工作年度报告", "2021-03-10", { body: prose(20) })),
      verdict: "partial",
      reason: "annual-report.partial",
      at: ["/tzgg/1.html"],
    },
    {
      pitfall: "plans four levels down, under labels that name nothing",
      rule: "CN20-4.2-a",
      site: site([
        landing("/zwgk/", "政府信息公开", [
          landing("/zwgk/qt/", "其他", [
            landing("/zwgk/qt/zh/", "综合", [column("/zwgk/qt/zh/yjya/", "应急预案", [plan])]),
          ]),
        ]),
      ]),
      verdict: "pass",
      reason: "column.pass",
      at: ["/zwgk/qt/zh/yjya/1.html"],
    },
    {
      pitfall: "a column that says where on the province's portal its list stands",
      rule: "CN20-1.1-a",
      site: site(
        [
          textPage(
            "/qzqd/",
            "权责清单",
            `<p>请点击<a href="${affairs}">政务服务网柳塘县权责清单</a>查看。</p>`,
          ),
        ],
        {
          others: {
            [affairs]: `<html><head><meta charset="utf-8"><title>柳塘县权责清单</title></head><body><h2>柳塘县权责清单</h2>${prose(4)}</body></html>`,
          },
        },
      ),
      verdict: "pass",
      reason: "column.external",
    },
    {
      pitfall: "agencies merged under names that hold two",
      rule: "CN20-1.1-c",
      site: site([
        column(
          "/jgml/",
          "政府部门",
          ["柳塘县教育体育局", "柳塘县文化旅游和科技局"].map((name) => row(name, null)),
        ),
      ]),
      verdict: "pending",
      reason: "coverage.gathered",
      says: "见到所列23项中的3项",
      at: ["/jgml/1.html", "/jgml/2.html"],
    },
    {
      pitfall: "a guide whose text is in a file that was not read",
      rule: "CN20-6.2-a",
      site: site([
        textPage(
          "/gkzn/",
          "政府信息公开指南",
          '<p>见附件。</p><p><a href="/files/gkzn.pdf">公开指南.pdf</a></p>',
        ),
      ]),
      verdict: "pending",
      reason: "topics.covered",
      at: ["/gkzn/"],
    },
  ],
}
