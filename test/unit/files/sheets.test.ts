import { describe, expect, it } from "vitest"
import { type GridSheet, sheetsMarkup } from "../../../src/core/files/sheets"

const sheet = (more: Partial<GridSheet> = {}): GridSheet => ({
  name: "Sheet1",
  cells: [
    { row: 0, column: 0, text: "事项" },
    { row: 0, column: 2, text: "主体" },
    { row: 3, column: 0, text: "规划" },
  ],
  merged: [],
  ...more,
})
const rows = (more?: Partial<GridSheet>): string[] =>
  [...(sheetsMarkup([sheet(more)]).sheets[0] ?? "").matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = ""]) => row)

describe("worksheets as tables", () => {
  it("have the rows that hold anything, as wide as the widest", () => {
    expect(rows()).toEqual(["<td>事项</td><td></td><td>主体</td>", "<td>规划</td><td></td><td></td>"])
  })

  it("have merged cells over what is left of their rows and columns", () => {
    expect(rows({ merged: [{ row: 0, column: 0, rowSpan: 1, colSpan: 2 }] })[0]).toBe(
      '<td colspan="2">事项</td><td>主体</td>',
    )
    expect(rows({ merged: [{ row: 0, column: 2, rowSpan: 4, colSpan: 9 }] })).toEqual([
      '<td>事项</td><td></td><td rowspan="2">主体</td>',
      "<td>规划</td><td></td>",
    ])
    expect(rows({ merged: [{ row: 0, column: 2, rowSpan: 3, colSpan: 1 }] })[0]).toBe(
      "<td>事项</td><td></td><td>主体</td>",
    )
  })

  it("end behind the sixtieth column and the two-thousandth row", () => {
    const wide = { row: 0, column: 60, text: "太远" }
    const long = Array.from({ length: 2001 }, (_, row) => ({ row, column: 59, text: `第${row + 1}行` }))
    const cut = rows({ cells: [wide, ...long] })
    expect(cut).toHaveLength(2000)
    expect(cut[0]?.match(/<td>/g)).toHaveLength(60)
    expect(cut.join("")).not.toContain("太远")
  })

  it("are headed by their names where somebody gave them one; empty ones are left out", () => {
    const named = sheet({ name: "公开目录" })
    const { sheets } = sheetsMarkup([named, sheet({ cells: [] }), sheet(), sheet({ name: "工作表 2" })])
    expect(sheets.map((one) => /<h2>(.*?)<\/h2>/.exec(one)?.[1] ?? null)).toEqual(["公开目录", null, null])
  })
})
