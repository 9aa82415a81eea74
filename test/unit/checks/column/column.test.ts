import { describe, expect, it } from "vitest"
import { column } from "../../../../src/core/checks/column"
import type { Visit } from "../../../../src/core/crawl/types"
import type { Page } from "../../../../src/core/page/types"
import { reasonText } from "../../../../src/core/result/messages"
import type { Mode } from "../../../../src/core/result/types"
import type { SiteOptions } from "../../../../src/core/site/site"
import { columns, type EntryLike, ORIGIN, type PageLike, page, site, subject, visit } from "../../make"
import { rule } from "../rule"

const home = (label = "应急预案", url = "/yjya/") => page({ url: "/", kind: "home", nav: [[label, url]] })
const list = (entries: EntryLike[], more = {}) => page({ url: "/yjya/", kind: "list", entries, ...more })

interface Asked {
  deadline?: string
  mode?: Mode
  options?: Partial<SiteOptions>
}

function ask(given: object, answers: (Page | Visit)[], { deadline, mode, options }: Asked = {}) {
  const params = column.params.parse({ columns: ["yjya"], ...given })
  const context = {
    subject: subject(),
    rule: rule({ deadline, ...(mode ? { mode } : {}), check: { kind: "column" } }),
  }
  const made = site(answers, options)
  const judgement = column.judge(made, params, context)
  const text = reasonText(judgement.reason)
  expect(text, "every reason has its sentence, every value of it is given").not.toMatch(/^[a-z.-]+$|\{\w+\}/)
  return {
    ...judgement,
    text,
    leads: column.seek(made, params, context).map(({ url }) => url.replace(ORIGIN, "")),
  }
}

