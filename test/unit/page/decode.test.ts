import { describe, expect, it } from "vitest"
import { decode } from "../../../src/core/page/decode"

const TEXT = "清溪县人民政府信息公开年度报告的通知"
/** 清溪县人民政府信息公开年度报告的通知 in GBK. */
const GBK = [
  0xc7, 0xe5, 0xcf, 0xaa, 0xcf, 0xd8, 0xc8, 0xcb, 0xc3, 0xf1, 0xd5, 0xfe, 0xb8, 0xae, 0xd0, 0xc5, 0xcf, 0xa2,
  0xb9, 0xab, 0xbf, 0xaa, 0xc4, 0xea, 0xb6, 0xc8, 0xb1, 0xa8, 0xb8, 0xe6, 0xb5, 0xc4, 0xcd, 0xa8, 0xd6, 0xaa,
]
/** 政府資訊公開的說明 in Big5. */
const BIG5 = [
  0xac, 0x46, 0xa9, 0xb2, 0xb8, 0xea, 0xb0, 0x54, 0xa4, 0xbd, 0xb6, 0x7d, 0xaa, 0xba, 0xbb, 0xa1, 0xa9, 0xfa,
]

const ascii = (text: string) => [...text].map((char) => char.charCodeAt(0))
const meta = (charset: string) => ascii(`<html><head><meta charset="${charset}"></head><body>`)
const utf8 = (text: string) => [...new TextEncoder().encode(text)]
const utf16 = (text: string) =>
  [...text].flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8])

const CASES: [string, number[], string | null, string, string][] = [
  ["UTF-8 that says so", [...meta("utf-8"), ...utf8(TEXT)], null, "utf-8", TEXT],
  ["GBK that says gb2312", [...meta("gb2312"), ...GBK], null, "gb18030", TEXT],
  ["GBK that says nothing", GBK, null, "gb18030", TEXT],
  ["GBK under a UTF-8 meta", [...meta("utf-8"), ...GBK], null, "gb18030", TEXT],
  ["GBK under a UTF-8 header", GBK, "text/html; charset=UTF-8", "gb18030", TEXT],
  ["UTF-8 under a GBK meta", [...meta("gbk"), ...utf8(TEXT)], null, "utf-8", TEXT],
  ["UTF-8 under a Latin header", utf8(TEXT), "text/html; charset=ISO-8859-1", "utf-8", TEXT],
  [
    "a foreign encoding that an XML prolog declares",
    [...ascii('<?xml version="1.0" encoding="windows-1251"?>'), 0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2],
    null,
    "windows-1251",
    "Привет",
  ],
  ["UTF-8 with a mark", [0xef, 0xbb, 0xbf, ...utf8(TEXT)], null, "utf-8", TEXT],
  ["UTF-8 cut inside a character", utf8(TEXT).slice(0, -1), null, "utf-8", TEXT.slice(0, -1)],
  [
    "UTF-16 with a mark over a contrary meta",
    [0xff, 0xfe, ...utf16(`<meta charset=gb2312>${TEXT}`)],
    null,
    "utf-16le",
    TEXT,
  ],
  [
    "UTF-16 without a mark",
    utf16(`<html><body><div class="a"><p>${TEXT}</p></div></body></html>`),
    null,
    "utf-16le",
    TEXT,
  ],
  ["Big5 that says so", [...meta("big5"), ...BIG5], null, "big5", "政府資訊公開的說明"],
  ["ASCII that says GBK", [...meta("gbk"), ...ascii("ok")], null, "gb18030", "ok"],
  ["nothing", [], null, "utf-8", ""],
]

describe("decode", () => {
  it.each(CASES)("%s", (_, bytes, contentType, charset, text) => {
    const decoded = decode(Uint8Array.from(bytes), contentType)
    expect(decoded.charset).toBe(charset)
    expect(decoded.text).toContain(text)
  })

  it("takes the declaration of the head, not of a comment", () => {
    const bytes = Uint8Array.from([...ascii('<!-- <meta charset="big5"> -->'), ...meta("gbk"), ...ascii("x")])
    expect(decode(bytes, null).charset).toBe("gb18030")
  })
})
