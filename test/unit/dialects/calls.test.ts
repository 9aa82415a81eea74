import { describe, expect, it } from "vitest"
import { classifyAnswer, classifyPage } from "../../../src/core/crawl/classify"
import type { Page } from "../../../src/core/page/types"
import { html, pageOf, prose, rows, SITE } from "../page/page-of"

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

const MENU = '<ul class="nav"><li><a href="/">首页</a></li></ul>'
const items = (count: number): string =>
  rows(
    count,
    (i, date) =>
      `<li><a href="/art/${i}.html" title="清溪县某项公示第${i}号">某项公示…</a><span>${date}</span></li>`,
  )

describe("hanweb", () => {
  const proxy = "/module/web/jpage/dataproxy.jsp"
  const setup = `<script>$(function(){$('#7').jpage({themeName:'default',totalRecord:100,dataBefore:'<ul>',groupSize:3,proxyUrl:'${proxy}',perPage:15,ajaxParam:{col:1,'appid':'1',webid:39,path:"/",columnid:61490,unitid:'7',webname:'清溪县'}});});</script>`
  const records = (count: number): string =>
    `<datastore><recordset>${rows(count, (i, date) => `<record><![CDATA[<li><a href="/art/${i}.html">清溪县某项公示第${i}号</a>${date}</li>]]></record>`)}</recordset></datastore>`
  const query = (start: number, end: number) =>
    `${proxy}?startrecord=${start}&endrecord=${end}&perpage=15&col=1`

  it("calls for the records that the page does not print, by its own parameters", () => {
    const bare = pageOf(html(MENU + setup), "/col/col61490/index.html")
    const [call] = bare.calls ?? []
    expect(bare.scriptDrawn).toBe(true)
    expect(Object.fromEntries(new URL(call ?? "").searchParams)).toEqual({
      startrecord: "1",
      endrecord: "45",
      perpage: "15",
      col: "1",
      appid: "1",
      webid: "39",
      path: "/",
      columnid: "61490",
      unitid: "7",
      webname: "清溪县",
    })
    const printed = pageOf(
      html(`${MENU}<script type="text/xml">${records(20)}</script>${setup}`),
      "/col/col61490/index.html",
    )
    expect(printed.calls).toBeUndefined()
    expect(printed.next).toMatch(/startrecord=21&endrecord=65/)
  })

  it("counts on by the numbers of the records", () => {
    const next = (body: string, start: number, end: number) => answerOf(body, query(start, end)).next
    expect(answerOf(records(15), query(1, 15)).entries).toHaveLength(15)
    expect(next(records(15), 1, 15)).toBe(`${SITE}${query(16, 30)}`)
    expect(next(records(14), 16, 30)).toBeNull()
    const total = (count: number) =>
      records(15).replace("<recordset>", `<totalrecord>${count}</totalrecord><recordset>`)
    expect(next(total(30), 16, 30)).toBeNull()
    expect(next(total(31), 16, 30)).toBe(`${SITE}${query(31, 45)}`)
  })

  it("takes a store without records for no data, unless it counts none", () => {
    expect(outcomeOf("<datastore><recordset></recordset></datastore>", query(1, 45), "text/xml")).toBe(
      "no-data",
    )
    expect(outcomeOf('<?xml version="1.0" encoding="UTF-8"?><datastore/>', query(1, 45), "text/html")).toBe(
      "no-data",
    )
    expect(outcomeOf("<datastore><totalrecord>0</totalrecord></datastore>", query(1, 45))).toBe("ok")
  })
})

