import { readFile } from "node:fs/promises"
import * as cheerio from "cheerio"
import fc from "fast-check"
import Papa from "papaparse"
import { describe, expect, test } from "vitest"
import { findingsCsv } from "../../../src/core/export/findings-csv"
import { reportHtml } from "../../../src/core/export/html"
import { toJson } from "../../../src/core/export/json"
import { resultSchema, resultSchemaFile } from "../../../src/core/export/json-schema"
import { pagesCsv, pairsCsv } from "../../../src/core/export/tables-csv"
import { countsOf, coverageText } from "../../../src/core/result/coverage"
import { finding, ruleInfo, runResult } from "../make-result"

const read = (csv: string) =>
  Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true }).data

const READ = { url: "http://www.wangxi.gov.cn/qzqd/", rendered: true } as const

test("every export tells what was read from a browser's DOM", () => {
  const seen = finding({
    evidence: [{ ...READ, text: "权责清单" }],
    searched: [{ ...READ, via: "nav", outcome: "ok" }],
  })
  const plain = finding({ evidence: [{ url: READ.url, text: "权责清单" }] })
  const page = { ...READ, status: 200, outcome: "ok", bytes: 1, sha256: "" }
  const drawn = runResult({ findings: [seen], pages: [page] })
  const undrawn = runResult({ findings: [plain], pages: [{ ...page, rendered: false }] })
  expect(read(findingsCsv(drawn))[0]?.备注).toContain("浏览器渲染")
  expect(read(pagesCsv(drawn))[0]?.读取方式).toBe("浏览器渲染")
  expect(reportHtml(drawn).match(/浏览器渲染/g)?.length).toBeGreaterThanOrEqual(2)
  expect(toJson(drawn).findings[0]).toMatchObject({
    evidence: [{ rendered: true }],
    searched: [{ rendered: true }],
  })
  for (const text of [findingsCsv(undrawn), pagesCsv(undrawn), reportHtml(undrawn)])
    expect(text).not.toContain("浏览器渲染")
})

test("the address that no site has says what it was asked for", () => {
  const page = { status: 404, outcome: "gone", bytes: 1, sha256: "", rendered: false }
  const probe = { ...page, url: "http://www.wangxi.gov.cn/gongkai-pingcha-bu-cunzai.html" }
  const result = runResult({ pages: [{ ...page, url: "http://www.wangxi.gov.cn/a.html" }, probe] })
  const words = "探测网站如何提示“页面不存在”"
  expect(read(pagesCsv(result)).map(({ 读取方式 }) => 读取方式)).toEqual(["直接读取", words])
  expect(reportHtml(result).split(words)).toHaveLength(2)
})

