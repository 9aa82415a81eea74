import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  findDocumentNumbers,
  leadingDocumentNumber,
  normaliseDocumentNumber,
} from "../../../src/core/text/document-number"

const brackets = ["〔〕", "[]", "［］", "（）", "()", "【】", "﹝﹞", "〖〗", "「」"] as const
const signs = fc.constantFrom("国办发", "望政办规", "粤府办", "汕金府办", "穗残联规字")

const spelling = fc
  .record({
    signs,
    year: fc.integer({ min: 1990, max: 2030 }),
    serial: fc.integer({ min: 1, max: 99999 }),
    bracket: fc.constantFrom(...brackets),
    ordinal: fc.constantFrom("", "第"),
    gap: fc.constantFrom("", " ", "  "),
  })
  .map(({ signs, year, serial, bracket, ordinal, gap }) => ({
    text: `${signs}${gap}${bracket[0]}${year}${bracket[1]}${gap}${ordinal}${serial}${gap}号`,
    normal: `${signs}〔${year}〕${serial}号`,
  }))

describe("document numbers", () => {
  test("every spelling has one normal form, which is its own", () => {
    fc.assert(
      fc.property(spelling, ({ text, normal }) => {
        expect(normaliseDocumentNumber(text)).toBe(normal)
        expect(normaliseDocumentNumber(normal)).toBe(normal)
      }),
    )
  })

  test("a number is found inside a sentence", () => {
    fc.assert(
      fc.property(spelling, ({ text, normal }) => {
        expect(findDocumentNumbers(`现将《办法》（${text}）印发给你们`)).toEqual([normal])
        expect(findDocumentNumbers(`办公室文件\n${text}\n各乡镇`)).toEqual([normal])
      }),
    )
  })

  test("words before the issuer's signs are no part of them", () => {
    expect(findDocumentNumbers("根据望政办〔2020〕3号和望政发〔2019〕7号精神")).toEqual([
      "望政办〔2020〕3号",
      "望政发〔2019〕7号",
    ])
  })

  test("a line break inside the serial is mended", () => {
    expect(findDocumentNumbers("望府办〔2018〕7\n\n3号")).toEqual(["望府办〔2018〕73号"])
  })

  test("cases and registrations are no documents", () => {
    expect(findDocumentNumbers("(2020)粤05民终12号 公网安备 44051102000227号 ICP备19054529号")).toEqual([])
  })

  test("only a first line that is a number leads", () => {
    expect(leadingDocumentNumber("望政发〔2020〕3号\n各乡镇人民政府：")).toBe("望政发〔2020〕3号")
    expect(leadingDocumentNumber("（望政发〔2020〕3号）")).toBe("望政发〔2020〕3号")
    expect(leadingDocumentNumber("现将望政发〔2020〕3号转发给你们")).toBeNull()
  })
})
