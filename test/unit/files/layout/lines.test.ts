import { describe, expect, it } from "vitest"
import { cellText, linesOfPieces, paragraphsOf } from "../../../../src/core/files/layout/lines"
import type { Piece } from "../../../../src/core/files/layout/types"

/** Text set solid: every character as wide as the font is high. */
const piece = (x: number, y: number, text: string, size = 10): Piece => ({
  x,
  y,
  width: text.length * size,
  size,
  text,
})
const textsOf = (pieces: Piece[]) => linesOfPieces(pieces).map(({ text }) => text)
const paragraphs = (...lines: [x: number, text: string][]) =>
  paragraphsOf(linesOfPieces(lines.map(([x, text], at) => piece(x, 20 * at, text)))).map(({ text }) => text)

describe("pieces of text on a page", () => {
  it("form lines, top to bottom and left to right, whatever order they were drawn in", () => {
    const pieces = [
      piece(30, 50, "报告"),
      piece(0, 20, "二〇二〇年"),
      piece(0, 50, "工作"),
      piece(50, 22, "度"),
    ]
    expect(textsOf(pieces)).toEqual(["二〇二〇年度", "工作 报告"])
  })

  it("stand on one line while their baselines differ by half a size at most", () => {
    expect(textsOf([piece(0, 20, "甲"), piece(10, 25, "乙")])).toEqual(["甲乙"])
    expect(textsOf([piece(0, 20, "甲"), piece(10, 25.1, "乙")])).toEqual(["甲", "乙"])
  })

  it("are parted where the gap is one between words, wider between hanzi", () => {
    const behind = (text: string, next: string, gap: number) =>
      textsOf([piece(0, 0, text), piece(text.length * 10 + gap, 0, next)])[0]
    expect(behind("总", "计", 8)).toBe("总计")
    expect(behind("总", "计", 8.1)).toBe("总 计")
    expect(behind("No", "3", 3.5)).toBe("No3")
    expect(behind("No", "3", 3.6)).toBe("No 3")
  })

  it("tell where their line lies", () => {
    const [line] = linesOfPieces([piece(20, 40, "乙", 12), piece(5, 40, "甲")])
    expect(line).toEqual({ x: 5, right: 32, y: 40, size: 12, text: "甲乙" })
  })

  it("are one text in a cell", () => {
    expect(cellText([piece(0, 0, "本年新收"), piece(0, 14, "申请数量")])).toBe("本年新收申请数量")
    expect(cellText([piece(0, 0, "Total"), piece(0, 14, "number")])).toBe("Total number")
    expect(cellText([])).toBe("")
  })
})

describe("lines of a page", () => {
  it("go on in the next where the margin broke them, and end where they are short", () => {
    expect(
      paragraphs(
        [20, "一二三四五六七八九十"],
        [0, "一二三四五六七八九十一二"],
        [0, "一二三四五"],
        [20, "一二三四五六七八九十"],
        [0, "一二"],
      ),
    ).toEqual(["一二三四五六七八九十一二三四五六七八九十一二一二三四五", "一二三四五六七八九十一二"])
  })

  it("begin anew with a number", () => {
    expect(
      paragraphs([0, "甲乙丙丁戊己庚辛"], [0, "一、主动公开情况概"], [0, "（二）依申请公开情"]),
    ).toHaveLength(3)
  })
})
