import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { siteBasics } from "../../../../src/core/checks/site-basics"
import { spread } from "../../../../src/core/checks/site-basics/links"
import { siteBasicsParams } from "../../../../src/core/checks/site-basics/params"
import { reasonText } from "../../../../src/core/result/messages"
import { type EntryLike, type PageLike, page, visit } from "../../make"
import { asker } from "../ask"
import { type Walk, walk } from "../walk"

const params = siteBasicsParams.parse({
  homeDays: 14,
  newsColumns: ["xwdt"],
  newsDays: 14,
  slowColumns: ["tzgg"],
  slowDays: 183,
  sampleLinks: 4,
})

const article = (url: string): PageLike => ({
  url,
  kind: "article",
  title: "某事",
  text: "正文。".repeat(60),
})
const FRESH: EntryLike = ["某会议召开", "/xw/1.html", "2020-12-28"]
const NOTICE: EntryLike = ["某通知", "/tz/1.html", "2020-10-08"]
const NAV: [string, string][] = [
  ["新闻动态", "/xw/"],
  ["通知公告", "/tz/"],
]

interface Given extends Partial<Walk> {
  home?: Partial<PageLike>
  news?: Partial<PageLike> | null
  notices?: Partial<PageLike>
  gone?: string[]
}

function run({ home = {}, news = {}, notices = {}, gone = [], ...given }: Given = {}) {
  const pages = [
    page({ url: "/", kind: "home", nav: NAV, entries: [FRESH], ...home }),
    page({ url: "/xw/", kind: "list", entries: [FRESH], ...news }),
    page({ url: "/tz/", kind: "list", entries: [NOTICE], ...notices }),
    page(article("/xw/1.html")),
    page(article("/tz/1.html")),
  ].filter(({ url }) => !gone.some((path) => url.endsWith(path)))
  const result = walk(siteBasics, params, {
    pages,
    columns: { xwdt: { accept: ["新闻动态"] }, tzgg: { accept: ["通知公告"] } },
    asOf: "2020-12-31",
    ...given,
  })
  return { ...result, text: reasonText(result.reason) }
}

