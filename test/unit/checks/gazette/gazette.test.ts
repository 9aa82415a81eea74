import { describe, expect, it } from "vitest"
import { gazette } from "../../../../src/core/checks/gazette"
import { reasonText } from "../../../../src/core/result/messages"
import { type EntryLike, ORIGIN, page } from "../../make"
import { type Walk, walk } from "../walk"

const home = page({ url: "/", kind: "home", nav: [["政府公报", "/gb/"]] })
const columns = { zfgb: { accept: ["政府公报"] } }
const entries = [3, 2, 1].map(
  (n): EntryLike => [`2020年第${n}期（总第${n + 40}期）`, `/gb/${n}.pdf`, `2020-0${n}-28`],
)
const list = (rows: EntryLike[], more: object = {}) =>
  page({ url: "/gb/", title: "政府公报", kind: "list", entries: rows, ...more })

function ask(pages: Walk["pages"], more: Partial<Walk> = {}) {
  const params = gazette.params.parse({ columns: ["zfgb"], year: 2020 })
  const told = walk(gazette, params, { pages: [home, ...pages], columns, ...more })
  return { ...told, text: reasonText(told.reason) }
}

describe("the gazette of a year", () => {
  it("passes where no issue is missing", () => {
    const { verdict, text, evidence } = ask([list(entries)])
    expect(verdict).toBe("pass")
    expect(text).toBe("2020年政府公报见到3期，至第3期无缺期（其中有网页版0期、有文件版3期）")
    expect(evidence[0]).toEqual({
      url: `${ORIGIN}/gb/1.pdf`,
      text: "2020年第1期（总第41期）",
      date: "2020-01-28",
    })
  })

  it("names the issues that are missing", () => {
    const gap: EntryLike[] = [["2020年第5期", "/gb/5.pdf", "2020-05-28"], ...entries.slice(0, 2)]
    const { verdict, ratio, text } = ask([list(gap)])
    expect([verdict, ratio]).toEqual(["partial", 3 / 5])
    expect(text).toContain("缺少：第1期、第4期")
  })

  it("looks into the page of the year, and knows its issues by it", () => {
    const landing = page({
      url: "/gb/",
      title: "政府公报",
      kind: "column",
      nav: [
        ["2020年", "/gb/n2020/"],
        ["2019年", "/gb/n2019/"],
      ],
    })
    const issues = (year: number, count: number) =>
      page({
        url: `/gb/n${year}/`,
        title: `${year}年`,
        entries: Array.from(
          { length: count },
          (_, at): EntryLike => [`第${at + 1}期`, `/gb/n${year}/${at}.pdf`],
        ),
      })
    expect(ask([landing, issues(2020, 2), issues(2019, 6)])).toMatchObject({
      verdict: "pass",
      reason: { values: { count: 2 } },
    })
  })

  it("opens issues to see their forms, and whether they open", () => {
    const pages: EntryLike[] = [
      ["2020年第2期", "/gb/2.html", "2020-02-28"],
      ["2020年第1期", "/gb/1.html", "2020-01-28"],
    ]
    const second = page({ url: "/gb/2.html", attachments: [["公报.pdf", "/gb/2.pdf"]] })
    const first = page({ url: "/gb/1.html", text: "目录" })
    expect(ask([list(pages), second, first]).reason).toMatchObject({
      code: "gazette.pass",
      values: { pages: 2, files: 1 },
    })
    expect(ask([list(pages), second])).toMatchObject({ verdict: "partial", ratio: 0.5 })
    expect(ask([list(pages)])).toMatchObject({ verdict: "fail", reason: { code: "gazette.dead" } })
  })

  it("does not count other years, rows without a link, and what is dated after the as-of date", () => {
    const old: EntryLike = ["2019年第1期", "/gb/o1.pdf", "2019-01-28"]
    expect(ask([list([old])])).toMatchObject({ verdict: "not-found", reason: { code: "gazette.absent" } })
    expect(ask([list([["2020年第1期", null, "2020-01-28"], old])]).verdict).toBe("not-found")
    expect(ask([list(entries)], { asOf: "2020-02-28" }).reason.values.count).toBe(2)
    expect(ask([list(entries)], { asOf: "2019-06-01" })).toMatchObject({ verdict: "not-due", asked: [] })
  })

  it("leaves issues without a year to a person, fails on a blank column", () => {
    expect(ask([list([["第1期", "/gb/1.pdf"]])]).reason.code).toBe("gazette.undated")
    expect(ask([list([])])).toMatchObject({ verdict: "fail", reason: { code: "column.empty" } })
  })

  it("is blocked where an obstacle may hide what is missing", () => {
    const cut = list(entries.slice(0, 1), { next: `${ORIGIN}/gb/p2.html` })
    expect(ask([cut], { obstacles: { "/gb/p2.html": "timeout" } })).toMatchObject({
      verdict: "blocked",
      reason: { code: "blocked.timeout" },
    })
    expect(ask([], { obstacles: { "/gb/": "challenge" } }).verdict).toBe("blocked")
  })

  it("puts what it found before a person", () => {
    const told = ask([list(entries.slice(0, 1))], { rule: { mode: "assisted" } })
    expect([told.verdict, told.reason.code]).toEqual(["pending", "gazette.gathered"])
    expect(told.text).toContain("缺少：第1期、第2期")
  })
})
