import { describe, expect, it } from "vitest"
import { platform } from "../../../../src/core/checks/platform"
import type { Visit } from "../../../../src/core/crawl/types"
import type { Page } from "../../../../src/core/page/types"
import { reasonText } from "../../../../src/core/result/messages"
import { ORIGIN, page, site, subject, visit } from "../../make"
import { rule } from "../rule"

const params = platform.params.parse({
  entrance: "zfxxgk",
  blocks: ["gkzn", "gkzd", "fdzdgk", "nb"],
  apply: "ysqgk",
  functions: ["search", "download"],
})

function ask(answers: (Page | Visit)[], asOf = "2020-12-31") {
  const made = site(answers, { asOf })
  const context = { subject: subject(), rule: rule({ deadline: "2020-12-31" }) }
  const judgement = platform.judge(made, params, context)
  const text = reasonText(judgement.reason)
  expect(text).not.toMatch(/^[a-z.-]+$|\{\w+\}/)
  return {
    ...judgement,
    text,
    leads: platform.seek(made, params, context).map(({ url }) => url.replace(ORIGIN, "")),
  }
}

const BLOCKS: [string, string][] = [
  ["政府信息公开指南", "/gk/zn/"],
  ["政府信息公开制度", "/gk/zd/"],
  ["法定主动公开内容", "/gk/fd/"],
  ["政府信息公开年报", "/gk/nb/"],
  ["依申请公开", "/gk/ys/"],
]
const search = { action: `${ORIGIN}/s`, field: "q", method: "get" as const, hidden: {} }
const home = page({ url: "/", kind: "home", nav: [["政府信息公开", "/gk/"]] })
const entrance = page({ url: "/gk/", kind: "platform", nav: BLOCKS, search })
const guide = page({
  url: "/gk/zn/",
  kind: "guide",
  text: "本指南适用于本机关。获取方式：网上查阅。".repeat(5),
})
const rules = page({ url: "/gk/zd/", kind: "list", entries: [["办法", "/gk/zd/1.html", "2019-05-01"]] })
const tree = page({ url: "/gk/fd/", kind: "column", nav: [["行政许可", "/gk/fd/xk/"]] })
const reports = page({ url: "/gk/nb/", kind: "list", entries: [["年报", "/gk/nb/1.html", "2020-01-20"]] })
const apply = page({ url: "/gk/ys/", form: true })
const document = page({ url: "/gk/zd/1.html", kind: "policy", attachments: [["办法.pdf", "/a.pdf"]] })
const whole = [home, entrance, guide, rules, tree, reports, apply, document]
const without = (...gone: Page[]) => [
  ...whole.filter((it) => !gone.includes(it)),
  ...gone.map(({ url }) => visit(url)),
]