describe("one column", () => {
  it("is put before a person where the rule is assisted, found or not", () => {
    const found = ask({}, [home(), list([["甲预案", "/yjya/1.html", "2020-03-01"]])], { mode: "assisted" })
    expect(found).toMatchObject({ verdict: "pending", ratio: null })
    expect(found.text).toContain("1条信息")
  })

  it("passes with items, and quotes its page, its first and its newest item", () => {
    const {
      verdict,
      text,
      leads,
      evidence,
      column: told,
    } = ask({}, [
      home(),
      list(
        [
          ["甲预案", "/yjya/1.html", "2020-03-01"],
          ["乙预案", "/yjya/2.html", "2020-06-01"],
        ],
        { title: "应急预案" },
      ),
    ])
    expect(verdict).toBe("pass")
    expect(text).toBe("“应急预案”栏目有2条信息，最新一条发布于2020-06-01")
    expect(leads).toEqual([])
    expect(evidence.map(({ text }) => text)).toEqual(["应急预案", "甲预案", "乙预案"])
    expect(told).toEqual({ name: "应急预案", url: `${ORIGIN}/yjya/`, path: ["应急预案"] })
  })

  it("is not called stale by the first page of a list that begins with its oldest rows", () => {
    const rows = [1, 2, 3, 4, 5].map((n): EntryLike => [`第${n}号预案`, `/yjya/${n}.html`, `2016-0${n}-01`])
    const first = list(rows, { next: `${ORIGIN}/yjya/2.html` })
    const { verdict, text, leads } = ask({ freshDays: 90 }, [home(), first])
    expect([verdict, leads]).toEqual(["pending", ["/yjya/2.html"]])
    expect(text).toContain("由旧到新")
    const last = page({
      url: "/yjya/2.html",
      kind: "list",
      entries: [["新预案", "/yjya/9.html", "2020-12-01"]],
    })
    expect(ask({ freshDays: 90 }, [home(), first, last]).verdict).toBe("pass")
    expect(ask({ freshDays: 90 }, [home(), list(rows)]).verdict).toBe("fail")
  })

  it("is put before a person where only old articles under new dates keep it fresh", () => {
    const old: EntryLike = ["乙预案", "/yjya/201803/t20180301_2.html", "2020-12-20"]
    const { verdict, text } = ask({ freshDays: 90 }, [home(), list([old])])
    expect(verdict).toBe("pending")
    expect(text).toContain("“乙预案”标注2020-12-20，网址日期为2018-03-01")
    expect(ask({ within: "period" }, [home(), list([old])]).verdict).toBe("pending")
    const own: EntryLike = ["甲预案", "/yjya/202011/t20201101_3.html", "2020-11-20"]
    expect(ask({ freshDays: 90 }, [home(), list([old, own])]).verdict).toBe("pass")
    expect(ask({}, [home(), list([old])]).verdict).toBe("pass")
  })

  it("fails when it is there and empty", () => {
    const { verdict, text, ratio } = ask({}, [home(), list([])])
    expect([verdict, ratio]).toEqual(["fail", 0])
    expect(text).toBe("截至2020-12-31，“应急预案”为空白栏目")
  })

  it("is no blank column while something on its page may be an item", () => {
    const unlisted = page({
      url: "/yjya/",
      links: [{ text: "甲", url: "/a/t20200301_12345.html", region: "body" }],
    })
    const asked = ask({}, [home(), unlisted])
    expect(asked).toMatchObject({ verdict: "pending", ratio: null, reason: { code: "column.unlisted" } })
    const row = page({ url: "/yjya/", nav: [["清溪县防汛抗旱工作方案", "/yjya/1.html"]] })
    expect(ask({}, [home(), row]).reason.code).toBe("column.unlisted")
    expect(asked.text).toContain("有1个信息链接")
    const menu = page({ url: "/yjya/", nav: [["关于印发某办法的通知", "/a/t20200301_12345.html"]] })
    expect(ask({}, [home(), menu]).reason.code).toBe("column.empty")
    const thin = page({ url: "/yjya/", text: "请到办公室查阅。" })
    expect(ask({}, [home(), thin])).toMatchObject({ verdict: "pending", reason: { code: "column.thin" } })
    const picture = page({ url: "/yjya/", media: { images: 1, videos: 0, audios: 0 } })
    expect(ask({}, [home(), picture]).reason.code).toBe("column.thin")
  })

  it("is not found when no place names it, and says where it was looked for", () => {
    const { verdict, text, searched } = ask({}, [
      page({ url: "/", kind: "home", nav: [["关于我们", "/gy/"]] }),
    ])
    expect(verdict).toBe("not-found")
    expect(text).toContain("未找到“应急预案”栏目：共查看1个页面，查找名称应急预案、")
    expect(searched).toMatchObject([{ url: `${ORIGIN}/`, via: "home", outcome: "ok" }])
  })

  it("tells a link that does not open from a missing one", () => {
    const { verdict, reason, evidence } = ask({}, [home(), visit("/yjya/")])
    expect([verdict, reason.code]).toEqual(["not-found", "column.dead"])
    expect(evidence).toEqual([{ url: `${ORIGIN}/`, text: "应急预案" }])
  })

  it("is blocked, never failed, behind an obstacle", () => {
    expect(ask({}, [home(), visit("/yjya/", { outcome: "challenge" })])).toMatchObject({
      verdict: "blocked",
      ratio: null,
      reason: { code: "blocked.challenge" },
    })
    expect(ask({}, [home(), list([], { scriptDrawn: true })])).toMatchObject({
      verdict: "blocked",
      reason: { code: "blocked.script-drawn" },
    })
  })

  it("leaves explanations that there is nothing to a person", () => {
    const { verdict, text } = ask({}, [
      home(),
      list([["本年度无应急预案的情况说明", "/yjya/1.html", "2020-05-01"]]),
    ])
    expect(verdict).toBe("pending")
    expect(text).toContain("仅有说明性内容（“本年度无应急预案的情况说明”）")
    expect(ask({}, [home(), list([], { text: "暂无信息" })]).reason.code).toBe("column.placeholder")
  })

  it("takes a text under the column's name for its content", () => {
    const text = "总则：本预案适用于本县。".repeat(10)
    expect(ask({}, [home(), page({ url: "/yjya/", kind: "other", text })]).reason.code).toBe("column.page")
  })

  it("asks for no more than the entrance where the rule says so", () => {
    expect(ask({ minItems: 0 }, [home(), list([])])).toMatchObject({
      verdict: "pass",
      reason: { code: "column.entrance" },
    })
  })

  it("counts a part of what is asked for as a part", () => {
    expect(ask({ minItems: 4 }, [home(), list([["甲预案", "/1.html", "2020-03-01"]])])).toMatchObject({
      verdict: "partial",
      ratio: 0.25,
    })
  })
})

