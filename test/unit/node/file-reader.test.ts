import { expect, it } from "vitest"
import { createNodeFileReader } from "../../../src/platform/node/file-reader"
import { docx } from "../../sites/files/docx"
import { chinesePdf } from "../../sites/files/pdf"
import { REPORT_TITLE, reportPages } from "../../sites/files/report"

const read = createNodeFileReader()
const input = (bytes: Uint8Array) => ({ url: "http://www.qingxi.gov.cn/a", bytes, contentType: null })

it("files are read in a thread of their own, one after the other; what has no text comes back with its outcome", async () => {
  const [pdf, word] = await Promise.all([
    read(input(chinesePdf(reportPages()))),
    read(input(docx(["清溪县标准目录", "正文。"]))),
  ])
  expect([pdf.title, word.title]).toEqual([REPORT_TITLE, "清溪县标准目录"])
  await expect(read(input(chinesePdf([{ texts: [] }])))).rejects.toMatchObject({ outcome: "image" })
})
