import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readApplicationTable } from "../../../../src/core/checks/annual-report/application-table"
import { reportTable } from "../../../../src/core/checks/report-table"
import { figureOf } from "../../../../src/core/checks/report-table/figures"
import type { Page } from "../../../../src/core/page/types"
import { type PageLike, page, visit } from "../../make"
import { applicationTable, type Counts, OUTCOME_ROWS, SMALL, ZEROS } from "../annual-report/report"
import { asker } from "../ask"

const ask = asker(reportTable)
const params = {
  column: "nb",
  year: 2020,
  rows: ["予以公开", "部分公开", "不予公开", "不予处理"],
  share: { part: "不予公开", whole: "总计" },
}
const options = { asOf: "2021-06-30" }
const TITLE = "清溪县人民政府2020年政府信息公开工作年度报告"

const home = page({ url: "/", kind: "home", nav: [["政府信息公开年报", "/nb/"]] })
const list = page({ url: "/nb/", kind: "list", entries: [[TITLE, "/nb/1.html", "2021-01-20"]] })
const counts: Counts = {
  ...SMALL,
  outcomes: SMALL.outcomes.map((row, index) => (index === 2 || index === 3 ? [1, 0, 0, 0, 0, 0] : row)),
}
const report = (more: Partial<PageLike> = {}) =>
  page({
    url: "/nb/1.html",
    kind: "annual-report",
    title: TITLE,
    date: "2021-01-20",
    text: "一、总体情况。本年度公开工作有序推进。".repeat(60),
    tables: [applicationTable(counts)],
    ...more,
  })

describe("figures of an annual report", () => {
  it("asks for the report, then tells its figures and leaves their meaning to a person", () => {
    expect(ask(params, [home, list], { options }).leads).toEqual(["/nb/1.html"])
    for (const mode of ["auto", "assisted"] as const) {
      const { verdict, ratio, text, evidence } = ask(params, [home, list, report()], {
        options,
        of: { mode },
      })
      expect([verdict, ratio]).toEqual(["pending", null])
      expect(text).toBe(
        `“${TITLE}”申请办理表：予以公开3件、部分公开0件、不予公开2件、不予处理1件；不予公开占总计的33.3%，是否合理需人工判断`,
      )
      expect(evidence[0]).toMatchObject({ url: report().url, date: "2021-01-20" })
    }
  })

  it("says which row the table does not have, and where no share can be worked out", () => {
    const given = { ...params, rows: ["其他事项"], share: { part: "其他事项", whole: "总计" } }
    const { text } = ask(given, [home, list, report()], { options })
    expect(text).toContain("其他事项未列；其他事项占总计的比例无法计算")
  })

  it("leaves a report without a table that can be read to a person, and one that was not found", () => {
    expect(ask(params, [home, list, report({ tables: [] })], { options })).toMatchObject({
      verdict: "pending",
      reason: { code: "report-table.unreadable" },
    })
    const file = report({ tables: [], text: "见附件。", attachments: [["年报.pdf", "/nb/1.pdf"]] })
    expect(ask(params, [home, list, file], { options }).reason.code).toBe("annual-report.attachment")
    const url = new URL("/nb/1.pdf", file.url).href
    const read: Page = { ...report(), url, date: null, file: { format: "pdf", starts: [] } }
    expect(ask(params, [home, list, file, read], { options })).toMatchObject({
      verdict: "pending",
      reason: { code: "report-table.figures" },
      evidence: [{ url: read.url, date: "2021-01-20" }, {}, {}],
    })
    const other = page({ url: "/nb/", kind: "list", entries: [["网站工作年度报表", "/nb/9.html"]] })
    expect(ask(params, [home, other], { options })).toMatchObject({
      verdict: "pending",
      reason: { code: "annual-report.absent" },
    })
  })

  it("is blocked behind an obstacle, and not due before the year is over", () => {
    expect(
      ask(params, [home, list, visit("/nb/1.html", { outcome: "challenge" })], { options }).verdict,
    ).toBe("blocked")
    expect(ask(params, [home, list], { options: { asOf: "2020-12-31" } }).verdict).toBe("not-due")
  })
})

it("adds up the rows of a group, whatever they are", () => {
  const row = fc.array(fc.nat(50), { minLength: 6, maxLength: 6 })
  fc.assert(
    fc.property(fc.array(row, { minLength: OUTCOME_ROWS, maxLength: OUTCOME_ROWS }), (outcomes) => {
      const table = readApplicationTable([
        applicationTable({ outcomes, carriedIn: ZEROS, carriedOut: ZEROS }),
      ])
      const sums = outcomes.map((values) => values.reduce((a, b) => a + b, 0))
      if (!table) throw new Error("The table can be read")
      expect(figureOf(table, "不予公开")).toBe((sums[2] ?? 0) + (sums[3] ?? 0))
      expect(figureOf(table, "予以公开")).toBe(sums[0])
      expect(figureOf(table, "总计")).toBe(sums.reduce((a, b) => a + b, 0))
    }),
  )
})
