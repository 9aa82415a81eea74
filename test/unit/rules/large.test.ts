import { expect, test } from "vitest"
import * as z from "zod"
import { addColumns } from "../../../src/core/rules/add-columns"
import { loadColumns, loadPacks } from "../../../src/core/rules/load"
import type { CheckKind, ColumnDictionary, Pack } from "../../../src/core/rules/types"
import { columns, fileOf, makePack, makeRule } from "./support"

const kind = { kind: "column", title: "栏目", about: { answers: "有没有" }, modes: ["auto"] } as const

/** What loading some files costs: parameters read, columns looked up in the dictionary. Work is counted, not timed. */
function costOf(files: unknown[], known: Pack[] = []) {
  const cost = { read: 0, lookedUp: 0 }
  const params = z.strictObject({ columns: z.array(z.string()) }).refine(() => {
    cost.read++
    return true
  })
  const column: CheckKind = { ...kind, params, columns: (given) => (given as { columns: string[] }).columns }
  const counted: ColumnDictionary = new Proxy(columns, {
    getOwnPropertyDescriptor(target, key) {
      cost.lookedUp++
      return Reflect.getOwnPropertyDescriptor(target, key)
    },
  })
  const result = loadPacks(
    files.map((file, i) => fileOf(file, `${i}.json`)),
    { columns: counted, checks: new Map([["column", column]]), known },
  )
  if ("problems" in result) throw new Error(JSON.stringify(result.problems.slice(0, 3)))
  return { ...cost, packs: result.packs }
}

const packOf = (count: number) =>
  makePack({ rules: Array.from({ length: count }, (_, i) => makeRule({ id: `T-${i}`, title: `第${i}项` })) })

test("a pack of 2,000 rules costs twice what one of 1,000 does: each rule is read a few times", () => {
  const [small, large] = [costOf([packOf(1000)]), costOf([packOf(2000)])]
  expect(large.packs[0]?.rules).toHaveLength(2000)
  expect(large.read).toBe(small.read * 2)
  expect(large.read).toBeLessThanOrEqual(2000 * 3)
  expect(large.lookedUp).toBeLessThanOrEqual(2000 * 3)
})

test("2,000 overrides of 2,000 rules read each rule a few times more, not each for each", () => {
  const { packs } = costOf([packOf(2000)])
  const overrides = Array.from({ length: 2000 }, (_, i) => ({
    id: `T-${i}`,
    check: { kind: "column", columns: ["zcjd"] },
  }))
  const team = { ...makePack({ id: "above", extends: ["team"], sections: [], rules: [] }), overrides }
  expect(costOf([team], packs).read).toBeLessThanOrEqual(2000 * 3)
})

test("a dictionary of 5,000 names loads, and is laid over the shipped one name by name", () => {
  const entry = (n: number) => ({
    name: `栏目${n}`,
    accept: Array.from({ length: 100 }, (_, i) => `栏目${n}之${i}`),
    reject: [],
    urlHints: [],
    freshDays: null,
  })
  const own = Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`own${n}`, entry(n)]))
  const result = loadColumns(fileOf({ columns: own }))
  if ("problems" in result) throw new Error(JSON.stringify(result.problems[0]))
  const all = addColumns(columns, result.columns)
  expect(Object.keys(all)).toHaveLength(Object.keys(columns).length + 50)
  const names = Object.values(all).flatMap(({ accept }) => accept)
  expect(names.length).toBeGreaterThan(5000)
})
