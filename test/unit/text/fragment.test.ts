import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { encodePhrase, linkToText, phraseOf } from "../../../src/core/text/fragment"

describe("phraseOf", () => {
  test("a short text whole, white space folded", () => {
    expect(phraseOf("  望溪县  应急预案 ")).toBe("望溪县 应急预案")
  })

  test("the longest line of several: a match may not cross blocks", () => {
    expect(phraseOf("2020-05-18\n望溪县突发公共卫生事件应急预案")).toBe("望溪县突发公共卫生事件应急预案")
  })

  test("a title that a list cut off: without its dots", () => {
    expect(phraseOf("关于印发支持中小微企业稳定发展…")).toBe("关于印发支持中小微企业稳定发展")
  })

  test("a long line is cut between words", () => {
    const text =
      "关于印发望溪县支持中小微企业稳定发展若干措施以及进一步做好稳就业保民生有关工作的实施意见的通知"
    const phrase = phraseOf(text)
    const words = [...new Intl.Segmenter("zh", { granularity: "word" }).segment(text)]
    expect(text.startsWith(phrase)).toBe(true)
    expect(words.some(({ index }) => index === phrase.length)).toBe(true)
  })

  test("nothing to look for", () => {
    expect(phraseOf("")).toBe("")
    expect(phraseOf(" \n… ")).toBe("")
    expect(phraseOf("字")).toBe("")
  })

  test("of any text: at most 32 characters, one line, part of the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        const phrase = phraseOf(text)
        expect(phrase.length).toBeLessThanOrEqual(32)
        expect(phrase).not.toMatch(/[\n\r\t…]/)
        expect(text.replace(/\s+/g, " ")).toContain(phrase)
      }),
    )
  })
})

describe("linkToText", () => {
  test("escapes what has a meaning in a text directive", () => {
    expect(encodePhrase("a-b, c&d#e%")).toBe("a%2Db%2C%20c%26d%23e%25")
  })

  test("keeps a fragment that is there", () => {
    expect(linkToText("http://www.wangxi.gov.cn/a.html#top", "应急预案")).toBe(
      "http://www.wangxi.gov.cn/a.html#top:~:text=%E5%BA%94%E6%80%A5%E9%A2%84%E6%A1%88",
    )
  })

  test("files are opened as they are", () => {
    const page = "http://www.wangxi.gov.cn/nb/2020.pdf#page=3"
    expect(linkToText(page, "应急预案")).toBe(page)
  })

  test("without a phrase the address stays as it is", () => {
    expect(linkToText("http://www.wangxi.gov.cn/", "…")).toBe("http://www.wangxi.gov.cn/")
  })

  test("of any text: one directive, which decodes to the phrase", () => {
    const codeUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))
    fc.assert(
      fc.property(fc.string({ unit: codeUnit, maxLength: 80 }), (text) => {
        const phrase = phraseOf(text).replace(/\p{Surrogate}/gu, "")
        const [address, directive = ""] = linkToText("http://www.wangxi.gov.cn/", text).split("#:~:text=")
        expect(address).toBe("http://www.wangxi.gov.cn/")
        expect(directive).not.toMatch(/[-,&#\s]/)
        expect(decodeURIComponent(directive)).toBe(phrase)
      }),
    )
  })
})
