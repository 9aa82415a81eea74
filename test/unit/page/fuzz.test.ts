import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readPage } from "../../../src/core/page/read"
import type { Page } from "../../../src/core/page/types"
import { inputOf } from "../../fuzz/inputs"
import { seeds } from "../../fuzz/seeds"
import { flawOf } from "../../fuzz/within-caps"
import { html, rows, SITE } from "./page-of"

/** CPU time in microseconds: what else the machine does is not counted, and work that grows with the square takes minutes. */
const MOST_CPU = 10_000_000

/** Addresses of data calls of four families. */
const CALLS = [
  "/gkmlpt/api/all/5?page=1&sid=1",
  "/module/web/jpage/dataproxy.jsp?startrecord=1&endrecord=2&perpage=2",
  "/api-gateway/jpaas-publish-server/front/page/build/unit?pageId=1",
  "/searchList/0123456789abcdef?_isJson=true&page=1",
]

const readAt = (path: string, bytes: Uint8Array) => readPage({ url: SITE + path, bytes, contentType: null })
const read = (bytes: Uint8Array) => readAt("/zwgk/a.html", bytes)

function withinCaps(page: Page, size: number): void {
  expect(flawOf(page)).toBeNull()
  expect(page.text.length).toBeLessThanOrEqual(size + 10)
}

describe("any bytes", () => {
  // `npm run fuzz` reads many more.
  it.each([0, 1, 2, 3])(
    "of damaged pages and of none give a page within the caps (%i)",
    (part) => {
      const all = seeds()
      for (let n = part * 1100; n < (part + 1) * 1100; n++)
        expect(flawOf(readPage(inputOf(n, all))), `input ${n}`).toBeNull()
    },
    180_000,
  )

  it("of any JSON give a page within the caps", () => {
    const keys = fc.constantFrom(
      "data",
      "html",
      "articles",
      "results",
      "total",
      "title",
      "url",
      "relation",
      "x",
    )
    const { any } = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom(null, true, 0, -1, 1593907200, 1e300, "", "2020-07-01", "<li>", "[{}]"),
        fc.array(tie("any"), { maxLength: 4 }),
        fc.dictionary(keys, tie("any"), { maxKeys: 5 }),
      ),
    }))
    fc.assert(
      fc.property(any, fc.constantFrom(...CALLS), (value, path) => {
        const text = JSON.stringify(value)
        const page = readAt(path, new TextEncoder().encode(text))
        withinCaps(page, text.length)
        if (/^[{[]/.test(text)) expect(page.answer).toBeDefined()
      }),
      { numRuns: 600 },
    )
  })

  it.each([
    ["deep nesting", "<div><ul><li>".repeat(7000)],
    ["deep nesting of links", '<a href="/x">甲<b>'.repeat(20_000)],
    ["many links", Array.from({ length: 20_000 }, (_, i) => `<a href="/${i}.html">第${i}条</a>`).join("")],
    ["a very long text", `<div id="zoom"><p>${"长文字，".repeat(300_000)}</p></div>`],
    ["many dates", "<li>2020-01-01 <a href=x>某事</a></li>".repeat(5000)],
    [
      "many tables",
      "<table><tr><td>索引号</td><td rowspan=9999 colspan=9999>1</td></tr></table>".repeat(1000),
    ],
    ["unclosed attributes", '<a href="'.repeat(5000)],
    ["white space", " \n\t".repeat(300_000)],
    ["digits", "2020".repeat(200_000)],
    ["labels", "文 号：".repeat(50_000)],
    ["separators", "首页>".repeat(50_000)],
  ])("%s in bounded time", (_, body) => {
    const started = process.cpuUsage().user
    withinCaps(read(new TextEncoder().encode(html(body))), 10_000_000)
    expect(process.cpuUsage().user - started).toBeLessThan(MOST_CPU)
  })

  it.each([
    ["an answer nested deeply", `{"articles":${"[".repeat(200_000)}`],
    ["an answer closed deeply", `${"[".repeat(100_000)}${"]".repeat(100_000)}`],
    [
      "many articles",
      JSON.stringify({ total: 9, articles: Array.from({ length: 60_000 }, () => ({ title: "某事" })) }),
    ],
    ["a very long title", JSON.stringify({ articles: [{ title: "长".repeat(2_000_000) }] })],
    ["open brackets in titles", JSON.stringify({ data: { results: [{ title: "<".repeat(2_000_000) }] } })],
    ["many records", `<datastore>${"<record>".repeat(120_000)}`],
    ["many groups", `<datastore>${"<nextgroup>".repeat(90_000)}`],
    [
      "a long unit",
      JSON.stringify({ data: { html: "<li>2020-01-01 <a href=x>某事</a></li>".repeat(20_000) } }),
    ],
    ["a broad tree", html(`<script>window._CONFIG={TREE:[${"{},".repeat(600_000)}{}]}</script>`)],
    [
      "a broad branch",
      html(`<script>window._CONFIG={TREE:[{"id":1,"children":[${"{},".repeat(300_000)}{}]}]}</script>`),
    ],
    [
      "a tree without end",
      html(`<script>window._CONFIG={TREE:${'[{"id":1,"name":"甲","children":'.repeat(20_000)}</script>`),
    ],
    ["lists set up again and again", html(`<script>${".jpage({".repeat(90_000)}</script>`)],
  ])("%s in bounded time", (_, body) => {
    const started = process.cpuUsage().user
    withinCaps(readAt("/gkmlpt/index", new TextEncoder().encode(body)), 10_000_000)
    expect(process.cpuUsage().user - started).toBeLessThan(MOST_CPU)
  })

  it("give the same page twice", () => {
    const bytes = new TextEncoder().encode(
      html(`<ul>${rows(12, (n, date) => `<li><a href="${n}.html">某项通知${n}</a>${date}</li>`)}</ul>`),
    )
    expect(read(bytes)).toEqual(read(bytes))
  })
})
