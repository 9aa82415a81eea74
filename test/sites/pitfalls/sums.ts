/** Sums of the table of applications: what looks wrong and is only written otherwise. */

import { row } from "../proof/article"
import { column } from "../proof/column"
import { prose } from "../proof/html"
import { type Requests, report, requests, sections } from "../proof/report"
import { site } from "../proof/site"
import { applicationTable } from "../sample/templates/applications"
import type { Pitfalls } from "./types"

const asOf = "2021-06-30"
const reports = (article: Parameters<typeof column>[2][number]) =>
  site([column("/gknb/", "政府信息公开年报", [article])])
const TITLE = "柳塘县人民政府2020年政府信息公开工作年度报告"
/** The report with another table, or whatever stands for it. */
const withTable = (table: string) =>
  reports(
    row(TITLE, "2021-01-20", {
      body: sections
        .map(
          (heading, i) =>
            `<p><strong>${"一二三四五六"[i]}、${heading}</strong></p><p>按照2020年政务公开工作要点开展工作。</p>${prose(4)}${i === 2 ? table : ""}`,
        )
        .join(""),
    }),
  )
const table = applicationTable(requests)
const flipped = `<table><tr><td>项目</td><td>新收</td><td>上年结转</td><td>予以公开</td><td>不予公开</td><td>总计</td><td>结转下年</td></tr><tr><td>自然人</td><td>10</td><td>2</td><td>8</td><td>4</td><td>12</td><td>0</td></tr><tr><td>总计</td><td>10</td><td>2</td><td>8</td><td>4</td><td>12</td><td>0</td></tr></table>`
const wrong: Requests = { ...requests, next: [1, 0, 0, 0, 0, 0, 1] }
const pass = { verdict: "pass", reason: "annual-report.pass" } as const

export const pitfalls: Pitfalls = {
  falsePass: [
    {
      pitfall: "a sum that is one out",
      rule: "CN20-0-a",
      asOf,
      site: reports(report({ requests: wrong, date: "2021-01-20" })),
      verdict: "partial",
      reason: "annual-report.partial",
      says: "≠",
    },
  ],
  falseFail: [
    {
      pitfall: "dashes for nothing",
      rule: "CN20-0-a",
      asOf,
      site: withTable(table.replaceAll("<td>0</td>", "<td>—</td>")),
      ...pass,
    },
    {
      pitfall: "blanks for nothing",
      rule: "CN20-0-a",
      asOf,
      site: withTable(table.replaceAll("<td>0</td>", "<td></td>")),
      ...pass,
    },
    {
      pitfall: "spaces and full width in the figures",
      rule: "CN20-0-a",
      asOf,
      site: withTable(table.replaceAll("<td>12</td>", "<td> １２&nbsp;</td>")),
      ...pass,
    },
    {
      pitfall: "a table on its side",
      rule: "CN20-0-a",
      asOf,
      site: withTable(flipped),
      verdict: "pending",
      reason: "annual-report.unclear",
    },
    {
      pitfall: "a table that is a picture",
      rule: "CN20-0-a",
      asOf,
      site: withTable('<p><img src="/upload/table.png"></p>'),
      verdict: "pending",
      reason: "annual-report.unclear",
    },
    {
      pitfall: "a table without one of its totals",
      rule: "CN20-0-a",
      asOf,
      site: withTable(table.replace(/<tr>(?:(?!<tr>)[\s\S])*结转下年度[\s\S]*?<\/tr>/, "")),
      verdict: "pending",
      reason: "annual-report.unclear",
    },
    {
      pitfall: "figures with their unit",
      rule: "CN20-0-a",
      asOf,
      site: withTable(table.replaceAll("<td>12</td>", "<td>12件</td>")),
      ...pass,
    },
  ],
}
