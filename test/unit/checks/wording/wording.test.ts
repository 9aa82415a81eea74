import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { wording } from "../../../../src/core/checks/wording"
import { findWords } from "../../../../src/core/checks/wording/find-words"
import { page, visit } from "../../make"
import { asker } from "../ask"

const ask = asker(wording)
const words = [
  { wrong: "登陆网站", right: "登录网站" },
  { wrong: "座谈", right: "座谈会" },
  { wrong: "禁用词" },
]
const params = { columns: ["zcjd"], words, sample: 2 }

const home = page({ url: "/", kind: "home", nav: [["政策解读", "/zcjd/"]] })
const list = page({ url: "/zcjd/", kind: "list", title: "政策解读", entries: [["解读", "/zcjd/1.html"]] })
const article = (text: string) => page({ url: "/zcjd/1.html", title: "解读", text })

describe("words of a team's list", () => {
  it("are told with what stands around them, and what would be right", () => {
    const text = "请各单位登陆网站查询。\n会议期间举行座谈。"
    const { verdict, text: sentence, evidence } = ask(params, [home, list, article(text)])
    expect(verdict).toBe("pending")
    expect(sentence).toBe(
      "抽查“政策解读”等2个页面（0个页面未能读取），发现词表用语2处：“登陆网站”（应为“登录网站”）1处、“座谈”（应为“座谈会”）1处，需人工核实",
    )
    expect(evidence.map(({ text: quote }) => quote)).toEqual(["请各单位登陆网站查询。", "会议期间举行座谈。"])
  })

  it("are none where they are part of the right word, or not there", () => {
    expect(ask(params, [home, list, article("举行座谈会，登录网站。")])).toMatchObject({
      verdict: "pending",
      reason: { code: "wording.none" },
    })
  })

  it("never fail a rule, whatever its mode", () => {
    for (const mode of ["auto", "assisted"] as const)
      expect(ask(params, [home, list, article("禁用词")], { of: { mode } })).toMatchObject({
        verdict: "pending",
        ratio: null,
      })
  })

  it("can't be looked for behind an obstacle; pages are asked for first", () => {
    expect(ask(params, [home, list]).leads).toEqual(["/zcjd/1.html"])
    expect(ask(params, [home, list, visit("/zcjd/1.html", { outcome: "challenge" })]).verdict).toBe("blocked")
    expect(ask(params, [home, visit("/zcjd/", { outcome: "timeout" })]).verdict).toBe("blocked")
    expect(ask(params, [page({ url: "/", kind: "home" })])).toMatchObject({
      verdict: "pending",
      reason: { code: "column.absent" },
    })
  })

  it("are found wherever they stand, in the page's own words", () => {
    const filler = fc.string({ unit: fc.constantFrom("甲", "乙", "。", "\n", " "), maxLength: 40 })
    fc.assert(
      fc.property(filler, filler, (before, behind) => {
        const found = findWords(article(`${before}禁用词${behind}`), words)
        expect(found).toHaveLength(1)
        expect(`${before}禁用词${behind}`).toContain(found[0]?.context)
      }),
    )
  })
})
