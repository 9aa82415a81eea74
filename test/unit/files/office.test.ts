import { zipSync } from "fflate"
import { describe, expect, it } from "vitest"
import { readApplicationTable } from "../../../src/core/checks/annual-report/application-table"
import { readPage } from "../../../src/core/page/read"
import { archive } from "../../sites/files/archive"
import { doc, type XlsRecord, xls } from "../../sites/files/compound"
import { docx, wordTable } from "../../sites/files/docx"
import { drawTable } from "../../sites/files/draw-table"
import { ofd } from "../../sites/files/ofd"
import { applicationRows, partsAfter, partsBefore, REPORT_TITLE } from "../../sites/files/report"
import { xlsx } from "../../sites/files/xlsx"
import { encodeGbk } from "../../sites/gbk"
import { outcomeOf, read } from "./read"

const text = (given: string) => new TextEncoder().encode(given)

describe("DOCX", () => {
  it("gives title, parts and the table with its merged cells", async () => {
    const page = await read(docx([REPORT_TITLE, ...partsBefore, wordTable(applicationRows()), ...partsAfter]))
    expect(page).toMatchObject({ title: REPORT_TITLE, kind: "annual-report", file: { format: "docx" } })
    expect(page.headings).toContain("六、其他需要报告的事项")
    expect(readApplicationTable(page.tables)?.decided.values).toEqual([3, 1, 0, 0, 0, 0, 4])
  })

  it("without a text is empty, without its parts damaged", async () => {
    expect(await outcomeOf(docx([]))).toBe("empty")
    expect(await outcomeOf(archive({ "word/document.xml": "<w:document><w:bo" }))).toMatch(/damaged|empty/)
  })
})

describe("sheets", () => {
  const rows = [
    ["清溪县基层政务公开标准目录", "", ""],
    ["序号", "公开领域", "公开事项"],
    [1, "重大建设项目", "批准结果信息"],
    [2, "公共资源交易", "招标公告"],
  ]

  it("XLSX: numbers, shared texts without their phonetic guides, merged cells", async () => {
    const page = await read(xlsx("公开目录", rows, ["A1:C1"]))
    expect(page.title).toBe("清溪县基层政务公开标准目录")
    expect(page.headings).toContain("公开目录")
    expect(page.tables[0]?.[0]).toEqual(new Array(3).fill("清溪县基层政务公开标准目录"))
    expect(page.tables[0]?.[2]).toEqual(["1", "重大建设项目", "批准结果信息"])
  })

  it("XLSX: columns of two letters", async () => {
    const wide = Array.from({ length: 54 }, (_, at) => (at % 5 === 0 ? "" : `第${at + 1}列`))
    const { tables } = await read(xlsx("表", [wide, ["首格"]]))
    expect(tables[0]?.[0]).toEqual(wide)
  })

  it.each([8000, 60])("XLS and ET: texts in the shared table, records of %i bytes", async (cut) => {
    const page = await read(xls("公开目录", rows, cut))
    expect(page).toMatchObject({ file: { format: "xls" } })
    expect(page.tables[0]?.[3]).toEqual(["2", "公共资源交易", "招标公告"])
    expect(page.tables[0]?.[0]?.[0]).toBe("清溪县基层政务公开标准目录")
  })
})

