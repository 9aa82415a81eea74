import { describe, expect, it } from "vitest"
import { html, pageOf, prose, rows, SITE } from "./page-of"

const TITLE = "清溪县人民政府关于印发某项工作方案的通知"
const FIRST = { url: `${SITE}/zwgk/0.html`, title: `${TITLE}0`, date: "2020-07-01" }
const link = (i: number) => `<a href="${i}.html">${TITLE}${i}</a>`
const NAV = '<ul class="nav"><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li></ul>'
const PAGER =
  '<div class="page"><a href="index.html">首页</a><a href="list_2.html">下一页</a><a href="#">尾页</a></div>'

/** One list of ten rows in each of the shapes that sites draw. */
const SHAPES: Record<string, string> = {
  "items with a date in a span": `<ul>${rows(10, (i, date) => `<li>${link(i)}<span>${date}</span></li>`)}</ul>`,
  "dates in brackets before the link": `<ul>${rows(10, (i, date) => `<li><em>[${date}]</em>${link(i)}</li>`)}</ul>`,
  "separators between the rows": `<ul>${rows(10, (i, date) => `<li>${link(i)}<i>${date}</i></li>${i % 5 === 4 ? '<li class="line"></li>' : ""}`)}</ul>`,
  "a list for every five rows": `<div>${[0, 5].map((from) => `<div><ul>${rows(5, (i) => `<li>${link(i + from)}<b>2020-07-${String(i + from + 1).padStart(2, "0")}</b></li>`)}</ul></div>`).join("")}</div>`,
  "a list for every row": rows(
    10,
    (i, date) => `<ul class="row"><li>${link(i)}</li><li class="date">${date}</li></ul>`,
  ),
  "table rows under a head": `<table><tr><th>名称</th><th>文号</th><th>发布日期</th></tr>${rows(10, (i, date) => `<tr><td>${link(i)}</td><td>清政〔2020〕${i + 1}号</td><td>${date}</td></tr>`)}</table>`,
  "a head row of plain cells": `<table><tr><td>名称</td><td>发布日期</td></tr>${rows(10, (i, date) => `<tr><td>${link(i)}</td><td>${date}</td></tr>`)}</table>`,
  "the published column before another date": `<table><tr><td>名称</td><td>发布日期</td><td>废止日期</td></tr>${rows(10, (i, date) => `<tr><td>${link(i)}</td><td>${date}</td><td>2021-01-01</td></tr>`)}</table>`,
  "a definition list for every row": rows(10, (i, date) => `<dl><dd>${link(i)}</dd><dd>${date}</dd></dl>`),
  "definitions in one list": `<dl>${rows(10, (i, date) => `<dd>${link(i)}<span>${date}</span></dd>`)}</dl>`,
  blocks: `<div>${rows(10, (i, date) => `<div class="item"><div class="t">${link(i)}</div><div class="d">${date}</div></div>`)}</div>`,
  "links that frame the whole row": `<div>${rows(10, (i, date) => `<a href="${i}.html"><h4>${TITLE}${i}</h4><p>摘要文字</p><span>${date}</span></a>`)}</div>`,
  "day apart from year and month": `<ul>${rows(10, (i, date) => `<li><div><b>${date.slice(8)}</b><i>${date.slice(0, 7)}</i></div>${link(i)}</li>`)}</ul>`,
  "year and month apart from day": `<ul>${rows(10, (i, date) => `<li>${link(i)}<div><i>${date.slice(0, 7)}</i><b>${date.slice(8)}</b></div></li>`)}</ul>`,
  "year apart from month and day": `<ul>${rows(10, (i, date) => `<li><p>${date.slice(0, 4)}</p><p>${date.slice(5)}</p><h4>${link(i)}</h4></li>`)}</ul>`,
  "year apart from month and day, in one link": `<div>${rows(10, (i, date) => `<a href="${i}.html"><p>${date.slice(0, 4)}年</p><p>${date.slice(5)}</p><p>${TITLE}${i}</p></a>`)}</div>`,
  "definitions that scripts open": `<dl>${rows(10, (i, date) => `<dd><p>${date}</p><div onclick="window.open('${i}.html')">${TITLE}${i}</div></dd>`)}</dl>`,
  "rows that scripts open": `<ul>${rows(10, (i, date) => `<li onclick="location.href='${i}.html'">${TITLE}${i}<span>${date}</span></li>`)}</ul>`,
  "table rows that scripts open": `<table>${rows(10, (i, date) => `<tr onclick="location.href='${i}.html'"><td>${i}</td><td>${TITLE}${i}</td><td>${date}</td></tr>`)}</table>`,
  "dates broken over lines": `<ul>${rows(10, (i, date) => `<li>${link(i)}<span>${date.replace(/-/g, "-\n")}</span></li>`)}</ul>`,
  "the same date in many spellings": `<ul>${rows(10, (i, date) => `<li>${link(i)}<i>${date.slice(5)}</i><i>[${date.slice(5)}]</i><i>${date}</i><i>[${date}]</i></li>`)}</ul>`,
  "titles cut short": `<ul>${rows(10, (i, date) => `<li><a href="${i}.html" title="${TITLE}${i}">${TITLE.slice(0, 12)}…</a><span>${date}</span></li>`)}</ul>`,
  "a category before the title": `<ul>${rows(10, (i, date) => `<li><a href="/fl/">[文件]</a>${link(i)}<span>${date}</span></li>`)}</ul>`,
  "printed twice, for desktops and telephones": ["pc", "phone"]
    .map(
      (edition) =>
        `<ul class="${edition}">${rows(10, (i, date) => `<li>${link(i)}<span>${date}</span></li>`)}</ul>`,
    )
    .join(""),
}

