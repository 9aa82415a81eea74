import { describe, expect, test } from "vitest"
import { timeline } from "../../../../src/core/checks/timeline"
import { reasonText } from "../../../../src/core/result/messages"
import { type EntryLike, type PageLike, page, rowOf } from "../../make"
import { type Walk, walk } from "../walk"

const params = timeline.params.parse({
  policies: ["gfxwj"],
  interpretations: ["zcjd"],
  before: ["zqyj"],
  after: ["hpg"],
  maxLagWorkdays: 3,
  passRatio: 0.9,
})

const policy = (n: number, name: string, date: string): PageLike => ({
  url: `/gfxwj/${n}.html`,
  kind: "policy",
  title: `清溪县人民政府关于印发清溪县${name}的通知`,
  number: `清府规〔2020〕${n}号`,
  date,
})
const explaining = (n: number, name: string, date: string): PageLike => ({
  url: `/zcjd/${n}.html`,
  kind: "interpretation",
  title: `《清溪县${name}》解读`,
  date,
})
const MARKET = policy(1, "菜市场管理办法", "2020-06-10")
const PARK = policy(2, "公园管理办法", "2020-08-03")
const onMarket = explaining(1, "菜市场管理办法", "2020-06-12")
const onPark = explaining(2, "公园管理办法", "2020-08-20")

interface Given extends Partial<Walk> {
  policies?: PageLike[]
  interpretations?: PageLike[]
  zqyj?: EntryLike[]
  hpg?: EntryLike[]
}

function run({ policies = [MARKET, PARK], interpretations = [], zqyj = [], hpg = [], ...given }: Given) {
  const result = walk(timeline, params, {
    pages: [
      page({
        url: "/",
        kind: "home",
        nav: [
          ["规范性文件", "/gfxwj/"],
          ["政策解读", "/zcjd/"],
          ["意见征集", "/zqyj/"],
          ["政策评估", "/hpg/"],
        ],
      }),
      page({ url: "/gfxwj/", entries: policies.map(rowOf) }),
      page({ url: "/zcjd/", kind: "list", entries: interpretations.map(rowOf) }),
      page({ url: "/zqyj/", kind: "list", entries: zqyj }),
      page({ url: "/hpg/", kind: "list", entries: hpg }),
      ...[...policies, ...interpretations].map(page),
    ],
    columns: {
      gfxwj: { accept: ["规范性文件"] },
      zcjd: { accept: ["政策解读"] },
      zqyj: { accept: ["意见征集"] },
      hpg: { accept: ["政策评估"] },
    },
    ...given,
  })
  return { ...result, text: reasonText(result.reason) }
}

describe("how soon policies are interpreted", () => {
  test("all in time", () => {
    const result = run({ policies: [MARKET], interpretations: [onMarket] })
    expect(result).toMatchObject({ verdict: "pass", ratio: 1 })
    expect(result.reason.values).toMatchObject({ timed: 1, onTime: 1, late: 0, median: 2 })
  })

  test("an interpretation before its policy is in time", () => {
    const early = explaining(1, "菜市场管理办法", "2020-06-08")
    expect(run({ policies: [MARKET], interpretations: [early] }).verdict).toBe("pass")
  })

  test("the first of several interpretations counts", () => {
    const again = { ...explaining(3, "菜市场管理办法", "2020-09-01"), title: "图解《清溪县菜市场管理办法》" }
    expect(run({ policies: [MARKET], interpretations: [again, onMarket] }).verdict).toBe("pass")
  })

  test("late ones are named, the share is the ratio, those without an interpretation stay out of it", () => {
    const bare = policy(3, "殡葬管理办法", "2020-09-01")
    const result = run({ policies: [MARKET, PARK, bare], interpretations: [onMarket, onPark] })
    expect(result).toMatchObject({ verdict: "partial", ratio: 0.5 })
    expect(result.reason.values).toMatchObject({ need: 3, timed: 2, late: 1, none: 1 })
    expect(result.text).toContain("公园管理办法的通知”（13个工作日）")
    expect(result.evidence[0]).toMatchObject({ text: PARK.title, date: "2020-08-03" })
  })

  test("all late is a failure, not one interpreted is not found", () => {
    expect(run({ policies: [PARK], interpretations: [onPark] })).toMatchObject({ verdict: "fail", ratio: 0 })
    const none = run({ interpretations: [] })
    expect(none).toMatchObject({ verdict: "not-found", reason: { code: "timeline.none" } })
    expect(none.searched.length).toBeGreaterThan(1)
  })

  test("what came before and after the policies is told", () => {
    const result = run({
      interpretations: [onMarket, onPark],
      zqyj: [["关于《清溪县公园管理办法（征求意见稿）》公开征求意见的公告", "/zqyj/1.html", "2020-05-01"]],
      hpg: [["清溪县菜市场管理办法实施后评估报告", "/hpg/1.html", "2020-12-01"]],
    })
    expect(result.reason.values).toMatchObject({ before: 1, after: 1 })
  })

  test("hidden interpretations leave it open", () => {
    expect(run({ obstacles: { "/zcjd/": "timeout" }, interpretations: [] })).toMatchObject({
      verdict: "blocked",
    })
    const result = run({
      interpretations: [onMarket, onPark, explaining(5, "公园管理细则", "2020-08-04")],
      obstacles: { "/zcjd/5.html": "server-error" },
    })
    expect(result).toMatchObject({ verdict: "blocked", reason: { code: "timeline.blocked" } })
  })

  test("no policy column, hidden policies, no policy of the period", () => {
    const home = page({ url: "/", kind: "home", nav: [["新闻", "/xw/"]] })
    expect(run({ pages: [home] }).verdict).toBe("not-found")
    expect(run({ obstacles: { "/gfxwj/": "challenge" } }).verdict).toBe("blocked")
    expect(run({ policies: [policy(1, "菜市场管理办法", "2018-06-10")] }).verdict).toBe("pending")
  })

  test("days that are nowhere stated are a person's to find", () => {
    const undated = { ...onMarket, date: null }
    expect(run({ policies: [MARKET], interpretations: [undated] })).toMatchObject({
      verdict: "pending",
      reason: { code: "timeline.undated" },
    })
  })

  test("twenty policies are read at most", () => {
    const many = Array.from({ length: 50 }, (_, n) => policy(n, `第${n}号办法`, "2020-06-10"))
    const result = run({ policies: many, interpretations: [] })
    expect(result.asked.filter((url) => url.startsWith("/gfxwj/"))).toHaveLength(1 + 20)
    expect(result.reason.values).toMatchObject({ need: 20 })
  })

  test("an assisted rule never fails", () => {
    const rule = { mode: "assisted" as const, question: "是否同步？" }
    const result = run({ policies: [PARK], interpretations: [onPark], rule })
    expect(result).toMatchObject({ verdict: "pending", ratio: null, reason: { code: "timeline.fail" } })
  })
})