describe("jpaas", () => {
  const path = "/api-gateway/jpaas-publish-server/front/page/build/unit"
  const unit = (tagId: string) =>
    `<script src="/js/unitbuild.js" parseType="buildstatic" url="${path}" queryData="{'webId':'w','pageId':'p','tagId':'${tagId}'}"></script>`
  const tags = (urls: string[] | undefined) => urls?.map((url) => new URL(url).searchParams.get("tagId"))
  const answerWith = (markup: string) => ({ success: true, data: { html: markup } })

  it("tells the units of lists from those of menus and of the frame", () => {
    const page = pageOf(
      html(MENU + ["当前位置", "左侧导航", "当前栏目_list", "其他", "栏目标题"].map(unit).join("")),
      "/zwgk/index.html",
    )
    expect(tags(page.calls)).toEqual(["当前栏目_list"])
    expect(tags(page.menus)).toEqual(["左侧导航", "其他"])
    expect(tags(pageOf(html(MENU + unit("右侧")), "/zwgk/index.html").calls)).toEqual(["右侧"])
  })

  it("reads the piece of page that a unit brings, and asks on by its pager", () => {
    const body = answerWith(`<ul>${items(15)}</ul><div class="pagination" rows="15" count="31"></div>`)
    const first = answerOf(body, `${path}?pageId=p`)
    expect(first.entries[2]).toEqual({
      url: `${SITE}/art/2.html`,
      title: "清溪县某项公示第2号",
      date: "2020-07-03",
    })
    const second = new URL(first.next ?? "")
    expect(JSON.parse(second.searchParams.get("paramJson") ?? "")).toEqual({ pageNo: 2, pageSize: 15 })
    const further = (pageNo: number) =>
      answerOf(body, `${path}?pageId=p&paramJson=${encodeURIComponent(JSON.stringify({ pageNo }))}`).next
    expect(further(2)).not.toBeNull()
    expect(further(3)).toBeNull()
    const escaped = answerWith(
      `<ul>${items(15)}</ul><div queryData="{&quot;rows&quot;:&quot;15&quot;,'count':'31'}"></div>`,
    )
    expect(answerOf(escaped, path).next).not.toBeNull()
  })

  it("takes a unit for empty only where it says so", () => {
    expect(outcomeOf(answerWith('<div class="pagination" rows="15" count="0"></div>'), path)).toBe("ok")
    expect(outcomeOf(answerWith("<p>暂无相关信息</p>"), path)).toBe("ok")
    expect(outcomeOf(answerWith("<h2>政策解读</h2>"), path)).toBe("no-data")
    expect(outcomeOf(answerWith(""), path)).toBe("no-data")
    expect(outcomeOf({ success: false, data: null }, path)).toBe("not-html")
  })

  it("leaves the units of a document alone", () => {
    const text = `<h1>关于某事的公告</h1><p>发布日期：2020-07-01</p><div id="zoom">${prose()}</div>`
    expect(pageOf(html(text + unit("文章列表")), "/art/2020/7/1/art_1_1.html").calls).toBeUndefined()
  })
})

describe("hex-shtml", () => {
  const channel = "0123456789abcdef0123456789abcdef"
  const path = `/searchList/${channel}?_isAgg=true&_isJson=true&_pageSize=20&_template=index&page=1`
  const result = { title: "某项<em>公告</em>", url: "//www.qingxi.gov.cn/a/c100101/202007/b.shtml" }
  const data = (results: object[], total?: number) => ({ data: { page: 1, rows: 20, total, results } })
  const callsOn = (script: string) =>
    pageOf(
      html(MENU + script, `<meta name="channelId" content="${channel}">`),
      "/qingxi/c100101/common_list.shtml",
    ).calls?.map((url) => url.replace(SITE, ""))

  it("calls for the channel of the page by the address in its script", () => {
    const ajax = (address: string) =>
      `<script>$.ajax({url: ${address} + id + '?_isAgg=true&_isJson=true&page=' + n})</script>`
    expect(callsOn(ajax("'/common/search/'"))).toEqual([
      `/common/search/${channel}?_isAgg=true&_isJson=true&_pageSize=20&_template=index&page=1`,
    ])
    expect(callsOn(`<script>var page_size = 15</script>${ajax('"/searchList/"')}`)).toEqual([
      `/searchList/${channel}?_isAgg=true&_isJson=true&_pageSize=15&_template=index&page=1`,
    ])
    expect(callsOn("<script>load()</script>")).toBeUndefined()
  })

  it("dates documents as the site prints them, not by the moment beside it", () => {
    const row = { ...result, publishedTimeStr: "2020-07-31 16:38:00", publishedTime: 1612137600000 }
    expect(answerOf(data([row], 1), path).entries).toEqual([
      { url: `${SITE}/a/c100101/202007/b.shtml`, title: "某项公告", date: "2020-07-31" },
    ])
    expect(answerOf(data([{ ...result, publishedTime: 1612137600000 }], 1), path).entries[0]?.date).toBe(
      "2021-02-01",
    )
  })

  it("turns pages while results are left", () => {
    const twenty = Array.from({ length: 20 }, () => result)
    expect(answerOf(data(twenty, 41), path).next).toBe(`${SITE}${path.replace("page=1", "page=2")}`)
    expect(answerOf(data(twenty, 41), path.replace("page=1", "page=3")).next).toBeNull()
    expect(answerOf({ results: { data: { results: twenty, total: 20, rows: 20 } } }, path).next).toBeNull()
    expect(outcomeOf(data([], 0), path)).toBe("ok")
    expect(outcomeOf(data([], 5), path)).toBe("no-data")
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
