/** How new a column is: dates that make it newer than it is, and such as hide how new it is. */
import { row } from "../proof/article"
import { answers, column, textPage } from "../proof/column"
import { lines, link, list, prose } from "../proof/html"
import { site } from "../proof/site"
import type { Pitfalls } from "./types"

const epidemic = (...rows: Parameters<typeof column>[2]) => site([column("/yqfk/", "疫情防控", rows)])
const stale = ["复工复产防疫须知", "农村防疫工作安排", "返乡人员登记办法"].map((title, i) =>
  row(title, `2020-0${i + 3}-12`),
)
const rowsOf = (rows: readonly (readonly [title: string, url: string, date: string])[]) =>
  list(
    rows.map(([title, url, date]) => `${link(url, title)}<span>${date}</span>`),
    "list",
  )
const shown = (rows: string) => site([column("/yqfk/", "疫情防控", [], { above: rows })])
const documents = rowsOf([
  ["春节期间疫情防控提示", "/yqfk/7.html", "12-22"],
  ["冬季疫情防控工作方案", "/yqfk/8.html", "12-10"],
])

export const pitfalls: Pitfalls = {
  falsePass: [
    {
      pitfall: "a pinned row with a day to come",
      rule: "CN20-4.1-a",
      site: epidemic(row("疫情防控热线电话（长期有效）", "2022-01-01"), ...stale),
      verdict: "fail",
      reason: "column.stale",
      says: "最新信息为2020-05-12",
    },
    {
      pitfall: "news of the superior's site, shown in the column",
      rule: "CN20-4.1-a",
      site: shown(
        rowsOf([
          ["全省疫情通报", "http://www.linghai.gov.cn/yq/1.html", "2020-12-29"],
          ["全省疫情发布会", "http://www.linghai.gov.cn/yq/2.html", "2020-12-28"],
        ]),
      ),
      verdict: "pending",
      reason: "column.foreign",
    },
    {
      pitfall: "news of the superior's site among the column's own old ones",
      rule: "CN20-4.1-a",
      site: epidemic(
        row("全省疫情通报", "2020-12-29", { at: "http://www.linghai.gov.cn/yq/1.html" }),
        ...stale,
      ),
      verdict: "fail",
      reason: "column.stale",
      says: "最新信息为2020-05-12",
      notAt: ["http://www.linghai.gov.cn/yq/1.html"],
    },
    {
      pitfall: "an article of spring under a day of winter",
      rule: "CN20-4.1-a",
      site: epidemic(
        row("复工复产防疫须知", "2020-12-28", { at: "/yqfk/202003/t20200312_1201.html" }),
        ...stale.slice(1),
      ),
      verdict: "pending",
      reason: "column.redated",
    },
    {
      pitfall: "fresh news beside a stale list",
      rule: "CN20-4.1-a",
      site: site([
        column("/yqfk/", "疫情防控", stale, {
          above: `<div class="right"><h3>今日要闻</h3>${rowsOf([["县领导走访困难群众", "/xwzx/1.html", "2020-12-30"]])}</div>`,
        }),
      ]),
      verdict: "fail",
      reason: "column.stale",
      says: "最新信息为2020-05-12",
    },
  ],
  falseFail: [
    {
      pitfall: "rows without a day anywhere",
      rule: "CN20-4.1-a",
      site: epidemic(row("疫情防控提示", null), row("防疫科普", null)),
      verdict: "pending",
      reason: "column.undated",
    },
    {
      pitfall: "rows without a day whose pages tell it",
      rule: "CN20-4.1-a",
      site: site([
        column("/yqfk/", "疫情防控", [], {
          above: list(
            [
              link("/yqfk/7.html", "春节期间疫情防控工作提示"),
              link("/yqfk/8.html", "冬季疫情防控工作方案公布"),
            ],
            "list",
          ),
        }),
        column(
          "/x/",
          "x",
          [
            row("春节期间疫情防控工作提示", "2020-12-22", { at: "/yqfk/7.html" }),
            row("冬季疫情防控工作方案公布", "2020-12-10", { at: "/yqfk/8.html" }),
          ],
          { hidden: true },
        ),
      ]),
      verdict: "pass",
      reason: "column.page",
    },
    {
      pitfall: "month and day without a year, the pages tell it",
      rule: "CN20-4.1-a",
      site: site([
        column("/yqfk/", "疫情防控", [], { above: documents }),
        column(
          "/x/",
          "x",
          [
            row("春节期间疫情防控提示", "2020-12-22", { at: "/yqfk/7.html" }),
            row("冬季疫情防控工作方案", "2020-12-10", { at: "/yqfk/8.html" }),
          ],
          { hidden: true },
        ),
      ]),
      verdict: "pass",
      reason: "column.pass",
      says: "2020-12-22",
    },
    {
      pitfall: "month and day without a year, and nothing tells it",
      rule: "CN20-4.1-a",
      site: site([
        column("/yqfk/", "疫情防控", [], { above: documents }),
        answers(
          "/yqfk/7.html",
          `<meta charset="utf-8"><title>春节期间疫情防控提示</title><h1>春节期间疫情防控提示</h1>${prose(4)}`,
        ),
        answers(
          "/yqfk/8.html",
          `<meta charset="utf-8"><title>冬季疫情防控工作方案</title><h1>冬季疫情防控工作方案</h1>${prose(4)}`,
        ),
      ]),
      verdict: "pending",
      reason: "column.undated",
    },
    {
      pitfall: "plans of years ago, which rarely change",
      rule: "CN20-4.2-a",
      site: site([
        column("/yjya/", "应急预案", [row("柳塘县森林火灾应急预案", "2016-05-06", { body: prose(40) })]),
      ]),
      verdict: "pass",
      reason: "column.pass",
    },
    {
      pitfall: "functions of an office, which have no day at all",
      rule: "CN20-1.1-b",
      site: site([
        textPage(
          "/jgzn/",
          "机构职能",
          lines([
            ["机关职能", "负责全县民政事务的管理和服务，指导基层政权建设"],
            ["内设机构", "办公室、社会救助股、社会事务股"],
            ["办公地址", "柳塘县柳塘镇文化路18号"],
            ["办公时间", "周一至周五上午8:30-12:00，下午14:30-17:30"],
            ["联系电话", "0591-83217788"],
          ]),
        ),
      ]),
      verdict: "pass",
      reason: "fields.pass",
    },
  ],
}
