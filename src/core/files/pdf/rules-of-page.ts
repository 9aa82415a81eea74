/** The straight lines that a page of a PDF draws, out of pdf.js's list of drawing operations. */
import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs"
import type { Rule } from "../layout/types"

/** a b c d e f, as in ISO 32000-1, 8.3.3. */
export type Matrix = [number, number, number, number, number, number]

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]
/** A filled rectangle this thin is a line. */
const THIN = 3
const MAX_RULES = 20_000
const MAX_DEPTH = 100

export const apply = ([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
]

const multiply = (outer: Matrix, [a, b, c, d, e, f]: Matrix): Matrix => {
  const [A, B, C, D] = outer
  const [x, y] = apply(outer, e, f)
  return [A * a + C * b, B * a + D * b, A * c + C * d, B * c + D * d, x, y]
}

const matrixIn = (value: unknown): Matrix => {
  const numbers = Array.isArray(value) || ArrayBuffer.isView(value) ? Array.from(value as number[]) : []
  return numbers.length >= 6 && numbers.every(Number.isFinite) ? (numbers.slice(0, 6) as Matrix) : IDENTITY
}

const STROKES = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
])
const FILLS = new Set([OPS.fill, OPS.eoFill])

/** Steps of a path as pdf.js packs them: a code, then its coordinates. */
const MOVE = 0
const LINE = 1
const CURVE = 2
const QUADRATIC = 3
const CLOSE = 4

/** The straight steps of a path in the sheet's own measure. */
function segments(path: ArrayLike<number>, matrix: Matrix): Rule[] {
  const found: Rule[] = []
  let start: [number, number] = [0, 0]
  let at: [number, number] = [0, 0]
  const point = (i: number) => apply(matrix, path[i] ?? 0, path[i + 1] ?? 0)
  const lineTo = (to: [number, number]) => {
    found.push({ x1: at[0], y1: at[1], x2: to[0], y2: to[1] })
    at = to
  }
  for (let i = 0; i < path.length && found.length < MAX_RULES; ) {
    const step = path[i++]
    if (step === MOVE) {
      start = point(i)
      at = start
      i += 2
    } else if (step === LINE) {
      lineTo(point(i))
      i += 2
    } else if (step === CURVE) {
      at = point(i + 4)
      i += 6
    } else if (step === QUADRATIC) {
      at = point(i + 2)
      i += 4
    } else if (step === CLOSE) lineTo(start)
    else break
  }
  return found
}

/** A filled area as the line it is, where it is thin. */
function thinArea(steps: readonly Rule[]): Rule[] {
  const xs = steps.flatMap(({ x1, x2 }) => [x1, x2])
  const ys = steps.flatMap(({ y1, y2 }) => [y1, y2])
  if (xs.length === 0) return []
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  if (bottom - top <= THIN && right - left > THIN) {
    const y = (top + bottom) / 2
    return [{ x1: left, y1: y, x2: right, y2: y }]
  }
  if (right - left <= THIN && bottom - top > THIN) {
    const x = (left + right) / 2
    return [{ x1: x, y1: top, x2: x, y2: bottom }]
  }
  return []
}

/** Pieces of a path that each begin anew: many thin rectangles may be filled at once. */
function subpaths(path: ArrayLike<number>, matrix: Matrix): Rule[][] {
  const parts: Rule[][] = []
  let last: Rule | undefined
  for (const step of segments(path, matrix)) {
    if (last && last.x2 === step.x1 && last.y2 === step.y1) parts.at(-1)?.push(step)
    else parts.push([step])
    last = step
  }
  return parts
}

function drawnBy(args: unknown, matrix: Matrix): Rule[] {
  const [paint, data] = Array.isArray(args) ? args : []
  const path: unknown = Array.isArray(data) ? data[0] : null
  if (!ArrayBuffer.isView(path) && !Array.isArray(path)) return []
  const numbers = path as ArrayLike<number>
  if (STROKES.has(paint)) return segments(numbers, matrix)
  return FILLS.has(paint) ? subpaths(numbers, matrix).flatMap(thinArea) : []
}

/** @param toSheet from the page's own measure to points from the top left corner */
export function rulesOf(operations: readonly number[], args: readonly unknown[], toSheet: Matrix): Rule[] {
  const rules: Rule[] = []
  const stack: Matrix[] = []
  let matrix = toSheet
  for (let at = 0; at < operations.length && rules.length < MAX_RULES; at++) {
    const operation = operations[at]
    if (operation === OPS.save || operation === OPS.paintFormXObjectBegin) {
      if (stack.length < MAX_DEPTH) stack.push(matrix)
    }
    if (operation === OPS.restore || operation === OPS.paintFormXObjectEnd) matrix = stack.pop() ?? matrix
    else if (operation === OPS.transform) matrix = multiply(matrix, matrixIn(args[at]))
    else if (operation === OPS.paintFormXObjectBegin)
      matrix = multiply(matrix, matrixIn((args[at] as unknown[] | null)?.[0]))
    else if (operation === OPS.constructPath) rules.push(...drawnBy(args[at], matrix))
  }
  return rules
}
