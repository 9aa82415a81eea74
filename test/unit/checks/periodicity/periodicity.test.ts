import { describe, expect, it } from "vitest"
import { periodicity } from "../../../../src/core/checks/periodicity"
import { reasonText } from "../../../../src/core/result/messages"
import { type EntryLike, ORIGIN, page } from "../../make"
import { type Walk, walk } from "../walk"

const home = page({ url: "/", kind: "home", nav: [["市场供求分析", "/gqfx/"]] })
const columns = { rlgq: { accept: ["市场供求分析"] } }
const list = (dates: (string | null)[], more: object = {}) =>
  page({
    url: "/gqfx/",
    title: "市场供求分析",
    entries: dates.map((date, i): EntryLike => [`供求分析之${"甲乙丙丁戊"[i]}`, `/gqfx/${i}.html`, date]),
    ...more,
  })
const year = ["2020-10-12", "2020-07-09", "2020-04-10", "2020-01-15"]

function ask(given: object, pages: Walk["pages"], more: Partial<Walk> = {}) {
  const params = periodicity.params.parse({ columns: ["rlgq"], every: "quarter", year: 2020, ...given })
  const told = walk(periodicity, params, { pages: [home, ...pages], columns, ...more })
  return { ...told, text: reasonText(told.reason) }
}

describe("information due again and again", () => {
  it("passes where every part of the year has some", () => {
    const { verdict, text, evidence } = ask({}, [list(year)])
    expect(verdict).toBe("pass")
    expect(text).toBe("2020年应定期公开的信息均已公开：第一季度1条、第二季度1条、第三季度1条、第四季度1条")
    expect(evidence).toHaveLength(4)
  })

  it("names the parts of the year that lack it", () => {
    const { verdict, ratio, text } = ask({}, [list(["2020-10-12", "2020-04-10", "2019-10-11"])])
    expect([verdict, ratio]).toEqual(["partial", 0.5])
    expect(text).toContain("缺少：第一季度、第三季度")
  })

  it("asks for nothing that is not due yet", () => {
    const asOf = "2020-08-15"
    expect(ask({}, [list(["2020-04-10", "2020-01-15"])], { asOf }).verdict).toBe("pass")
    expect(ask({}, [list(year)], { asOf: "2020-02-15" })).toMatchObject({ verdict: "not-due", asked: [] })
    expect(ask({ year: 2021 }, [list([])], { asOf })).toMatchObject({ verdict: "not-due", ratio: null })
  })

  it("takes a title's own word for the part of the year", () => {
    const named = page({
      url: "/gqfx/",
      entries: [
        ["2020年第四季度供求分析", "/gqfx/4.html", "2021-01-20"],
        ["第三季度供求分析", "/gqfx/3.html", "2020-10-20"],
        ["二季度供求分析", "/gqfx/2.html", "2020-07-20"],
        ["2020年一季度供求分析", "/gqfx/1.html", "2020-04-20"],
      ],
    })
    expect(ask({}, [named]).verdict).toBe("pass")
  })

  it("counts right titles alone, and notes that there was nothing", () => {
    const mixed = page({
      url: "/gqfx/",
      entries: [
        ["2020年下半年无重大案件的情况说明", "/gqfx/2.html", "2020-12-20"],
        ["社保基金案件处罚信息", "/gqfx/1.html", "2020-05-20"],
        ["工作动态", "/gqfx/0.html", "2020-11-20"],
      ],
    })
    const given = { every: "half-year", titles: { any: ["案件处罚"] } }
    expect(ask(given, [mixed])).toMatchObject({ verdict: "partial", ratio: 0.5 })
    expect(ask({ ...given, noteAny: ["无重大案件"] }, [mixed]).verdict).toBe("pass")
  })

  it("opens undated rows, and leaves what stays undated to a person", () => {
    const { asked, verdict } = ask({ every: "year" }, [
      list([null]),
      page({ url: "/gqfx/0.html", date: "2020-03-01" }),
    ])
    expect([asked.at(-1), verdict]).toEqual(["/gqfx/0.html", "pass"])
    expect(ask({}, [list([null]), page({ url: "/gqfx/0.html" })]).reason.code).toBe("periodicity.undated")
  })

  it("is not found without any of the year, fails on a blank column", () => {
    expect(ask({}, [list(["2018-03-01"])])).toMatchObject({
      verdict: "not-found",
      reason: { code: "periodicity.none-of-year", values: { newest: "2018-03-01" } },
    })
    expect(ask({ titles: { any: ["价格"] } }, [list(year)]).reason.code).toBe("periodicity.absent")
    expect(ask({}, [list([])]).verdict).toBe("fail")
    expect(ask({}, [], { columns: { rlgq: { accept: ["供求状况"] } } }).reason.code).toBe("column.absent")
  })

  it("is blocked where older pages of the list can't be read", () => {
    const cut = list(["2020-10-12"], { next: `${ORIGIN}/gqfx/2.shtml` })
    expect(ask({}, [cut], { obstacles: { "/gqfx/2.shtml": "timeout" } })).toMatchObject({
      verdict: "blocked",
      reason: { code: "blocked.timeout" },
    })
  })

  it("puts its table before a person", () => {
    const told = ask({}, [list(["2020-10-12"])], { rule: { mode: "assisted" } })
    expect([told.verdict, told.text]).toEqual([
      "pending",
      "“市场供求分析”栏目2020年的信息：第一季度0条、第二季度0条、第三季度0条、第四季度1条，需人工判断",
    ])
  })
})
