import fc from "fast-check"
import Papa from "papaparse"
import { describe, expect, test } from "vitest"
import { beijingTime, safeCell, toCsv } from "../../../src/core/export/csv"

describe("csv", () => {
  test("begins with a byte order mark and ends rows with CRLF", () => {
    const csv = toCsv(["甲", "乙"], [["一", 2]])
    expect(csv).toBe("\ufeff甲,乙\r\n一,2\r\n")
  })

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r\n=1", " =cmd|' /C calc'!A0", "＝1", "\u200b=1"])(
    "%j is no formula",
    (text) => expect(safeCell(text)).toMatch(/^'/),
  )

  test.each(["007", "350499198003121234", "1.10", "1E5", "1-2", "2020/5", "1/2/2020"])(
    "%s is not written anew as a number or a day",
    (text) => expect(safeCell(text)).toBe(`'${text}`),
  )

  test.each([
    "2020-05-01",
    "9901210001",
    "1.1",
    "CN20-1.1-a",
    "望政发〔2020〕1号",
    "2021-06-30 18:05:09",
    "12",
  ])("%s is left as it is", (text) => expect(safeCell(text)).toBe(text))

  test("a cell holds no more than a spreadsheet takes, whole characters, and says so", () => {
    const cell = safeCell(`甲${"\ud842\udfb7".repeat(20_000)}`)
    expect(cell.length).toBeLessThan(32_767)
    expect(cell).toMatch(/…（以下略）$/)
    expect(() => encodeURIComponent(cell)).not.toThrow()
    expect(safeCell("甲".repeat(32_000))).toHaveLength(32_000)
  })

  test("one line, nothing hidden", () => {
    expect(safeCell("第一行\r\n第二行\u2028\u202e尾\u200b\u0007")).toBe("第一行 第二行 尾")
  })

  test("numbers stay numbers, negative ones too", () => {
    expect(safeCell(-3)).toBe("-3")
    expect(safeCell(Number.NaN)).toBe("")
    expect(safeCell(null)).toBe("")
  })

  test("any text comes back as one cell of one row that no spreadsheet runs", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" }), { minLength: 1, maxLength: 5 }), (cells) => {
        const csv = toCsv(
          cells.map((_, i) => `c${i}`),
          [cells],
        )
        const { data } = Papa.parse<string[]>(csv.slice(1).trimEnd(), { newline: "\r\n" })
        expect(data[1]?.length ?? 1).toBe(cells.length)
        for (const cell of data[1] ?? []) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|[\t\r\n]/)
      }),
    )
  })

  test("moments are told by the clock in Beijing", () => {
    expect(beijingTime("2021-06-30T18:00:05.123Z")).toBe("2021-07-01 02:00:05")
    expect(beijingTime("")).toBe("")
  })
})
