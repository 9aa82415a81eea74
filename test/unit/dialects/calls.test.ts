import { describe, expect, it } from "vitest"
import { classifyAnswer, classifyPage } from "../../../src/core/crawl/classify"
import type { Page } from "../../../src/core/page/types"
import { html, pageOf, SITE } from "../page/page-of"

/** Reads what a call was answered. */
const answerOf = (body: unknown, path: string): Page =>
  pageOf(typeof body === "string" ? body : JSON.stringify(body), path)

/** How the crawl takes an answer of 200. */
function outcomeOf(body: unknown, path: string, type = "application/json"): string {
  const text = typeof body === "string" ? body : JSON.stringify(body)
  const answer = {
    status: 200,
    headers: { "content-type": type },
    bytes: new TextEncoder().encode(text),
    finalUrl: SITE + path,
  }
  return classifyAnswer(answer).outcome ?? classifyPage(answerOf(text, path), answer)
}

describe("gkmlpt", () => {
  const path = "/xfj/gkmlpt/api/all/5?page=1&sid=754001"
  const article = (more: object = {}) => ({
    title: "关于印发某办法的通知",
    url: `${SITE}/xfj/gkmlpt/content/2/2000/post_2000.html`,
    display_publish_time: Date.parse("2020-07-31T16:30:00Z") / 1000,
    ...more,
  })
  const rowOf = (more: object) => answerOf({ total: 1, articles: [article(more)] }, path).entries[0]

  it("reads the directory as a list of documents, by the day in China", () => {
    const page = answerOf(
      { total: 1, classify: { post_count: 1 }, articles: [article({ classify_main_name: "政策文件" })] },
      path,
    )
    expect(page).toMatchObject({
      kind: "list",
      title: "政策文件",
      answer: "rows",
      next: null,
      dialect: "gkmlpt",
    })
    expect(page.entries[0]).toMatchObject({
      url: `${SITE}/xfj/gkmlpt/content/2/2000/post_2000.html`,
      title: "关于印发某办法的通知",
      date: "2020-08-01",
    })
    expect(page.links).toEqual([{ url: page.entries[0]?.url, text: "关于印发某办法的通知", region: "list" }])
  })

  it("gives what it states of a document", () => {
    const row = rowOf({
      document_number: "清政〔2020〕5号",
      identifier: "11442/2020-00005",
      publisher: "清溪县人民政府",
      is_abolished: 1,
      relation: JSON.stringify([{ title: "某办法的政策解读", post_url: "/content/post_7.html" }]),
    })
    expect(row?.info).toMatchObject({
      文号: "清政〔2020〕5号",
      索引号: "11442/2020-00005",
      发布机构: "清溪县人民政府",
      有效性: "已废止",
    })
    expect(row?.related).toEqual([{ url: `${SITE}/content/post_7.html`, text: "某办法的政策解读" }])
  })

  it.each([
    [{ display_publish_time: 0, created_at: "2020-07-05 09:00:00" }, "2020-07-05"],
    [{ display_publish_time: "1593907200000" }, "2020-07-05"],
    [{ display_publish_time: null, date: 1593907200 }, "2020-07-05"],
    [{ display_publish_time: 0 }, null],
  ])("dates a document by %j", (more, date) => {
    expect(rowOf(more)?.date).toBe(date)
  })

  it("goes on while documents are left, however many come at a time", () => {
    const next = (page: number, count: number, total: number | null) =>
      answerOf(
        { ...(total === null ? {} : { total }), articles: Array.from({ length: count }, () => article()) },
        `/gkmlpt/api/all/5?page=${page}&sid=1`,
      ).next?.replace(SITE, "") ?? null
    expect(next(1, 100, 250)).toBe("/gkmlpt/api/all/5?page=2&sid=1")
    expect(next(0, 100, 250)).toBe("/gkmlpt/api/all/5?page=2&sid=1")
    expect(next(3, 50, 250)).toBeNull()
    expect(next(1, 100, 100)).toBeNull()
    expect(next(2, 20, 60)).toBe("/gkmlpt/api/all/5?page=3&sid=1")
    expect(next(3, 20, 60)).toBeNull()
    expect(next(7, 100, null)).toBe("/gkmlpt/api/all/5?page=8&sid=1")
    expect(next(8, 0, null)).toBeNull()
  })

  it("takes an empty column for empty only where the directory says so", () => {
    expect(outcomeOf({ total: 0, articles: [] }, path)).toBe("ok")
    expect(outcomeOf({ total: 12, articles: [] }, path)).toBe("no-data")
    expect(outcomeOf({ articles: [] }, path)).toBe("no-data")
    expect(outcomeOf({ total: 1, articles: ["a", null, 7] }, path)).toBe("no-data")
    expect(outcomeOf({ code: 403, msg: "拒绝访问" }, path)).toBe("not-html")
  })

  it("names the calls of pages that show a part of the tree", () => {
    const tree = [
      { id: 1, name: "政府信息公开指南" },
      { id: 2, name: "政府信息公开年报" },
      {
        id: 3,
        name: "政策文件",
        children: [
          { id: 4, name: "解读文件" },
          { id: 5, name: "其他文件" },
        ],
      },
    ]
    const callsOn = (path: string) =>
      pageOf(
        html(
          `<div id="app"></div><script>window._CONFIG = { SID: '7', TREE: ${JSON.stringify(tree)} }</script>`,
        ),
        path,
      ).calls?.map((url) => Number(/all\/(\d+)/.exec(url)?.[1]))
    expect(callsOn("/xfj/gkmlpt/guide")).toEqual([1])
    expect(callsOn("/xfj/gkmlpt/annualreport")).toEqual([2])
    expect(callsOn("/xfj/gkmlpt/policy")).toEqual([3, 5])
    expect(callsOn("/xfj/gkmlpt/index")).toBeUndefined()
  })
})

describe("data of no known shape", () => {
  it("is no page and no empty list", () => {
    for (const body of [{}, [], { data: [1, 2] }, { list: [{ name: "甲" }] }]) {
      expect(answerOf(body, "/api/list")).toMatchObject({
        answer: "unknown",
        entries: [],
        links: [],
        text: "",
      })
      expect(outcomeOf(body, "/api/list")).toBe("not-html")
    }
  })

  it("is told from pages that begin like it", () => {
    expect(pageOf(`{% if a %}${html("<h1>标题</h1>")}`).answer).toBeUndefined()
    expect(pageOf('<?xml version="1.0"?><html><body><p>文</p></body></html>').answer).toBeUndefined()
  })
})