describe("findings as CSV", () => {
  test("35 fixed columns in the order evaluators hand in, one row per finding", () => {
    const csv = findingsCsv(runResult())
    const header = csv.slice(1).split("\r\n", 1)[0]?.split(",")
    expect(header).toHaveLength(35)
    expect(header?.slice(0, 3)).toEqual(["序号", "检查批次", "单位名称"])
    expect(header?.at(-1)).toBe("备注")
    expect(read(csv)).toHaveLength(1)
  })

  test("rows are numbered; what a person is asked, and what one wrote, are remarks", () => {
    const rows = read(
      findingsCsv(
        runResult({
          rules: [ruleInfo(), ruleInfo({ id: "T-2" }), ruleInfo({ id: "T-3" })],
          findings: [
            finding({ verdict: "pending", ratio: null, question: "清单是否完整？" }),
            finding({ rule: "T-2", verdict: "fail", ratio: 0 }),
            finding({ rule: "T-3" }),
          ],
          reviews: [
            { rule: "T-2", verdict: "pass", note: "现场看过", who: "李敏", at: "2021-07-01T00:00:00.000Z" },
          ],
        }),
      ),
    )
    expect(rows.map(({ 序号 }) => 序号)).toEqual(["1", "2", "3"])
    expect(rows.map(({ 备注 = "" }) => 备注.includes("待人工："))).toEqual([true, false, false])
    expect(rows[0]?.备注).toContain("待人工：清单是否完整？")
    expect(rows.map(({ 备注 = "" }) => 备注.includes("复核说明：现场看过"))).toEqual([false, true, false])
  })

  test("a failure names the problem, points and place; a pass complains of nothing", () => {
    const rows = read(
      findingsCsv(
        runResult({
          rules: [ruleInfo(), ruleInfo({ id: "T-2" })],
          findings: [
            finding(),
            finding({
              rule: "T-2",
              verdict: "partial",
              ratio: 0.5,
              weight: 4,
              column: { name: "权责清单", url: "http://www.wangxi.gov.cn/qzqd/", path: ["首页", "权责清单"] },
              evidence: [{ url: "http://www.wangxi.gov.cn/qzqd/", text: "权责清单", date: "2020-05-01" }],
            }),
          ],
        }),
      ),
    )
    expect(rows[0]).toMatchObject({ 结论: "符合", 得分: "5", 扣分: "0", 问题描述: "", 问题URL: "" })
    expect(rows[1]).toMatchObject({
      结论: "部分符合",
      得分: "2",
      扣分: "2",
      栏目路径: "首页 > 权责清单",
      问题URL: "http://www.wangxi.gov.cn/qzqd/",
      发布日期: "2020-05-01",
    })
  })

  test("a veto rule has no points to earn or to lose, in no export", () => {
    const result = runResult({
      rules: [ruleInfo({ veto: true })],
      findings: [finding({ verdict: "fail", ratio: 0 })],
    })
    expect(read(findingsCsv(result))[0]).toMatchObject({ 权重: "否决项", 得分: "", 扣分: "" })
    expect(toJson(result).findings[0]).toMatchObject({ veto: true })
    expect(toJson(runResult()).findings[0]).not.toHaveProperty("veto")
  })

  test("what only came close is no problem's place", () => {
    const url = "http://www.wangxi.gov.cn/gyqy/"
    const aside = { code: "common.unknown", values: {} }
    const near = finding({ verdict: "not-found", ratio: 0, evidence: [{ url, text: "国有企业", aside }] })
    const [row] = read(findingsCsv(runResult({ findings: [near] })))
    expect(row).toMatchObject({ 问题URL: "", 页面哈希: "", 佐证URL: url })
    expect(row?.证据摘录).toContain("未计入")
  })

  test("what was not found carries the places where it was looked for", () => {
    const [row] = read(
      findingsCsv(
        runResult({
          findings: [
            finding({
              verdict: "not-found",
              ratio: 0,
              searched: [{ url: "http://www.wangxi.gov.cn/sitemap/", via: "sitemap", outcome: "ok" }],
            }),
          ],
        }),
      ),
    )
    expect(row?.备注).toContain("http://www.wangxi.gov.cn/sitemap/")
  })

  test("a review stands beside the machine's finding and decides points", () => {
    const [row] = read(
      findingsCsv(
        runResult({
          findings: [finding({ verdict: "not-found", ratio: 0 })],
          reviews: [
            { rule: "T-1", verdict: "pass", note: "在另一栏目", who: "王某", at: "2021-07-01T00:00:00Z" },
          ],
        }),
      ),
    )
    expect(row).toMatchObject({ 结论: "符合", 得分: "5", 复核人: "王某", 复核结论: "符合" })
  })
})

describe("further tables", () => {
  test("pairs: states in words, exempt ones marked, alone ones kept", () => {
    const policy = {
      url: "http://a.example/p",
      title: "办法",
      number: "望政发〔2020〕1号",
      date: "2020-03-01",
    }
    const interpretation = { url: "http://a.example/i", title: "解读", date: "2020-02-28" }
    const rows = read(
      pairsCsv(
        runResult({
          pairs: [
            { policy, interpretation, link: "both", lagWorkdays: -1, form: "图解" },
            { policy, interpretation: null, link: "none", lagWorkdays: null, exempt: "人事任免" },
            { policy: null, interpretation, link: "none", lagWorkdays: null },
          ],
        }),
      ),
    )
    expect(rows.map((row) => row.关联状态)).toEqual(["双向关联", "不需解读", "未解读或未对应"])
    expect(rows[0]?.间隔工作日).toBe("-1")
  })

  test("pages: outcome in words", () => {
    const pages = [
      {
        url: "http://a.example/",
        status: 412,
        outcome: "challenge",
        bytes: 9,
        sha256: "ab",
        rendered: false,
      },
    ]
    expect(read(pagesCsv(runResult({ pages })))[0]).toMatchObject({ 状态码: "412", 结果: "需浏览器验证" })
  })
})