describe("whether a site is kept up", () => {
  test("fresh home page, fresh columns, links that open", () => {
    expect(run()).toMatchObject({ verdict: "pass", ratio: 1, reason: { values: { total: 4, good: 4 } } })
  })

  test("a rule on links alone says nothing of an old home page, and nothing at all where there are no links", () => {
    const { homeDays: _, ...others } = params
    const asks = { ...others, newsColumns: [], slowColumns: [] }
    const ask = asker(siteBasics)
    const old: EntryLike = ["某会议召开", "/xw/1.html", "2020-01-08"]
    expect(ask(asks, [page({ url: "/", entries: [old] }), page(article("/xw/1.html"))])).toMatchObject({
      verdict: "pass",
      text: "链接共查1项，均正常",
    })
    expect(ask(asks, [page({ url: "/" })])).toMatchObject({
      verdict: "pending",
      text: "未见可抽查的链接，需人工核对",
    })
    expect(siteBasicsParams.safeParse({ ...asks, sampleLinks: 0 }).success).toBe(false)
  })

  test("stale columns are told in the words of evaluators, each held to its own time", () => {
    const old: EntryLike = ["某会议召开", "/xw/1.html", "2020-11-01"]
    const result = run({ news: { entries: [old] } })
    expect(result).toMatchObject({ verdict: "partial", ratio: 0.75 })
    expect(result.text).toContain(
      "截至2020-12-31，“新闻动态”栏目最新信息为2020-11-01，已60天未更新（超过14天）",
    )
    expect(result.text).not.toContain("通知公告")
  })

  test("a stale home page; one that only leads on is as new as its columns", () => {
    const old: EntryLike = ["旧闻", "/xw/0.html", "2020-06-01"]
    expect(run({ home: { entries: [old] } }).text).toContain("首页最新信息为2020-06-01，已213天未更新")
    expect(run({ home: { entries: [] } }).verdict).toBe("pass")
  })

  test("a home page whose rows show no day, and whose pages can't be opened, is called neither old nor undated", () => {
    const rows: EntryLike[] = [
      ["某会议召开", "/xw/8.html", null],
      ["某工程开工", "/xw/9.html", null],
    ]
    const obstacles = { "/xw/8.html": "server-error", "/xw/9.html": "server-error" } as const
    const { text, reason } = run({ home: { entries: rows }, obstacles })
    expect(text).toContain("首页列出的信息未能打开（")
    expect(text).not.toContain("未注明发布时间")
    expect(reason.code).toBe("site-basics.open")
  })

  test("what superiors feed into the home page says nothing of the unit", () => {
    const fed: EntryLike = ["国务院常务会议", "http://www.gov.cn/2.html", "2020-12-30"]
    const old: EntryLike = ["旧闻", "/xw/0.html", "2020-06-01"]
    expect(run({ home: { entries: [fed, old] } }).text).toContain("首页最新信息为2020-06-01")
  })

  test("days that only addresses or the documents show will do", () => {
    const byAddress: EntryLike = ["新闻", "/xw/202012/t20201228_1.html", null]
    expect(run({ home: { entries: [byAddress] } }).text).not.toContain("首页最新")
    const byPage: EntryLike = ["新闻", "/xw/7.html", null]
    const dated = page({ ...article("/xw/7.html"), date: "2020-12-29" })
    const pages = [
      page({ url: "/", kind: "home", nav: NAV, entries: [byPage] }),
      page({ url: "/xw/", kind: "list", entries: [FRESH] }),
      page({ url: "/tz/", kind: "list", entries: [NOTICE] }),
      page(article("/xw/1.html")),
      page(article("/tz/1.html")),
      dated,
    ]
    expect(run({ pages }).verdict).toBe("pass")
  })

  test("lists without days are a finding of their own", () => {
    const undated: EntryLike = ["某会议召开", "/xw/1.html", null]
    const result = run({ home: { entries: [undated] }, news: { entries: [undated] } })
    expect(result.text).toContain("首页信息未注明发布时间")
    expect(result.text).toContain("“新闻动态”栏目信息未注明发布时间")
    expect(result).toMatchObject({ verdict: "partial", ratio: 0.5 })
  })

  test("blank columns count, placeholders are a person's to judge", () => {
    const blank = run({ news: { entries: [] } })
    expect(blank).toMatchObject({ verdict: "partial", ratio: 0.75 })
    expect(blank.text).toContain("“新闻动态”为空白栏目")
    const placeholder = run({ notices: { entries: [["关于本栏目的情况说明", "/tz/1.html", "2020-12-01"]] } })
    expect(placeholder).toMatchObject({ verdict: "pending", reason: { code: "site-basics.unclear" } })
    expect(placeholder.text).toContain("情况说明")
  })

  test("a column that is not there is missing, all of them are not found", () => {
    expect(run({ home: { nav: NAV.slice(1) } }).text).toContain("未找到“新闻动态”栏目")
    const bare = page({ url: "/", kind: "home", nav: [] })
    expect(run({ pages: [bare] }).verdict).toBe("fail")
  })

  test("a link is dead when it was twice, and is named with the page it stands on", () => {
    const result = run({ gone: ["/tz/1.html"] })
    expect(result.text).toMatch(/两次访问均不存在的1个：“某通知”/)
    expect(result.asked.filter((url) => url.startsWith("/tz/1.html"))).toHaveLength(2)
    expect(result.evidence[0]?.url).toMatch(/\/tz\/$/)
  })

  test("a link that opens the second time is not dead", () => {
    const pages = [
      page({ url: "/", kind: "home", nav: NAV, entries: [FRESH] }),
      page({ url: "/xw/", kind: "list", entries: [FRESH] }),
      page({ url: "/tz/", kind: "list", entries: [NOTICE] }),
      page(article("/xw/1.html")),
    ]
    const result = run({ pages, again: [page(article("/tz/1.html"))] })
    expect(result.verdict).toBe("pass")
    expect(result.asked.filter((url) => url === "/tz/1.html")).toHaveLength(2)
  })

  test("a link that was gone once and hidden the second time is not dead, nor found to open", () => {
    const hidden = visit("/tz/1.html", { look: "again", outcome: "timeout", status: 0 })
    const result = run({ gone: ["/tz/1.html"], again: [hidden] })
    expect(result).toMatchObject({ verdict: "pass", reason: { values: { total: 4, good: 4 } } })
    expect(result.evidence).not.toContainEqual(
      expect.objectContaining({ text: expect.stringContaining("/tz/1.html") }),
    )
  })

  test("obstacles are never dead links, never stale columns", () => {
    expect(run({ obstacles: { "/tz/1.html": "timeout" } }).verdict).toBe("pass")
    const hidden = run({ obstacles: { "/xw/": "challenge" } })
    expect(hidden).toMatchObject({ verdict: "blocked", ratio: null })
    const drawn = run({
      home: { entries: [], scriptDrawn: true },
      news: { entries: [["旧闻", "/xw/1.html", "2019-01-01"]] },
    })
    expect(drawn.text).toContain("未能判断：首页未能读取（内容由脚本生成）")
    expect(run({ obstacles: { "/": "server-error" } }).verdict).toBe("blocked")
  })

  test("an assisted rule waits for a person", () => {
    expect(run({ news: { entries: [] }, rule: { mode: "assisted" } })).toMatchObject({
      verdict: "pending",
      ratio: null,
    })
  })
})

describe("the sample of links", () => {
  test("is bounded, ordered, without repeats, and begins with the first", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 20 }), (length, count) => {
        const items = Array.from({ length }, (_, i) => i)
        const sample = spread(items, count)
        expect(sample).toHaveLength(Math.min(length, count))
        expect(sample).toEqual([...new Set(sample)].sort((a, b) => a - b))
        if (length > 0) expect(sample[0]).toBe(0)
      }),
    )
  })
})
