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

const read = (bytes: Uint8Array) => readPage({ url: `${SITE}/zwgk/a.html`, bytes, contentType: null })

function withinCaps(page: Page, size: number): void {
  expect(page.links.length).toBeLessThanOrEqual(MAX_LINKS)
  expect(page.text.length).toBeLessThanOrEqual(Math.min(MAX_TEXT, size + 10))
  expect(page.entries.length).toBeLessThanOrEqual(1000)
  for (const { url } of page.links) expect(url).toMatch(/^https?:\/\//)
  expect(page.date ?? "2020-01-01").toMatch(/^\d{4}-\d\d-\d\d$/)
}

/** Cuts, doubles, swaps and overwrites pieces of a real-looking page. */
const mutation = fc.record({
  seed: fc.nat({ max: SEED_PAGES.length - 1 }),
  edits: fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat({ max: 60 }),
      insert: fc.oneof(
        fc.string({ maxLength: 12, unit: "binary" }),
        fc.constantFrom(
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
        ),
      ),
    }),
    { minLength: 1, maxLength: 12 },
  ),
})

function mutated({
  seed,
  edits,
}: {
  seed: number
  edits: { at: number; cut: number; insert: string }[]
}): string {
  let text = SEED_PAGES[seed] as string
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

  it("give the same page twice", () => {
    const bytes = new TextEncoder().encode(SEED_PAGES[0])
    expect(read(bytes)).toEqual(read(bytes))
  })
})
