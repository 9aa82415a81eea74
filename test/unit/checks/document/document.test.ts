import { describe, expect, it } from "vitest"
import { document } from "../../../../src/core/checks/document"
import { reasonText } from "../../../../src/core/result/messages"
import { createSite } from "../../../../src/core/site/site"
import { ORIGIN, page, subject, visit } from "../../make"
import { rule as makeRule } from "../rule"
import { type Walk, walk } from "../walk"

const home = page({
  url: "/",
  kind: "home",
  nav: [
    ["后评估", "/hpg/"],
    ["公开制度", "/gkzd/"],
  ],
})
const columns = { hpg: { accept: ["后评估"] }, gkzd: { accept: ["公开制度"] } }
const list = (more: object = {}) =>
  page({
    url: "/hpg/",
    title: "后评估",
    entries: [
      ["某办法实施效果评估报告", "/hpg/1.html", "2020-09-01"],
      ["召开工作推进会", "/hpg/2.html", "2020-08-01"],
    ],
    ...more,
  })
const other = page({
  url: "/gkzd/",
  title: "公开制度",
  entries: [["信息发布审核制度", "/gkzd/1.html", "2018-05-01"]],
})

function ask(given: object, pages: Walk["pages"], more: Partial<Walk> = {}) {
  const params = document.params.parse({ columns: ["hpg"], titles: { any: ["评估"] }, ...given })
  const told = walk(document, params, { pages: [home, ...pages], columns, ...more })
  return { ...told, text: reasonText(told.reason) }
}

