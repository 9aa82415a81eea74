import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Element } from "../../../src/core/page/element"
import { parse } from "../../../src/core/page/parse"
import { linesOf, textApart, textOf } from "../../../src/core/page/text-of"

const BASE = "http://www.qingxi.gov.cn/zwgk/"

/** The element that stands around a piece of markup. */
const around = (markup: string): Element => parse(`<body>${markup}</body>`, BASE).byTag("body")[0] as Element

const byId = (markup: string, id: string): Element => parse(markup, BASE).byName(id)[0] as Element

describe("the text of an element", () => {
  it("has a line for each block, with white space folded", () => {
    const body = around("<div>甲 \n 乙<p>丙<span>丁</span></p>戊<br>己</div><script>x</script>")
    expect(linesOf(body)).toEqual(["甲 乙", "丙丁", "戊", "己"])
    expect(textOf(body)).toBe("甲 乙 丙丁 戊 己")
    expect(textApart(body)).toBe("甲 乙 丙 丁 戊 己")
  })

  it("keeps cells of a row apart on one line", () => {
    expect(linesOf(around("<table><tr><td>甲</td><td>乙</td></tr><tr><td>丙</td></tr></table>"))).toEqual([
      "甲 乙",
      "丙",
    ])
  })

  it("drops what is invisible and what nobody is shown", () => {
    const body = around("甲\u200b\u00ad乙<noscript>无脚本</noscript><select><option>丙</select>\ufeff")
    expect(textOf(body)).toBe("甲乙")
  })

  it("is there for an element that is not shown, too", () => {
    expect(textOf(byId("<noscript><a id=x href=/>站<b>点</b></a></noscript>", "x"))).toBe("站 点")
  })

  it("breaks lines at links that frame blocks", () => {
    expect(linesOf(around("甲<a href=/>乙<div>丙</div></a>丁"))).toEqual(["甲", "乙", "丙", "丁"])
  })

  it("leaves out what is to be skipped, wherever it stands", () => {
    const skip = ({ name }: Element) => name === "b"
    expect(linesOf(around("<b>一</b>甲<b>二</b>乙<p>丙<b>三</b></p><b>四</b>"), { skip })).toEqual([
      "甲乙",
      "丙",
    ])
    expect(linesOf(around("甲"), { skip: () => true })).toEqual([])
  })

  it("keeps what stands on both sides of it as far apart as they were", () => {
    const skip = ({ name }: Element) => name === "b"
    expect(
      linesOf(around("甲<br><b>二</b>乙 <b>三</b>丙<b>四</b><p>丁</p><b>五</b>戊<br><b>六</b>"), { skip }),
    ).toEqual(["甲", "乙 丙", "丁", "戊"])
    expect(textOf(around("<table><tr><td>2020</td><b>二</b>17</tr></table>"), { skip })).toBe("2020 17")
  })

  it("reads no more than it must", () => {
    const body = around(`<p>${"长".repeat(1000)}</p><p>${"文".repeat(1000)}</p>`)
    expect(linesOf(body, { max: 50 }).join("")).toMatch(/^长{50,110}$/)
  })
})

/** Trees as markup, and what a person reads there, said once more in the simplest way. */
interface Node {
  markup: string
  said: string
}
const word = fc.stringMatching(/^[甲乙丙丁a-c1-3]{1,4}$/).map((text): Node => ({ markup: text, said: text }))
const blank = fc.constantFrom(" ", "\n  ", "\u3000", "&nbsp;").map((markup): Node => ({ markup, said: " " }))
const { tree } = fc.letrec<{ tree: Node }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    word,
    blank,
    fc
      .tuple(
        fc.constantFrom("div", "span", "b", "section", "i", "script"),
        fc.array(tie("tree"), { maxLength: 4 }),
      )
      .map(([name, inner]): Node => {
        const said = inner.map((node) => node.said).join("")
        const markup = `<${name}>${inner.map((node) => node.markup).join("")}</${name}>`
        if (name === "script") return { markup: "<script>x</script>", said: "" }
        return { markup, said: /div|section/.test(name) ? `\n${said}\n` : said }
      }),
  ),
}))

const linesOfSaid = (said: string): string[] =>
  said
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter(Boolean)

it("is what a person reads, for any tree", () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 6 }), (nodes) => {
      const body = around(nodes.map(({ markup }) => markup).join(""))
      expect(linesOf(body)).toEqual(linesOfSaid(nodes.map(({ said }) => said).join("")))
    }),
  )
})
