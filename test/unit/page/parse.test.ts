import { describe, expect, it } from "vitest"
import { linksIn } from "../../../src/core/page/links"
import { MAX_DEPTH } from "../../../src/core/page/page-builder"
import { parse } from "../../../src/core/page/parse"
import { textOf } from "../../../src/core/page/text-of"
import { html, pageOf } from "./page-of"

const BASE = "http://www.qingxi.gov.cn/zwgk/"

function depthOf(markup: string): number {
  let deepest = 0
  for (const element of parse(markup, BASE).elements) {
    let depth = 0
    for (let at = element.parent; at; at = at.parent) depth++
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

/** So many pieces of markup, each for its number. */
const many = (count: number, piece: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => piece(i)).join("")

describe("parse", () => {
  it("reads a page that is cut off within a tag as far as it goes, and closes what is open", () => {
    const { elements } = parse('<div id="a"><p>甲</p><img src="1.png" alt="乙', BASE)
    expect(elements.map(({ name, start, end }) => [name, start, end])).toEqual([
      ["div", 0, 2],
      ["p", 1, 1],
      ["img", 2, 2],
    ])
    expect(elements[2]?.value("src")).toBe("1.png")
  })

  it("takes names of attributes in any case of letters, and the first of two", () => {
    const [link] = parse('<A HREF="1" href="2" Title=href>甲</A>', BASE).elements
    expect([link?.value("href"), link?.value("title"), link?.value("1")]).toEqual(["1", "href", undefined])
  })

  it("keeps what nobody sees out of the text, nested too deep or one too many", () => {
    const unseen = "<script>var 甲</script><select><option>乙</option></select><style>丙</style>"
    const closed = "</div>".repeat(300)
    expect(parse(`${"<div>".repeat(300)}${unseen}丁${closed}${unseen}戊`, BASE).text).toBe("丁\n戊")
    expect(parse(`${many(120_000, () => "<br>")}${unseen}丁`, BASE).text).toBe("丁")
  })

  it.each<[string, number, (i: number) => string]>([
    ["lists of class names with a word in common", 30_000, (i) => `<p class="a x${i}">文</p>`],
    ["links that frame blocks", 30_000, (i) => `<a href="/${i}">甲<div>乙</div></a>`],
    ["marks of a footer", 50_000, (i) => (i < 25_000 ? "<b></b>" : "<i>主办单位</i>甲乙丙丁戊")],
    ["forms", 20_000, () => "<form><input></form>"],
    ["texts without words among pictures", 60_000, () => "<i class=zoom></i><img>"],
  ])(
    "takes for many %s no more time than for as much else",
    (_, count, piece) => {
      const msOf = (markup: string) => {
        const began = performance.now()
        pageOf(html(markup))
        return performance.now() - began
      }
      const usual = msOf(many(count, (i) => `<p>文${i}</p>`))
      expect(msOf(many(count, piece))).toBeLessThan(10 * usual)
    },
    120_000,
  )

  it("flattens what is nested too deep and keeps its text", () => {
    const deep = `<body>${"<div>".repeat(20_000)}深处${"</div>".repeat(20_000)}后文</body>`
    expect(depthOf(deep)).toBeLessThanOrEqual(MAX_DEPTH + 1)
    expect(
      parse(deep, BASE)
        .byTag("body")
        .map((body) => textOf(body)),
    ).toEqual(["深处 后文"])
    expect(pageOf(html(deep)).links).toEqual([])
  })

  it("indexes by class and id word, whatever the case", () => {
    const doc = parse('<div id="UCAP-CONTENT" class="b12c TRS_Editor">文</div>', BASE)
    expect(doc.byName("ucap-content")).toEqual(doc.byName("trs_editor"))
    expect(doc.byName("b12c")).toHaveLength(1)
  })

  it("resolves against the base of the page", () => {
    expect(parse('<base href="/other/"><a href="x">甲</a>', BASE).base).toBe(
      "http://www.qingxi.gov.cn/other/",
    )
    expect(parse('<base href="http://["><a href="x">甲</a>', BASE).base).toBe(BASE)
  })

  it("keeps data scripts apart from code", () => {
    const doc = parse("<script>var a = 1</script><script type='text/xml'><record>甲</record></script>", BASE)
    expect(doc.script).toBe("var a = 1")
    expect(doc.dataScripts).toEqual(["<record>甲</record>"])
  })

  it("finds the links inside an element and none beside it", () => {
    const doc = parse("<p id=a><a href=1>一</a><b><a href=2>二</a></b></p><a href=3>三</a>", BASE)
    expect(linksIn(doc, doc.byName("a")[0] as never).map((link) => link.value("href"))).toEqual(["1", "2"])
  })

  it("finds the innermost elements that scripts make links, where there are no others", () => {
    const go = (path: string) => `onclick="location.href='${path}'"`
    const doc = parse(
      `<ul ${go("0")}><li id=a ${go("1")}><b ${go("2")}>二</b></li><li onclick="fold()">四</li></ul>`,
      BASE,
    )
    expect(linksIn(doc, doc.byTag("ul")[0] as never).map(({ name }) => name)).toEqual(["b"])
  })
})
