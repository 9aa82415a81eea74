/** Annual reports: those of others, of other years, on other things; and the right one in another dress. */
import { type Article, row } from "../proof/article"
import { answers, column, menuLink } from "../proof/column"
import { link, list, page, prose } from "../proof/html"
import { report, sections } from "../proof/report"
import { site } from "../proof/site"
import type { Pitfall, Pitfalls } from "./types"

const asOf = "2021-06-30"
const reports = (...rows: Article[]) => site([column("/gknb/", "政府信息公开年报", rows)])
const bare = (title: string, body: string): Article => row(title, "2021-01-20", { body })
const pass = { verdict: "pass", reason: "annual-report.pass" } as const
const alike = (pitfall: string, title: string): Pitfall => ({
  pitfall,
  rule: "S60-2",
  asOf,
  site: reports(report({ title, date: "2021-01-20" })),
  verdict: "not-found",
  reason: "annual-report.absent",
})
const TITLE = "柳塘县人民政府2020年政府信息公开工作年度报告"
const texts = (headings: readonly string[]) =>
  headings.map((heading) => `<p><strong>${heading}</strong></p>${prose(4)}`).join("")

export const pitfalls: Pitfalls = {
  falsePass: [
    alike("on the rule of law, in six parts", "柳塘县2020年法治政府建设年度报告"),
    alike("on proposals", "柳塘县人民政府2020年建议提案办理工作年度报告"),
    alike("the website's form", "柳塘县2020年政府网站工作年度报表"),
    alike("a bureau's", "柳塘县教育局2020年政府信息公开工作年度报告"),
    alike("a town's", "青石镇人民政府2020年政府信息公开工作年度报告"),
    alike("of the year before, published in the year", "柳塘县人民政府2019年政府信息公开工作年度报告"),
    alike("of the province", "岭海省人民政府2020年政府信息公开工作年度报告"),
  ],
  falseFail: [
    {
      pitfall: "published in the year after the one it speaks of",
      rule: "S60-1",
      asOf,
      site: reports(report({ date: "2021-03-30" })),
      ...pass,
    },
    {
      pitfall: "a report of pictures",
      rule: "S60-2",
      asOf,
      site: reports(bare(TITLE, '<p><img src="/upload/1.jpg"></p><p><img src="/upload/2.jpg"></p>')),
      verdict: "pending",
      reason: "annual-report.image",
    },
    {
      pitfall: "headings without numbers",
      rule: "S60-2",
      asOf,
      site: reports(bare(TITLE, texts(sections))),
      ...pass,
    },
    {
      pitfall: "headings numbered otherwise, in other words",
      rule: "S60-2",
      asOf,
      site: reports(
        bare(
          TITLE,
          texts([
            "第一部分 概述",
            "第二部分 行政机关主动公开政府信息情况",
            "第三部分 收到和处理政府信息公开申请的情况",
            "第四部分 因政府信息公开工作被申请行政复议、提起行政诉讼情况",
            "第五部分 政府信息公开工作存在的主要问题及改进情况",
            "第六部分 其他需要报告的事项",
          ]),
        ),
      ),
      ...pass,
    },
    {
      pitfall: "the year in characters of another form, the report under a short name",
      rule: "S60-1",
      asOf,
      site: reports(report({ title: "２０２０年度政府信息公开年报", date: "2021-01-20" })),
      ...pass,
    },
    {
      pitfall: "a special page in the menu, outside any list",
      rule: "S60-2",
      asOf,
      site: (() => {
        const made = site([menuLink("政府信息公开年报", "/zt/2020nb/")])
        const unit = {
          place: "柳塘县",
          name: "柳塘县人民政府",
          host: "www.liutang.gov.cn",
          code: "3504990001",
        }
        const own = page(
          { unit, menu: [] },
          {
            title: TITLE,
            main: `<div class="h5"><h1>${TITLE}</h1><p>发布时间：2021-01-20</p>${texts(sections)}</div>`,
          },
        )
        return { ...made, replies: { ...made.replies, "/zt/2020nb/": own } }
      })(),
      ...pass,
    },
    {
      pitfall: "years as columns below the column",
      rule: "S60-2",
      asOf,
      site: site([
        column("/gknb/", "政府信息公开年报", [], {
          above: list([link("/gknb/2019/", "2019年"), link("/gknb/2020/", "2020年")]),
        }),
        answers(
          "/gknb/2019/",
          `<meta charset="utf-8"><title>2019年</title>${list([`${link("/gknb/9.html", "柳塘县人民政府2019年政府信息公开工作年度报告")}<span>2020-01-20</span>`], "list")}`,
        ),
        answers(
          "/gknb/2020/",
          `<meta charset="utf-8"><title>2020年</title>${list([`${link("/x/1.html", TITLE)}<span>2021-01-20</span>`], "list")}`,
        ),
        column("/x/", "x", [report({ date: "2021-01-20" })], { hidden: true }),
      ]),
      ...pass,
    },
    {
      pitfall: "a department's, kept in the government's list",
      rule: "S60-2",
      asOf,
      level: "department",
      name: "柳塘县教育局",
      site: reports(
        report(),
        report({ title: "柳塘县教育局2020年政府信息公开工作年度报告", date: "2021-01-20" }),
      ),
      ...pass,
      at: ["/gknb/2.html"],
    },
  ],
}
