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
const bytes = (...given: number[]) => Uint8Array.from(given)
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
  ["odf", archive({ "META-INF/manifest.xml": "<m/>" })],
  ["ppt", compound({ "PowerPoint Document": text("x") })],
  ["ceb", text("Founder CEB 3.0")],
  ["7z", bytes(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c)],
  ["gzip", bytes(0x1f, 0x8b, 8, 0)],
  ["png", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a)],
  ["jpeg", bytes(0xff, 0xd8, 0xff, 0xe0)],
  ["gif", text("GIF89a")],
  ["tiff", text("II*\u0000")],
  ["tiff", text("MM\u0000*")],
  ["bmp", text("BM6")],
]

describe("formats by first bytes", () => {
  it.each(samples)("%s", (format, bytes) => expect(fileFormat(bytes)).toBe(format))

  it.each([
    ["a page", "<!DOCTYPE html><html><body>%PDF-1.4</body></html>"],
    ["JSON", '{"a": 1}'],
    ["a text", "From the office: content-type is what we say"],
    ["nothing", ""],
  ])("%s is no document file", (_, given) => expect(fileFormat(text(given))).toBeNull())

  it("has a sample of every format", () => {
    expect(new Set(samples.map(([format]) => format))).toEqual(new Set(Object.keys(formats)))
  })

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