describe("a document known by its title", () => {
  it("passes where one is there, and quotes it", () => {
    const { verdict, text, evidence, asked } = ask({}, [list()])
    expect(verdict).toBe("pass")
    expect(text).toBe("在“后评估”栏目见到符合要求的信息1条：“某办法实施效果评估报告”（2020-09-01）")
    expect(evidence).toEqual([
      { url: `${ORIGIN}/hpg/1.html`, text: "某办法实施效果评估报告", date: "2020-09-01" },
    ])
    expect(asked).toEqual(["/", "/hpg/"])
  })

  describe("whose list cuts titles short", () => {
    const cut = (count: number, date: string) =>
      list({
        entries: Array.from({ length: count }, (_, n) => [`关于印发第${n}号办法…`, `/hpg/c${n}.html`, date]),
      })
    const whole = (n: number, title: string) => page({ url: `/hpg/c${n}.html`, kind: "article", title })
    const pages = (count: number, title: (n: number) => string) =>
      Array.from({ length: count }, (_, n) => whole(n, title(n)))

    it("is looked for on the pages", () => {
      const titles = (n: number) => `关于印发第${n}号办法实施${n === 2 ? "评估报告" : "方案"}的通知`
      expect(ask({}, [cut(4, "2020-09-01"), ...pages(4, titles)]).verdict).toBe("pass")
      const without = ask({ titles: { any: ["清单"] } }, [cut(4, "2020-09-01"), ...pages(4, titles)])
      expect(without.verdict).toBe("not-found")
    })

    it("is left to a person where they are too many, or bear the name of the site instead", () => {
      const titles = (n: number) => `关于印发第${n}号办法实施方案的通知`
      const many = ask({}, [cut(20, "2020-09-01"), ...pages(20, titles)])
      expect(many).toMatchObject({ verdict: "pending", reason: { code: "document.cut" } })
      expect(many.text).toContain("查看20条信息，其中8条的标题在列表中显示不全")
      const nameless = ask({}, [cut(4, "2020-09-01"), ...pages(4, () => "柳塘县人民政府门户网站")])
      expect(nameless.reason.code).toBe("document.cut")
    })

    it("is not there where they are of other days", () => {
      const titles = (n: number) => `关于印发第${n}号办法实施方案的通知`
      const old = ask({ within: "period" }, [cut(20, "2018-09-01"), ...pages(20, titles)])
      expect(old.verdict).toBe("not-found")
    })
  })

  it("looks further down the list only as far as the period reaches", () => {
    const older = (n: number, date: string, next: string | null) =>
      page({ url: `/hpg/${n}.shtml`, entries: [[`简报${n}`, `/hpg/a${n}.html`, date]], next })
    const first = list({ entries: [["简报", "/hpg/a0.html", "2020-10-01"]], next: `${ORIGIN}/hpg/1.shtml` })
    const { verdict, asked, searched } = ask({}, [
      first,
      older(1, "2020-02-01", `${ORIGIN}/hpg/2.shtml`),
      older(2, "2019-10-01", `${ORIGIN}/hpg/3.shtml`),
      older(3, "2019-01-01", null),
    ])
    expect(verdict).toBe("not-found")
    expect(asked).toEqual(["/", "/hpg/", "/hpg/1.shtml", "/hpg/2.shtml"])
    expect(searched.map(({ url }) => url)).toContain(`${ORIGIN}/hpg/2.shtml`)
  })

  it("does not read a list for ever, and says so", () => {
    const at = (n: number) => (n === 0 ? "/hpg/" : `/hpg/${n}.shtml`)
    const pages = Array.from({ length: 40 }, (_, n) =>
      page({
        url: at(n),
        entries: [[`简报${n}`, `/hpg/a${n}.html`, "2020-11-01"]],
        next: ORIGIN + at(n + 1),
      }),
    )
    const { asked, reason } = ask({}, pages)
    expect(asked).toHaveLength(1 + 12)
    expect(reason).toEqual({
      code: "gather.too-long",
      values: { columns: "“后评估”", column: "后评估", lists: 12 },
    })
    const told = ask({}, pages, { rule: { mode: "assisted" } })
    expect(told.text).toContain("后评估列表较长，只查看了12页")
  })

  it("is not found in a column that lists other things, or that is not there", () => {
    const absent = ask({ titles: { any: ["采购"] } }, [list()])
    expect([absent.verdict, absent.ratio]).toEqual(["not-found", 0])
    expect(absent.text).toContain("在“后评估”栏目查看2条信息，未见标题符合要求的（采购）。另见2处，未计入：“")
    expect(absent.evidence.map(({ aside }) => aside?.code)).toEqual(["near.other", "near.other"])
    expect(ask({}, []).verdict).toBe("not-found")
    expect(ask({}, [], { columns: { ...columns, hpg: { accept: ["效果评估"] } } }).reason.code).toBe(
      "column.absent",
    )
  })

  it("fails on a blank column, waits where the column only explains", () => {
    expect(ask({}, [list({ entries: [] })])).toMatchObject({
      verdict: "fail",
      reason: { code: "column.empty" },
    })
    const explained = list({ entries: [["本年度无后评估的情况说明", "/hpg/9.html", "2020-05-01"]] })
    expect(ask({}, [explained])).toMatchObject({ verdict: "pending", reason: { code: "column.placeholder" } })
  })

  it("is blocked, never missed, behind an obstacle", () => {
    expect(ask({}, [], { obstacles: { "/hpg/": "challenge" } })).toMatchObject({
      verdict: "blocked",
      ratio: null,
      reason: { code: "blocked.challenge" },
    })
    const cut = list({ entries: [["简报", "/hpg/a.html", "2020-10-01"]], next: `${ORIGIN}/hpg/1.shtml` })
    expect(ask({}, [cut], { obstacles: { "/hpg/1.shtml": "timeout" } }).verdict).toBe("blocked")
    expect(ask({}, [list({ scriptDrawn: true, entries: [] })]).verdict).toBe("blocked")
  })

  it("waits where a column lies on another site, for what is missing may stand there", () => {
    const away = page({
      url: "/",
      kind: "home",
      nav: [
        ["后评估", "http://zc.other.gov.cn/hpg/"],
        ["公开制度", "/gkzd/"],
      ],
    })
    const params = document.params.parse({ columns: ["gkzd", "hpg"], titles: { any: ["评估"] } })
    for (const mode of ["auto", "assisted"] as const) {
      expect(walk(document, params, { pages: [away, other], columns, rule: { mode } })).toMatchObject({
        verdict: "pending",
        reason: { code: "column.external-other", values: { host: "zc.other.gov.cn" } },
      })
    }
  })

  it("counts a part of the number asked for as a part", () => {
    expect(ask({ minItems: 4 }, [list()])).toMatchObject({ verdict: "partial", ratio: 0.25 })
  })

  it("looks through several columns", () => {
    const titles = { any: ["评估", "审核制度"] }
    const { evidence } = ask({ columns: ["hpg", "gkzd"], titles, minItems: 2 }, [list(), other])
    expect(evidence.map(({ text }) => text)).toEqual(["某办法实施效果评估报告", "信息发布审核制度"])
  })
})

