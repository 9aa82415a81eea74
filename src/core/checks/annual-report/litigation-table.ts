/** The table of section four: outcomes of administrative reconsideration and of lawsuits, each with its sum. */
import type { Table } from "../../page/types"
import { normaliseName } from "../../text/name"
import { countIn } from "./cells"

export interface LitigationGroup {
  /** 行政复议, 未经复议直接起诉, 复议后起诉 */
  name: string
  counts: number[]
  total: number
}

const RESULTS = ["结果维持", "结果纠正", "其他结果", "尚未审结"]
const isTotal = (cell: string): boolean => normaliseName(cell) === "总计"

/** Ends of the groups in a header row: columns of 总计 with the four results in front of them. */
function groupEnds(row: readonly string[]): number[] {
  return row.flatMap((cell, end) => {
    const results = row.slice(Math.max(0, end - RESULTS.length), end).map(normaliseName)
    return isTotal(cell) && results.join() === RESULTS.join() ? [end] : []
  })
}

function nameOf(table: Table, header: number, end: number): string {
  const above = table.slice(0, header).map((row) => row[end]?.trim() ?? "")
  return above.findLast((cell) => cell !== "" && !isTotal(cell)) ?? "行政复议"
}

/** The groups of the first table that has them all, or null where the table is missing or does not hold counts. */
export function readLitigationTable(tables: readonly Table[]): LitigationGroup[] | null {
  for (const table of tables.slice(0, 40)) {
    const header = table.slice(0, 6).findIndex((row) => groupEnds(row).length === 3)
    const numbers = header < 0 ? undefined : table[header + 1]
    if (!numbers) continue
    const counts = numbers.map(countIn)
    if (counts.includes(null)) return null
    const read = counts as number[]
    return groupEnds(table[header] ?? []).map((end) => ({
      name: nameOf(table, header, end),
      counts: read.slice(end - RESULTS.length, end),
      total: read[end] ?? 0,
    }))
  }
  return null
}