describe("lists", () => {
  it.each(Object.entries(SHAPES))("%s", (_, list) => {
    const page = pageOf(html(`${NAV}<div class="main">${list}${PAGER}</div>`), "/zwgk/")
    expect(page.kind).toBe("list")
    expect(page.entries).toHaveLength(10)
    expect(page.entries[0]).toEqual(FIRST)
    expect(page.entries[9]?.date).toBe("2020-07-10")
    expect(page.next).toBe(`${SITE}/zwgk/list_2.html`)
  })

  it("keeps rows with a dead link and rows without a date", () => {
    const list = `<ul>${rows(4, (i, date) => `<li>${link(i)}<span>${date}</span></li>`)}<li><a>没有地址的一行标题</a><span>2020-06-30</span></li><li>${link(9)}</li></ul>`
    const { entries } = pageOf(html(NAV + list), "/zwgk/")
    expect(entries).toHaveLength(6)
    expect(entries[4]).toEqual({ url: null, title: "没有地址的一行标题", date: "2020-06-30" })
    expect(entries[5]?.date).toBeNull()
  })

  it("dates a row of month and day by an address that agrees", () => {
    const list = `<ul>${rows(3, (i, date) => `<li><a href="202007/t${date.replace(/-/g, "")}_${i}.html">${TITLE}</a><span>${date.slice(5)}</span></li>`)}</ul>`
    expect(pageOf(html(NAV + list), "/zwgk/").entries.map(({ date }) => date)).toEqual([
      "2020-07-01",
      "2020-07-02",
      "2020-07-03",
    ])
  })

  it("reads an undated list of documents, and no menu as one", () => {
    const list = `<div class="main"><ul>${rows(5, (i) => `<li>${link(i)}</li>`)}</ul></div>`
    expect(pageOf(html(NAV + list), "/zwgk/").entries).toHaveLength(5)
    const menu = `<div class="left"><ul>${rows(5, (i) => `<li><a href="/lm${i}/">县人民政府工作部门第${i}栏目</a></li>`)}</ul></div>`
    expect(pageOf(html(menu), "/zwgk/").entries).toEqual([])
  })

  it("takes no long list of rows that scripts open for a text", () => {
    const list = `<div>${rows(28, (i, date) => `<dl><dd><p>${date}</p><div onclick="window.open('${i}.html')">关于做好绿化、造林、防火工作，${TITLE}${i}</div></dd></dl>`)}</div>`
    expect(pageOf(html(NAV + list), "/zwgk/").entries).toHaveLength(28)
  })

  it("keeps the definitions of a list apart when nothing says where they lead", () => {
    const list = `<dl>${rows(4, (i, date) => `<dd><i>${date}</i><b onclick="view(${i})">${TITLE}${i}</b></dd>`)}</dl>`
    expect(pageOf(html(NAV + list), "/zwgk/").entries).toEqual(
      [0, 1, 2, 3].map((i) => ({ url: null, title: `${TITLE}${i}`, date: `2020-07-0${i + 1}` })),
    )
  })

  it("takes no year that ends a title for the year of its row", () => {
    const list = `<ul>${rows(4, (i) => `<li><a href="${i}.html">清溪县政府信息公开年报${2017 + i}</a><span>03-1${i}</span></li>`)}</ul>`
    const { entries } = pageOf(html(NAV + list), "/zwgk/")
    expect(entries.map(({ date }) => date)).toEqual([null, null, null, null])
  })

  describe("undated rows with short titles", () => {
    const list = (label: string, address: (i: number) => string) =>
      `<div class="main"><ul>${[1, 2, 3].map((i) => `<li><a href="${address(i)}">${label}${i}</a></li>`).join("")}</ul></div>`
    const read = (body: string, path = "/jkkp/") => pageOf(html(NAV + body), path)

    it("are a list where all are documents of the page's own folder", () => {
      const page = read(list("合理膳食第", (i) => `/jkkp/2021/t${i}.html`))
      expect(page.entries.map(({ title }) => title)).toEqual(["合理膳食第1", "合理膳食第2", "合理膳食第3"])
      expect(page.links.filter(({ region }) => region === "list")).toHaveLength(3)
    })

    it.each([
      ["documents of other folders", list("合理膳食第", (i) => `/ysjk/${i}.html`), "/jkkp/"],
      ["a site's home page", list("合理膳食第", (i) => `/${i}.html`), "/"],
      ["pages of columns", list("机构职能第", (i) => `/jkkp/list_${i}.html`), "/jkkp/"],
      ["the page's own siblings", list("机构职能第", (i) => `/jkkp/n${i}.html`), "/jkkp/n2.html"],
      ["queries of the page itself", list("机构职能第", (i) => `?cid=${i}`), "/jkkp/s.asp?cid=1"],
      ["names of people", list("张三", (i) => `/jkkp/${i}.html`), "/jkkp/"],
      [
        "a base that is no place",
        `<base href="data:,x">${list("合理膳食第", (i) => `${SITE}/jkkp/${i}.html`)}`,
        "/jkkp/",
      ],
    ])("are none as %s", (_, body, path) => {
      expect(read(body, path).entries).toEqual([])
    })
  })

  it("tells a landing page of several blocks from a list", () => {
    const block = (name: string) =>
      `<div class="box"><div class="hd"><h3>${name}</h3><a href="/${name}/">更多>></a></div><ul>${rows(5, (i, date) => `<li><a href="/${name}/${i}.html">${name}${TITLE}${i}</a><span>${date}</span></li>`)}</ul></div>`
    const page = pageOf(html(NAV + block("政策文件") + block("政策解读") + block("公示公告")), "/zwgk/")
    expect(page.kind).toBe("column")
    expect(page.entries).toHaveLength(15)
  })

  it("takes a single block that leads elsewhere for a landing page", () => {
    const block = `<div><h3><a href="/zcwj/">最新文件</a></h3><ul>${rows(5, (i, date) => `<li>${link(i)}<span>${date}</span></li>`)}</ul></div>`
    expect(pageOf(html(NAV + block), "/zwgk/").kind).toBe("column")
  })

  it("gives an article no entries for the news beside it", () => {
    const side = `<div class="right"><ul>${rows(8, (i, date) => `<li>${link(i)}<span>${date}</span></li>`)}</ul></div>`
    const page = pageOf(
      html(
        `<div><h1>${TITLE}</h1><div>发布日期：2020-08-01 来源：县政府办</div><div id="zoom">${prose()}</div></div>${side}`,
        `<meta name="ArticleTitle" content="${TITLE}">`,
      ),
    )
    expect(page.entries).toEqual([])
    expect(page.date).toBe("2020-08-01")
  })

  it("marks where links stand", () => {
    const list = `<ul>${rows(3, (i, date) => `<li>${link(i)}<span>${date}</span></li>`)}</ul>`
    const foot = '<div class="footer"><a href="/lxwm/">联系我们</a></div>'
    const regions = pageOf(html(NAV + list + foot), "/zwgk/").links.map(({ region }) => region)
    expect(regions).toEqual(["nav", "nav", "list", "list", "list", "footer"])
  })
})
