import fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import { issueIn, yearIn } from "../../../../src/core/checks/gazette/numbers"

describe("issues", () => {
  it("are known by their numbers in any year", () => {
    const year = fc.integer({ min: 1990, max: 2099 })
    const number = fc.integer({ min: 1, max: 366 })
    fc.assert(
      fc.property(year, number, fc.integer({ min: 1, max: 999 }), (year, number, whole) => {
        const numbers = [number]
        expect(issueIn(`某县人民政府公报${year}年第${number}期（总第${whole}期）`)).toEqual({ year, numbers })
        expect(issueIn(`第${number}期`)).toEqual({ year: null, numbers })
      }),
    )
  })

  it("are never read out of any text for ever or with an impossible number", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."第期总号年0123、-十公报 "), maxLength: 300 }),
        (text) => {
          for (const number of issueIn(text)?.numbers ?? []) {
            expect(number).toBeGreaterThan(0)
            expect(number).toBeLessThan(373)
          }
        },
      ),
    )
  })

  test.each([
    ["政府公报第十二期", null, [12]],
    ["2020年1期", 2020, [1]],
    ["2020年第1-2期", 2020, [1, 2]],
    ["第3、4期合刊", null, [3, 4]],
    ["2020年第3期、第4期合刊", 2020, [3, 4]],
    ["2020 年 第 6 期", 2020, [6]],
    ["人民政府公报（2020年第8号）", 2020, [8]],
  ])("%s", (title, year, numbers) => expect(issueIn(title)).toEqual({ year, numbers }))

  test.each(["总第45期", "政府令第3号", "2020年统计公报", "关于印发办法的通知", "第0期"])(
    "%s is none",
    (title) => expect(issueIn(title)).toBeNull(),
  )
})

test("years of labels", () => {
  expect(yearIn("2020年政府公报")).toBe(2020)
  expect(yearIn("政府公报")).toBeNull()
  expect(yearIn("20201231")).toBeNull()
})
