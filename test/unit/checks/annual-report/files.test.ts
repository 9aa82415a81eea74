import { describe, expect, test } from "vitest"
import { annualReport } from "../../../../src/core/checks/annual-report"
import type { Outcome } from "../../../../src/core/crawl/types"
import { reasonText } from "../../../../src/core/result/messages"
import { type EntryLike, type PageLike, page } from "../../make"
import { walk } from "../walk"
import { applicationTable, HEADINGS, params, reportPage, SMALL } from "./report"

const TITLE = "清溪县2020年政府信息公开工作年度报告"
const FILE = "/nb/P020210310.pdf"
const row = (url: string): EntryLike => [TITLE, url, "2021-03-10"]

/** The article that hands the report out. */
const cover: PageLike = {
  url: "/nb/2020.html",
  kind: "annual-report",
  title: TITLE,
  date: "2021-03-10",
  text: "年度报告见附件。",
  attachments: [["清溪县2020年年报.pdf", FILE]],
}

/** The file with the whole report: it tells no day. */
const inFile = (more: Partial<PageLike> = {}): PageLike =>
  reportPage({ url: FILE, date: null, file: { format: "pdf", starts: [] }, ...more })

function run(list: EntryLike[], pages: PageLike[], obstacles: Record<string, Outcome> = {}) {
  const home = page({ url: "/", kind: "home", nav: [["政府信息公开年报", "/nb/"]] })
  const column = page({ url: "/nb/", kind: "list", title: "政府信息公开年报", entries: list })
  const result = walk(annualReport, params, {
    pages: [home, column, ...pages.map(page)],
    columns: { nb: { name: "政府信息公开年报", accept: ["政府信息公开年报"] } },
    obstacles,
  })
  return { ...result, text: reasonText(result.reason) }
}

describe("annual reports in files", () => {
  test("a report attached to its article is judged by the file, on the article's day", () => {
    const result = run([row("/nb/2020.html")], [cover, inFile()])
    expect(result).toMatchObject({ verdict: "pass" })
    expect(result.text).toContain("发布于2021-03-10")
    expect(result.asked).toEqual(["/", "/nb/", "/nb/2020.html", FILE])
  })

  test("a row that leads straight to the file", () => {
    expect(run([row(FILE)], [inFile()])).toMatchObject({ verdict: "pass" })
    const late: EntryLike = [TITLE, FILE, "2021-04-09"]
    expect(run([late], [inFile()]).text).toContain("发布日期2021-04-09，晚于规定期限2021-03-31")
  })

  test("an article with the whole text asks for no file", () => {
    const result = run([row("/nb/2020.html")], [reportPage({ attachments: [["年报.pdf", FILE]] })])
    expect(result.verdict).toBe("pass")
    expect(result.asked).not.toContain(FILE)
  })

  test("what is wrong in the file is said with the page it stands on", () => {
    const wrong = applicationTable(SMALL).map((cells) =>
      cells[0]?.startsWith("一、") ? cells.with(9, "9") : cells,
    )
    const text = `${HEADINGS[0]}\n${"公开信息。".repeat(300)}政务公开工作要点\n${HEADINGS.slice(1).join("\n")}\n一、本年新收政府信息公开申请数量`
    const starts = [0, text.indexOf(HEADINGS[1] as string)]
    const result = run([row(FILE)], [inFile({ text, tables: [wrong], file: { format: "pdf", starts } })])
    expect(result).toMatchObject({ verdict: "partial" })
    expect(result.evidence.map(({ url }) => url)).toContain(`http://www.qingxi.gov.cn${FILE}#page=2`)
  })

  test("blank cells of a PDF are no zeros", () => {
    const blank = applicationTable(SMALL).map((cells) =>
      cells[0]?.startsWith("一、") ? cells.with(3, "") : cells,
    )
    const placed = run([row(FILE)], [inFile({ tables: [blank] })])
    expect(placed).toMatchObject({ verdict: "pending", reason: { code: "annual-report.unclear" } })
    const sheet = inFile({ tables: [blank], file: { format: "docx", starts: [] } })
    expect(run([row(FILE)], [sheet])).toMatchObject({ verdict: "partial" })
  })

  test.each([
    ["direct", [row(FILE)], []],
    ["attached", [row("/nb/2020.html")], [cover]],
  ] as [string, EntryLike[], PageLike[]][])("a scan, %s, is blocked and said to be one", (_, list, pages) => {
    const result = run(list, pages, { [FILE]: "image" })
    expect(result).toMatchObject({ verdict: "blocked", reason: { code: "annual-report.scan" } })
    expect(result.text).toContain("扫描件或图片，无文字层")
    expect(run(list, pages, { [FILE]: "encrypted" }).text).toContain("文件已加密")
  })

  test("scanned pages among others: what is missing may stand there", () => {
    const headings = HEADINGS.slice(0, 4)
    const media = { images: 2, videos: 0, audios: 0 }
    const text = `${headings.join("\n")}\n政务公开工作要点${"公开信息。".repeat(300)}`
    const result = run([row(FILE)], [inFile({ headings, text, media })])
    expect(result).toMatchObject({ verdict: "pending" })
    expect(result.text).toContain("有2页为扫描件")
  })

  test("a format that is not read is left to a person; a file that is gone is a dead link", () => {
    expect(run([row(FILE)], [], { [FILE]: "not-html" })).toMatchObject({
      verdict: "pending",
      reason: { code: "annual-report.attachment" },
    })
    expect(run([row(FILE)], [])).toMatchObject({
      verdict: "not-found",
      reason: { code: "annual-report.dead" },
    })
  })
})
