import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  addDays,
  calendarDay,
  dateFromUrl,
  daysBetween,
  findDates,
  parseDate,
} from "../../../src/core/text/date"

const day = fc
  .date({ min: new Date("1990-01-01T00:00:00Z"), max: new Date("2035-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const HAN = "〇一二三四五六七八九"
const han = (n: number) => {
  if (n <= 10) return n === 10 ? "十" : (HAN[n] as string)
  const tens = Math.floor(n / 10)
  return `${tens > 1 ? HAN[tens] : ""}十${n % 10 ? HAN[n % 10] : ""}`
}

const spellings: ((y: string, m: string, d: string) => string)[] = [
  (y, m, d) => `${y}-${m}-${d}`,
  (y, m, d) => `[${y}-${m}-${d}]`,
  (y, m, d) => `${y}/${Number(m)}/${Number(d)}`,
  (y, m, d) => `${y}.${m}.${d}`,
  (y, m, d) => `${y}年${Number(m)}月${Number(d)}日`,
  (y, m, d) => `${y} 年 ${Number(m)} 月 ${Number(d)} 日`,
  (y, m, d) => `${y}${m}${d}`,
  (y, m, d) => `２０${y.slice(2)}－${m}－${d}`,
  (y, m, d) => `${[...y].map((c) => HAN[Number(c)]).join("")}年${han(Number(m))}月${han(Number(d))}日`,
  (y, m, d) => `发布时间：${y}-${m}-${d} 10∶08`,
]

describe("dates", () => {
  test.each(spellings.map((spell, index) => [index, spell] as const))(
    "spelling %i is read back",
    (_, spell) => {
      fc.assert(
        fc.property(
          day.filter((it) => it >= "2000"),
          (date) => {
            const [y, m, d] = date.split("-") as [string, string, string]
            expect(parseDate(spell(y, m, d))).toBe(date)
          },
        ),
      )
    },
  )

  test("zero is written in many ways", () => {
    for (const text of [
      "二○二○年七月三十一日",
      "二〇二〇年七月三十一日",
      "二零二零年七月三十一日",
      "二O二O年七月三十一日",
    ]) {
      expect(parseDate(text)).toBe("2020-07-31")
    }
  })

  test("days that the calendar does not have are no dates", () => {
    expect(findDates("2020-13-01 2020-02-30 1234567890 20201332")).toEqual([])
  })

  test("several dates keep their order", () => {
    expect(findDates("成文 2020年1月2日，发布 2020-01-05").map((it) => it.date)).toEqual([
      "2020-01-02",
      "2020-01-05",
    ])
  })

  test("addresses name days", () => {
    expect(dateFromUrl("http://a.example/zwgk/202007/t20200731_12.htm")).toBe("2020-07-31")
    expect(dateFromUrl("http://a.example/art/2020/7/31/art_1_2.html")).toBe("2020-07-31")
    expect(dateFromUrl("http://a.example/2020-07/31/content_5.html")).toBe("2020-07-31")
    expect(dateFromUrl("http://a.example/col/col1234/")).toBeNull()
  })

  test("adding days and counting them agree", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days)
      }),
    )
  })
})

test.each([2019, 2020, 1900, 2000])("the calendar of %s has the days it has", (year) => {
  for (let month = 1; month <= 12; month++) {
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
    expect(calendarDay(year, month, last)).toBe(`${year}-${String(month).padStart(2, "0")}-${last}`)
    expect(calendarDay(year, month, last + 1)).toBeNull()
  }
  expect([calendarDay(year, 0, 1), calendarDay(year, 13, 1), calendarDay(year, 1, 0)]).toEqual([
    null,
    null,
    null,
  ])
})
