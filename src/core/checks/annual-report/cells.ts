/** Cells of statistical tables. */
import { normaliseName } from "../../text/name"
import { unifyWidth } from "../../text/spacing"

const EMPTY = /^(?:[-‐-―－—_/\\.。无]*|null)$/
const COUNT = /^(-?\d{1,9})(?:\.0+)?(?:件|条|次|宗|个)?$/

/** The count a cell holds: blank, a dash or 无 is 0; null for what is no count. */
export function countIn(cell: string): number | null {
  const text = unifyWidth(cell).replace(/[\s,，]/g, "")
  if (EMPTY.test(text)) return 0
  const digits = COUNT.exec(text)?.[1]
  return digits === undefined ? null : Number(digits)
}

/** Cells of a row that differ from the one before them: a span repeated into every cell it covers counts once. */
export function distinctLabels(cells: readonly string[]): string[] {
  const labels = cells.map((cell) => cell.trim()).filter((cell) => normaliseName(cell) !== "")
  return labels.filter((label, index) => label !== labels[index - 1])
}

export const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)
