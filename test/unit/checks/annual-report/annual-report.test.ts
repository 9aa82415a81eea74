import { describe, expect, test } from "vitest"
import { annualReport } from "../../../../src/core/checks/annual-report"
import { reasonText } from "../../../../src/core/result/messages"
import { type EntryLike, type PageLike, page, subject } from "../../make"
import { type Walk, walk } from "../walk"
import { applicationTable, HEADINGS, params, reportPage, SMALL } from "./report"

const OWN: EntryLike = ["清溪县2020年政府信息公开工作年度报告", "/nb/2020.html", "2021-03-10"]
const OLD: EntryLike = ["清溪县2019年政府信息公开工作年度报告", "/nb/2019.html", "2020-03-10"]

interface Given extends Partial<Walk> {
  ask?: Partial<typeof params>
  report?: PageLike | null
  list?: EntryLike[]
  more?: PageLike[]
}

function run({ report = reportPage(), list = [OWN, OLD], more = [], ask = {}, ...options }: Given = {}) {
  const home = page({ url: "/", kind: "home", nav: [["政府信息公开年报", "/nb/"]] })
  const column = page({ url: "/nb/", kind: "list", title: "政府信息公开年报", entries: list })
  const pages = [home, column, ...(report ? [page(report)] : []), ...more.map(page)]
  const result = walk(
    annualReport,
    { ...params, ...ask },
    {
      pages,
      columns: { nb: { name: "政府信息公开年报", accept: ["政府信息公开年报"] } },
      ...options,
    },
  )
  return { ...result, text: reasonText(result.reason) }
}

