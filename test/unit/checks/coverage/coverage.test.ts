import { describe, expect, it } from "vitest"
import { coverage } from "../../../../src/core/checks/coverage"
import { reasonText } from "../../../../src/core/result/messages"
import { type LinkLike, ORIGIN, page } from "../../make"
import { type Walk, walk } from "../walk"

const home = page({ url: "/", kind: "home", nav: [["标准目录", "/gk/bzml/"]] })
const columns = { bzml: { accept: ["标准目录"] } }
const names = ["柳塘镇", "石桥镇", "东坪街道"]
const list = (more: object = {}) =>
  page({
    url: "/gk/bzml/",
    title: "标准目录",
    kind: "list",
    entries: [
      ["柳塘镇政务公开事项标准目录", "/gk/bzml/1.html", "2020-10-01"],
      ["石桥镇政务公开事项标准目录", "/gk/bzml/2.html", "2020-11-01"],
    ],
    ...more,
  })
const third: [string, string, string] = ["东坪街道事项目录", "/gk/bzml/3.html", "2021-02-01"]
const whole = list({ entries: [...list().entries.map(({ title, url, date }) => [title, url, date]), third] })

function ask(given: object, pages: Walk["pages"], more: Partial<Walk> = {}) {
  const params = coverage.params.parse({ columns: ["bzml"], names, expect: "all", ...given })
  const told = walk(coverage, params, { pages: [home, ...pages], columns, ...more })
  return { ...told, text: reasonText(told.reason) }
}

describe("names that a column must cover", () => {
  it("passes where all of them, or as many as asked for, are there", () => {
    const { verdict, text, evidence } = ask({}, [whole])
    expect(verdict).toBe("pass")
    expect(text).toBe("应覆盖3项，“标准目录”栏目已覆盖3项")
    expect(evidence.map(({ date }) => date)).toEqual(["2020-10-01", "2020-11-01", "2021-02-01"])
    expect(ask({ expect: 2 }, [list()]).verdict).toBe("pass")
    expect(ask({ expect: 50 }, [whole]).verdict).toBe("pass")
  })

  it("asks units of a level for as many as are said for it", () => {
    const given = { expect: "all", expectAt: { county: 2, township: 1 } }
    expect(ask(given, [list()]).verdict).toBe("pass")
    expect(ask({ ...given, expectAt: { township: 1 } }, [list()]).verdict).toBe("partial")
  })

  it("gives the share and names what is missing", () => {
    const { verdict, ratio, text } = ask({}, [list()])
    expect([verdict, ratio]).toEqual(["partial", 2 / 3])
    expect(text).toContain("缺少：东坪街道")
  })

  it("knows names by their aliases", () => {
    const renamed = list({ entries: [["街道办标准目录", "/gk/bzml/1.html", "2020-10-01"]] })
    expect(ask({ names: ["东坪街道"], aliases: { 东坪街道: ["街道办"] } }, [renamed]).verdict).toBe("pass")
  })

  it("is not found in a column about other things, fails on a blank one", () => {
    const others = list({ entries: [["工作推进会召开", "/gk/bzml/1.html", "2020-10-01"]] })
    expect(ask({}, [others])).toMatchObject({ verdict: "not-found", reason: { code: "coverage.absent" } })
    expect(ask({}, [list({ entries: [] })])).toMatchObject({
      verdict: "fail",
      reason: { code: "column.empty" },
    })
  })

  it("is blocked where an obstacle may hide the rest", () => {
    const cut = list({ next: `${ORIGIN}/gk/bzml/p2.html` })
    expect(ask({}, [cut], { obstacles: { "/gk/bzml/p2.html": "timeout" } })).toMatchObject({
      verdict: "blocked",
      reason: { code: "blocked.timeout" },
    })
    expect(ask({}, [], { obstacles: { "/gk/bzml/": "challenge" } }).verdict).toBe("blocked")
  })

  it("opens rows for what no list shows: attachments, headings, captions of tables", () => {
    const folder = list({ entries: [["各镇街标准目录", "/gk/bzml/9.html", "2020-10-01"]] })
    const parts = page({
      url: "/gk/bzml/9.html",
      kind: "article",
      date: "2020-10-01",
      attachments: [["柳塘镇目录.xlsx", "/a.xlsx"]],
      headings: ["二、石桥镇"],
      tables: [
        [
          ["东坪街道标准目录", "东坪街道标准目录"],
          ["序号", "事项"],
        ],
      ],
    })
    const { verdict, asked } = ask({}, [folder, parts])
    expect([verdict, asked.at(-1)]).toEqual(["pass", "/gk/bzml/9.html"])
  })

  it("reads the names that the rows of a table begin with", () => {
    const table = [["序号", "镇街", "职责"], ...names.map((name, i) => [`${i + 1}`, name, "负责本辖区工作"])]
    const other = [
      ["事项", "主体"],
      ["目录编制工作", "由柳塘镇、石桥镇、东坪街道等各镇街分别负责办理"],
    ]
    expect(ask({}, [list({ entries: [], tables: [table] })]).verdict).toBe("pass")
    expect(ask({}, [list({ entries: [], tables: [other] })]).verdict).toBe("not-found")
  })

  it("leaves a catalogue in files to a person", () => {
    const file = list({ entries: [["各镇街标准目录.pdf", "/gk/bzml/all.pdf", "2020-10-01"]] })
    expect(ask({}, [file])).toMatchObject({ verdict: "pending", reason: { code: "coverage.files" } })
    const beside = list({ attachments: [["事项目录.xlsx", "/a.xlsx"]] })
    expect(ask({}, [beside])).toMatchObject({ verdict: "pending", reason: { values: { covered: 2 } } })
    expect(ask({}, [list({ title: "基层公开", attachments: [["流程图.png", "/a.png"]] })]).verdict).toBe(
      "partial",
    )
  })

  it("takes one list of names", () => {
    const base = { columns: ["bzml"], expect: "all" }
    expect(coverage.params.safeParse(base).success).toBe(false)
    expect(coverage.params.safeParse({ ...base, names, dictionary: "fields26" }).success).toBe(false)
  })
})

