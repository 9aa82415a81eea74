import { describe, expect, it } from "vitest"
import { annualReport } from "../../../src/core/checks/annual-report"
import { coverage } from "../../../src/core/checks/coverage"
import type { Check } from "../../../src/core/checks/types"
import { createFetcher, defaultFetchSettings } from "../../../src/core/crawl/fetcher"
import type { RequestPort } from "../../../src/core/crawl/ports"
import { readPage } from "../../../src/core/page/read"
import { reasonText } from "../../../src/core/result/messages"
import type { Judgement } from "../../../src/core/result/types"
import { doc } from "../../sites/files/compound"
import { docx, wordTable } from "../../sites/files/docx"
import { drawTable } from "../../sites/files/draw-table"
import { ofd } from "../../sites/files/ofd"
import { chinesePdf } from "../../sites/files/pdf"
import { applicationRows, partsAfter, partsBefore, REPORT_TITLE, reportPages } from "../../sites/files/report"
import { xlsx } from "../../sites/files/xlsx"
import { encodeGbk } from "../../sites/gbk"
import { params as reportParams } from "../checks/annual-report/report"
import { rule } from "../checks/rule"
import { ORIGIN, site as siteOf, subject } from "../make"
import { hastyClock } from "../sites/audit"
import { reader } from "./read"

type Body = string | Uint8Array

/** One rule on a site of few addresses, through the true fetcher and the true readers of pages and files. */
async function audit<P>(
  check: Check<P>,
  params: P,
  bodies: Record<string, Body>,
): Promise<Judgement & { text: string }> {
  const request: RequestPort = async (url) => {
    const body = bodies[url.replace(ORIGIN, "")]
    const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body
    // Servers call files what they like.
    const headers = { "content-type": typeof body === "string" ? "text/html" : "application/octet-stream" }
    return { status: bytes ? 200 : 404, headers, bytes: bytes ?? new Uint8Array(), finalUrl: url }
  }
  const { signal } = new AbortController()
  const ports = { request, read: readPage, readFile: reader, clock: hastyClock(), signal }
  const fetcher = createFetcher(ports, { ...defaultFetchSettings, respectRobots: false })
  const site = siteOf([], { asOf: "2021-06-30" })
  const context = { subject: subject(), rule: rule({ deadline: "2020-12-31" }) }
  for (let round = 0; round < 20; round++) {
    const open = check.seek(site, params, context).filter(({ url }) => site.visit(url) === undefined)
    if (open.length === 0) break
    for (const { url } of open) if (!site.visit(url)) site.add((await fetcher.visit(url)).visit)
  }
  const judgement = check.judge(site, params, context)
  return { ...judgement, text: reasonText(judgement.reason) }
}

const frame = (title: string, body: string): string =>
  `<html><head><title>${title}-清溪县人民政府</title><meta name="SiteName" content="清溪县人民政府"></head><body>
   <div class="nav"><a href="/nb/">政府信息公开年报</a><a href="/bzml/">基层政务公开标准目录</a><a href="/xw/">新闻</a></div>${body}</body></html>`
const list = (title: string, label: string, url: string, date: string): string =>
  frame(
    title,
    `<div class="list"><ul>${["某项工作信息", label].map((text, n) => `<li><a href="${n === 0 ? "/x.html" : url}">${text}</a><span>${date}</span></li>`).join("")}</ul></div>`,
  )

const home = frame("首页", "")
const reportList = (url: string) => list("政府信息公开年报", REPORT_TITLE, url, "2021-01-20")
const article = (file: string) =>
  frame(
    REPORT_TITLE,
    `<h1>${REPORT_TITLE}</h1><div>发布时间：2021-01-20　来源：县政府办公室</div><div class="TRS_Editor"><p>现将年度报告予以公布，请点击附件查看。</p><p><a href="${file}">${REPORT_TITLE}</a></p></div>`,
  )

const params = { ...reportParams, column: "nb", mentions: ["政务公开工作要点"] }

const html = `<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta charset="gb2312"><title>${REPORT_TITLE}</title></head><body><p align=center>${REPORT_TITLE}</p>${[...partsBefore, ...partsAfter].map((part) => `<p>${part}</p>`).join("")}</body></html>`

describe("an annual report that is only a file", () => {
  const run = (bodies: Record<string, Body>) => audit(annualReport, params, { "/": home, ...bodies })

  it("PDF in an article: sections, day, sums", async () => {
    const told = await run({
      "/nb/": reportList("/nb/2020.html"),
      "/nb/2020.html": article("/nb/P020.pdf"),
      "/nb/P020.pdf": chinesePdf(reportPages()),
    })
    expect(told.verdict, told.text).toBe("pass")
    expect(told.text).toContain("发布于2021-01-20")
  })

  it("PDF with a wrong sum, linked from the list under an address without a name", async () => {
    const told = await run({
      "/nb/": reportList("/attachment/17"),
      "/attachment/17": chinesePdf(reportPages("9")),
    })
    expect(told.verdict, told.text).toBe("partial")
    expect(told.text).toContain("新收9+结转0≠办理4+结转下年0")
    expect(told.evidence.map(({ url }) => url)).toContain(`${ORIGIN}/attachment/17#page=1`)
  })

  it("DOCX", async () => {
    const told = await run({
      "/nb/": reportList("/nb/2020.docx"),
      "/nb/2020.docx": docx([REPORT_TITLE, ...partsBefore, wordTable(applicationRows()), ...partsAfter]),
    })
    expect(told.verdict, told.text).toBe("pass")
  })

  it("DOC, binary and HTML under its name: all but the sums, which a person checks", async () => {
    const binary = doc([REPORT_TITLE, ...partsBefore, ...partsAfter].join("\r"))
    for (const body of [binary, encodeGbk(html)]) {
      const told = await run({ "/nb/": reportList("/nb/2020.doc"), "/nb/2020.doc": body })
      expect(told, told.text).toMatchObject({ verdict: "pending", reason: { code: "annual-report.unclear" } })
    }
  })

  it("a scan is blocked, with its word", async () => {
    const scan = chinesePdf([{ texts: [] }, { texts: [] }])
    const told = await run({
      "/nb/": reportList("/nb/2020.html"),
      "/nb/2020.html": article("/nb/P020.pdf"),
      "/nb/P020.pdf": scan,
    })
    expect(told).toMatchObject({ verdict: "blocked", reason: { code: "annual-report.scan" } })
  })
})

describe("a catalogue that is only a file", () => {
  const names = ["重大建设项目", "公共资源交易", "社会救助"]
  const check = coverage.params.parse({ columns: ["bzml"], names, expect: "all", within: "deadline" })
  const label = "清溪县基层政务公开标准目录"
  const rows = [["序号", "公开领域"], ...names.map((name, at) => [String(at + 1), name])]
  const table = drawTable({ x: 20, y: 60, widths: [30, 100], height: 10, size: 4 }, rows)
  const files: [string, Uint8Array][] = [
    ["xlsx", xlsx("Sheet1", [[label, ""], ...rows], ["A1:B1"])],
    ["ofd", ofd([{ texts: [{ x: 50, y: 30, size: 7, text: label }, ...table.texts], rules: table.rules }])],
  ]

  it.each(files)("%s", async (extension, body) => {
    const address = `/bzml/ml.${extension}`
    const told = await audit(coverage, check, {
      "/": home,
      "/bzml/": list("基层政务公开标准目录", label, address, "2020-11-20"),
      [address]: body,
    })
    expect(told.verdict, told.text).toBe("pass")
    expect(told.evidence[0]?.url).toBe(`${ORIGIN}${address}`)
  })
})
