import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Visit } from "../../../src/core/crawl/types"
import { columns, ORIGIN, page, site, subject, visit } from "../make"

describe("the index", () => {
  const made = site([
    visit(page({ url: "/a/b.html", number: "清府办〔2020〕1号", nav: [["政策解读 >>", "/zcjd/"]] }), {
      url: `${ORIGIN}/old.html`,
    }),
    visit("/gone.html"),
  ])

  it("finds pages by the address asked for and by the one it led to", () => {
    expect(made.page("/a/b.html")).toBeNull()
    expect(made.page(`${ORIGIN}/old.html`)?.url).toBe(`${ORIGIN}/a/b.html`)
    expect(made.page("https://www.qingxi.gov.cn/a/b.html#top")?.url).toBe(`${ORIGIN}/a/b.html`)
    expect(made.visit(`${ORIGIN}/gone.html`)?.outcome).toBe("gone")
    expect(made.visit(`${ORIGIN}/never.html`)).toBeUndefined()
  })

  it("finds pages by number and links by label", () => {
    expect(made.byNumber("清府办〔2020〕1号")).toHaveLength(1)
    expect(made.byNumber("清府办〔2020〕2号")).toEqual([])
    expect(made.byLabel("“政策解读”").map(({ url }) => url)).toEqual([`${ORIGIN}/zcjd/`])
  })

  it("keeps to the path of a unit that lives under another's host", () => {
    const unit = site([], { subject: subject({ url: `${ORIGIN}/jyj/`, pathPrefix: "/jyj/" }) })
    expect(unit.owns(`${ORIGIN}/jyj/a.html`)).toBe(true)
    expect(unit.owns(`${ORIGIN}/jyjd/a.html`)).toBe(false)
  })

  it("takes the better of two answers, whichever came first", () => {
    const shell = visit(page({ url: "/list/", scriptDrawn: true }))
    const drawn = visit(page({ url: "/list/", title: "清单" }), { rendered: true })
    const late = visit("/list/", { outcome: "timeout", at: "2020-12-31T09:00:00.000Z" })
    for (const order of [
      [shell, drawn, late],
      [late, drawn, shell],
      [drawn, late, shell],
    ])
      expect(site(order).page(`${ORIGIN}/list/`)?.title).toBe("清单")
  })

  it("takes up no columns from pages that were only tested as links", () => {
    const office = visit(page({ url: "/jyj/", nav: [["政策解读", "/jyj/zcjd/"]] }))
    const made = site([page({ url: "/" })])
    made.add(office, true)
    expect(made.page(`${ORIGIN}/jyj/`)).not.toBeNull()
    expect(made.column("zcjd").candidates).toEqual([])
    made.add(office)
    expect(made.column("zcjd").candidates).toHaveLength(1)
  })

  it("reads the home page behind a splash page", () => {
    const splash = page({ url: "/", redirect: `${ORIGIN}/portal/` })
    const made = site([splash])
    expect(made.column("zcjd").leads[0]?.url).toBe(`${ORIGIN}/portal/`)
    made.add(visit(page({ url: "/portal/", nav: [["政策解读", "/zcjd/"]] })))
    expect(made.home()?.url).toBe(`${ORIGIN}/portal/`)
    expect(made.column("zcjd").candidates).toHaveLength(1)
  })
})

/** A small site in which columns are named in several places, some dead, some blocked, some twice. */
const answers: Visit[] = [
  visit(
    page({
      url: "/",
      kind: "home",
      nav: [
        ["政务公开", "/zwgk/"],
        ["政策解读", "/zcjd/"],
        ["应急管理", "/yj/"],
      ],
    }),
  ),
  visit(
    page({
      url: "/zwgk/",
      kind: "column",
      nav: [
        ["法定主动公开内容", "/zwgk/fd/"],
        ["权责清单", "/zwgk/qz/"],
        ["政策文件", "/zwgk/zc/"],
      ],
      entries: [["某县某办法", "/zwgk/gfxwj/202001/t20200101_12345.html", "2020-01-01"]],
    }),
  ),
  visit(
    page({
      url: "/zwgk/fd/",
      nav: [
        ["应急预案", "/zwgk/fd/ya/"],
        ["规范性文件", "/zwgk/fd/gf/"],
      ],
    }),
  ),
  visit("/zwgk/qz/", { outcome: "challenge" }),
  visit(
    page({
      url: "/zcjd/",
      kind: "column",
      nav: [
        ["部门解读", "/zcjd/bm/"],
        ["图解", "/zcjd/tj/"],
      ],
    }),
  ),
  visit(page({ url: "/zcjd/bm/", entries: [["解读一", "/zcjd/bm/1.html", "2020-03-01"]] })),
  visit("/zcjd/tj/", { outcome: "gone" }),
  visit(page({ url: "/zwgk/fd/ya/", column: "应急预案", entries: [["暂无", null]] })),
  visit(page({ url: "/yj/", entries: [["山洪预案", "/yj/1.html", "2019-03-01"]] })),
  visit(
    page({
      url: "/zwgk/zc/",
      entries: [["文件一", "/zc/1.html", "2020-03-01"]],
      next: `${ORIGIN}/zwgk/zc/2.html`,
    }),
  ),
  visit(page({ url: "/zwgk/zc/2.html", entries: [["文件二", "/zc/2.html", "2020-02-01"]] })),
  visit(page({ url: "/zwgk/fd/gf/", scriptDrawn: true })),
  visit(page({ url: "/zwgk/fd/gf/", entries: [["文件三", "/gf/3.html", "2020-02-01"]] }), { rendered: true }),
]

describe("what is known of a column", () => {
  it("does not depend on the order in which answers came, nor on when it was asked for", () => {
    const keys = Object.keys(columns)
    const expected = keys.map((key) => site(answers).column(key))
    fc.assert(
      fc.property(
        fc.shuffledSubarray(answers, { minLength: answers.length }),
        fc.array(fc.nat(answers.length)),
        (order, stops) => {
          const made = site([])
          order.forEach((answer, i) => {
            if (stops.includes(i)) for (const key of keys) made.column(key)
            made.add(answer)
          })
          expect(keys.map((key) => made.column(key))).toEqual(expected)
        },
      ),
      { numRuns: 60 },
    )
  })

  it("is worked out once while nothing it looked at has changed", () => {
    const made = site(answers)
    const before = made.column("zcjd")
    expect(made.column("zcjd")).toBe(before)
    made.add(visit(page({ url: "/xw/1.html", kind: "article" })))
    expect(made.column("zcjd")).toBe(before)
    made.add(
      visit(page({ url: "/zcjd/bm/", entries: [["解读二", "/zcjd/bm/2.html", "2020-04-01"]] }), {
        rendered: true,
      }),
    )
    expect(made.column("zcjd").entries.map(({ title }) => title)).toEqual(["解读二"])
  })
})