describe("days", () => {
  it("counts within the period only what is dated in it", () => {
    const old = list({ entries: [["某办法评估报告", "/hpg/1.html", "2018-09-01"]] })
    expect(ask({ within: "period" }, [list()]).verdict).toBe("pass")
    expect(ask({ within: "period" }, [old])).toMatchObject({
      verdict: "not-found",
      reason: { code: "document.other-days", values: { newest: "2018-09-01" } },
    })
  })

  it("opens undated rows to learn their day", () => {
    const undated = list({ entries: [["某办法评估报告", "/hpg/1.html", null]] })
    const document = page({ url: "/hpg/1.html", date: "2020-03-01", text: "全文" })
    const { verdict, asked } = ask({ within: "period" }, [undated, document])
    expect([verdict, asked.at(-1)]).toEqual(["pass", "/hpg/1.html"])
    const silent = page({ url: "/hpg/1.html", text: "全文" })
    expect(ask({ within: "period" }, [undated, silent]).reason.code).toBe("document.undated")
    expect(ask({ within: "period" }, [undated], { obstacles: { "/hpg/1.html": "timeout" } }).verdict).toBe(
      "blocked",
    )
  })

  it("does not count what is dated after the as-of date", () => {
    expect(ask({}, [list()], { asOf: "2020-08-15" }).verdict).toBe("not-found")
  })

  it("tells what is there but not shown to be in time, and calls late only what has a day", () => {
    const late = list({ entries: [["某办法评估报告", "/hpg/1.html", "2021-02-01"]] })
    const owed = ask({}, [late], { rule: { deadline: "2020-12-31" } })
    expect([owed.verdict, owed.reason.code]).toEqual(["pending", "document.late-unproven"])
    const undated = ask({ within: "year-end" }, [late])
    expect([undated.verdict, undated.reason.code]).toEqual(["pending", "document.after-period"])
    expect(undated.text).not.toContain("按期")
    const early = list({ entries: [["某办法评估报告", "/hpg/1.html", "2018-02-01"]] })
    expect(ask({ within: "year-end" }, [early]).verdict).toBe("pass")
  })
})

describe("texts", () => {
  const full = page({ url: "/hpg/1.html", kind: "policy", text: "本办法自公布之日起施行。".repeat(20) })
  const short = page({ url: "/hpg/1.html", kind: "article", text: "见附图。" })

  it("asks for a text in full or a file", () => {
    expect(ask({ minChars: 200 }, [list(), full]).verdict).toBe("pass")
    const attached = { ...short, attachments: [{ url: `${ORIGIN}/a.pdf`, text: "报告.pdf" }] }
    expect(ask({ minChars: 200 }, [list(), attached]).verdict).toBe("pass")
    const file = list({ entries: [["某办法评估报告", "/hpg/1.pdf", "2020-09-01"]] })
    expect(ask({ minChars: 200 }, [file]).verdict).toBe("pass")
  })

  it("fails where every text was opened and none is whole, or none opens", () => {
    expect(ask({ minChars: 200 }, [list(), short])).toMatchObject({
      verdict: "fail",
      reason: { code: "document.no-text" },
    })
    expect(ask({ minChars: 200 }, [list()]).reason.code).toBe("document.dead")
    expect(ask({ minChars: 200 }, [list()], { obstacles: { "/hpg/1.html": "forbidden" } }).verdict).toBe(
      "blocked",
    )
  })
})

