import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Interpretation, Policy } from "../../../../src/core/checks/interpretation/documents"
import { unite } from "../../../../src/core/checks/interpretation/documents"
import { pairUp } from "../../../../src/core/checks/interpretation/pairing"
import { at, interpretation, policy } from "./documents"

const MARKET = "清溪县人民政府关于印发清溪县菜市场管理办法的通知"
const BUS = "清溪县人民政府办公室关于优化城乡公交线路的实施意见"

const links = (policies: Policy[], interpretations: Interpretation[]) =>
  pairUp(policies, interpretations)
    .map((match) => `${match.policy.url} ${match.link} ${match.interpretation.url}`.replaceAll(at("/"), "/"))
    .sort()

describe("how a pair is told", () => {
  test("linked both ways", () => {
    const one = policy("/p1.html", MARKET, { related: [["《清溪县菜市场管理办法》解读", "/j1.html"]] })
    const two = interpretation("/j1.html", "菜市场管理办法出台", { related: [["原文", "/p1.html"]] })
    expect(links([one], [two])).toEqual(["/p1.html both /j1.html"])
  })

  test("by the policy only, in its text", () => {
    const one = policy("/p1.html", MARKET, { links: [{ url: "/j1.html", text: "解读", region: "body" }] })
    expect(links([one], [interpretation("/j1.html", "看得懂的新办法")])).toEqual([
      "/p1.html forward /j1.html",
    ])
  })

  test("by the directory that lists the one and relates the other to it", () => {
    const file = (path: string) => ({ url: at(path), text: "相关" })
    const one = policy("/p1.html", MARKET)
    const two = interpretation("/j1.html", "看得懂的新办法")
    expect(links([{ ...one, related: [file("/j1.html")] }], [two])).toEqual(["/p1.html forward /j1.html"])
    expect(links([one], [{ ...two, related: [file("/p1.html")] }])).toEqual(["/p1.html back /j1.html"])
  })

  test("by the interpretation only, as a link or as an address in its text, whatever the scheme", () => {
    const one = policy("/p1.html", MARKET)
    const spelled = interpretation("/j1.html", "新办法", {
      text: "政策原文：https://www.qingxi.gov.cn/p1.html。",
    })
    const linked = interpretation("/j2.html", "新办法", {
      links: [{ url: "http://www.qingxi.gov.cn/p1.html#top", text: "原文", region: "body" }],
    })
    expect(links([one], [spelled, linked])).toEqual(["/p1.html back /j1.html", "/p1.html back /j2.html"])
  })

  test("a block headed 政策原文 is a relation wherever it stands", () => {
    const original = { url: "/p1.html", text: MARKET, region: "nav" as const, block: "政策原文" }
    const menu = { url: "/p2.html", text: BUS, region: "nav" as const, block: "政策文件" }
    const picture = interpretation("/j1.html", "看图", { links: [original, menu] })
    expect(links([policy("/p1.html", MARKET), policy("/p2.html", BUS)], [picture])).toEqual([
      "/p1.html back /j1.html",
    ])
  })

  test("of two documents of one serial number, or of one title, each is found", () => {
    const [first, second] = [
      policy("/p1.html", BUS, { number: "清府〔2020〕3号" }),
      policy("/p2.html", MARKET, { number: "清府办〔2020〕3号" }),
    ]
    const cites = (number: string) => [interpretation("/j1.html", `${number}解读`)]
    expect(links([first, second], cites("清府办〔2020〕3号"))).toEqual(["/p2.html text /j1.html"])
    expect(links([second, first], cites("清府〔2020〕3号"))).toEqual(["/p1.html text /j1.html"])
    const yearly = { ...policy("/p3.html", MARKET, { number: "清府〔2019〕8号", date: "2020-06-09" }) }
    const quotes = [interpretation("/j2.html", `《${MARKET}》解读`)]
    expect(links([second, yearly], quotes)).toEqual(["/p2.html text /j2.html", "/p3.html text /j2.html"])
  })

  test("an interpretation that was not read is known by the policy's link", () => {
    const one = policy("/p1.html", MARKET, { related: [["解读", "/j1.html"]] })
    const unread = { ...interpretation("/j1.html", "解读"), page: null }
    expect(links([one], [unread])).toEqual(["/p1.html forward /j1.html"])
  })

  test.each([
    ["《清溪县菜市场管理办法》解读", ""],
    ["一图读懂《清溪县人民政府关于印发清溪县菜市场管理办法的通知》", ""],
    ["关于《清溪县菜市场管理办法（试行）》的政策解读", ""],
    ["清溪县菜市场管理办法政策解读", ""],
    ["清溪府规〔2020〕3号文件解读", ""],
    ["新办法怎么看", "近日，县政府印发了清溪府规[2020]3号文件。"],
    ["新办法怎么看", "现就《清溪县菜市场管理办法》解读如下。"],
  ])("by name only: %s %s", (title, text) => {
    const one = policy("/p1.html", MARKET, { number: "清溪府规〔2020〕3号" })
    expect(links([one, policy("/p2.html", BUS)], [interpretation("/j1.html", title, { text })])).toEqual([
      "/p1.html text /j1.html",
    ])
  })

  test("likeness is no name", () => {
    const near = [
      interpretation("/j1.html", "《清溪县农贸市场管理办法》解读"),
      interpretation("/j2.html", "菜市场管理常见问题问答", { text: "菜市场管理要加强。" }),
      interpretation("/j3.html", "通知解读"),
    ]
    expect(links([policy("/p1.html", MARKET)], near)).toEqual([])
  })

  test("documents cited besides are its grounds, not its matter", () => {
    const market = policy("/p1.html", MARKET, { number: "清溪府规〔2020〕3号" })
    const bus = policy("/p2.html", BUS)
    const about = interpretation("/j1.html", "《关于优化城乡公交线路的实施意见》解读", {
      text: "依据清溪府规〔2020〕3号和《清溪县菜市场管理办法》制定。",
    })
    expect(links([market, bus], [about])).toEqual(["/p2.html text /j1.html"])
  })

  test("a list of newest documents on every page is no relation, a single related list is", () => {
    const newest = [{ url: "/p1.html", text: MARKET, region: "list" as const }]
    const three = ["/j1.html", "/j2.html", "/j3.html"].map((path, n) =>
      interpretation(path, `第${n + 1}期政策问答`, { links: newest }),
    )
    const one = policy("/p1.html", MARKET)
    expect(links([one], three)).toEqual([])
    expect(links([one], three.slice(0, 1))).toEqual(["/p1.html back /j1.html"])
    const named = interpretation("/j4.html", "《清溪县菜市场管理办法》解读", { links: newest })
    expect(links([one], [...three, named])).toEqual(["/p1.html back /j4.html"])
  })

  test("an interpretation much older than a document explains an earlier one of its name", () => {
    const one = policy("/p1.html", MARKET)
    const old = interpretation("/j1.html", "《清溪县菜市场管理办法》解读", { date: "2018-03-01" })
    const before = interpretation("/j2.html", "《清溪县菜市场管理办法》解读", { date: "2020-06-01" })
    expect(links([one], [old, before])).toEqual(["/p1.html text /j2.html"])
  })

  test("neither the order of policies nor that of interpretations matters", () => {
    const policies = [
      policy("/p1.html", MARKET, { number: "清溪府规〔2020〕3号", related: [["解读", "/j1.html"]] }),
      policy("/p2.html", BUS, { links: [{ url: "/j3.html", text: "解读", region: "list" }] }),
      policy("/p3.html", "清溪县教育局关于做好2020年秋季招生工作的通知", { number: "清教〔2020〕9号" }),
      policy("/p4.html", "清溪县教育局关于做好2019年秋季招生工作的通知", { number: "清教〔2019〕7号" }),
    ]
    const interpretations = [
      interpretation("/j1.html", "新办法", { related: [["原文", "/p1.html"]] }),
      interpretation("/j2.html", "《清溪县菜市场管理办法》解读"),
      interpretation("/j3.html", "公交线路有哪些变化"),
      interpretation("/j4.html", "《关于做好2020年秋季招生工作的通知》解读"),
      interpretation("/j5.html", "招生问答", { text: "根据清教〔2020〕9号、清府〔2018〕1号。" }),
    ]
    const expected = links(policies, interpretations)
    expect(expected).toEqual([
      "/p1.html both /j1.html",
      "/p1.html text /j2.html",
      "/p2.html forward /j3.html",
      "/p3.html text /j4.html",
      "/p3.html text /j5.html",
    ])
    const shuffled = <T>(items: T[]) =>
      fc.shuffledSubarray(items, { minLength: items.length, maxLength: items.length })
    fc.assert(
      fc.property(shuffled(policies), shuffled(interpretations), (p, i) => {
        expect(links(p, i)).toEqual(expected)
      }),
    )
  })
})

