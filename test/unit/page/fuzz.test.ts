import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { MAX_LINKS } from "../../../src/core/page/links"
import { MAX_TEXT } from "../../../src/core/page/main-text"
import { readPage } from "../../../src/core/page/read"
import type { Page } from "../../../src/core/page/types"
import { html, prose, rows, SITE } from "./page-of"

const SEED_PAGES = [
  html(
    `<div class="crumb">当前位置：<a href="/">首页</a> > 政策解读</div><h1>关于某事的通知</h1><table><tr><td>文号：</td><td>清政发〔2020〕1号</td></tr></table>发布日期：2020-07-01<div id="zoom">${prose(5)}<table><tr><td rowspan=2>甲</td><td>1</td></tr><tr><td>2</td></tr></table><a href="a.pdf">附件</a></div><div class="footer">网站标识码：4401000001</div>`,
    '<meta name="ArticleTitle" content="关于某事的通知"><title>关于某事的通知-清溪县人民政府</title>',
  ),
  html(
    `<ul>${rows(12, (i, date) => `<li><a href="${i}.html" title="某项工作通知${i}">某项工作通知…</a><span>[${date}]</span></li>`)}</ul><a href="index_1.html">下一页</a><script type="text/xml"><datastore><record><![CDATA[<li><a href="/art/1.html">甲乙丙</a>2020-07-01</li>]]></record></datastore></script><script>createPageHTML(3,0,"index","html");window._CONFIG={TREE:[{"id":1,"name":"甲"}],DETAIL:{"related_posts":[]}}</script>`,
  ),
]

/** Answers to data calls, with the address that is asked for them. */
const SEED_ANSWERS: [path: string, body: string][] = [
  [
    "/gkmlpt/api/all/5?page=1&sid=1",
    JSON.stringify({
      total: 3,
      classify: { name: "政策文件", post_count: 3 },
      articles: [1, 2, 3].map((n) => ({
        title: `关于某事的第${n}号通知`,
        url: `/gkmlpt/content/${n}.html`,
        display_publish_time: 1593907200 + n,
        document_number: `清政〔2020〕${n}号`,
        is_abolished: 1,
        relation: '[{"title":"解读","url":"/j.html"}]',
      })),
    }),
  ],
  [
    "/module/web/jpage/dataproxy.jsp?startrecord=1&endrecord=2&perpage=2",
    `<?xml version="1.0"?><datastore><nextgroup><![CDATA[<a href="/module/web/jpage/dataproxy.jsp?page=1"></a>]]></nextgroup><totalrecord>9</totalrecord><recordset>${rows(2, (i, date) => `<record><![CDATA[<li><a href="/art/${i}.html">某项通知${i}</a>${date}</li>]]></record>`)}</recordset></datastore>`,
  ],
  [
    "/api-gateway/jpaas-publish-server/front/page/build/unit?pageId=1",
    JSON.stringify({
      success: true,
      data: {
        html: `<ul>${rows(4, (i, date) => `<li><a href="${i}.html">某项通知${i}</a>${date}</li>`)}</ul><div class="pagination" rows="4" count="9"></div>`,
      },
    }),
  ],
  [
    "/searchList/0123456789abcdef?_isJson=true&page=1",
    JSON.stringify({
      data: { total: 2, results: [{ title: "某事", url: "/a.shtml", publishedTimeStr: "2020-07-01" }] },
    }),
  ],
]

const readAt = (path: string, bytes: Uint8Array) => readPage({ url: SITE + path, bytes, contentType: null })
const read = (bytes: Uint8Array) => readAt("/zwgk/a.html", bytes)

function withinCaps(page: Page, size: number): void {
  expect(page.links.length).toBeLessThanOrEqual(MAX_LINKS)
  expect(page.text.length).toBeLessThanOrEqual(Math.min(MAX_TEXT, size + 10))
  expect(page.entries.length).toBeLessThanOrEqual(1000)
  for (const { url } of page.links) expect(url).toMatch(/^https?:\/\//)
  expect(page.date ?? "2020-01-01").toMatch(/^\d{4}-\d\d-\d\d$/)
}

const MARKUP_PIECES = [
  "<",
  ">",
  "</div>",
  "<div>",
  '"',
  "<table>",
  "</td>",
  "<script>",
  "<!--",
  "&#0;",
  "2020-13-45",
  "〔",
  "<a href='",
]
const JSON_PIECES = [
  "{",
  "}",
  "[",
  "]",
  '"',
  ",",
  ":",
  "null",
  "-1",
  "1e400",
  '\\"',
  "\\u0000",
  "<record>",
  "]]>",
  "<datastore>",
]

/** Cuts, doubles, swaps and overwrites pieces of a text. */
const edits = (pieces: readonly string[]) =>
  fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat({ max: 60 }),
      insert: fc.oneof(fc.string({ maxLength: 12, unit: "binary" }), fc.constantFrom(...pieces)),
    }),
    { minLength: 1, maxLength: 12 },
  )

const mutation = fc.record({ seed: fc.nat({ max: SEED_PAGES.length - 1 }), edits: edits(MARKUP_PIECES) })

interface Edit {
  at: number
  cut: number
  insert: string
}

const mutated = ({ seed, edits }: { seed: number; edits: Edit[] }): string =>
  edited(SEED_PAGES[seed] as string, edits)

function edited(seed: string, edits: readonly Edit[]): string {
  let text = seed
  for (const { at, cut, insert } of edits) {
    const start = Math.floor(at * text.length)
    text = text.slice(0, start) + insert + text.slice(start + cut)
  }
  return text
}

describe("any bytes", () => {
  it("of a mutated page give a page within the caps", () => {
    fc.assert(
      fc.property(mutation, (change) => {
        const bytes = new TextEncoder().encode(mutated(change))
        withinCaps(read(bytes), bytes.length)
      }),
      { numRuns: 300 },
    )
  })

  it("of a mutated answer to a data call give a page within the caps", () => {
    const change = fc.record({ of: fc.constantFrom(...SEED_ANSWERS), edits: edits(JSON_PIECES) })
    fc.assert(
      fc.property(change, ({ of: [path, body], edits }) => {
        const bytes = new TextEncoder().encode(edited(body, edits))
        withinCaps(readAt(path, bytes), bytes.length)
      }),
      { numRuns: 600 },
    )
  })

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
      fc.property(any, fc.constantFrom(...SEED_ANSWERS), (value, [path]) => {
        const text = JSON.stringify(value)
        const page = readAt(path, new TextEncoder().encode(text))
        withinCaps(page, text.length)
        if (/^[{[]/.test(text)) expect(page.answer).toBeDefined()
      }),
      { numRuns: 600 },
    )
  })

  it("at random give a page within the caps", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => withinCaps(read(bytes), bytes.length * 2)),
      { numRuns: 200 },
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
    const started = performance.now()
    withinCaps(read(new TextEncoder().encode(html(body))), 10_000_000)
    expect(performance.now() - started).toBeLessThan(5000)
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
    const started = performance.now()
    withinCaps(readAt("/gkmlpt/index", new TextEncoder().encode(body)), 10_000_000)
    expect(performance.now() - started).toBeLessThan(5000)
  })

  it("give the same page twice", () => {
    const bytes = new TextEncoder().encode(SEED_PAGES[0])
    expect(read(bytes)).toEqual(read(bytes))
  })
})