describe("records of a sheet as Excel writes them", () => {
  const short = (value: number) => [value & 0xff, (value >> 8) & 0xff]
  const long = (value: number) => [...short(value), ...short(value >> 16)]
  const double = (value: number) => [...new Uint8Array(new Float64Array([value]).buffer)]
  const at = (row: number, column: number) => [...short(row), ...short(column), ...short(0)]
  const text = (words: string) => [
    ...short(words.length),
    1,
    ...[...words].flatMap((char) => short(char.charCodeAt(0))),
  ]
  /** Numbers of 30 bits: whole ones, those in hundredths, and the upper half of a double. */
  const whole = (value: number) => long((value << 2) | 2)
  const hundredths = (value: number) => long(((value * 100) << 2) | 3)
  const upper = (value: number) => {
    const [, high = 0] = new Uint32Array(new Float64Array([value]).buffer)
    return long(high & ~3)
  }
  const tableOf = async (...records: XlsRecord[]) =>
    (await read(xls("表", [["甲", "乙", "丙"]], 8000, records))).tables[0]

  it("numbers in their short forms", async () => {
    const records: XlsRecord[] = [
      [0x027e, [...at(1, 0), ...whole(-12)]],
      [0x027e, [...at(1, 1), ...hundredths(3.25)]],
      [0x027e, [...at(1, 2), ...upper(0.5)]],
    ]
    expect((await tableOf(...records))?.[1]).toEqual(["-12", "3.25", "0.5"])
  })

  it("several of them in one record", async () => {
    const numbers = [1, 20, 300].flatMap((value) => [...short(0), ...whole(value)])
    expect((await tableOf([0x00bd, [...short(1), ...short(0), ...numbers, ...short(2)]]))?.[1]).toEqual([
      "1",
      "20",
      "300",
    ])
  })

  it("formulas by what they come to, texts in the record behind them", async () => {
    const formula = (column: number, result: number[]): XlsRecord => [
      0x0006,
      [...at(1, column), ...result, ...short(0), ...long(0)],
    ]
    const table = await tableOf(
      formula(0, double(46)),
      formula(1, [0, 0, 0, 0, 0, 0, 0xff, 0xff]),
      [0x0207, text("合计")],
      formula(2, [1, 0, 1, 0, 0, 0, 0xff, 0xff]),
      [0x0207, text("不在任何格中")],
    )
    expect(table?.[1]?.slice(0, 2)).toEqual(["46", "合计"])
    expect(JSON.stringify(table)).not.toContain("不在任何格中")
  })

  it("texts that stand in the cell itself", async () => {
    expect((await tableOf([0x0204, [...at(1, 0), ...text("直接写明")]]))?.[1]?.[0]).toBe("直接写明")
  })

  it("merged cells, several in one record", async () => {
    const merged = [2, 1, 1, 0, 1, 2, 3, 2, 2].flatMap(short)
    const table = await tableOf(
      [0x0204, [...at(1, 0), ...text("横")]],
      [0x0204, [...at(1, 2), ...text("一")]],
      [0x0204, [...at(2, 2), ...text("竖")]],
      [0x0204, [...at(3, 0), ...text("末")]],
      [0x00e5, merged],
    )
    expect(table?.[1]).toEqual(["横", "横", "一"])
    expect([table?.[2]?.[2], table?.[3]?.[2]]).toEqual(["竖", "竖"])
  })

  it("under a password it is encrypted", async () => {
    await expect(tableOf([0x002f, [0, 0]])).rejects.toMatchObject({ outcome: "encrypted" })
  })
})

describe("DOC and WPS", () => {
  it("gives the text of both kinds of pieces, fields by what they show", async () => {
    const field = '见\u0013 HYPERLINK "http://a/" \u0014附件一\u0015。'
    const page = await read(doc(`${REPORT_TITLE}\r一、总体情况\r${field}\r甲\u0007乙\u0007\u0007`, "Annex\r"))
    expect(page).toMatchObject({ title: REPORT_TITLE, kind: "annual-report", tables: [] })
    expect(page.text.split("\n").slice(1)).toEqual(["一、总体情况", "见附件一。", "甲", "乙", "Annex"])
  })

  it("an encrypted one, one of pictures only", async () => {
    expect(await outcomeOf(doc("密", "", 0x100))).toBe("encrypted")
    expect(await outcomeOf(doc("\u0001\r\u0001\r"))).toBe("image")
  })

  it("a text of glyph codes is not read as one", async () => {
    expect(await outcomeOf(doc("\ue001\ue002\ue003 \ue004 甲".repeat(20)))).toBe("charset")
  })

  it("that is a web page under the name of a document is read as the page it is", () => {
    const html = `<html xmlns:w="urn:x"><head><title>年报</title></head><body><p>${REPORT_TITLE}</p>${[...partsBefore, ...partsAfter].map((part) => `<p>${part}</p>`).join("")}</body></html>`
    const page = readPage({
      url: "http://www.qingxi.gov.cn/nb/2020.doc",
      bytes: encodeGbk(html),
      contentType: "application/msword",
    })
    expect(page.headings).toContain("一、总体情况")
    expect(page.text).toContain("无其他需要报告的事项")
  })
})

