import { describe, expect, test } from "vitest"
import { interpretation as check } from "../../../../src/core/checks/interpretation"
import type { InterpretationParams } from "../../../../src/core/checks/interpretation/params"
import { reasonText } from "../../../../src/core/result/messages"
import { type EntryLike, type PageLike, page, rowOf } from "../../make"
import { type Walk, walk } from "../walk"

const params: InterpretationParams = {
  policies: ["gfxwj"],
  interpretations: ["zcjd"],
  exempt: ["任免", "废止"],
  passRatio: 0.9,
  maxLagWorkdays: 3,
  sample: 20,
}

const MARKET = "清溪县人民政府关于印发清溪县菜市场管理办法的通知"
const BUS = "清溪县人民政府办公室关于优化城乡公交线路的实施意见"

interface Given extends Partial<Walk> {
  policies?: PageLike[]
  interpretations?: PageLike[]
  /** Rows of the policy list beside the policies given. */
  rows?: EntryLike[]
  zcjd?: Partial<PageLike> | null
  gfxwj?: Partial<PageLike>
  with?: Partial<InterpretationParams>
}

function run({ policies = [], interpretations = [], rows = [], zcjd = {}, gfxwj = {}, ...given }: Given) {
  const nav: [string, string][] = [["规范性文件", "/gfxwj/"]]
  if (zcjd) nav.push(["政策解读", "/zcjd/"])
  const pages = [
    page({ url: "/", kind: "home", nav }),
    page({ url: "/gfxwj/", kind: "list", entries: [...policies.map(rowOf), ...rows], ...gfxwj }),
    ...(zcjd ? [page({ url: "/zcjd/", kind: "list", entries: interpretations.map(rowOf), ...zcjd })] : []),
    ...[...policies, ...interpretations].map(page),
  ]
  const result = walk(
    check,
    { ...params, ...given.with },
    {
      pages,
      columns: { gfxwj: { accept: ["规范性文件"] }, zcjd: { accept: ["政策解读"] } },
      ...given,
    },
  )
  return { ...result, text: reasonText(result.reason) }
}

const market: PageLike = {
  url: "/gfxwj/1.html",
  kind: "policy",
  title: MARKET,
  number: "清府规〔2020〕3号",
  date: "2020-06-10",
  related: [["《清溪县菜市场管理办法》解读", "/zcjd/1.html"]],
}
const bus: PageLike = {
  url: "/gfxwj/2.html",
  kind: "policy",
  title: BUS,
  number: "清府办规〔2020〕5号",
  date: "2020-08-03",
}
const onMarket: PageLike = {
  url: "/zcjd/1.html",
  kind: "interpretation",
  title: "《清溪县菜市场管理办法》解读",
  date: "2020-06-11",
  source: "清溪县商务局",
  related: [[MARKET, "/gfxwj/1.html"]],
}
const onBus: PageLike = {
  url: "/zcjd/2.html",
  kind: "interpretation",
  title: "一图读懂《关于优化城乡公交线路的实施意见》",
  date: "2020-08-20",
}
const filler = (n: number, day: string): PageLike => ({
  url: `/gfxwj/x${n}.html`,
  kind: "policy",
  title: `清溪县人民政府关于第${n}号专项资金使用办法的通知`,
  number: `清府〔2020〕${100 + n}号`,
  date: day,
})