describe("one document at two addresses", () => {
  const numbered = policy("/a.html", MARKET, { number: "清溪府规〔2020〕3号", date: "2020-06-10" })
  const copy = policy("/b.html", "清溪县人民政府关于印发 清溪县菜市场管理办法的通知", { date: "2020-06-20" })
  const sameNumber = policy("/c.html", "菜市场管理办法", { number: "清溪府规〔2020〕3号" })
  const nextYear = policy("/d.html", MARKET, { number: "清溪府规〔2021〕5号" })

  test("same number or same title, in any order", () => {
    for (const order of [
      [numbered, copy, sameNumber],
      [copy, sameNumber, numbered],
    ]) {
      const united = unite(order)
      expect(united).toHaveLength(1)
      expect(united[0]).toMatchObject({ number: "清溪府规〔2020〕3号", date: "2020-06-10" })
      expect(united[0]?.keys).toHaveLength(3)
    }
  })

  test("same title and another number is another document", () => {
    expect(unite([numbered, nextYear])).toHaveLength(2)
  })

  test("a link to either copy is a link to the document", () => {
    const back = interpretation("/j.html", "新办法", { related: [["原文", "/b.html"]] })
    expect(links(unite([numbered, copy]), [back])).toEqual(["/a.html back /j.html"])
  })
})