describe("RTF and MHTML", () => {
  it("RTF: bytes of the code page, Unicode with its fallback, tables", async () => {
    const hex = (given: string) => [...encodeGbk(given)].map((byte) => `\\'${byte.toString(16)}`).join("")
    const rtf = `{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0 SimSun;}}{\\*\\generator X;}\\pard ${hex(REPORT_TITLE)}\\par\\uc1\\u19968?\\u12289?${hex("总体情况")}\\par\\trowd\\intbl ${hex("甲")}\\cell 1\\cell\\row\\trowd\\intbl ${hex("乙")}\\cell 2\\cell\\row\\pard ${hex("完毕。")}\\par}`
    const page = await read(text(rtf))
    expect(page.title).toBe(REPORT_TITLE)
    expect(page.headings).toEqual(["一、总体情况"])
    expect(page.tables).toEqual([
      [
        ["甲", "1"],
        ["乙", "2"],
      ],
    ])
    expect(page.text).toMatch(/完毕。$/)
    expect(page.text).not.toContain("SimSun")
  })

  it.each(["quoted-printable", "base64"])("MHTML, the page in %s", async (encoding) => {
    const html = encodeGbk(
      `<html><head><meta charset=gb2312><style>p{}</style></head><body><p>${REPORT_TITLE}</p><p>一、总体情况</p></body></html>`,
    )
    const coded =
      encoding === "base64"
        ? Buffer.from(html).toString("base64").replace(/.{76}/g, "$&\r\n")
        : [...html]
            .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, "0")}`)
            .join("")
            .replace(/.{72}/g, "$&=\r\n")
    const mail = `MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n boundary="--x"\r\n\r\n----x\r\nContent-Type: text/html; charset="gb2312"\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${coded}\r\n----x--`
    const page = await read(text(mail))
    expect(page).toMatchObject({ title: REPORT_TITLE, headings: ["一、总体情况"] })
  })
})

describe("OFD", () => {
  it("gives text and tables by their places, page by page", async () => {
    const frame = { x: 20, y: 60, widths: [30, 60], height: 10, size: 4 }
    const table = drawTable(frame, [
      ["序号", "领域"],
      ["1", "重大建设项目"],
    ])
    const page = await read(
      ofd([
        {
          texts: [
            { x: 50, y: 30, size: 7, text: "清溪县标准目录" },
            { x: 20, y: 50, size: 4, text: "现予公布。" },
            ...table.texts,
          ],
          rules: table.rules,
        },
        { texts: [{ x: 20, y: 30, size: 4, text: "第二页。" }] },
      ]),
    )
    expect(page).toMatchObject({ title: "清溪县标准目录", file: { format: "ofd" } })
    expect(page.tables).toEqual([
      [
        ["序号", "领域"],
        ["1", "重大建设项目"],
      ],
    ])
    expect(page.text).toMatch(/第二页。$/)
    expect(page.file?.starts).toHaveLength(2)
  })

  it("of pictures is an image", async () => {
    expect(await outcomeOf(ofd([{ texts: [], image: true }]))).toBe("image")
  })
})

describe("archives beyond bounds", () => {
  it("are not unpacked", async () => {
    const bomb = zipSync({
      "word/document.xml": new Uint8Array(30_000_000),
      "[Content_Types].xml": text("<a/>"),
    })
    expect(bomb.length).toBeLessThan(100_000)
    expect(await outcomeOf(bomb)).toBe("too-large")
  })

  it("a part that says it is smaller than it is comes out cut", async () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(2_000_000) })
    const view = new DataView(bytesOf(bomb))
    const directory = view.getUint32(bomb.length - 6, true)
    view.setUint32(directory + 24, 1000, true)
    expect(await outcomeOf(new Uint8Array(view.buffer))).toMatch(/damaged|empty/)
  })
})

const bytesOf = (given: Uint8Array): ArrayBuffer => given.slice().buffer as ArrayBuffer
