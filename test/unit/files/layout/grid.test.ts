import { describe, expect, it } from "vitest"
import { gridsOf } from "../../../../src/core/files/layout/grid"
import type { Rule } from "../../../../src/core/files/layout/types"

const across = (y: number, x1: number, x2: number): Rule => ({ x1, y1: y, x2, y2: y })
const down = (x: number, y1: number, y2: number): Rule => ({ x1: x, y1, x2: x, y2 })

/** Two rows of three columns, 40 wide and 20 high. */
const whole = [...[0, 20, 40].map((y) => across(y, 0, 120)), ...[0, 40, 80, 120].map((x) => down(x, 0, 40))]

describe("tables by their lines", () => {
  it("have a cell wherever lines enclose one", () => {
    const [grid, ...others] = gridsOf(whole)
    expect(others).toEqual([])
    expect(grid).toMatchObject({ xs: [0, 40, 80, 120], ys: [0, 20, 40] })
    expect(grid?.cells).toHaveLength(6)
    expect(grid?.cells.every(({ rowSpan, colSpan }) => rowSpan === 1 && colSpan === 1)).toBe(true)
  })

  it("have one cell where the line between two is missing", () => {
    const lines = [
      ...[0, 40].map((y) => across(y, 0, 120)),
      across(20, 40, 120),
      ...[0, 40, 120].map((x) => down(x, 0, 40)),
      down(80, 20, 40),
    ]
    expect(gridsOf(lines)[0]?.cells).toEqual([
      { row: 0, column: 0, rowSpan: 2, colSpan: 1 },
      { row: 0, column: 1, rowSpan: 1, colSpan: 2 },
      { row: 1, column: 1, rowSpan: 1, colSpan: 1 },
      { row: 1, column: 2, rowSpan: 1, colSpan: 1 },
    ])
  })

  it("are the same where borders are drawn double, cell by cell and in any direction", () => {
    const doubled = whole.flatMap((rule) => [
      rule,
      { x1: rule.x2 + 1, y1: rule.y2 + 1, x2: rule.x1 + 1, y2: rule.y1 + 1 },
    ])
    const pieces = whole.flatMap(({ x1, y1, x2, y2 }) => {
      const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2]
      return [
        { x1, y1, x2: x, y2: y },
        { x1: x, y1: y, x2, y2 },
      ]
    })
    expect(gridsOf(doubled)[0]?.cells).toEqual(gridsOf(whole)[0]?.cells)
    expect(gridsOf(pieces)).toEqual(gridsOf(whole))
  })

  it("stand apart where their lines do not meet, the upper one first", () => {
    const lower = whole.map((rule) => ({ ...rule, y1: rule.y1 + 100, y2: rule.y2 + 100 }))
    expect(gridsOf([...lower, ...whole]).map(({ ys }) => ys[0])).toEqual([0, 100])
  })

  it("are none: a frame, an underline, slanted lines, short strokes", () => {
    expect(gridsOf([across(0, 0, 90), across(40, 0, 90), down(0, 0, 40), down(90, 0, 40)])).toEqual([])
    expect(gridsOf([across(10, 0, 200)])).toEqual([])
    expect(gridsOf([{ x1: 0, y1: 0, x2: 50, y2: 50 }])).toEqual([])
    expect(gridsOf(whole.map((rule) => ({ ...rule, x2: rule.x1 + 4, y2: rule.y1 })))).toEqual([])
  })
})
