import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readPage } from "../../../src/core/page/read"
import { writtenBy } from "../../../src/core/page/written"
import { html, pageOf, SITE } from "./page-of"

/** CPU time in microseconds: what else the machine does is not counted, and work that grows with the square takes minutes. */
const MOST_CPU = 10_000_000

const MENU = `document.write('<ul class="nav"><li><a href="/zwgk/">政务公开<\\/a></li>');
document.writeln ( "<li><a href=\\"/zcjd/\\">政策\\u89e3读</a></li>" + "<li><a href='/hdjl/'>" + name + "互动交流</a></li></ul>" );`

const menuOf = (links: { url: string; text: string }[]) => links.map(({ url, text }) => [url, text])

describe("what scripts write with literal strings", () => {
  it("is read with its escapes, and without what is not literal", () => {
    expect(writtenBy(MENU)).toBe(
      `<ul class="nav"><li><a href="/zwgk/">政务公开</a></li><li><a href="/zcjd/">政策解读</a></li><li><a href='/hdjl/'>互动交流</a></li></ul>`,
    )
  })

  it("stands in the page behind its script", () => {
    const page = pageOf(html(`<script>${MENU}</script><p>清溪县人民政府欢迎您。</p>`), "/")
    expect(menuOf(page.links)).toEqual([
      [`${SITE}/zwgk/`, "政务公开"],
      [`${SITE}/zcjd/`, "政策解读"],
      [`${SITE}/hdjl/`, "互动交流"],
    ])
  })

  it("is read in pages whose tags are capitals", () => {
    const written = `<SCRIPT language="JavaScript">document.write('<TD><A HREF="/zwgk/">政务公开</A></TD>')</SCRIPT>`
    expect(menuOf(pageOf(html(written), "/").links)).toEqual([[`${SITE}/zwgk/`, "政务公开"]])
  })

  it("gives the footer's marks", () => {
    const page = pageOf(html(`<p>正文</p><script>document.write("网站标识码：4452240001")</script>`), "/")
    expect(page.site.code).toBe("4452240001")
  })

  it("is nothing to a page where it only counts visitors", () => {
    const counter = `<script>document.write(unescape("%3Cscript src='//c.example/s.js'%3E"))</script>`
    expect(pageOf(html(counter)).links).toEqual([])
  })

  it("is the page's menu where a file of its own holds it", () => {
    const bytes = new TextEncoder().encode(MENU)
    const page = readPage({ url: `${SITE}/js/nav.js`, bytes, contentType: "application/javascript" })
    expect(page).toMatchObject({ answer: "rows", url: `${SITE}/js/nav.js` })
    expect(page.links.every(({ region }) => region === "nav")).toBe(true)
    expect(menuOf(page.links)[0]).toEqual([`${SITE}/zwgk/`, "政务公开"])
  })

  it("is nothing where a file is a program", () => {
    const bytes = new TextEncoder().encode(`var a = "<a href='/x/'>甲</a>"; function top() { return a }`)
    expect(readPage({ url: `${SITE}/js/top.js`, bytes, contentType: null })).toMatchObject({
      answer: "none",
      links: [],
    })
  })

  it("is looked for in the files of the page's own host, where the page shows no menu", () => {
    const sources = ["/js/nav.js", "/js/jquery.js", "http://cdn.example.com/nav.js"]
    const head = sources.map((src) => `<script src="${src}"></script>`).join("")
    expect(pageOf(html("<p>清溪县人民政府</p>", head), "/").menuScripts).toEqual([`${SITE}/js/nav.js`])
    const nav = Array.from({ length: 6 }, (_, n) => `<li><a href="/c${n}/">栏目${n}</a></li>`).join("")
    expect(pageOf(html(`<div class="nav"><ul>${nav}</ul></div>`, head), "/").menuScripts).toBeUndefined()
  })

  it("ends, whatever the script", () => {
    const pieces = fc.constantFrom(
      "document.write",
      "(",
      ")",
      '"',
      "'",
      "`",
      "\\",
      "\\u",
      "\n",
      "<a ",
      "x",
      "<script>",
      "</script>",
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join("")
        expect(writtenBy(text).length).toBeLessThanOrEqual(text.length)
        expect(pageOf(html(`<script>${text}</script>`)).url).toContain(SITE)
      }),
    )
  })

  it("is read in the time of its length", () => {
    const started = process.cpuUsage().user
    pageOf(`<script>document.write(${"document.write(".repeat(40_000)}`.concat("<script>".repeat(40_000)))
    writtenBy('document.write("'.repeat(30_000))
    expect(process.cpuUsage().user - started).toBeLessThan(MOST_CPU)
  })
})
