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
        for (const cell of data[1] ?? []) expect(cell).not.toMatch(/^\s*[=+\-@\t\r＝＋－＠]/)
      }),
    )
  })

  test("moments are told by the clock in Beijing", () => {
    expect(beijingTime("2021-06-30T18:00:05.123Z")).toBe("2021-07-01 02:00:05")
    expect(beijingTime("")).toBe("")
  })
})