describe("policies and their interpretations", () => {
  test("all interpreted and linked", () => {
    const result = run({ policies: [market], interpretations: [onMarket] })
    expect(result).toMatchObject({ verdict: "pass", ratio: 1 })
    expect(result.asked).toEqual(["/", "/gfxwj/", "/zcjd/", "/gfxwj/1.html", "/zcjd/1.html"])
    expect(result.pairs).toEqual([
      {
        interpretation: expect.objectContaining({ title: onMarket.title, date: "2020-06-11" }),
        policy: expect.objectContaining({ number: "清府规〔2020〕3号", date: "2020-06-10" }),
        link: "both",
        lagWorkdays: 1,
        source: "清溪县商务局",
        form: "文字",
        exempt: undefined,
      },
    ])
  })

  test("one on a document whose own page shows that it is of another year is its interpretation all the same", () => {
    const old = { ...market, date: "2019-11-10" }
    const gfxwj = { entries: [[MARKET, old.url, null]] as EntryLike[] }
    const result = run({ policies: [old], interpretations: [onMarket], gfxwj })
    expect(result.pairs).toMatchObject([{ link: "both", policy: { title: MARKET, date: "2019-11-10" } }])
  })

  test("the three numbers, lag and share", () => {
    const third = filler(1, "2020-09-01")
    const result = run({ policies: [market, bus, third], interpretations: [onMarket, onBus] })
    expect(result).toMatchObject({ verdict: "partial", ratio: 0.5 })
    expect(result.reason.values).toMatchObject({
      need: 3,
      linked: 1,
      unlinked: 1,
      none: 1,
      oneWay: 0,
      late: 1,
    })
    expect(result.text).toContain(
      "应解读的政策文件3件：已解读且关联1件（其中单向关联0件），已解读未关联1件，未解读1件",
    )
    expect(result.pairs?.map(({ link, form, policy }) => [link, form, policy?.title])).toEqual([
      ["both", "文字", MARKET],
      ["text", "图解", BUS],
      ["none", undefined, third.title],
    ])
    // What lacks an interpretation, what lacks a link, then the pairs.
    expect(result.evidence.map(({ text }) => text)).toEqual([
      third.title,
      BUS,
      onBus.title,
      MARKET,
      onMarket.title,
    ])
  })

  test("a link one way is a link, and is reported", () => {
    const result = run({ policies: [market], interpretations: [{ ...onMarket, related: [] }] })
    expect(result).toMatchObject({ verdict: "pass", reason: { values: { oneWay: 1 } } })
  })

  test("nothing interpreted, with the column of interpretations read", () => {
    const result = run({ policies: [market, bus].map((one) => ({ ...one, related: [] })) })
    expect(result).toMatchObject({ verdict: "fail", ratio: 0, reason: { values: { none: 2 } } })
  })

  test("no column of interpretations: not found, unless policies link to theirs", () => {
    const bare = { ...market, related: [] }
    const missing = run({ policies: [bare], zcjd: null })
    expect(missing).toMatchObject({ verdict: "not-found", ratio: 0 })
    expect(missing.reason.code).toBe("interpretation.no-interpretation-column")
    const elsewhere = { ...onMarket, url: "/zt/1.html" }
    const linked = {
      ...market,
      related: [["《清溪县菜市场管理办法》解读", "/zt/1.html"]] as [string, string][],
    }
    expect(run({ policies: [linked], interpretations: [elsewhere], zcjd: null }).verdict).toBe("pass")
  })

  test("a link to an interpretation that is gone is none", () => {
    const result = run({
      policies: [market],
      zcjd: { entries: [["其他解读", "/zcjd/9.html", "2020-03-01"]] },
    })
    expect(result).toMatchObject({ verdict: "fail", reason: { values: { linked: 0, none: 1 } } })
  })

  test("exempt documents, reprints and documents of other days are not counted", () => {
    const result = run({
      policies: [market],
      interpretations: [onMarket],
      rows: [
        ["清溪县人民政府关于某某同志任免的通知", "/gfxwj/3.html", "2020-05-01"],
        ["国务院办公厅关于某事的通知", "/gfxwj/4.html", "2020-05-02"],
        ["云泽市人民政府关于某事的通知", "/gfxwj/5.html", "2020-05-03"],
        ["清溪县人民政府关于往年某事的通知", "/gfxwj/6.html", "2019-05-03"],
        ["清溪县人民政府关于今后某事的通知", "/gfxwj/7.html", "2021-05-03"],
      ],
    })
    expect(result).toMatchObject({ verdict: "pass", reason: { values: { need: 1, exempt: 1, reprints: 2 } } })
    expect(result.asked.filter((path) => /gfxwj\/[3-7]/.test(path))).toEqual([])
    expect(result.pairs?.find(({ exempt }) => exempt)).toMatchObject({
      exempt: "标题含“任免”",
      interpretation: null,
      link: "none",
    })
  })

  test("only documents whose number asks for one", () => {
    const plain = { ...bus, number: "清府办函〔2020〕5号" }
    const result = run({
      policies: [market, plain],
      interpretations: [onMarket],
      with: { need: { numberAny: ["规"] } },
    })
    expect(result).toMatchObject({ verdict: "pass", reason: { values: { need: 1, exempt: 1 } } })
  })

  test("one document at two addresses counts once", () => {
    const copy: PageLike = { ...market, url: "/gfxwj/9.html", number: null, date: "2020-06-30", related: [] }
    const result = run({ policies: [copy, market], interpretations: [onMarket] })
    expect(result).toMatchObject({ verdict: "pass", reason: { values: { need: 1, linked: 1 } } })
  })

  test("an interpretation after the period, and one of a document outside of it", () => {
    const december: PageLike = { ...bus, date: "2020-12-30" }
    const january: PageLike = { ...onBus, date: "2021-01-05" }
    const old: PageLike = {
      ...filler(7, "2019-12-20"),
      title: "清溪县人民政府关于印发河道采砂管理办法的通知",
    }
    const onOld: PageLike = { url: "/zcjd/7.html", title: "《河道采砂管理办法》解读", date: "2020-01-06" }
    const result = run({ policies: [december, old], interpretations: [january, onOld] })
    expect(result).toMatchObject({ verdict: "partial", reason: { values: { need: 1, unlinked: 1 } } })
    expect(result.pairs?.map(({ policy }) => policy?.title)).toEqual([BUS, old.title])
  })

  test("no own policy in the period accuses nobody", () => {
    const rows: EntryLike[] = [["国务院办公厅关于某事的通知", "/gfxwj/4.html", "2020-05-02"]]
    expect(run({ rows, zcjd: null })).toMatchObject({
      verdict: "pending",
      ratio: null,
      reason: { code: "interpretation.none-needed", values: { reprints: 1 } },
    })
  })

  test("news in the policy column is no policy", () => {
    const news: PageLike = {
      url: "/gfxwj/8.html",
      kind: "article",
      title: "全县工作推进顺利",
      date: "2020-07-01",
    }
    expect(run({ policies: [market, news], interpretations: [onMarket] })).toMatchObject({
      verdict: "pass",
      reason: { values: { need: 1 } },
    })
  })

  test("lists are read back to the beginning of the period, the newest documents first up to the sample", () => {
    const many = Array.from({ length: 6 }, (_, n) => filler(n, `2020-1${n < 3 ? 1 : 0}-0${n + 1}`))
    const first = page({
      url: "/gfxwj/",
      kind: "list",
      entries: many.map(rowOf),
      next: "http://www.qingxi.gov.cn/gfxwj/index_1.html",
    })
    const second = page({
      url: "/gfxwj/index_1.html",
      kind: "list",
      entries: [rowOf(market), ["清溪县往年文件", "/gfxwj/o.html", "2019-12-01"]],
      next: "http://www.qingxi.gov.cn/gfxwj/index_2.html",
    })
    const home = page({
      url: "/",
      kind: "home",
      nav: [
        ["规范性文件", "/gfxwj/"],
        ["政策解读", "/zcjd/"],
      ],
    })
    const result = run({
      pages: [
        home,
        first,
        second,
        ...many.map(page),
        page({ url: "/zcjd/", entries: [["解读", "/zcjd/5.html", "2020-01-01"]] }),
      ],
      with: { sample: 2 },
    })
    expect(result.asked).toContain("/gfxwj/index_1.html")
    expect(result.asked).not.toContain("/gfxwj/index_2.html")
    expect(result.reason.values).toMatchObject({ need: 2 })
    expect(result.asked.filter((path) => path.startsWith("/gfxwj/x"))).toEqual([
      "/gfxwj/x2.html",
      "/gfxwj/x1.html",
    ])
  })

  test("what could not be read is never 未解读", () => {
    const hidden = run({
      rows: [[MARKET, "/gfxwj/1.html", "2020-06-10"]],
      obstacles: { "/gfxwj/1.html": "timeout" },
    })
    expect(hidden).toMatchObject({ verdict: "blocked", reason: { code: "interpretation.policies-blocked" } })
    const some = run({
      policies: [market],
      interpretations: [onMarket],
      rows: [[BUS, "/gfxwj/2.html", "2020-08-03"]],
      obstacles: { "/gfxwj/2.html": "timeout" },
    })
    expect(some).toMatchObject({ verdict: "pass", reason: { values: { need: 1, none: 0, unread: 1 } } })
  })

  test("interpretations behind an obstacle leave the verdict open where they could change it", () => {
    const bare = { ...market, related: [] }
    const zcjd: Partial<PageLike> = { entries: [["看得懂的新办法", "/zcjd/1.html", "2020-06-11"]] }
    const unread = run({ policies: [bare], zcjd, obstacles: { "/zcjd/1.html": "challenge" } })
    expect(unread).toMatchObject({ verdict: "blocked", ratio: null })
    expect(unread.reason.code).toBe("interpretation.interpretations-blocked")
    expect(run({ policies: [bare], zcjd: { scriptDrawn: true } }).verdict).toBe("blocked")

    const many = Array.from({ length: 9 }, (_, n) => filler(n, "2020-06-09"))
    const beyondHelp = run({
      policies: [...many, bus],
      interpretations: [onBus],
      zcjd: { entries: [...(zcjd.entries ?? []), rowOf(onBus)] },
      obstacles: { "/zcjd/1.html": "challenge" },
    })
    expect(beyondHelp).toMatchObject({ verdict: "partial", ratio: 0.05 })
  })

  test("a policy column that leads to another host is left to a person", () => {
    const home = page({ url: "/", kind: "home", nav: [["规范性文件", "http://wjk.yunze.gov.cn/"]] })
    expect(run({ pages: [home] })).toMatchObject({
      verdict: "pending",
      reason: { code: "interpretation.external" },
    })
  })

  test("no policy column", () => {
    const home = page({ url: "/", kind: "home", nav: [["新闻", "/xw/"]] })
    const result = run({ pages: [home] })
    expect(result).toMatchObject({ verdict: "not-found", ratio: 0 })
    expect(result.searched.length).toBeGreaterThan(0)
    const blocked = run({ pages: [], obstacles: { "/": "timeout" } })
    expect(blocked.verdict).toBe("blocked")
  })

  test("parameters are strict", () => {
    expect(check.params.safeParse(params).success).toBe(true)
    expect(check.params.safeParse({ ...params, passRatio: 0 }).success).toBe(false)
    expect(check.params.safeParse({ ...params, need: { number: ["规"] } }).success).toBe(false)
    expect(check.params.safeParse({ ...params, policies: [] }).success).toBe(false)
    expect(check.columns(params)).toEqual(["gfxwj", "zcjd"])
  })
})
