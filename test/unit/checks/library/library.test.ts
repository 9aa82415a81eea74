import { describe, expect, it } from "vitest"
import { library } from "../../../../src/core/checks/library"
import type { PageLike } from "../../make"
import { ORIGIN, page, visit } from "../../make"
import { asker } from "../ask"

const ask = asker(library)
const all = { columns: ["gfxwj"], functions: ["list", "search", "download", "validity"] }
const documents = {
  columns: ["gfxwj"],
  functions: ["list"],
  meta: ["number", "date", "issuer", "text"],
  uniqueNumbers: true,
  sample: 2,
}

const home = page({ url: "/", kind: "home", nav: [["规范性文件", "/gfxwj/"]] })
const search = { action: `${ORIGIN}/s`, field: "q", method: "get" as const, hidden: {} }
const list = (more: Partial<PageLike> = {}) =>
  page({
    url: "/gfxwj/",
    kind: "list",
    title: "规范性文件",
    entries: [
      ["清溪县菜市场管理办法", "/gfxwj/1.html", "2020-06-01"],
      ["清溪县公园管理办法", "/gfxwj/2.html", "2020-03-01"],
    ],
    search,
    ...more,
  })
const document = (n: number, more: Partial<PageLike> = {}) =>
  page({
    url: `/gfxwj/${n}.html`,
    kind: "policy",
    title: n === 1 ? "清溪县菜市场管理办法" : "清溪县公园管理办法",
    number: `清府规〔2020〕${n}号`,
    date: "2020-03-01",
    source: "清溪县人民政府",
    text: "第一条 为了加强管理，制定本办法。".repeat(20),
    attachments: [["办法.pdf", `/gfxwj/${n}.pdf`]],
    info: { 有效性: "有效" },
    ...more,
  })

describe("functions of a library", () => {
  it("passes with list, search, download and marks of validity, each quoted", () => {
    const { verdict, leads, text, evidence } = ask(all, [home, list(), document(1)])
    expect([verdict, leads]).toEqual(["pass", []])
    expect(text).toBe(
      "“规范性文件”栏目（最新文件2020-06-01，抽查1件）应具备4项，全部具备：文件列表、检索、下载、有效性标注",
    )
    expect(evidence.map(({ text: quote }) => quote)).toContain("有效性：有效")
  })

  it("takes the days of documents whose rows show none", () => {
    const rows = list({
      entries: [
        ["清溪县菜市场管理办法", "/gfxwj/1.html", null],
        ["清溪县公园管理办法", "/gfxwj/2.html", null],
      ],
    })
    const late = { of: { deadline: "2020-12-31" }, options: { asOf: "2021-06-30" } }
    const both = [home, rows, document(1), document(2)]
    const asked = ask(documents, both, late)
    expect(asked).toMatchObject({ verdict: "pass", ratio: 1 })
    expect(asked.text).toContain("最新文件2020-03-01")
    expect(ask({ ...documents, freshDays: 500 }, both, late).verdict).toBe("pass")
    expect(ask({ ...documents, freshDays: 100 }, both, late).text).toContain("未能判断：100天内有更新")
  })

  it("wants a document of late where the rule says of how late, and days to tell", () => {
    const fresh = (freshDays: number, rows = list()) =>
      ask({ ...all, freshDays }, [home, rows, document(1)], { options: { asOf: "2020-12-31" } })
    expect(fresh(365).verdict).toBe("pass")
    expect(fresh(100)).toMatchObject({ verdict: "partial", ratio: 4 / 5 })
    expect(fresh(100).text).toContain("欠缺：100天内有更新")
    expect(fresh(100, list({ entries: [["清溪县菜市场管理办法", "/gfxwj/1.html", null]] })).verdict).toBe(
      "pending",
    )
  })

  it("asks for documents to see what can be downloaded", () => {
    expect(ask(all, [home, list()]).leads).toEqual(["/gfxwj/1.html", "/gfxwj/2.html"])
  })

  it("gives the share of what is there and names the rest", () => {
    const bare = [document(1, { attachments: [], info: {} }), document(2, { attachments: [], info: {} })]
    const { verdict, ratio, text } = ask(all, [home, list({ search: null }), ...bare])
    expect([verdict, ratio]).toEqual(["partial", 1 / 4])
    expect(text).toContain("欠缺：检索、下载、有效性标注")
  })

  it.each<[string, Partial<PageLike>]>([
    ["a title", { entries: [["清溪县旧办法（已废止）", "/gfxwj/1.html"]] }],
    [
      "a directory",
      {
        entries: [
          {
            title: "清溪县旧办法",
            url: `${ORIGIN}/gfxwj/1.html`,
            date: "2019-03-01",
            info: { 有效性: "已废止" },
          },
        ],
      },
    ],
    ["a column of its own", { nav: [["失效废止文件", "/gfxwj/fz/"]] }],
    [
      "a table",
      {
        tables: [
          [
            ["名称", "时效性"],
            ["办法", "有效"],
          ],
        ],
      },
    ],
  ])("sees validity marked by %s", (_, more) => {
    const result = ask({ ...all, functions: ["validity"] }, [home, list(more), document(1, { info: {} })])
    expect(result.verdict).toBe("pass")
  })

  it("fails where it has none of them, and where it is blank", () => {
    const nothing = document(1, { attachments: [], info: {} })
    const functions = { ...all, functions: ["search", "validity"] }
    expect(ask(functions, [home, list({ search: null }), nothing])).toMatchObject({
      verdict: "fail",
      reason: { code: "library.none" },
    })
    expect(ask(all, [home, list({ entries: [] })])).toMatchObject({
      verdict: "fail",
      reason: { code: "column.empty" },
    })
    const links = [{ text: "关于印发某办法的通知", url: "/gfxwj/9.html", region: "body" as const }]
    expect(ask(all, [home, list({ entries: [], links })])).toMatchObject({
      verdict: "pending",
      reason: { code: "column.unlisted" },
    })
  })

  it("is not found without a column, blocked where it, or the documents, can't be read", () => {
    expect(ask(all, [page({ url: "/", kind: "home", nav: [["新闻", "/xw/"]] })]).verdict).toBe("not-found")
    expect(ask(all, [home, visit("/gfxwj/", { outcome: "challenge" })]).verdict).toBe("blocked")
    const hidden = [1, 2].map((n) => visit(`/gfxwj/${n}.html`, { outcome: "forbidden" }))
    expect(ask(all, [home, list(), ...hidden])).toMatchObject({
      verdict: "blocked",
      reason: { code: "blocked.forbidden" },
    })
  })

  it("does not show itself in time where nothing is dated before the deadline", () => {
    const late = { of: { deadline: "2020-01-31" } }
    expect(ask(all, [home, list(), document(1)], late)).toMatchObject({
      verdict: "pending",
      reason: { code: "library.late-unproven" },
    })
  })
})