describe("kinds of document", () => {
  const kinds = [
    { title: "评估报告", titles: { any: ["评估"] } },
    { title: "年度计划", titles: { any: ["计划"] } },
  ]

  it("gives the share of the kinds that are there and names the others", () => {
    const { verdict, ratio, text } = ask({ titles: {}, kinds }, [list()])
    expect([verdict, ratio]).toEqual(["partial", 0.5])
    expect(text).toBe("应有的2类信息中见到1类，缺少：年度计划")
    const both = list({
      entries: [
        ["评估报告", "/hpg/1.html", "2020-09-01"],
        ["年度计划", "/hpg/2.html", "2020-08-01"],
      ],
    })
    expect(ask({ titles: {}, kinds }, [both])).toMatchObject({ verdict: "pass", ratio: 1 })
    expect(ask({ titles: { any: ["2020年"] }, kinds }, [both]).verdict).toBe("not-found")
  })
})

describe("the whole site", () => {
  const news = page({ url: "/xw/", entries: [["全县政务公开培训班举办", "/xw/1.html", "2020-06-01"]] })
  const titles = { all: ["政务公开", "培训"] }

  it("looks through the lists that others read, and asks for none", () => {
    const params = document.params.parse({ columns: [], titles, scope: "site" })
    const options = { pages: [home], columns }
    expect(walk(document, params, options).asked).toEqual([])
    const { asOf, period } = { asOf: "2020-12-31", period: { from: "2020-01-01", to: "2020-12-31" } }
    const read = createSite({ subject: subject(), asOf, period, columns: {} })
    for (const one of [home, news]) read.add(visit(one))
    const context = { subject: subject(), rule: makeRule() }
    expect(document.judge(read, params, context)).toMatchObject({
      verdict: "pass",
      searched: [{ url: news.url, via: "list", outcome: "ok" }],
    })
    const drawn = createSite({ subject: subject(), asOf, period, columns: {} })
    drawn.add(visit({ ...home, scriptDrawn: true }))
    expect(document.judge(drawn, params, context).verdict).toBe("blocked")
  })

  it("needs a column otherwise", () => {
    expect(document.params.safeParse({ columns: [], titles }).success).toBe(false)
  })
})

describe("for a person who decides", () => {
  const rule = { mode: "assisted" as const, question: "评估是否针对重要政策？" }

  it("gathers what there is and fails nothing", () => {
    const { verdict, text, evidence } = ask({ within: "period" }, [list()], { rule })
    expect([verdict, evidence.length]).toEqual(["pending", 1])
    expect(text).toBe(
      "在“后评估”栏目见到2020-01-01至2020-12-31期间的相关信息1条：“某办法实施效果评估报告”（2020-09-01），需人工判断",
    )
    expect(ask({ titles: { any: ["采购"] } }, [list()], { rule })).toMatchObject({
      verdict: "pending",
      reason: { code: "document.gathered-none" },
    })
    const explained = list({ entries: [["本年度无后评估的情况说明", "/hpg/9.html", "2020-05-01"]] })
    expect(ask({}, [explained], { rule }).reason.code).toBe("column.placeholder")
    expect(ask({ titles: { all: ["采购"], any: ["公告"] } }, [list({ entries: [] })], { rule }).text).toBe(
      "在“后评估”栏目查看0条信息，未见相关信息（须含采购；公告），需人工判断",
    )
    expect(ask({}, [], { rule, columns: { hpg: { accept: ["效果评估"] } } }).reason.code).toBe("gather.none")
  })

  it("is blocked where an obstacle left nothing to gather", () => {
    expect(ask({}, [], { rule, obstacles: { "/hpg/": "timeout" } }).verdict).toBe("blocked")
  })
})