describe("annual report", () => {
  test("all in order", () => {
    const result = run()
    expect(result).toMatchObject({ verdict: "pass", ratio: 1 })
    expect(result.text).toContain("发布于2021-03-10")
    expect(result.asked).toEqual(["/", "/nb/", "/nb/2020.html"])
    expect(result.evidence.map(({ text }) => text)).toContain("政务公开工作要点")
    expect(result.column).toMatchObject({ name: "政府信息公开年报" })
  })

  test("late by the page's date", () => {
    const result = run({ report: reportPage({ date: "2021-04-02" }) })
    expect(result).toMatchObject({ verdict: "partial", ratio: 4 / 5 })
    expect(result.text).toContain("发布日期2021-04-02，晚于规定期限2021-03-31")
  })

  test("the list's date where the page has none, and no date at all", () => {
    expect(run({ report: reportPage({ date: null }) }).verdict).toBe("pass")
    const undated: EntryLike = ["清溪县2020年政府信息公开工作年度报告", "/nb/2020.html"]
    const result = run({ report: reportPage({ date: null }), list: [undated] })
    expect(result.verdict).toBe("pending")
    expect(result.text).toContain("均未注明发布日期")
  })

  test("a single link without a date is a row as well, wherever it seems to stand", () => {
    const link: [string, string] = ["清溪县2020年政府信息公开工作年度报告", "/nb/2020.html"]
    const home = page({ url: "/", kind: "home", nav: [["政府信息公开年报", "/nb/"]] })
    const column = page({ url: "/nb/", kind: "column", title: "政府信息公开年报", nav: [link] })
    const columns = { nb: { name: "政府信息公开年报", accept: ["政府信息公开年报"] } }
    const result = walk(annualReport, params, { pages: [home, column, page(reportPage())], columns })
    expect(result).toMatchObject({ verdict: "pass", ratio: 1 })
    expect(result.asked).toEqual(["/", "/nb/", "/nb/2020.html"])
  })

  test("departments have until the end of January", () => {
    const bureau = subject({ name: "清溪县教育局", level: "department" })
    const title = "清溪县教育局2020年政府信息公开工作年度报告"
    const list: EntryLike[] = [[title, "/nb/2020.html", "2021-03-10"]]
    expect(run({ subject: bureau, list, report: reportPage({ title }) }).text).toContain(
      "晚于规定期限2021-01-31",
    )
  })

  test("a missing part, a wrong sum and no mention are all listed", () => {
    const wrong = applicationTable(SMALL).map((row) => (row[0]?.startsWith("一、") ? row.with(9, "9") : row))
    const headings = HEADINGS.slice(0, 5)
    const text = headings.join("\n").padEnd(3000, "公开信息。")
    const result = run({ report: reportPage({ headings, text, tables: [wrong] }) })
    expect(result).toMatchObject({ verdict: "partial", ratio: 2 / 5 })
    expect(result.text).toContain("缺少“其他需要报告的事项”部分（应有6个部分，见到5个）")
    expect(result.text).toContain("申请办理表“总计”列：新收9+结转0≠办理4+结转下年1")
    expect(result.text).toContain("未提到“政务公开工作要点”、“六稳”")
    expect(result.evidence.map(({ text }) => text)).toContain("一、本年新收政府信息公开申请数量")
  })

  test("sums are left alone where the rule says so", () => {
    const wrong = applicationTable(SMALL).map((row) => (row[0]?.startsWith("一、") ? row.with(9, "9") : row))
    const result = run({ report: reportPage({ tables: [wrong] }), ask: { arithmetic: false } })
    expect(result.verdict).toBe("pass")
    expect(result.text).not.toContain("数量关系")
  })

  test("a table that can't be read is left to a person, not failed", () => {
    const result = run({ report: reportPage({ tables: [] }) })
    expect(result).toMatchObject({ verdict: "pending", ratio: null })
    expect(result.text).toContain("申请办理表不完整或不是网页表格")
  })

  test("a report that is only pictures, or a file whose text is not read, is left to a person", () => {
    const cover = { headings: [], tables: [], text: "年度报告见附件。" }
    const file = run({
      report: reportPage({ ...cover, attachments: [["2020年度报告.rar", "/nb/2020.rar"]] }),
    })
    expect(file).toMatchObject({ verdict: "pending", reason: { code: "annual-report.attachment" } })
    expect(file.evidence.map(({ url }) => url)).toContain("http://www.qingxi.gov.cn/nb/2020.rar")
    const media = { images: 6, videos: 0, audios: 0 }
    expect(run({ report: reportPage({ ...cover, media }) }).reason.code).toBe("annual-report.image")
    const list: EntryLike[] = [["清溪县2020年政府信息公开工作年度报告", "/nb/2020.zip", "2021-03-10"]]
    const direct = run({ report: null, list })
    expect(direct).toMatchObject({ verdict: "pending", reason: { code: "annual-report.attachment" } })
    expect(direct.asked).not.toContain("/nb/2020.zip")
  })

  test("a page that shows next to no text is not accused of lacking sections", () => {
    const report = reportPage({ headings: [], tables: [], text: "请在下方浏览本报告。" })
    const result = run({ report })
    expect(result).toMatchObject({ verdict: "pending", reason: { code: "annual-report.textless" } })
    expect(result.text).not.toContain("缺少")
    const long = "本年度信息公开工作稳步推进。".repeat(60)
    expect(run({ report: reportPage({ headings: [], text: long }) }).verdict).toBe("partial")
  })

  test("what is written about the report is not judged in its stead", () => {
    const notice = "关于做好2020年政府信息公开工作年度报告编制工作的通知"
    const list: EntryLike[] = [[notice, "/nb/tz.html", "2021-01-10"], OLD]
    const more = [
      { url: "/nb/tz.html", kind: "article", title: notice, text: "报送要求。".repeat(200) },
    ] as const
    expect(run({ list, more: [...more] })).toMatchObject({ verdict: "not-found" })
    expect(run({ list: [...list, OWN], more: [...more] }).verdict).toBe("pass")
  })

  test("of two pages with such titles the one with sections is the report", () => {
    const news = "清溪县2020年政府信息公开工作年度报告出炉"
    const list: EntryLike[] = [[news, "/nb/xw.html", "2021-03-12"], OWN]
    const more: PageLike[] = [
      { url: "/nb/xw.html", kind: "article", title: news, text: "报告内容丰富。".repeat(200) },
    ]
    expect(run({ list, more }).verdict).toBe("pass")
    const barred = run({ list, more, report: null, obstacles: { "/nb/2020.html": "timeout" } })
    expect(barred).toMatchObject({ verdict: "blocked", reason: { code: "annual-report.unread" } })
  })

  test("a column that leads on by years", () => {
    const home = page({ url: "/", kind: "home", nav: [["政府信息公开年报", "/nb/"]] })
    const column = page({
      url: "/nb/",
      kind: "column",
      title: "政府信息公开年报",
      nav: [
        ["2021年", "/nb/2021.html"],
        ["2020年度", "/nb/2020.html"],
        ["2019年", "/nb/2019.html"],
      ],
    })
    const report = page(reportPage({ kind: "article" }))
    const result = run({ pages: [home, column, report] })
    expect(result.verdict).toBe("pass")
    expect(result.asked).toContain("/nb/2020.html")
    expect(result.asked).not.toContain("/nb/2021.html")
    const list = page({
      url: "/nb/2020.html",
      kind: "list",
      entries: [["清溪县2020年政府信息公开工作年度报告", "/nb/a.html"]],
    })
    const behind = page(reportPage({ url: "/nb/a.html" }))
    expect(run({ pages: [home, column, list, behind] }).verdict).toBe("pass")
  })

  test("other units' reports and look-alikes are not the unit's", () => {
    const list: EntryLike[] = [
      ["清溪县教育局2020年政府信息公开工作年度报告", "/nb/jy.html", "2021-01-20"],
      ["清溪县柳塘镇2020年政府信息公开工作年度报告", "/nb/lt.html", "2021-01-20"],
      ["清溪县2020年法治政府建设年度报告", "/nb/fz.html", "2021-01-20"],
      OLD,
    ]
    const result = run({ list })
    expect(result).toMatchObject({ verdict: "not-found", ratio: 0 })
    expect(result.text).toContain("其他单位2份、其他类型年度报告1份")
    expect(result.searched.length).toBeGreaterThan(0)
    expect(run({ list: [...list, OWN] }).verdict).toBe("pass")
  })

  test("further list pages are read until the year shows up, and not beyond it", () => {
    const list: EntryLike[] = [["清溪县2023年政府信息公开工作年度报告", "/nb/2023.html", "2024-03-01"]]
    const second: PageLike = {
      url: "/nb/index_1.html",
      kind: "list",
      entries: [OWN],
      next: "http://www.qingxi.gov.cn/nb/index_2.html",
    }
    const home = page({ url: "/", kind: "home", nav: [["政府信息公开年报", "/nb/"]] })
    const first = page({
      url: "/nb/",
      kind: "list",
      entries: list,
      next: "http://www.qingxi.gov.cn/nb/index_1.html",
    })
    const result = walk(annualReport, params, {
      pages: [home, first, page(second), page(reportPage())],
      columns: { nb: { name: "政府信息公开年报", accept: ["政府信息公开年报"] } },
      asOf: "2024-06-30",
    })
    expect(result.verdict).toBe("pass")
    expect(result.asked).not.toContain("/nb/index_2.html")
  })

  test("a title without a year, published in the following year, is read and believed when it names the year", () => {
    const list: EntryLike[] = [["政府信息公开工作年度报告", "/nb/2020.html", "2021-03-10"]]
    const text = `本报告为2020年度情况，2020年1月1日起。\n${reportPage().text}`
    expect(run({ list, report: reportPage({ title: "政府信息公开工作年度报告", text }) }).verdict).toBe(
      "pass",
    )
    const other = reportPage({ title: "政府信息公开工作年度报告" })
    expect(run({ list, report: other }).verdict).toBe("not-found")
  })

  test("what stands in the way is no failure", () => {
    expect(run({ report: null, obstacles: { "/nb/2020.html": "challenge" } })).toMatchObject({
      verdict: "blocked",
      reason: { code: "annual-report.unread", values: { outcome: "需浏览器验证" } },
    })
    expect(run({ report: reportPage({ scriptDrawn: true, text: "", headings: [] }) }).verdict).toBe("blocked")
    const home = page({ url: "/", kind: "home", nav: [["政府信息公开年报", "/nb/"]] })
    expect(run({ pages: [home], obstacles: { "/nb/": "timeout" } }).verdict).toBe("blocked")
  })

  test("a listed report whose page is gone is not found", () => {
    expect(run({ report: null })).toMatchObject({
      verdict: "not-found",
      reason: { code: "annual-report.dead" },
    })
  })

  test("a column that leads to another host is left to a person", () => {
    const home = page({ url: "/", kind: "home", nav: [["政府信息公开年报", "http://gk.yunze.gov.cn/nb/"]] })
    expect(run({ pages: [home] })).toMatchObject({
      verdict: "pending",
      reason: { code: "annual-report.external" },
    })
  })

  test("no column at all", () => {
    const home = page({ url: "/", kind: "home", nav: [["新闻", "/xw/"]] })
    const result = run({ pages: [home] })
    expect(result).toMatchObject({ verdict: "not-found", reason: { code: "annual-report.no-column" } })
  })

  test("before its time the report is not due, unless it is there", () => {
    expect(run({ list: [OLD], asOf: "2021-03-30" }).verdict).toBe("not-due")
    expect(run({ list: [OLD], asOf: "2021-03-31" }).verdict).toBe("not-found")
    const early = run({ list: [OLD], asOf: "2020-11-30" })
    expect(early.verdict).toBe("not-due")
    expect(early.asked).toEqual([])
  })

  test("parameters are strict", () => {
    expect(annualReport.params.safeParse(params).success).toBe(true)
    expect(annualReport.params.safeParse({ ...params, sections: undefined }).success).toBe(false)
    expect(annualReport.params.safeParse({ ...params, deadlines: { county: "31-03" } }).success).toBe(false)
    expect(annualReport.params.safeParse({ ...params, deadlines: { village: "03-31" } }).success).toBe(false)
    expect(annualReport.params.safeParse({ ...params, extra: 1 }).success).toBe(false)
    const worded = { title: "总体情况", accept: [], any: ["概况"], all: ["工作"] }
    expect(annualReport.params.safeParse({ ...params, sections: [worded] }).success).toBe(true)
    expect(annualReport.params.safeParse({ ...params, sections: [{ ...worded, like: [] }] }).success).toBe(
      false,
    )
    expect(annualReport.columns(params)).toEqual(["nb"])
  })
})
