import fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import { bucketsOf, namedBucket } from "../../../../src/core/checks/periodicity/buckets"
import { addDays } from "../../../../src/core/text/date"

const every = fc.constantFrom("month", "quarter", "half-year", "year")
const year = fc.integer({ min: 1990, max: 2099 })

describe("the parts of a year", () => {
  it("hold every day of it once", () => {
    fc.assert(
      fc.property(every, year, fc.integer({ min: 0, max: 364 }), (every, year, day) => {
        const date = addDays(`${year}-01-01`, day)
        expect(bucketsOf(every, year).filter(({ from, to }) => from <= date && date <= to)).toHaveLength(1)
      }),
    )
  })

  it("follow each other without a gap from January to December", () => {
    fc.assert(
      fc.property(every, year, (every, year) => {
        const buckets = bucketsOf(every, year)
        expect(buckets[0]?.from).toBe(`${year}-01-01`)
        expect(buckets.at(-1)?.to).toBe(`${year}-12-31`)
        for (const [at, { to }] of buckets.entries())
          if (buckets[at + 1]) expect(addDays(to, 1)).toBe(buckets[at + 1]?.from)
      }),
    )
  })

  it("are known by their names", () => {
    fc.assert(
      fc.property(every, year, (every, year) => {
        const named = bucketsOf(every, year).map(({ title }) =>
          namedBucket(`${year}年${title}简报`, null, every, year),
        )
        expect(named).toEqual(bucketsOf(every, year).map((_, at) => at))
      }),
    )
  })
})

test.each([
  ["第三季度供求分析", "2020-10-20", "quarter", 2],
  ["第四季度供求分析", "2020-01-10", "quarter", null],
  ["第四季度供求分析", "2021-01-10", "quarter", 3],
  ["2019年第四季度供求分析", "2020-01-10", "quarter", null],
  ["2020年十二月价格走势", null, "month", 11],
  ["2020年10月15日菜价", "2020-10-15", "month", null],
  ["2020年2月份菜价", "2020-03-02", "month", 1],
  ["2020年13月", null, "month", null],
  ["下半年案件信息", "2020-12-20", "half-year", 1],
  ["案件信息", "2020-12-20", "half-year", null],
] as const)("%s of %s by %s: %s", (title, date, every, at) => {
  expect(namedBucket(title, date, every, 2020)).toBe(at)
})
