import { describe, expect, test } from "vitest"
import { isDocumentFile, isFileAddress } from "../../../src/core/text/file-address"

describe("addresses of files", () => {
  test.each([
    "http://a.example/nb/2020.pdf",
    "http://a.example/nb/2020.DOCX?v=1",
    "http://a.example/view.html?file=/nb/2020.ofd",
    "http://a.example/get.do?n=b.xls&t=1",
    "http://a.example/attachment/17",
    "http://a.example/x/downfile.jsp?id=3",
  ])("%s is a document", (url) => {
    expect(isDocumentFile(url)).toBe(true)
    expect(isFileAddress(url)).toBe(true)
  })

  test.each(["http://a.example/p/1.jpg", "http://a.example/p/1.tif#top"])("%s is a picture", (url) => {
    expect(isDocumentFile(url)).toBe(false)
    expect(isFileAddress(url)).toBe(true)
  })

  test.each([
    "http://a.example/nb/2020.html",
    "http://a.example/pdf/",
    "http://a.example/x.jpgx",
    "http://files.zip/nb/",
    "2020.pdf",
  ])("%s is none", (url) => expect(isFileAddress(url)).toBe(false))
})
