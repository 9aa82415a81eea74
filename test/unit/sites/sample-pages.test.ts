import { describe, expect, it } from "vitest"
import { readPage } from "../../../src/core/page/read"
import { buildSite } from "../../sites/sample/build"
import { articleOf, articles, articlesIn, columns, info, pathOf } from "../../sites/sample/content"
import { truth } from "../../sites/sample/truth"

const site = buildSite()

function read(path: string) {
  const resource = site.get(path)
  if (!resource) throw new Error(`no page ${path}`)
  return readPage({ url: `http://${info.host}${path}`, bytes: resource.body, contentType: resource.type })
}

describe("pages of the sample site, as read", () => {
  it.each(articles.map((article) => ({ article, path: pathOf(article) })))("$path", ({ article, path }) => {
    const page = read(path)
    expect(page).toMatchObject({
      title: article.title,
      date: article.date.slice(0, 10),
      number: article.document?.number ?? null,
      source: article.source,
      kind: truth.kinds[article.in] ?? "article",
      site: { name: info.name, code: info.code },
    })
    expect(page.attachments.map(({ text }) => text)).toEqual(article.files ?? [])
  })

  it.each(columns.filter(({ template }) => template === "list"))("list $path", (column) => {
    const rows = articlesIn(column.path)
    const first = read(column.path)
    expect(first).toMatchObject({ kind: "list", title: column.name, column: column.name })
    const shown = rows.slice(0, column.pageSize ?? 20)
    expect(first.entries.map(({ title, date }) => [title, date])).toEqual(
      shown.map(({ title, date }) => [title, date.slice(0, 10)]),
    )
    expect(first.next).toBe(
      shown.length < rows.length ? `http://${info.host}${column.path}index_1.html` : null,
    )
  })

  it("home page names the site, the search form and every column of the menu", () => {
    const home = read("/")
    expect(home.kind).toBe("home")
    expect(home.search).toMatchObject({ field: "searchWord", method: "get", hidden: { siteId: "1" } })
    const labels = new Set(home.links.filter(({ region }) => region === "nav").map(({ text }) => text))
    for (const { name, hidden } of columns.filter(({ path }) => !path.startsWith("/zwgk/zfxxgk/fdzdgknr/")))
      if (!hidden && !name.startsWith("政府信息公开") && !["法定主动公开内容", "依申请公开"].includes(name))
        expect(labels, name).toContain(name)
  })

  it("reads the label of a picture link", () => {
    expect(read("/").links.map(({ text }) => text)).toContain("健康科普")
  })

  it("reads the GBK column as GB18030", () => {
    expect(read(pathOf(articleOf(50101))).charset).toBe("gb18030")
    expect(read(pathOf(articleOf(50101))).text.length).toBeGreaterThan(1000)
  })

  it("takes no page that is whole for one drawn by scripts", () => {
    const drawn = [...site.keys()].filter((path) => path.endsWith("/") && read(path).scriptDrawn)
    expect(drawn).toEqual([])
  })
})