describe("time", () => {
  const old: EntryLike = ["旧预案", "/yjya/1.html", "2018-05-03"]

  it("says how long nothing new came, in the evaluators' words", () => {
    const { verdict, text } = ask({ freshDays: 730 }, [home(), list([old])])
    expect(verdict).toBe("fail")
    expect(text).toBe("截至2020-12-31，“应急预案”栏目最新信息为2018-05-03，已973天未更新（超过730天）")
  })

  it("does not let a date ahead of the as-of date make a column fresh", () => {
    const ahead: EntryLike = ["置顶", "/yjya/2.html", "2021-06-01"]
    expect(ask({ freshDays: 30 }, [home(), list([ahead, old])]).reason.code).toBe("column.stale")
    expect(ask({ freshDays: 30 }, [home(), list([["新", "/3.html", "2021-01-01"]])]).verdict).toBe("pass")
  })

  it("does not call rows without dates stale, and looks for their dates first", () => {
    const undated = [home(), list([["甲预案", "/yjya/1.html"]])]
    const asked = ask({ freshDays: 30 }, undated)
    expect(asked.leads).toEqual(["/yjya/1.html"])
    expect(asked).toMatchObject({ verdict: "pending", reason: { code: "column.undated" } })
    const known = [...undated, page({ url: "/yjya/1.html", kind: "article", date: "2020-12-20" })]
    expect(ask({ freshDays: 30 }, known).verdict).toBe("pass")
  })

  it("counts items of the period, and pages back to it", () => {
    const later = list([["新预案", "/yjya/9.html", "2021-02-01"]], { next: `${ORIGIN}/yjya/2.html` })
    const first = ask({ within: "period" }, [home(), later], { options: { asOf: "2021-03-01" } })
    expect(first.leads).toEqual(["/yjya/2.html"])
    const second = page({
      url: "/yjya/2.html",
      kind: "list",
      entries: [["甲预案", "/yjya/8.html", "2020-02-01"]],
    })
    expect(
      ask({ within: "period" }, [home(), later, second], { options: { asOf: "2021-03-01" } }).verdict,
    ).toBe("pass")
    expect(ask({ within: "period" }, [home(), list([old])])).toMatchObject({
      verdict: "fail",
      reason: { code: "column.none-in-period", values: { newest: "2018-05-03" } },
    })
  })

  it("is blocked where the list could not be read back", () => {
    const answers = [
      home(),
      list([["新预案", "/yjya/9.html", "2021-02-01"]], { next: `${ORIGIN}/yjya/2.html` }),
      visit("/yjya/2.html", { outcome: "timeout" }),
    ]
    expect(ask({ within: "period" }, answers, { options: { asOf: "2021-03-01" } })).toMatchObject({
      verdict: "blocked",
      reason: { code: "blocked.timeout" },
    })
  })

  it("counts recent items only where the rule asks for them", () => {
    const rows: EntryLike[] = [
      ["甲", "/1.html", "2020-12-01"],
      ["乙", "/2.html", "2020-09-01"],
    ]
    expect(ask({ minItems: 2, recentDays: 90 }, [home(), list(rows)])).toMatchObject({
      verdict: "partial",
      ratio: 0.5,
    })
    expect(ask({ minItems: 2, recentDays: 180 }, [home(), list(rows)]).verdict).toBe("pass")
  })

  it("tells what is in place from what was in place in time", () => {
    const asked = { deadline: "2020-12-31", options: { asOf: "2021-06-30" } }
    expect(ask({}, [home(), list([["新预案", "/1.html", "2021-02-01"]])], asked)).toMatchObject({
      verdict: "pending",
      reason: { code: "column.late-unproven" },
    })
    expect(ask({}, [home(), list([["甲预案", "/1.html", "2020-12-31"]])], asked).verdict).toBe("pass")
  })

  it("does not speak for a day of which nothing is shown", () => {
    const later = list([["新预案", "/1.html", "2021-02-01"]], { next: `${ORIGIN}/yjya/2.html` })
    expect(ask({}, [home(), later])).toMatchObject({
      verdict: "pending",
      reason: { code: "column.later" },
      leads: ["/yjya/2.html"],
    })
  })

  it("asks nothing and judges nothing once the duty is over", () => {
    const over = ask({ until: "2020-06-30" }, [])
    expect(over).toMatchObject({ verdict: "not-applicable", leads: [] })
  })
})

