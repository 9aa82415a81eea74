import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs"
import { describe, expect, it } from "vitest"
import { type Matrix, rulesOf } from "../../../../src/core/files/pdf/rules-of-page"

type Step = [operation: number, args?: unknown]

const PLAIN: Matrix = [1, 0, 0, 1, 0, 0]
const drawn = (steps: Step[], toSheet = PLAIN) =>
  rulesOf(
    steps.map(([operation]) => operation),
    steps.map(([, args]) => args),
    toSheet,
  )
const path = (paint: number, ...numbers: number[]): Step => [OPS.constructPath, [paint, [numbers]]]
const line = path(OPS.stroke, 0, 10, 20, 1, 110, 20)
const rectangle = (paint: number, x: number, y: number, width: number, height: number): Step =>
  path(paint, 0, x, y, 1, x + width, y, 1, x + width, y + height, 1, x, y + height, 4)

describe("lines that a page of a PDF draws", () => {
  it("stand where the page's own measure puts them", () => {
    expect(drawn([line])).toEqual([{ x1: 10, y1: 20, x2: 110, y2: 20 }])
    expect(drawn([line], [1, 0, 0, -1, 0, 800])).toEqual([{ x1: 10, y1: 780, x2: 110, y2: 780 }])
  })

  it("follow the matrices before them, the last one nearest to the line", () => {
    const scaled: Step = [OPS.transform, [2, 0, 0, 2, 0, 0]]
    const moved: Step = [OPS.transform, [1, 0, 0, 1, 5, 7]]
    const turned: Step = [OPS.transform, [0, 1, -1, 0, 0, 0]]
    expect(drawn([scaled, moved, line])).toEqual([{ x1: 30, y1: 54, x2: 230, y2: 54 }])
    expect(drawn([moved, scaled, line])).toEqual([{ x1: 25, y1: 47, x2: 225, y2: 47 }])
    expect(drawn([moved, turned, line])).toEqual([{ x1: -15, y1: 17, x2: -15, y2: 117 }])
  })

  it("do not follow what was restored, nor a form that has ended", () => {
    const moved: Step = [OPS.transform, [1, 0, 0, 1, 100, 0]]
    const form: Step = [OPS.paintFormXObjectBegin, [[1, 0, 0, 1, 0, 50], null]]
    const [plain] = drawn([line])
    expect(drawn([[OPS.save], moved, [OPS.restore], line])).toEqual([plain])
    expect(drawn([form, line, [OPS.paintFormXObjectEnd], line])).toEqual([
      { x1: 10, y1: 70, x2: 110, y2: 70 },
      plain,
    ])
  })

  it("are the sides of a stroked rectangle", () => {
    expect(drawn([rectangle(OPS.stroke, 0, 0, 30, 20)])).toEqual([
      { x1: 0, y1: 0, x2: 30, y2: 0 },
      { x1: 30, y1: 0, x2: 30, y2: 20 },
      { x1: 30, y1: 20, x2: 0, y2: 20 },
      { x1: 0, y1: 20, x2: 0, y2: 0 },
    ])
  })

  it("are filled rectangles that are thin, several in one path as well", () => {
    expect(drawn([rectangle(OPS.fill, 10, 20, 100, 1)])).toEqual([{ x1: 10, y1: 20.5, x2: 110, y2: 20.5 }])
    expect(drawn([rectangle(OPS.fill, 10, 20, 3, 60)])).toEqual([{ x1: 11.5, y1: 20, x2: 11.5, y2: 80 }])
    expect(drawn([rectangle(OPS.fill, 10, 20, 100, 4)])).toEqual([])
    const [, [, [first]]] = rectangle(OPS.fill, 0, 0, 50, 1) as [number, [number, [number[]]]]
    const [, [, [second]]] = rectangle(OPS.fill, 0, 30, 50, 1) as [number, [number, [number[]]]]
    expect(drawn([path(OPS.fill, ...first, ...second)]).map(({ y1 }) => y1)).toEqual([0.5, 30.5])
  })

  it("are none where a path is curved, or only clips", () => {
    expect(drawn([path(OPS.stroke, 0, 0, 0, 2, 1, 1, 2, 2, 3, 3)])).toEqual([])
    expect(drawn([path(OPS.endPath, 0, 0, 0, 1, 50, 0)])).toEqual([])
    const behind = path(OPS.stroke, 0, 0, 0, 2, 1, 1, 2, 2, 30, 3, 1, 60, 3)
    expect(drawn([behind])).toEqual([{ x1: 30, y1: 3, x2: 60, y2: 3 }])
  })

  it("go by no broken matrix or path", () => {
    expect(drawn([[OPS.transform, [2, 0]], [OPS.transform, null], line])).toHaveLength(1)
    expect(
      drawn([
        [OPS.constructPath, null],
        [OPS.constructPath, [OPS.stroke, null]],
      ]),
    ).toEqual([])
    expect(drawn([path(OPS.stroke, 0, 0, 0, 9, 1, 1, 1, 5, 5)])).toEqual([])
  })
})
