import { describe, expect, it } from "vitest"
import { isInTime, lastDay, newestFirst, readBackTo } from "../../../../src/core/checks/gather/days"
import { site } from "../../make"

const period = { from: "2020-01-01", to: "2020-12-31" }
const ended = site([], { asOf: "2021-06-30", period })
const running = site([], { asOf: "2020-06-30", period })

describe("days that count", () => {
  it("end with the period, or with the day that the audit speaks for", () => {
    expect([lastDay(ended), lastDay(running)]).toEqual(["2020-12-31", "2020-06-30"])
  })

  it.each([
    ["2020-01-01", true],
    ["2020-12-31", true],
    ["2019-12-31", false],
    ["2021-01-01", false],
    [null, false],
  ])("within the period: %s %s", (date, counts) => {
    expect(isInTime(ended, { within: "period" }, date)).toBe(counts)
  })

  it.each([
    ["2018-01-01", true],
    ["2021-06-30", true],
    ["2021-07-01", false],
    [null, true],
  ])("without a period: %s %s", (date, counts) => {
    expect(isInTime(ended, {}, date)).toBe(counts)
  })

  it("reach back to the period's first, or for a year", () => {
    expect(readBackTo(ended, { within: "period" })).toBe("2020-01-01")
    expect(readBackTo(ended, {})).toBe("2020-06-29")
  })

  it("sort from new to old, unknown ones last, equals by address", () => {
    const rows = [
      { url: "/c", date: null },
      { url: "/b", date: "2020-01-02" },
      { url: "/a", date: "2020-01-02" },
      { url: "/d", date: "2020-03-01" },
    ]
    expect(rows.sort(newestFirst).map(({ url }) => url)).toEqual(["/d", "/a", "/b", "/c"])
  })
})
