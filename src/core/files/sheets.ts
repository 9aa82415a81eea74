/** Worksheets as markup. */
import { type Cell, type Content, heading, tableMarkup } from "./markup"

export interface GridSheet {
  name: string
  cells: { row: number; column: number; text: string }[]
  /** Cells that are one; their text is that of the first. */
  merged: { row: number; column: number; rowSpan: number; colSpan: number }[]
}

const MAX_ROWS = 2000
const MAX_COLUMNS = 60

/** Rows that hold anything, cut behind the last cell that does. A merged cell spans the rows that are left of it. */
function rowsOf({ cells, merged }: GridSheet): Cell[][] {
  const kept = cells.filter(({ column }) => column < MAX_COLUMNS)
  const filled = [...new Set(kept.map(({ row }) => row))].sort((a, b) => a - b).slice(0, MAX_ROWS)
  const width = Math.max(0, ...kept.map(({ column }) => column + 1))
  const textAt = new Map(kept.map(({ row, column, text }) => [`${row},${column}`, text]))
  const spanAt = new Map(merged.map((span) => [`${span.row},${span.column}`, span]))
  const covered = new Set<string>()
  return filled.map((row) => {
    const line: Cell[] = []
    for (let column = 0; column < width; column++) {
      const key = `${row},${column}`
      if (covered.has(key)) continue
      const span = spanAt.get(key)
      const rows = span ? filled.filter((at) => at >= row && at < row + span.rowSpan) : [row]
      const colSpan = Math.min(span?.colSpan ?? 1, width - column)
      for (const at of rows) for (let c = 0; c < colSpan; c++) covered.add(`${at},${column + c}`)
      line.push({ text: textAt.get(key) ?? "", rowSpan: rows.length, colSpan })
    }
    return line
  })
}

/** Names that programs give to sheets nobody named. */
const UNNAMED = /^(?:sheet|工作表)\s?\d{0,3}$/i

export function sheetsMarkup(sheets: readonly GridSheet[]): Content {
  const filled = sheets.filter(({ cells }) => cells.length > 0)
  const markup = filled.map((sheet) => {
    const table = tableMarkup(rowsOf(sheet))
    return UNNAMED.test(sheet.name) ? table : heading(sheet.name, 2) + table
  })
  return { sheets: markup, textless: 0 }
}
