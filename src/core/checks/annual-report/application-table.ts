/**
 * The table of section three of an annual report: requests received and what became of them. Its printed check rule is
 * "第一项加第二项之和，等于第三项加第四项之和"; rows and columns must add up as well.
 */
import type { Table } from "../../page/types"
import { normaliseName } from "../../text/name"
import { countIn, distinctLabels } from "./cells"

export interface CountRow {
  label: string
  /** From the widest group to the row's own label. */
  labels: string[]
  /** One count per column; the last column is 总计. */
  values: number[]
}

export interface ApplicationTable {
  /** Names of the columns: 自然人, five kinds of organisations, 总计. */
  columns: string[]
  received: CountRow
  carriedIn: CountRow
  /** The single outcomes, groups without their subtotals. */
  outcomes: CountRow[]
  /** 三（七）总计 */
  decided: CountRow
  carriedOut: CountRow
}

const MAX_TABLES = 40
const MAX_ROWS = 200

interface LabelledRow {
  /** From the widest group to the row's own label. */
  labels: string[]
  values: number[] | null
}

const says = (label: string | undefined, words: RegExp): boolean => words.test(normaliseName(label ?? ""))

function numberColumns(rows: Table, received: number): { first: number; last: number } | null {
  for (const row of rows.slice(0, received)) {
    const first = row.findIndex((cell) => normaliseName(cell) === "自然人")
    const last = row.findLastIndex((cell) => says(cell, /^(?:总计|合计)$/))
    if (first > 0 && last > first) return { first, last }
  }
  return null
}

function readRow(row: readonly string[], first: number, last: number): LabelledRow {
  const values = row.length > last ? row.slice(first, last + 1).map(countIn) : []
  const complete = values.length > 0 && values.every((value) => value !== null)
  return { labels: distinctLabels(row.slice(0, first)), values: complete ? values : null }
}

/** A row that sums up a group whose members stand in rows of their own. */
function isSubtotal(row: LabelledRow, all: readonly LabelledRow[]): boolean {
  const own = row.labels.at(-1)
  return (
    says(own, /小计$/) || all.some(({ labels }) => own !== undefined && labels.slice(0, -1).includes(own))
  )
}

function toCounts({ labels, values }: LabelledRow): CountRow | null {
  const label = labels.at(-1)
  return values && label !== undefined ? { label, labels, values } : null
}

function readRows(rows: Table): ApplicationTable | null {
  const find = (words: RegExp, from: number) =>
    rows.findIndex((row, index) => index >= from && row.some((cell) => says(cell, words)))
  const received = find(/新收/, 1)
  const columns = received < 0 ? null : numberColumns(rows, received)
  if (!columns) return null
  const { first, last } = columns
  const carriedIn = find(/^二?上年度?结转/, received + 1)
  const carriedOut = find(/结转下年/, carriedIn + 1)
  if (carriedIn < 0 || carriedOut < 0) return null
  const decided = rows.findIndex(
    (row, index) => index > carriedIn && index < carriedOut && says(row[first - 1], /^七?总计$/),
  )
  if (decided < 0) return null

  const read = (index: number) => toCounts(readRow(rows[index] ?? [], first, last))
  const members = rows
    .slice(carriedIn + 1, decided)
    .filter((row) => !row.some((cell) => normaliseName(cell) === "自然人"))
    .map((row) => readRow(row, first, last))
  const outcomes = members.filter((row) => !isSubtotal(row, members)).map(toCounts)
  const totals = [read(received), read(carriedIn), read(decided), read(carriedOut)]
  if (totals.includes(null) || outcomes.includes(null) || outcomes.length === 0) return null
  const [receivedRow, carriedInRow, decidedRow, carriedOutRow] = totals as [
    CountRow,
    CountRow,
    CountRow,
    CountRow,
  ]
  const header = rows[received - 1] ?? []
  return {
    columns: header.slice(first, last + 1).map((cell) => cell.replace(/\s/g, "")),
    received: receivedRow,
    carriedIn: carriedInRow,
    outcomes: outcomes as CountRow[],
    decided: decidedRow,
    carriedOut: carriedOutRow,
  }
}

/**
 * Reads the application table out of a report's tables (spans repeated into every cell they cover). A table that was broken in two
 * is put together again. Null where the four totals and every outcome cannot be read: then nothing may be said of its sums.
 */
export function readApplicationTable(tables: readonly Table[]): ApplicationTable | null {
  const limited = tables.slice(0, MAX_TABLES).map((table) => table.slice(0, MAX_ROWS))
  for (const [index, table] of limited.entries()) {
    const next = limited[index + 1]
    const read =
      readRows(table) ?? (next && next[0]?.length === table[0]?.length ? readRows([...table, ...next]) : null)
    if (read) return read
  }
  return null
}
