import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { readApplicationTable } from "../../../../src/core/checks/annual-report/application-table"
import { applicationFaults, litigationFaults } from "../../../../src/core/checks/annual-report/arithmetic"
import { readLitigationTable } from "../../../../src/core/checks/annual-report/litigation-table"
import { annualReportParams } from "../../../../src/core/checks/annual-report/params"
import { findSections } from "../../../../src/core/checks/annual-report/sections"
import { reportYear } from "../../../../src/core/checks/annual-report/title"
import { readPage } from "../../../../src/core/page/read"

const folder = process.env.REAL_PAGES

interface Label {
  year: number
  url: string
  file: string
  title: string
  pubdate: string
  sections_present: Record<string, boolean>
  applications_table: {
    本年新收: number[]
    上年结转: number[]
    办理结果总计: number[]
    结转下年度: number[]
    check_rows_sum_to_总计: { sum_of_rows: number[]; holds: boolean }
  }
  行政复议: { 总计: number }
  行政诉讼_复议后: { 总计: number }
  litigation_sums_hold: boolean
}

const labels: Label[] = folder
  ? JSON.parse(readFileSync(join(folder, "site/labels.json"), "utf8")).annual_reports
  : []
const rule = JSON.parse(readFileSync("rules/national-2020.json", "utf8")).rules.find(
  ({ check }: { check: { kind: string } }) => check.kind === "annual-report",
)
const { kind: _, ...given } = rule.check
const { sections } = annualReportParams.parse(given)

describe.skipIf(!folder)("annual reports as published (REAL_PAGES)", () => {
  test.each([2019, 2020, 2024])("%i", (year) => {
    const label = labels.find((one) => one.year === year) as Label
    const bytes = readFileSync(join(folder ?? "", "site", label.file))
    const page = readPage({ url: label.url, bytes, contentType: "text/html" })
    expect(page).toMatchObject({
      kind: "annual-report",
      title: label.title,
      date: label.pubdate.slice(0, 10),
    })
    expect(reportYear(page.title ?? "")).toBe(label.year)

    const found = findSections(page, sections).filter(({ heading }) => heading !== null)
    expect(found).toHaveLength(Object.values(label.sections_present).filter(Boolean).length)

    const table = readApplicationTable(page.tables)
    const expected = label.applications_table
    expect(table?.received.values).toEqual(expected.本年新收)
    expect(table?.carriedIn.values).toEqual(expected.上年结转)
    expect(table?.decided.values).toEqual(expected.办理结果总计)
    expect(table?.carriedOut.values).toEqual(expected.结转下年度)
    const sums = expected.本年新收.map((__, column) =>
      table?.outcomes.reduce((total, row) => total + (row.values[column] ?? 0), 0),
    )
    expect(sums).toEqual(expected.check_rows_sum_to_总计.sum_of_rows)
    const faults = table ? applicationFaults(table) : []
    expect(faults.length === 0).toBe(expected.check_rows_sum_to_总计.holds)

    const groups = readLitigationTable(page.tables) ?? []
    expect(groups.map(({ total }) => total)).toEqual([label.行政复议.总计, 0, label.行政诉讼_复议后.总计])
    expect(litigationFaults(groups).length === 0).toBe(label.litigation_sums_hold)
  })
})
