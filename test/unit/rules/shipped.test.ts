import { describe, expect, test } from "vitest"
import { checkRuleFiles } from "../../../src/core/rules/check-files"
import { columnsFileSchema, dictionariesFileSchema, packSchema } from "../../../src/core/rules/schema"
import type { Dictionaries, Pack } from "../../../src/core/rules/types"
import { columns, shipped, shippedJson } from "./support"

const names = ["national-2020.json", "columns.json", "dictionaries.json"]
const pack = shippedJson("national-2020.json") as Pack
const { article20, dict26, sixStable, sixGuarantee } = shippedJson("dictionaries.json") as Dictionaries

test.each([
  ["national-2020.json", packSchema],
  ["columns.json", columnsFileSchema],
  ["dictionaries.json", dictionariesFileSchema],
] as const)("%s goes through its schema unchanged", (name, schema) => {
  expect(schema.parse(shippedJson(name))).toEqual(shippedJson(name))
})

test.each(names)("%s holds no character beyond the basic plane, and no broken one", (name) => {
  expect(shipped(name).text).not.toMatch(/[\ud800-\udfff\ufffd]/)
})

test("the dictionaries name only columns that exist", () => {
  expect(
    checkRuleFiles([shipped("dictionaries.json"), shipped("columns.json")], { columns, checks: new Map() }),
  ).toEqual([])
})

test("68 columns, 26 fields, 15 items of the regulation, six and six", () => {
  expect(Object.keys(columns)).toHaveLength(68)
  expect(dict26).toHaveLength(26)
  expect(article20.map(({ no }) => no)).toEqual(Array.from({ length: 15 }, (_, i) => i + 1))
  expect([sixStable.length, sixGuarantee.length]).toEqual([6, 6])
})

describe("national-2020", () => {
  /** Duties of each item; the letters of the ids run from a. */
  const duties: Record<string, number> = {
    "1.1": 3,
    "1.2": 5,
    "1.3": 5,
    "2.1": 4,
    "2.2": 4,
    "3.1": 2,
    "3.2": 3,
    "3.3": 3,
    "4.1": 4,
    "4.2": 3,
    "4.3": 2,
    "5.1": 3,
    "5.2": 3,
    "5.3": 6,
    "5.4": 2,
    "6.1": 4,
    "6.2": 3,
    "6.3": 2,
    "6.4": 2,
    "0": 1,
  }

  test("64 rules under their ids, in order", () => {
    const ids = Object.entries(duties)
      .sort(([a], [b]) => Number(a === "0") - Number(b === "0") || (a < b ? -1 : 1))
      .flatMap(([item, count]) => [..."abcdef"].slice(0, count).map((letter) => `CN20-${item}-${letter}`))
    expect(ids).toHaveLength(64)
    expect(pack.rules.map(({ id }) => id)).toEqual(ids)
  })

  test("six parts with 19 items, and the closing duty", () => {
    expect(pack.sections.map(({ id, items }) => [id, items.length])).toEqual([
      ["1", 3],
      ["2", 2],
      ["3", 3],
      ["4", 3],
      ["5", 4],
      ["6", 4],
      ["0", 1],
    ])
  })

  test.each(pack.rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
    expect(id).toBe(`CN20-${rule.item}-${id.at(-1)}`)
    expect(rule.basis.map(({ document }) => document)).toEqual([pack.document.number])
    for (const text of [rule.title, rule.failTitle, rule.why, rule.howToCheck, rule.remedy]) {
      expect(text).toMatch(/^[^\s].{3,}/)
    }
    expect(rule.failTitle).not.toBe(rule.title)
    expect(rule.basis[0]?.phrase.length).toBeLessThanOrEqual(60)
    const asksPerson = rule.mode === "manual" || rule.mode === "assisted"
    expect(rule.question !== undefined).toBe(asksPerson)
    if (asksPerson) expect(rule.attach.length).toBeGreaterThan(0)
    if (rule.mode === "offline")
      expect(rule).toMatchObject({ weight: 0, severity: "info", check: { kind: "manual" } })
    else expect(rule.weight).toBeGreaterThan(0)
  })

  test("what the machine answers", () => {
    const live = pack.rules.filter(({ mode }) => mode === "auto").map(({ id }) => id.slice(5))
    expect(live).toEqual([
      "1.1-a",
      "1.2-a",
      "1.3-c",
      "2.1-a",
      "2.1-c",
      "2.2-c",
      "3.1-a",
      "3.2-a",
      "3.2-c",
      "4.1-a",
      "4.2-a",
      "4.2-b",
      "5.1-a",
      "5.1-b",
      "5.2-a",
      "5.4-b",
      "0-a",
    ])
  })

  test("only duties whose clause names a day have a deadline", () => {
    const dated = pack.rules.filter(({ deadline }) => deadline !== undefined)
    expect(dated.map(({ id }) => id.slice(5))).toEqual([
      "1.2-c",
      "1.3-a",
      "1.3-b",
      "1.3-c",
      "5.1-a",
      "5.1-b",
      "5.1-c",
      "5.3-e",
    ])
    expect(new Set(dated.map(({ deadline }) => deadline))).toEqual(new Set(["2020-12-31"]))
  })

  test("duties of the State Council's bodies, of towns and of city portals bind those alone", () => {
    const levels = (id: string) => pack.rules.find((rule) => rule.id === id)?.appliesTo
    expect(levels("CN20-1.3-a")).toEqual(["ministry"])
    expect(levels("CN20-5.4-a")).toEqual(["ministry"])
    expect(levels("CN20-5.3-e")).toEqual(["province", "prefecture"])
    expect(levels("CN20-1.2-c")).toEqual(["county", "township"])
    expect(levels("CN20-6.1-b")).toEqual(["department"])
  })

  test("the coverage matrix is that of the regulation, its last, open item left out", () => {
    const rule = pack.rules.find(({ id }) => id === "CN20-5.1-b")
    const groups = rule?.check.groups as { title: string; columns: string[] }[]
    const closed = article20.filter(({ columns }) => columns.length > 0)
    expect(closed).toHaveLength(14)
    expect(groups.map(({ columns }) => columns)).toEqual(closed.map(({ columns }) => columns))
    for (const [i, { title }] of closed.entries()) expect(groups[i]?.title).toContain(title)
  })
})