describe("what counts", () => {
  const rows: EntryLike[] = [
    ["召开预案评审会", "/1.html", "2020-01-03"],
    ["山洪灾害应急预案", "/2.html", "2020-01-02"],
  ]
  const titles = { any: ["预案"], none: ["评审"] }

  it("only items with the right titles", () => {
    const { evidence } = ask({ titles }, [home(), list(rows)])
    expect(evidence.at(-1)?.text).toBe("山洪灾害应急预案")
    expect(ask({ titles }, [home(), list(rows.slice(0, 1))])).toMatchObject({
      verdict: "fail",
      reason: { code: "column.no-title" },
    })
  })

  it("only documents with a text or a file, seen on their own pages", () => {
    const given = { titles, document: { minChars: 100 } }
    const answers = [home(), list(rows)]
    expect(ask(given, answers).leads).toEqual(["/2.html"])
    const read = (more: object) => [...answers, page({ url: "/2.html", kind: "policy", ...more })]
    expect(ask(given, read({ text: "字".repeat(100) })).verdict).toBe("pass")
    expect(ask(given, read({ attachments: [["预案.pdf", "/a.pdf"]] })).verdict).toBe("pass")
    expect(ask(given, read({ text: "略" })).reason.code).toBe("column.no-document")
    expect(ask(given, [...answers, visit("/2.html")]).reason.code).toBe("column.dead-items")
    expect(ask(given, [...answers, visit("/2.html", { outcome: "timeout" })]).verdict).toBe("blocked")
    expect(ask(given, [home(), list([["应急预案", "/yjya/a.pdf", "2020-01-02"]])]).verdict).toBe("pass")
  })

  it("says nothing of the texts of rows that have no link", () => {
    const unlinked = list([["山洪灾害应急预案", null, "2020-01-02"]])
    const asked = ask({ document: { minChars: 100 } }, [home(), unlinked])
    expect(asked).toMatchObject({ verdict: "pending", reason: { code: "column.unlinked" }, leads: [] })
  })

  it("a link to another platform where the rule accepts its host, a person's word where not", () => {
    const away = "http://yj.sheng.gov.cn/ya?area=1"
    const answers = [home("应急预案", away)]
    const given = { acceptExternal: ["*.gov.cn"] }
    expect(
      column.seek(site(answers), column.params.parse({ columns: ["yjya"], ...given }), {
        subject: subject(),
        rule: rule({ check: { kind: "column" } }),
      }),
    ).toMatchObject([{ url: away }])
    expect(ask(given, answers)).toMatchObject({
      verdict: "pending",
      reason: { code: "column.external-unread" },
    })
    expect(ask(given, [...answers, page({ url: away })]).reason.code).toBe("column.external-unnamed")
    expect(ask(given, [...answers, page({ url: away, text: "清溪县应急预案" })])).toMatchObject({
      verdict: "pass",
      reason: { code: "column.external", values: { host: "yj.sheng.gov.cn" } },
    })
    const came = (outcome: Visit["outcome"]) => ask(given, [...answers, visit(away, { outcome })])
    expect(came("script-drawn").reason.code).toBe("column.external-unnamed")
    expect(came("network")).toMatchObject({ verdict: "pending", reason: { code: "column.external-unread" } })
    expect(came("gone")).toMatchObject({ verdict: "not-found", reason: { code: "column.dead" } })
    expect(ask({}, answers)).toMatchObject({ verdict: "pending", reason: { code: "column.external-other" } })
  })

  it("the front door of another site where it names the unit's place; where not, it is an entrance and no more", () => {
    const door = "http://www.sheng.gov.cn/"
    const answers = (more: Partial<PageLike>) => [home("应急预案", door), page({ ...more, url: door })]
    const given = { acceptExternal: ["*.gov.cn"] }
    const named = answers({ nav: [["清溪县", "http://www.sheng.gov.cn/qx/"]] })
    expect(ask(given, named)).toMatchObject({ verdict: "pass", reason: { code: "column.external" } })
    const silent = answers({ text: "省人民政府门户网站" })
    expect(ask(given, silent)).toMatchObject({
      verdict: "pending",
      reason: { code: "column.external-elsewhere" },
    })
    expect(ask({ ...given, minItems: 0 }, silent)).toMatchObject({
      verdict: "pass",
      reason: { code: "column.external-door" },
    })
    expect(ask(given, silent, { options: { subject: subject({ name: null }) } }).verdict).toBe("pass")
  })

  it("not what the owner of a shared host keeps beside the unit's path", () => {
    const unit = subject({ url: `${ORIGIN}/jyj/`, pathPrefix: "/jyj/" })
    const nav: [string, string][] = [
      ["政务公开", "/zwgk/"],
      ["应急预案", "/zwgk/yjya/"],
    ]
    const answers = [
      page({ url: "/jyj/", kind: "home", nav }),
      page({ url: "/zwgk/", kind: "platform", nav }),
    ]
    const asked = ask({ acceptExternal: ["*.gov.cn"] }, answers, { options: { subject: unit } })
    expect(asked).toMatchObject({ verdict: "pending", reason: { code: "column.external-other" } })
  })

  it("rows of another organisation only where the rule accepts its host", () => {
    const answers = [home(), list([["省预案", "http://yj.sheng.gov.cn/1.html", "2020-12-30"]])]
    expect(ask({ freshDays: 30 }, answers)).toMatchObject({
      verdict: "pending",
      reason: { code: "column.foreign" },
    })
    const given = { acceptExternal: ["*.gov.cn"] }
    const read = [...answers, page({ url: "http://yj.sheng.gov.cn/1.html", text: "清溪县预案" })]
    expect(ask(given, read).reason.code).toBe("column.external")
    const dead = [...answers, visit("http://yj.sheng.gov.cn/1.html")]
    expect(ask(given, dead).reason.code).toBe("column.foreign")
  })

  it("a living link that leaves the site, though another by its name is dead", () => {
    const nav: [string, string][] = [
      ["应急预案", "http://yj.sheng.gov.cn/1/"],
      ["应急预案", "http://yj.sheng.gov.cn/22/"],
    ]
    const front = page({ url: "/", kind: "home", nav })
    const alive = page({ url: "http://yj.sheng.gov.cn/22/", text: "清溪县应急预案" })
    const answers = [front, visit("http://yj.sheng.gov.cn/1/"), alive]
    expect(ask({ acceptExternal: ["*.gov.cn"] }, answers).verdict).toBe("pass")
  })

  it("the site's own entrance that opens, before a link that leaves the site, where an entrance is all that is asked", () => {
    const nav: [string, string][] = [
      ["应急预案", "/yjya/"],
      ["应急预案", "http://yj.sheng.gov.cn/1/"],
    ]
    const answers = [page({ url: "/", kind: "home", nav }), page({ url: "/yjya/" })]
    expect(ask({ minItems: 0 }, answers)).toMatchObject({
      verdict: "pass",
      reason: { code: "column.entrance" },
    })
  })
})