describe("what its documents state", () => {
  it("passes where all do, once the whole sample was read", () => {
    expect(ask(documents, [home, list(), document(1)]).leads).toEqual(["/gfxwj/2.html"])
    const { verdict, leads, text } = ask(documents, [home, list(), document(1), document(2)])
    expect([verdict, leads]).toEqual(["pass", []])
    expect(text).toContain("文号（2/2）、成文或发布日期（2/2）、发布机关（2/2）、正文（2/2）、文号不重复")
  })

  it("gives the share of those that do, and quotes one that does not", () => {
    const bare = document(2, { number: null, source: null, info: {} })
    const { verdict, ratio, text, evidence } = ask(documents, [home, list(), document(1), bare])
    expect([verdict, ratio]).toEqual(["partial", 5 / 6])
    expect(text).toContain("欠缺：文号（1/2）、发布机关（1/2）")
    expect(evidence[0]).toEqual({ url: bare.url, text: "清溪县公园管理办法" })
  })

  it("finds a number on two documents, and not on one that stands twice", () => {
    const twin = document(2, { number: "清府规〔2020〕1号" })
    const { verdict, evidence } = ask(documents, [home, list(), document(1), twin])
    expect(verdict).toBe("partial")
    expect(evidence[0]?.text).toBe("清府规〔2020〕1号 清溪县公园管理办法")
    const copy = document(2, { number: "清府规〔2020〕1号", title: "清溪县菜市场管理办法" })
    expect(ask(documents, [home, list(), document(1), copy]).verdict).toBe("pass")
  })

  it("waits for a person where the documents are files", () => {
    const files = list({ entries: [["办法", "/gfxwj/1.pdf", "2020-01-01"]] })
    expect(ask(documents, [home, files])).toMatchObject({
      verdict: "pending",
      reason: { code: "library.open" },
    })
  })

  it("gathers for a person in an assisted rule", () => {
    const assisted = { of: { mode: "assisted" as const } }
    for (const more of [{}, { number: null }])
      expect(ask(documents, [home, list(), document(1), document(2, more)], assisted).verdict).toBe("pending")
  })
})
