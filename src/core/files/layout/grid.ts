/** Tables by their ruled lines: where lines cross there are cells, where one is missing two cells are one. */
import type { Rule } from "./types"

export interface GridCell {
  row: number
  column: number
  rowSpan: number
  colSpan: number
}

export interface Grid {
  /** Positions of the lines, left to right and top to bottom. */
  xs: number[]
  ys: number[]
  cells: GridCell[]
}

/** A line along one axis: `at` on the other axis, from one end to the other. */
interface Line {
  at: number
  from: number
  to: number
}

/** Lines so near to each other are one: borders are drawn double, thick, or cell by cell. */
const NEAR = 2.5
const SHORTEST = 5
const MAX_RULES = 20_000
const MAX_LINES = 700
const MAX_CELLS = 8000

/** Lines of one axis, pieces of one line joined. */
function merge(lines: readonly Line[]): Line[] {
  const sorted = lines.toSorted((a, b) => a.at - b.at)
  const bands: Line[][] = []
  for (const line of sorted) {
    const band = bands.at(-1)
    if (band?.[0] && line.at - band[0].at <= NEAR) band.push(line)
    else bands.push([line])
  }
  return bands.flatMap((band) => {
    const at = band.reduce((sum, line) => sum + line.at, 0) / band.length
    const joined: Line[] = []
    for (const { from, to } of band.toSorted((a, b) => a.from - b.from)) {
      const last = joined.at(-1)
      if (last && from - last.to <= NEAR) last.to = Math.max(last.to, to)
      else joined.push({ at, from, to })
    }
    return joined.filter((line) => line.to - line.from >= SHORTEST)
  })
}

const covers = (line: Line, at: number): boolean => line.from - NEAR <= at && at <= line.to + NEAR

const crosses = (across: Line, down: Line): boolean => covers(across, down.at) && covers(down, across.at)

/** Sets of lines that hang together: each is a table or a frame. */
function connected(across: readonly Line[], down: readonly Line[]): { across: Line[]; down: Line[] }[] {
  const open = new Set([...across, ...down])
  const isAcross = new Set(across)
  const groups: { across: Line[]; down: Line[] }[] = []
  for (const first of [...across]) {
    if (!open.delete(first)) continue
    const group = { across: [] as Line[], down: [] as Line[] }
    const queue = [first]
    while (queue.length > 0) {
      const line = queue.pop() as Line
      const own = isAcross.has(line)
      group[own ? "across" : "down"].push(line)
      for (const other of own ? down : across) {
        if (open.has(other) && crosses(own ? line : other, own ? other : line)) {
          open.delete(other)
          queue.push(other)
        }
      }
    }
    groups.push(group)
  }
  return groups
}

const positions = (lines: readonly Line[]): number[] => {
  const sorted = lines.map(({ at }) => at).sort((a, b) => a - b)
  return sorted.filter((at, index) => index === 0 || at - (sorted[index - 1] as number) > NEAR)
}

/** Whether a line at a position covers a place. */
const drawn = (lines: readonly Line[], at: number, place: number): boolean =>
  lines.some((line) => Math.abs(line.at - at) <= NEAR * 2 && line.from <= place && place <= line.to)

function cellsOf(xs: number[], ys: number[], across: readonly Line[], down: readonly Line[]): GridCell[] {
  const columns = xs.length - 1
  const rows = ys.length - 1
  const middle = (list: number[], at: number) => ((list[at] as number) + (list[at + 1] as number)) / 2
  const closedRight = (row: number, column: number) => drawn(down, xs[column + 1] as number, middle(ys, row))
  const closedBelow = (row: number, column: number) =>
    drawn(across, ys[row + 1] as number, middle(xs, column))
  const taken = Array.from({ length: rows }, () => new Array<boolean>(columns).fill(false))
  const cells: GridCell[] = []
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken[row]?.[column]) continue
      let colSpan = 1
      while (
        column + colSpan < columns &&
        !taken[row]?.[column + colSpan] &&
        !closedRight(row, column + colSpan - 1)
      )
        colSpan++
      let rowSpan = 1
      while (row + rowSpan < rows && !closedBelow(row + rowSpan - 1, column)) rowSpan++
      for (let r = row; r < row + rowSpan; r++) (taken[r] as boolean[]).fill(true, column, column + colSpan)
      cells.push({ row, column, rowSpan, colSpan })
    }
  }
  return cells
}

/** The tables that the lines of a page draw, top to bottom. A frame around one cell is none. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  const kept = rules.slice(0, MAX_RULES)
  const across = merge(
    kept.flatMap(({ x1, x2, y1, y2 }) =>
      Math.abs(y2 - y1) <= NEAR && Math.abs(x2 - x1) > NEAR
        ? [{ at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) }]
        : [],
    ),
  )
  const down = merge(
    kept.flatMap(({ x1, x2, y1, y2 }) =>
      Math.abs(x2 - x1) <= NEAR && Math.abs(y2 - y1) > NEAR
        ? [{ at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) }]
        : [],
    ),
  )
  if (across.length > MAX_LINES || down.length > MAX_LINES) return []
  return connected(across, down)
    .flatMap((group): Grid[] => {
      const xs = positions(group.down)
      const ys = positions(group.across)
      const units = (xs.length - 1) * (ys.length - 1)
      if (xs.length < 2 || ys.length < 2 || units < 2 || units > MAX_CELLS) return []
      return [{ xs, ys, cells: cellsOf(xs, ys, group.across, group.down) }]
    })
    .sort((a, b) => (a.ys[0] as number) - (b.ys[0] as number))
}