describe("rows that do not show their day", () => {
  const given = { within: "period", minItems: 2 }
  const rows = list(["1", "2", "3", "4", "5"].map((n): EntryLike => [`甲预案之${n}`, `/yjya/${n}.html`]))
  const read = (n: number, date: string | null) => page({ url: `/yjya/${n}.html`, kind: "article", date })

  it("are opened until enough of them count", () => {
    const first = [home(), rows, read(1, "2021-05-01")]
    const asked = ask(given, first)
    expect(asked).toMatchObject({ verdict: "pending", reason: { code: "column.undated" } })
    expect(asked.leads).toEqual(["/yjya/2.html", "/yjya/3.html", "/yjya/4.html"])
    const done = ask(given, [...first, read(2, "2020-05-01"), read(3, "2020-04-01")])
    expect([done.verdict, done.leads]).toEqual(["pass", []])
  })

  it("leave it open when those opened are not enough", () => {
    const sample = [read(1, "2020-05-01"), read(2, "2019-05-01"), read(3, null), read(4, "2019-04-01")]
    const asked = ask(given, [home(), rows, ...sample])
    expect([asked.verdict, asked.leads]).toEqual(["pending", []])
    expect(asked.text).toContain("信息未注明发布时间（2条）")
    const all = [...sample, read(5, "2019-01-01")]
    all[2] = read(3, "2019-04-15")
    expect(ask(given, [home(), rows, ...all]).reason.code).toBe("column.few")
  })
})