describe("result JSON", () => {
  test("the names other programs rely on", () => {
    const json = toJson(runResult())
    expect(Object.keys(json)).toEqual(
      expect.arrayContaining(["site", "packs", "asOf", "score", "findings", "pairs", "pages", "stats"]),
    )
    expect(Object.keys(json.site)).toEqual(["url", "name", "level", "code", "pathPrefix"])
    expect(Object.keys(json.score)).toEqual(["value", "low", "high", "coverage", "decided", "pending"])
    expect(json.findings[0]).toMatchObject({ rule: "T-1", item: "1.1", verdict: "pass", ratio: 1, weight: 5 })
  })
})

describe("the schema of the result JSON", () => {
  test("is what the code says; write it anew with src/dev/write-reference.ts", async () => {
    expect(await readFile("rules/schema/result.schema.json", "utf8")).toBe(resultSchemaFile())
  })

  test("describes all that a result may hold, and nothing else", () => {
    const url = "http://www.wangxi.gov.cn/"
    const told = { by: "name", from: "head" } as const
    const result = runResult({
      identity: {
        name: { text: "望溪县人民政府", from: "head" },
        code: null,
        level: { ...told, value: "county" },
        unit: { ...told, value: "government" },
        divisions: { ...told, value: ["云岭省"] },
        contradictions: [{ code: "who.names", values: {} }],
      },
      findings: [
        finding({
          reason: {
            code: "column.empty",
            values: { column: "甲" },
            note: { code: "common.cut", values: {} },
          },
          evidence: [
            {
              url,
              text: "甲",
              date: "2020-05-01",
              call: url,
              rendered: true,
              aside: { code: "x", values: {} },
            },
          ],
          searched: [{ url, via: "nav", outcome: "ok", note: "甲", rendered: true }],
          question: "是否已公开？",
        }),
      ],
      reviews: [{ rule: "T-1", verdict: "pass", note: "", who: "王某", at: "2021-07-01T00:00:00Z" }],
      pairs: [
        {
          policy: { url, title: "办法", number: null, date: null },
          interpretation: { url, title: "解读", date: null },
          link: "both",
          lagWorkdays: 1,
          source: null,
          form: "图解",
        },
        {
          policy: { url, title: "办法", number: null, date: null },
          interpretation: null,
          link: "none",
          lagWorkdays: null,
          exempt: "人事任免",
        },
      ],
      pages: [
        {
          url,
          status: 200,
          outcome: "ok",
          bytes: 1,
          sha256: "",
          rendered: false,
          look: "https",
          probe: true,
        },
      ],
      cut: "budget",
    })
    const json = JSON.parse(JSON.stringify(toJson(result)))
    expect(resultSchema.safeParse(json).error?.issues ?? []).toEqual([])
    expect(resultSchema.safeParse({ ...json, more: 1 }).success).toBe(false)
  })
})

describe("pairs in JSON", () => {
  test("one row per interpretation; policies without one stand apart, exempt ones marked", () => {
    const policy = { url: "http://a.example/p", title: "办法", number: null, date: "2020-03-01" }
    const interpretation = { url: "http://a.example/i", title: "解读", date: "2020-03-02" }
    const json = toJson(
      runResult({
        pairs: [
          { policy, interpretation, link: "both", lagWorkdays: 1 },
          { policy, interpretation: null, link: "none", lagWorkdays: null, exempt: "人事任免" },
          { policy, interpretation: null, link: "none", lagWorkdays: null },
        ],
      }),
    )
    expect(json.pairs).toHaveLength(1)
    expect(json.policiesWithout).toEqual([{ ...policy, exempt: "人事任免" }, policy])
  })
})

