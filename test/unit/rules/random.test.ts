import fc from "fast-check"
import { expect, test } from "vitest"
import * as z from "zod"
import { checks as shippedKinds } from "../../../src/core/checks"
import { canonicalJson } from "../../../src/core/rules/canonical"
import { checkRuleFiles } from "../../../src/core/rules/check-files"
import { loadColumns, loadPacks } from "../../../src/core/rules/load"
import { formatProblem, type Problem } from "../../../src/core/rules/problem"
import type { CheckKind } from "../../../src/core/rules/types"
import { columns, makePack, options, shipped, shippedJson } from "./support"

/** The kinds that packs name; what they make of their parameters is tested with them. */
const lenient = {
  columns,
  checks: new Map(
    [...shippedKinds].map(([kind, check]): [string, CheckKind] => [
      kind,
      { ...check, params: z.looseObject({}), columns: () => [] },
    ]),
  ),
}

/** Milliseconds for hundreds of runs beside others on a small machine. */
const SLOW = 90_000

/** Problems that a person can act on, and nothing else. */
function expectUseful(problems: readonly Problem[]): void {
  expect(problems.length).toBeGreaterThan(0)
  for (const problem of problems) {
    expect(problem.path).toMatch(/^\$/)
    expect(problem.line).toBeGreaterThan(0)
    expect(problem.expected).not.toBe("")
    expect(problem.found).not.toBe("")
    for (const lang of ["zh", "en"] as const) expect(formatProblem(problem, lang).split("\n")).toHaveLength(1)
  }
}

test(
  "any text and any JSON is read or refused, never thrown at",
  () => {
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.json(), fc.json({ maxDepth: 40 }))
    fc.assert(
      fc.property(text, (it) => {
        const file = { name: "x.json", text: it }
        const packs = loadPacks([file], options)
        if ("problems" in packs) expectUseful(packs.problems)
        loadColumns(file)
        checkRuleFiles([file, file], options)
      }),
      { numRuns: 1000 },
    )
  },
  SLOW,
)

type Slot = { holder: Record<string | number, unknown>; key: string | number }

/** Every place of a value that holds something. */
function slotsOf(value: unknown): Slot[] {
  if (value === null || typeof value !== "object") return []
  const holder = value as Record<string | number, unknown>
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  return keys.flatMap((key) => [{ holder, key }, ...slotsOf(holder[key])])
}

const mutation = fc.oneof(
  fc.constant((slot: Slot) => {
    if (Array.isArray(slot.holder)) slot.holder.splice(Number(slot.key), 1)
    else delete slot.holder[slot.key]
  }),
  fc.jsonValue().map((value) => (slot: Slot) => {
    slot.holder[slot.key] = value
  }),
  fc.string({ minLength: 1, maxLength: 3 }).map((tail) => (slot: Slot) => {
    const value = slot.holder[slot.key]
    delete slot.holder[slot.key]
    slot.holder[`${slot.key}${tail}`] = value
  }),
  fc.constant((slot: Slot) => {
    if (Array.isArray(slot.holder)) slot.holder.push(structuredClone(slot.holder[Number(slot.key)]))
    else slot.holder[slot.key] = [slot.holder[slot.key]]
  }),
)

test(
  "the national pack with anything in it spoiled loads, or says where it is wrong",
  () => {
    const source = shippedJson("national-2020.json")
    const places = slotsOf(source).length
    let refused = 0
    fc.assert(
      fc.property(fc.nat(places - 1), mutation, (index, spoil) => {
        const spoiled = structuredClone(source)
        spoil(slotsOf(spoiled)[index] as Slot)
        const file = { name: "national-2020.json", text: JSON.stringify(spoiled) }
        const result = loadPacks([file], lenient)
        if ("packs" in result) return
        refused++
        expectUseful(result.problems)
      }),
      { numRuns: 500 },
    )
    expect(refused).toBeGreaterThan(100)
  },
  SLOW,
)

test("the national pack, one character of its text changed, loads or says where", () => {
  const { text } = shipped("national-2020.json")
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.string({ unit: "binary", maxLength: 2 }), (at, put) => {
      const file = { name: "national-2020.json", text: text.slice(0, at) + put + text.slice(at + 1) }
      const result = loadPacks([file], lenient)
      if ("problems" in result) expectUseful(result.problems)
    }),
    { numRuns: 200 },
  )
})

test("what loads, written down again, loads the same", () => {
  const files = [shipped("national-2020.json")]
  const first = loadPacks(files, lenient)
  if ("problems" in first) throw new Error(first.problems.map((it) => formatProblem(it, "en")).join("\n"))
  const again = loadPacks([{ name: "again.json", text: JSON.stringify(first.packs[0]) }], lenient)
  expect(again).toEqual(first)
})

test("canonical JSON does not know the order of keys", () => {
  const shuffled = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shuffled)
    if (value === null || typeof value !== "object") return value
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, it]) => [key, shuffled(it)]),
    )
  }
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const plain = JSON.parse(JSON.stringify(value))
      expect(canonicalJson(shuffled(plain))).toBe(canonicalJson(plain))
      expect(JSON.parse(canonicalJson(plain))).toEqual(plain)
    }),
  )
})

test("a sound file is found sound, of whatever sort", () => {
  const files = ["national-2020.json", "columns.json", "dictionaries.json"].map(shipped)
  expect(checkRuleFiles(files, lenient)).toEqual([])
  const local = makePack({ id: "local", extends: ["national-2020"], sections: [], rules: [] })
  expect(checkRuleFiles([...files, { name: "local.json", text: JSON.stringify(local) }], lenient)).toEqual([])
})
