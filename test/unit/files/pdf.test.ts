import { zlibSync } from "fflate"
import { describe, expect, it } from "vitest"
import { readApplicationTable } from "../../../src/core/checks/annual-report/application-table"
import { applicationFaults } from "../../../src/core/checks/annual-report/arithmetic"
import { createFileReader } from "../../../src/core/files/read-file"
import { addressOf } from "../../../src/core/page/file-place"
import { drawTable } from "../../sites/files/draw-table"
import { chinesePdf, type PdfPage } from "../../sites/files/pdf"
import { REPORT_TITLE, reportPages } from "../../sites/files/report"
import { FILE_URL, outcomeOf, read } from "./read"

const lines = (...given: string[]): PdfPage => ({
  texts: given.map((text, n) => ({ x: 60, y: 80 + n * 20, size: 12, text })),
})

describe("PDF", () => {
  it("is read through a predefined CMap: title, parts, paragraphs put together, page numbers left out", async () => {
    const page = await read(chinesePdf(reportPages()))
    expect(page).toMatchObject({ title: REPORT_TITLE, kind: "annual-report", media: { images: 0 } })
    expect(page.headings).toContain("五、存在的主要问题及改进情况")
    const paragraphs = page.text.split("\n")
    expect(paragraphs[3]).toMatch(/^全县各单位.{150,}办事。$/)
    expect(page.text).not.toMatch(/- \d -/)
  })

  it("gives tables by their lines, cells that cover several places repeated", async () => {
    const { tables } = await read(chinesePdf(reportPages()))
    expect(tables[0]?.[6]?.slice(0, 4)).toEqual([
      "三、本年度办理结果",
      "（二）不予公开",
      "1.属于国家秘密",
      "0",
    ])
    const application = readApplicationTable(tables)
    expect(application?.received.values).toEqual([3, 1, 0, 0, 0, 0, 4])
    expect(application && applicationFaults(application)).toEqual([])
    const wrong = readApplicationTable((await read(chinesePdf(reportPages("9")))).tables)
    expect(wrong && applicationFaults(wrong).map(({ reason }) => reason.code)).toEqual([
      "annual-report.fault.balance",
      "annual-report.fault.row",
    ])
  })

  it("keeps apart what one stretch of text writes into several cells", async () => {
    const frame = { x: 60, y: 100, widths: [60, 60, 60], height: 20, size: 10 }
    const { rules } = drawTable(frame, [
      ["", "", ""],
      ["", "", ""],
    ])
    const texts = [
      { x: 62, y: 114, size: 10, text: "甲" },
      { x: 122, y: 114, size: 10, text: "乙" },
      { x: 62, y: 134, size: 10, text: "12" },
      { x: 122, y: 134, size: 10, text: "34          56" },
    ]
    const { tables } = await read(chinesePdf([{ texts, rules }]))
    expect(tables).toEqual([
      [
        ["甲", "乙", ""],
        ["12", "34", "56"],
      ],
    ])
  })

  it("frames and underlines are no tables", async () => {
    const { tables, text } = await read(
      chinesePdf([
        {
          texts: [{ x: 70, y: 114, size: 12, text: "方框中的一段文字不是表格" }],
          rules: [
            [60, 100, 400, 100],
            [60, 130, 400, 130],
            [60, 100, 60, 130],
            [400, 100, 400, 130],
            [70, 116, 200, 116],
          ],
        },
      ]),
    )
    expect(tables).toEqual([])
    expect(text).toBe("方框中的一段文字不是表格")
  })

  it("reads the document number and a date that a label names", async () => {
    const page = await read(
      chinesePdf([
        lines(
          "清溪县人民政府办公室关于印发标准目录的通知",
          "清政办发〔2020〕15号",
          "发布日期：2020-10-30",
          "各镇人民政府：",
        ),
      ]),
    )
    expect(page).toMatchObject({ number: "清政办发〔2020〕15号", date: "2020-10-30" })
  })

  it("names the page of a passage", async () => {
    const page = await read(
      chinesePdf([lines("第一页的一行文字内容在此"), lines("第二页的一行文字内容在此")]),
    )
    expect(addressOf(page, "第二页的一行文字")).toBe(`${FILE_URL}#page=2`)
    expect(addressOf(page, "第一页的一行文字")).toBe(`${FILE_URL}#page=1`)
    expect(addressOf(page, "没有的话")).toBe(FILE_URL)
  })

  it("a scan is an image, some scanned pages are counted", async () => {
    const scanned: PdfPage = { texts: [{ x: 280, y: 820, size: 9, text: "- 1 -" }] }
    expect(await outcomeOf(chinesePdf([scanned, scanned]))).toBe("image")
    expect(await outcomeOf(chinesePdf([{ texts: [] }]))).toBe("image")
    const mixed = await read(
      chinesePdf([
        lines("这一页有文字，是报告的封面和前言。".repeat(2)),
        scanned,
        lines("这一页也有文字，是报告的结尾。".repeat(2)),
      ]),
    )
    expect(mixed.media.images).toBe(1)
  })

  it("a text that can't be read for want of its CMap is no scan", async () => {
    const blind = createFileReader(() => Promise.reject(new Error("no such CMap")))
    const input = {
      url: FILE_URL,
      bytes: chinesePdf([lines("这一页有文字，却无从解码。")]),
      contentType: null,
    }
    await expect(blind(input)).rejects.toMatchObject({ outcome: "charset" })
  })

  it("one that unpacks beyond bounds is refused before it does", async () => {
    const packed = zlibSync(new Uint8Array(70_000_000).fill(0x20), { level: 6 })
    const head = new TextEncoder().encode("%PDF-1.4\n1 0 obj\n<< /Filter /FlateDecode >>\nstream\n")
    expect(await outcomeOf(Uint8Array.from([...head, ...packed]))).toBe("too-large")
    const picture = new TextEncoder().encode(
      "%PDF-1.4\n1 0 obj\n<< /Subtype /Image /Filter /FlateDecode >>\nstream\n",
    )
    expect(await outcomeOf(Uint8Array.from([...picture, ...packed]))).toBe("damaged")
  })

  it("an encrypted one, a broken one", async () => {
    const encrypt =
      "/Encrypt << /Filter /Standard /V 1 /R 2 /O <0000000000000000000000000000000000000000000000000000000000000001> /U <0000000000000000000000000000000000000000000000000000000000000002> /P -44 >> /ID [<00000000000000000000000000000000> <00000000000000000000000000000000>]"
    expect(await outcomeOf(chinesePdf([lines("密")], encrypt))).toBe("encrypted")
    expect(await outcomeOf(new TextEncoder().encode("%PDF-1.4\nnothing else"))).toBe("damaged")
  })
})
