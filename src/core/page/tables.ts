/** Tables of the main text. */
import { contains, type Element } from "./element"
import type { Reading } from "./reading"
import { textOf } from "./text-of"
import type { Table } from "./types"

const MAX_TABLES = 40
const MAX_ROWS = 500
const MAX_COLUMNS = 60
const MAX_CELLS = 8000
const MAX_CELL_TEXT = 1000

function rowsOf(table: Element): Element[] {
  const rows: Element[] = []
  const open: Element[] = [table]
  while (open.length > 0) {
    const at = open.shift() as Element
    for (const child of at.children) {
      if (child.name === "tr") rows.push(child)
      else if (/^(?:tbody|thead|tfoot|form|div)$/.test(child.name)) open.push(child)
    }
  }
  return rows.slice(0, MAX_ROWS)
}

function span(element: Element, name: string, most: number): number {
  const value = Number.parseInt(element.value(name) ?? "1", 10)
  return value >= 1 ? Math.min(value, most) : 1
}

/** A table as a grid: the text of a cell stands in every place its spans cover. */
function readTable(table: Element): Table {
  const rows = rowsOf(table)
  const grid: string[][] = rows.map(() => [])
  let cells = 0
  rows.forEach((row, r) => {
    const line = grid[r] as string[]
    let column = 0
    for (const cell of row.children) {
      if (!cell.tag.cell) continue
      while (line[column] !== undefined) column++
      const text = textOf(cell, { max: MAX_CELL_TEXT }).slice(0, MAX_CELL_TEXT)
      const width = span(cell, "colspan", MAX_COLUMNS - column)
      const height = span(cell, "rowspan", rows.length - r)
      for (let dr = 0; dr < height; dr++)
        for (let dc = 0; dc < width && column + dc < MAX_COLUMNS; dc++) {
          if (++cells > MAX_CELLS) return
          ;(grid[r + dr] as string[])[column + dc] ??= text
        }
      column += width
      if (column >= MAX_COLUMNS) break
    }
  })
  return grid.map((line) => Array.from(line, (cell) => cell ?? "")).filter((line) => line.length > 0)
}

/** What the main text stands in; the whole table where it is the body of one. */
const scopeOf = (container: Element): Element => (container.name === "tbody" && container.parent) || container

/** Reads the tables of the main text that hold data: two rows and two columns at least. */
export function readTables({ doc, main }: Reading): Table[] {
  if (!main.container) return []
  const scope = scopeOf(main.container)
  return doc
    .byTag("table")
    .filter((table) => contains(scope, table))
    .slice(0, MAX_TABLES)
    .map(readTable)
    .filter((table) => table.length >= 2 && table.some((row) => row.length >= 2))
}
