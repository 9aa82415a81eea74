import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { readApplicationTable } from "../../../../src/core/checks/annual-report/application-table"
import { applicationFaults, litigationFaults } from "../../../../src/core/checks/annual-report/arithmetic"
import { countIn } from "../../../../src/core/checks/annual-report/cells"
import { readLitigationTable } from "../../../../src/core/checks/annual-report/litigation-table"
import type { Table } from "../../../../src/core/page/types"
import { reasonText } from "../../../../src/core/result/messages"
import { applicationTable, type Counts, FIRST_COUNTS, litigationTable, OUTCOME_ROWS, SMALL } from "./report"

const faultsOf = (table: Table): string[] => {
  const read = readApplicationTable([table])
  if (!read) throw new Error("not read")
  return applicationFaults(read).map(({ reason }) => reasonText(reason))
}

const change = (table: Table, row: number, column: number, cell: string): Table =>
  table.map((cells, r) => (r === row ? cells.map((old, c) => (c === column ? cell : old)) : cells))

const six = fc.array(fc.nat(999), { minLength: 6, maxLength: 6 })
const counts: fc.Arbitrary<Counts> = fc
  .record({
    outcomes: fc.array(six, { minLength: OUTCOME_ROWS, maxLength: OUTCOME_ROWS }),
    carriedOut: six,
  })
  .map((given) => ({ ...given, carriedIn: given.outcomes[0] ?? [] }))

describe("application table", () => {
  test("a consistent table has no faults", () => {
    fc.assert(
      fc.property(counts, (given) => {
        expect(faultsOf(applicationTable(given))).toEqual([])
      }),
    )
  })

  test("any single changed number is found", () => {
    const rows = OUTCOME_ROWS + 4
    const place = fc.record({ row: fc.nat(rows - 1), column: fc.nat(6), by: fc.integer({ min: 1, max: 50 }) })
    fc.assert(
      fc.property(counts, place, (given, { row, column, by }) => {
        const table = applicationTable(given)
        const [r, c] = [row + FIRST_COUNTS, column + 3]
        const changed = change(table, r, c, String(Number(table[r]?.[c]) + by))
        expect(faultsOf(changed).length).toBeGreaterThan(0)
      }),
    )
  })

  test("a fault names column and numbers in the words of evaluators", () => {
    const table = applicationTable(SMALL)
    // 总计 of the last row: one request left over is not carried on.
    const faults = faultsOf(change(table, table.length - 1, 9, "0"))
    expect(faults).toEqual([
      "申请办理表“总计”列：新收5+结转0≠办理4+结转下年0",
      "申请办理表“四、结转下年度继续办理”行：各列合计1≠总计0",
    ])
  })

  test("outcomes that do not make up the total, though intake and outcome balance", () => {
    const table = applicationTable(SMALL)
    const faults = faultsOf(change(change(table, FIRST_COUNTS + 2, 3, "5"), FIRST_COUNTS + 2, 9, "6"))
    expect(faults).toEqual([
      "申请办理表“自然人”列：办理结果各项合计6≠总计3",
      "申请办理表“总计”列：办理结果各项合计7≠总计4",
    ])
  })

  test.each([
    ["", 0],
    ["—", 0],
    [" - ", 0],
    ["／", 0],
    ["１２", 12],
    ["1,024", 1024],
    ["3件", 3],
    ["约3", null],
    ["见附件", null],
  ])("a cell of %j counts %j", (cell, count) => expect(countIn(cell)).toBe(count))

  test("blank cells and dashes are zeros", () => {
    const table = applicationTable(SMALL).map((row) => row.map((cell) => (cell === "0" ? "—" : cell)))
    expect(faultsOf(table)).toEqual([])
  })

  test("a group's own row beside its members is no further outcome", () => {
    const table = applicationTable(SMALL)
    const group = [
      "三、本年度办理结果",
      "（五）不予处理",
      "（五）不予处理",
      "1",
      "0",
      "0",
      "0",
      "0",
      "0",
      "1",
    ]
    expect(faultsOf([...table.slice(0, 8), group, ...table.slice(8)])).toEqual([])
  })

  test("a table broken in two is read as one", () => {
    const table = applicationTable(SMALL)
    const read = readApplicationTable([[["另一张表", "1"]], table.slice(0, 7), table.slice(7)])
    expect(read?.outcomes).toHaveLength(OUTCOME_ROWS)
  })

  test("without one of the four totals, with a cell that is no count, or on its side, nothing is said", () => {
    const table = applicationTable(SMALL)
    expect(readApplicationTable([table.slice(0, -1)])).toBeNull()
    expect(readApplicationTable([table.filter((row) => row[1] !== "（七）总计")])).toBeNull()
    expect(readApplicationTable([change(table, 5, 4, "若干")])).toBeNull()
    expect(
      readApplicationTable([(table[0] ?? []).map((_, c) => table.map((row) => row[c] ?? ""))]),
    ).toBeNull()
    expect(readApplicationTable([])).toBeNull()
  })
})

describe("litigation table", () => {
  const counts = [2, 1, 3, 1, 7, 0, 0, 0, 0, 0, 13, 2, 4, 0, 19]

  test("sums of its three groups", () => {
    const groups = readLitigationTable([applicationTable(SMALL), litigationTable(counts)])
    expect(groups?.map(({ name, total }) => [name, total])).toEqual([
      ["行政复议", 7],
      ["未经复议直接起诉", 0],
      ["复议后起诉", 19],
    ])
    expect(litigationFaults(groups ?? [])).toEqual([])
  })

  test("a wrong sum is named", () => {
    const groups = readLitigationTable([litigationTable(counts.with(14, 18))]) ?? []
    expect(litigationFaults(groups).map(({ reason }) => reasonText(reason))).toEqual([
      "复议诉讼表“复议后起诉”：各项合计19≠总计18",
    ])
  })

  test("no table, no word", () => expect(readLitigationTable([applicationTable(SMALL)])).toBeNull())
})
