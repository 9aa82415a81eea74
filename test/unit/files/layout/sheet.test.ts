import { describe, expect, it } from "vitest"
import { sheetMarkup } from "../../../../src/core/files/layout/sheet"
import type { Piece, Rule } from "../../../../src/core/files/layout/types"

const piece = (x: number, y: number, text: string, size = 10): Piece => ({
  x,
  y,
  width: text.length * size,
  size,
  text,
})
const box = (x1: number, y1: number, x2: number, y2: number): Rule[] => [
  { x1, y1, x2, y2: y1 },
  { x1, y1: y2, x2, y2 },
  { x1, y1, x2: x1, y2 },
  { x1: x2, y1, x2, y2 },
]
const markup = (pieces: Piece[], rules: Rule[] = [], first = true) =>
  sheetMarkup({ pieces, rules }, first).split("\n")

describe("a page of positioned text", () => {
  const body = [piece(0, 80, "各镇人民政府："), piece(20, 100, "现将有关事项通知如下。")]

  it("has the title that is set larger than most of its text, over several lines", () => {
    const title = [piece(30, 20, "关于做好公开工作", 16), piece(60, 44, "的通知", 16)]
    expect(markup([...title, ...body])).toEqual([
      "<h1>关于做好公开工作的通知</h1>",
      "<p>各镇人民政府：</p>",
      "<p>现将有关事项通知如下。</p>",
    ])
  })

  it("has none where nothing is larger, and on no page but the first", () => {
    expect(markup([piece(30, 20, "关于做好公开工作", 11), ...body])[0]).toBe("<p>关于做好公开工作</p>")
    expect(markup([piece(30, 20, "关于做好公开工作", 16), ...body], [], false)[0]).toBe(
      "<p>关于做好公开工作</p>",
    )
  })

  it("goes by the size of most of its characters, not of its largest line", () => {
    const lines = [
      piece(0, 20, "附件一", 10),
      piece(0, 40, "第一条为了规范管理制定本办法", 14),
      piece(0, 60, "表", 14),
    ]
    expect(markup(lines).some((line) => line.startsWith("<h1>"))).toBe(false)
  })

  it.each(["3", "- 3 -", "第3页", "3/12", "第 3 页 共 12 页"])("leaves out the page number %s", (number) => {
    expect(markup([...body, piece(100, 400, number)])).toHaveLength(2)
  })

  it("has its tables where they stand, each piece in the cell in which its middle lies", () => {
    const rules = [...box(0, 120, 100, 140), ...box(100, 120, 200, 140)]
    const cells = [piece(10, 134, "项目"), piece(110, 134, "金额 12")]
    expect(markup([...body, ...cells, piece(0, 200, "特此通知。")], rules)).toEqual([
      "<p>各镇人民政府：</p>",
      "<p>现将有关事项通知如下。</p>",
      "<table><tr><td>项目</td><td>金额 12</td></tr></table>",
      "<p>特此通知。</p>",
    ])
  })

  it("has the words of one piece in the cells that it runs through", () => {
    const rules = [...box(0, 120, 100, 140), ...box(100, 120, 200, 140)]
    const row: Piece = { x: 10, y: 134, width: 140, size: 10, text: "甲乙          丙丁" }
    expect(markup([row], rules)).toEqual(["<table><tr><td>甲乙</td><td>丙丁</td></tr></table>"])
  })

  it("shows radicals as the characters that they stand for, and marks as text", () => {
    expect(markup([piece(0, 20, "\u2f0b\u2ea0<b>")], [], false)).toEqual(["<p>八民&lt;b&gt;</p>"])
  })
})
