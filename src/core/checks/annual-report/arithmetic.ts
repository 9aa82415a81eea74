/** Whether the tables of an annual report add up. */
import type { Reason } from "../../result/types"
import type { ApplicationTable, CountRow } from "./application-table"
import { sum } from "./cells"
import type { LitigationGroup } from "./litigation-table"

export interface SumFault {
  reason: Reason
  /** Label of the row in which a reader finds it, as printed. */
  row: string
}

const at = (row: CountRow, column: number): number => row.values[column] ?? 0

/** Column by column: what came in is what was dealt with and what is left. */
function imbalances(table: ApplicationTable): SumFault[] {
  return table.columns.flatMap((name, column) => {
    const [received, carriedIn] = [at(table.received, column), at(table.carriedIn, column)]
    const [decided, carriedOut] = [at(table.decided, column), at(table.carriedOut, column)]
    if (received + carriedIn === decided + carriedOut) return []
    const values = { column: name, received, carriedIn, decided, carriedOut }
    return [{ reason: { code: "annual-report.fault.balance", values }, row: table.received.label }]
  })
}

/** Column by column: the single outcomes make up the total. */
function outcomeFaults(table: ApplicationTable): SumFault[] {
  return table.columns.flatMap((name, column) => {
    const added = sum(table.outcomes.map((row) => at(row, column)))
    const total = at(table.decided, column)
    if (added === total) return []
    const values = { column: name, added, total }
    return [{ reason: { code: "annual-report.fault.outcomes", values }, row: table.decided.label }]
  })
}

/** Row by row: natural persons and organisations make up the row's total. */
function rowFaults({ received, carriedIn, outcomes, decided, carriedOut }: ApplicationTable): SumFault[] {
  return [received, carriedIn, ...outcomes, decided, carriedOut].flatMap(({ label, values }) => {
    const added = sum(values.slice(0, -1))
    const total = values.at(-1) ?? 0
    if (added === total) return []
    const sums = { row: label.replace(/\s/g, ""), added, total }
    return [{ reason: { code: "annual-report.fault.row", values: sums }, row: label }]
  })
}

/** Everything that does not add up in the application table. */
export function applicationFaults(table: ApplicationTable): SumFault[] {
  return [...imbalances(table), ...outcomeFaults(table), ...rowFaults(table)]
}

/** Groups of the litigation table whose results do not make up their total. */
export function litigationFaults(groups: readonly LitigationGroup[]): SumFault[] {
  return groups.flatMap(({ name, counts, total }) => {
    const added = sum(counts)
    if (added === total) return []
    const values = { group: name, added, total }
    return [{ reason: { code: "annual-report.fault.litigation", values }, row: name }]
  })
}
