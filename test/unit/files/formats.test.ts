import { describe, expect, it } from "vitest"
import { type FileFormat, fileFormat, formats, refusalOf } from "../../../src/core/files/format"
import { archive } from "../../sites/files/archive"
import { compound, doc, xls } from "../../sites/files/compound"
import { docx } from "../../sites/files/docx"
import { ofd } from "../../sites/files/ofd"
import { chinesePdf } from "../../sites/files/pdf"
import { xlsx } from "../../sites/files/xlsx"
import { outcomeOf } from "./read"

const text = (given: string) => new TextEncoder().encode(given)
const cutOff = (bytes: Uint8Array) => bytes.subarray(0, 600)
const samples: [FileFormat, Uint8Array][] = [
  ["pdf", chinesePdf([{ texts: [] }])],
  ["pdf", text("\r\n%PDF-1.4\n")],
  ["docx", docx(["正文"])],
  ["xlsx", xlsx("目录", [["领域"]])],
  ["ofd", ofd([{ texts: [] }])],
  ["pptx", archive({ "ppt/presentation.xml": "<p/>" })],
  ["zip", archive({ "附件1.docx": "x" })],
  ["broken", text("PK\u0003\u0004 and nothing of an archive")],
  ["broken", cutOff(docx(["正文"]))],
  ["broken", cutOff(xls("目录", [["领域"]]))],
  ["doc", doc("正文")],
  ["xls", xls("目录", [["领域"]])],
  ["locked", compound({ EncryptedPackage: text("x"), EncryptionInfo: text("y") })],
  ["compound", compound({ Anything: text("x") })],
  ["rtf", text("{\\rtf1 a}")],
  ["mhtml", text("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=a\r\n\r\n--a")],
  ["rar", text("Rar!\u001a\u0007")],
]

describe("formats by first bytes", () => {
  it.each(samples)("%s", (format, bytes) => expect(fileFormat(bytes)).toBe(format))

  it.each([
    ["a page", "<!DOCTYPE html><html><body>%PDF-1.4</body></html>"],
    ["JSON", '{"a": 1}'],
    ["a text", "From the office: content-type is what we say"],
    ["nothing", ""],
  ])("%s is no document file", (_, given) => expect(fileFormat(text(given))).toBeNull())

  it("says of every format whether it is read, and reads those", async () => {
    for (const [format, bytes] of samples) {
      const outcome = await outcomeOf(bytes)
      const refusal = refusalOf(format)
      if (refusal) expect([format, outcome]).toEqual([format, refusal])
    }
    expect(refusalOf("locked")).toBe("encrypted")
    expect(refusalOf("broken")).toBe("damaged")
    expect(Object.keys(formats).filter((format) => refusalOf(format as FileFormat) === null)).toEqual([
      "pdf",
      "docx",
      "xlsx",
      "ofd",
      "doc",
      "xls",
      "rtf",
      "mhtml",
    ])
  })
})
