import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { normaliseName, stripUnit } from "../../../src/core/text/name"
import { matchesPhrases } from "../../../src/core/text/phrase"
import { foldSpace } from "../../../src/core/text/spacing"
import { quotedTitles, sameTitle, titleStem } from "../../../src/core/text/title"

describe("names", () => {
  test.each([
    ["“双随机、 一公开” 专栏", "双随机一公开"],
    ["政策解读 >>更多", "政策解读"],
    ["政 府 信 息 公 开", "政府信息公开"],
    ["信息公开（专题）", "信息公开"],
    ["\ue65f信息公开\u200b指南", "信息公开指南"],
    ["专栏", "专栏"],
  ])("%s", (label, normal) => expect(normaliseName(label)).toBe(normal))

  test("the normal form is its own", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const once = normaliseName(text)
        expect(normaliseName(once)).toBe(once)
      }),
    )
  })

  test("the unit's own name is no part of a column's", () => {
    expect(stripUnit("望溪县政府信息公开", "清和市望溪县人民政府")).toBe("政府信息公开")
    expect(stripUnit("望溪县人民政府公报", "望溪县人民政府")).toBe("公报")
    expect(stripUnit("县长信箱", "望溪县人民政府")).toBe("县长信箱")
    expect(stripUnit("信息公开", null)).toBe("信息公开")
  })

  test("invisible characters and runs of white space fold", () => {
    expect(foldSpace(" a\u00a0\u3000 b\u200b\n c ")).toBe("a b c")
  })
})

describe("titles", () => {
  test("cut titles are the same, short cuts are not", () => {
    expect(
      sameTitle("望溪县人民政府关于加强农村道路安全…", "望溪县人民政府关于加强农村道路安全工作的意见"),
    ).toBe(true)
    expect(sameTitle("望溪县…", "望溪县人民政府关于加强农村道路安全工作的意见")).toBe(false)
    expect(sameTitle("", "")).toBe(false)
  })

  test("a policy and its interpretation share a stem", () => {
    const stem = titleStem("望溪县人民政府关于印发《望溪县菜市场管理办法（试行）》的通知")
    expect(stem).toBe("望溪县菜市场管理办法")
    for (const title of [
      "《望溪县菜市场管理办法》政策解读",
      "一图读懂望溪县菜市场管理办法",
      "关于《望溪县菜市场管理办法（试行）》的解读",
    ]) {
      expect(titleStem(title)).toBe(stem)
    }
    expect(titleStem("望溪县水库管理办法解读")).not.toBe(stem)
  })

  test("titles in book marks, nested ones too", () => {
    expect(quotedTitles("据《关于印发〈水价办法〉的通知》和《节水条例》，《未完")).toEqual([
      "关于印发〈水价办法〉的通知",
      "节水条例",
    ])
    expect(quotedTitles("《关于印发《水价办法》的通知》")).toEqual(["水价办法", "关于印发《水价办法》的通知"])
  })
})

describe("phrases", () => {
  test("any, all, none over normal forms", () => {
    const title = "关于“六稳”、“六保”工作的通知"
    expect(matchesPhrases(title, { any: ["六稳六保", "六稳"] })).toBe(true)
    expect(matchesPhrases(title, { all: ["六稳", "六保"] })).toBe(true)
    expect(matchesPhrases(title, { any: ["六稳"], none: ["通知"] })).toBe(false)
    expect(matchesPhrases(title, {})).toBe(true)
    expect(matchesPhrases(title, { any: ["扶贫"] })).toBe(false)
  })
})