describe("links", () => {
  const tiles = (nav: LinkLike[]) => page({ url: "/gk/bzml/", title: "标准目录", kind: "column", nav })

  it("count where they lead to a part of the column", () => {
    const parts = tiles(names.map((name, i) => [name, `/gk/bzml/z${i}/`]))
    expect(ask({}, [parts]).verdict).toBe("pass")
  })

  it("count for nothing in the menus of the site, or to other sites", () => {
    expect(ask({}, [tiles(names.map((name, i) => [name, `/zj/z${i}/`]))]).verdict).not.toBe("pass")
    const away = list({
      entries: names.map((name, i) => [`${name}目录`, `http://z${i}.other.gov.cn/1.html`]),
    })
    expect(ask({}, [away]).reason.code).toBe("column.foreign")
  })
})

describe("notes", () => {
  const noteAny = ["不涉及"]

  it("cover a name that has nothing", () => {
    const note = list({ text: "说明：东坪街道不涉及上述领域。" })
    const { verdict, text } = ask({ noteAny }, [note])
    expect(verdict).toBe("pass")
    expect(text).toContain("以说明形式公开：东坪街道")
    expect(ask({}, [note]).verdict).toBe("partial")
    const other = list({ text: "东坪街道等已编制目录，不涉及的领域另作说明。" })
    expect(ask({ noteAny }, [other]).verdict).toBe("partial")
  })
})

describe("days", () => {
  const given = { within: "deadline" }
  const rule = { deadline: "2020-12-31" }

  it("tells what is there but not shown to be in time", () => {
    expect(ask(given, [whole], { rule })).toMatchObject({
      verdict: "pending",
      reason: { code: "coverage.late-unproven", values: { timely: 2, late: 1 } },
    })
    expect(ask({ ...given, expect: 2 }, [list()], { rule }).verdict).toBe("pass")
    expect(ask(given, [whole], { rule, asOf: "2020-12-31" }).verdict).toBe("partial")
  })

  it("opens what undated links lead to", () => {
    const tiles = page({
      url: "/gk/bzml/",
      title: "标准目录",
      kind: "column",
      nav: names.map((name, i) => [name, `/gk/bzml/z${i}/`]),
    })
    const parts = names.map((_, i) =>
      page({ url: `/gk/bzml/z${i}/`, entries: [["目录", `/x${i}.html`, "2020-06-01"]] }),
    )
    expect(ask(given, [tiles, ...parts], { rule }).verdict).toBe("pass")
    const documents = parts.map((part, i) => ({ ...part, entries: [], date: `2020-0${i + 5}-01` }))
    expect(ask(given, [tiles, ...documents], { rule }).evidence[2]?.date).toBe("2020-07-01")
    expect(ask(given, [tiles], { rule }).reason.code).toBe("coverage.late-unproven")
  })
})

it("puts what it found before a person", () => {
  const { verdict, text } = ask({}, [list()], { rule: { mode: "assisted" } })
  expect(verdict).toBe("pending")
  expect(text).toBe("“标准目录”栏目见到所列3项中的2项，未见：东坪街道，需人工判断")
})