describe("report", () => {
  test("page text stays text: no tag, attribute or address of it becomes markup", () => {
    const hostile = fc.constantFrom(
      "<script>alert(1)</script>",
      '"><img src=x onerror=alert(1)>',
      "javascript:alert(1)",
      "'; drop </style><b>",
      "\u202egnp.exe",
    )
    fc.assert(
      fc.property(hostile, hostile, (text, url) => {
        const html = reportHtml(
          runResult({
            site: { url, name: text, level: "county", code: text, pathPrefix: "/" },
            findings: [
              finding({ evidence: [{ url, text }], searched: [{ url, via: "nav", outcome: text }] }),
            ],
            pairs: [
              {
                policy: { url, title: text, number: text, date: null },
                interpretation: null,
                link: "none",
                lagWorkdays: null,
              },
            ],
            pages: [{ url, status: 0, outcome: text, bytes: 0, sha256: "", rendered: false }],
          }),
        )
        const $ = cheerio.load(html)
        expect($("script, img, b")).toHaveLength(0)
        for (const a of $("a").toArray()) expect($(a).attr("href")).toMatch(/^https?:/)
        expect(html).not.toContain("\u202e")
      }),
    )
  })

  test("what comes before the score: failed veto rules, an early end, marks that contradict each other", () => {
    const contradictions = [
      { code: "who.codes", values: { a: "1", b: "2", placeA: "页脚", placeB: "页面头部" } },
    ]
    const identity = { name: null, code: null, level: null, unit: null, divisions: null, contradictions }
    const html = reportHtml(
      runResult({
        rules: [ruleInfo({ veto: true })],
        findings: [finding({ verdict: "fail", ratio: 0 })],
        cut: "budget",
        identity,
      }),
    )
    const $ = cheerio.load(html)
    const notes = $(".note")
      .toArray()
      .map((it) => $(it).text())
    expect(notes).toEqual([
      "单项否决：未公开权责清单",
      expect.stringContaining("上限"),
      expect.stringContaining("不一致"),
    ])
    expect($(".note").first().nextAll(".score")).toHaveLength(1)
    expect($("tr.fail td").eq(4).text()).toBe("否决项")
  })

  test("parts and items without findings are left out, links tell their addresses on paper", () => {
    const items = [
      { id: "1.1", title: "权力配置信息公开" },
      { id: "1.2", title: "无指标" },
    ]
    const url = "http://www.wangxi.gov.cn/qzqd/"
    const sections = [
      { id: "1", title: "用权公开", items },
      { id: "2", title: "空", items: [] },
    ]
    const $ = cheerio.load(
      reportHtml(runResult({ sections, findings: [finding({ evidence: [{ url, text: "权责清单" }] })] })),
    )
    expect($(".rules .item")).toHaveLength(1)
    expect($("h2").first().nextAll("h2").first().text()).toBe("读取过的页面（0）")
    expect($(".evidence a").attr("data-url")).toBe(url)
  })

  test("an address stands on paper once for all that follows one another from its page", () => {
    const [url, other] = ["http://www.wangxi.gov.cn/a.html", "http://www.wangxi.gov.cn/b.html"]
    const evidence = [url, url, other, url].map((one, at) => ({ url: one, text: `第${at + 1}处` }))
    const $ = cheerio.load(reportHtml(runResult({ findings: [finding({ evidence })] })))
    const printed = $(".evidence a")
      .toArray()
      .map((it) => $(it).attr("data-url"))
    expect(printed).toEqual([undefined, url, other, url])
  })

  test("the score tells what it rests on in the popup's words, then every verdict that was given", () => {
    const rules = ["A", "B", "C"].map((id) => ruleInfo({ id }))
    const findings = [
      finding({ rule: "A" }),
      finding({ rule: "B" }),
      finding({ rule: "C", verdict: "pending", ratio: null }),
    ]
    const result = runResult({ rules, findings })
    const $ = cheerio.load(reportHtml(result))
    expect($(".score").text()).toContain(coverageText(countsOf(result), result.score.coverage))
    expect($(".score").next().text()).toBe("符合 2 项，待人工 1 项")
  })
})