describe("the disclosure platform", () => {
  it("passes with entrance, four blocks, application, search and download", () => {
    const { verdict, ratio, leads, evidence } = ask(whole)
    expect([verdict, ratio, leads]).toEqual(["pass", 1, []])
    expect(evidence.length).toBe(8)
  })

  it("asks for the home page, then for what it lacks", () => {
    expect(ask([]).leads).toContain("/")
    expect(ask(whole.filter((it) => it !== document)).leads).toContain("/gk/zd/1.html")
  })

  it("names what is missing and gives the share of the rest", () => {
    const { verdict, ratio, text } = ask(without(guide, apply))
    expect([verdict, ratio]).toEqual(["partial", 6 / 8])
    expect(text).toContain("缺少：政府信息公开指南、依申请公开")
  })

  it("is not found without an entrance and a block, fails with an entrance alone", () => {
    expect(ask([page({ url: "/", kind: "home", nav: [["新闻", "/xw/"]] })]).verdict).toBe("not-found")
    expect(ask([home, page({ url: "/gk/", kind: "platform" })])).toMatchObject({
      verdict: "fail",
      reason: { code: "platform.no-block" },
    })
  })

  it("counts blocks that stand without their entrance", () => {
    const nav: [string, string][] = [["政府信息公开", "/gk/"], ...BLOCKS]
    const { verdict, text } = ask([
      page({ url: "/", kind: "home", nav }),
      ...without(entrance).filter((it) => it.url !== home.url),
    ])
    expect(verdict).toBe("partial")
    expect(text).toContain("首页入口（链接打不开）")
  })

  it("leaves an entrance that is a picture without words to a person", () => {
    const front = page({ url: "/", kind: "home", nav: [["", "/gk/"]] })
    const map = page({ url: "/map/", nav: [["政府信息公开", "/gk/"]] })
    const linked = {
      ...front,
      links: [...front.links, { text: "网站地图", url: map.url, region: "nav" as const }],
    }
    const { text } = ask([linked, map, ...whole.filter((it) => it !== home)])
    expect(text).toContain("需人工确认：首页入口（链接为图片，无文字）")
  })

  it("is blocked where an obstacle hides the rest", () => {
    expect(ask([home, visit("/gk/", { outcome: "challenge" })])).toMatchObject({
      verdict: "blocked",
      reason: { code: "blocked.challenge" },
    })
    const hidden = whole.filter((it) => it !== guide)
    const asked = ask([...hidden, visit("/gk/zn/", { outcome: "timeout" })])
    expect(asked.leads.map((url) => decodeURI(url))).toEqual(["/s?q=政府信息公开指南"])
    const results = page({ url: asked.leads[0] ?? "" })
    expect(ask([...hidden, visit("/gk/zn/", { outcome: "timeout" }), results])).toMatchObject({
      verdict: "blocked",
      reason: { code: "platform.open", values: { open: "政府信息公开指南" } },
    })
  })

  it("notes another name and another site", () => {
    const renamed = page({ url: "/", kind: "home", nav: [["政务公开", "/gk/"]] })
    expect(ask([renamed, ...whole.slice(1)]).text).toContain("入口名称为“政务公开”")
    const elsewhere = page({
      url: "/",
      kind: "home",
      nav: [["政府信息公开", "http://gk.sheng.gov.cn/x/"], ...BLOCKS],
    })
    const there = { ...entrance, url: "http://gk.sheng.gov.cn/x/" }
    expect(ask([elsewhere, there, ...whole.slice(2)]).text).toContain("平台设在gk.sheng.gov.cn，不在本网站内")
  })

  it("does not call downloads missing because a sample shows none", () => {
    const plain = { ...document, attachments: [] }
    const bare = whole.filter((it) => it !== document)
    const report = page({ url: "/gk/nb/1.html", kind: "annual-report" })
    const asked = ask([...bare, plain, report])
    expect(asked).toMatchObject({ verdict: "pending", ratio: null, reason: { code: "platform.unsettled" } })
    expect(asked.text).toContain("需人工确认：信息下载（抽查2件未见）")
    const gap = ask([...without(guide).filter((it) => it !== document), plain, report])
    expect([gap.verdict, gap.ratio]).toEqual(["partial", 6 / 7])
    const elsewhere = page({ url: "/tz/9.html", kind: "article", attachments: [["表.doc", "/b.doc"]] })
    expect(ask([...bare, plain, report, elsewhere]).verdict).toBe("pass")
  })

  it("takes an entrance in a frame of the home page, or behind its door, for one on the home page", () => {
    const frames = page({ url: "/", kind: "home", frames: [`${ORIGIN}/main.html`, `${ORIGIN}/top.html`] })
    const main = { ...home, url: `${ORIGIN}/main.html` }
    const answers = [frames, main, page({ url: "/top.html" }), ...whole.slice(1)]
    expect(ask(answers).verdict).toBe("pass")
  })

  it("is not shown to be in time where nothing on it is dated before the deadline", () => {
    expect(ask(whole, "2021-06-30").verdict).toBe("pass")
    const dated = (it: Page) => ({
      ...it,
      entries: it.entries.map((entry) => ({ ...entry, date: "2021-02-01" })),
    })
    expect(ask(whole.map(dated), "2021-06-30")).toMatchObject({
      verdict: "pending",
      reason: { code: "platform.late-unproven" },
    })
  })
})