describe("several columns", () => {
  const two = page({
    url: "/",
    kind: "home",
    nav: [
      ["规章", "/gz/"],
      ["应急预案", "/yjya/"],
    ],
  })
  const full = list([["甲预案", "/1.html", "2020-03-01"]])
  const empty = page({ url: "/gz/", kind: "list" })

  it("any: looks for the second when the first does not answer", () => {
    const given = { columns: ["gz", "yjya"] }
    expect(ask(given, [two]).leads).toEqual(["/gz/"])
    expect(ask(given, [two, empty]).leads).toEqual(["/yjya/"])
    expect(ask(given, [two, empty, full])).toMatchObject({ verdict: "pass", column: { name: "应急预案" } })
    expect(ask(given, [two, empty, visit("/yjya/", { outcome: "timeout" })]).verdict).toBe("blocked")
  })

  it("all: each counts", () => {
    expect(ask({ columns: ["gz", "yjya"], match: "all" }, [two, empty, full])).toMatchObject({
      verdict: "partial",
      ratio: 0.5,
      reason: { values: { missing: columns.gz?.name } },
    })
  })

  const groups = (...keys: string[]) => ({
    columns: undefined,
    groups: keys.map((key) => ({ title: key, columns: [key] })),
  })

  it("a matrix names what is covered and what is missing", () => {
    const { verdict, ratio, text } = ask(groups("gz", "yjya"), [two, empty, full])
    expect([verdict, ratio]).toEqual(["partial", 0.5])
    expect(text).toBe("应公开的2类内容中见到1类，缺少：gz")
    expect(ask(groups("yjya"), [two, full])).toMatchObject({ verdict: "pass", ratio: 1 })
    expect(ask(groups("gz"), [two, empty])).toMatchObject({ verdict: "fail", ratio: 0 })
  })

  it("a matrix does not count an obstacle as a gap", () => {
    const nav: [string, string][] = [
      ["规章", "/gz/"],
      ["应急预案", "/yjya/"],
      ["行政许可", "/xk/"],
      ["政府采购", "/cg/"],
    ]
    const answers = [
      page({ url: "/", kind: "home", nav }),
      visit("/gz/", { outcome: "timeout" }),
      full,
      page({ url: "/xk/", kind: "list", entries: [["许可", "/2.html", "2020-01-01"]] }),
      page({ url: "/cg/", kind: "list" }),
    ]
    expect(ask(groups("gz", "yjya", "xzxk"), answers)).toMatchObject({ verdict: "blocked", ratio: null })
    const { verdict, ratio } = ask(groups("gz", "yjya", "xzxk", "zfcg"), answers)
    expect(verdict).toBe("partial")
    expect(ratio).toBeCloseTo(2 / 3)
  })
})

describe("parameters", () => {
  it.each([
    {},
    { columns: ["a"], groups: [{ title: "a", columns: ["a"] }] },
    { columns: [] },
    { columns: ["a"], x: 1 },
  ])("refuses %j", (given) => {
    expect(column.params.safeParse(given).success).toBe(false)
  })

  it("names its columns for the loader", () => {
    const params = column.params.parse({ groups: [{ title: "甲", columns: ["gz", "gfxwj"] }] })
    expect(column.columns(params)).toEqual(["gz", "gfxwj"])
  })
})
