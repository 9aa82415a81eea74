import { describe, expect, test } from "vitest"
import { checks } from "../../../src/core/checks"
import { checkRuleFiles } from "../../../src/core/rules/check-files"
import { columnsFileSchema, dictionariesFileSchema, packSchema } from "../../../src/core/rules/schema"
import type { Dictionaries, Pack } from "../../../src/core/rules/types"
import { columns, packNames, shipped, shippedJson } from "./support"

const packs = packNames.map((name) => shippedJson(name) as Pack)
const [pack] = packs as [Pack]
const names = [...packNames, "columns.json", "dictionaries.json"]
const { article20, dict26, sixStable, sixGuarantee } = shippedJson("dictionaries.json") as Dictionaries

test.each([
  ...packNames.map((name) => [name, packSchema] as const),
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

test("70 columns, 26 fields, 15 items of the regulation, six and six", () => {
  expect(Object.keys(columns)).toHaveLength(70)
  expect(dict26).toHaveLength(26)
  expect(article20.map(({ no }) => no)).toEqual(Array.from({ length: 15 }, (_, i) => i + 1))
  expect([sixStable.length, sixGuarantee.length]).toEqual([6, 6])
})

/** Duties of each clause or item; the letters of the ids run from a. */
const duties: Record<string, Record<string, number>> = {
  CN20: {
    ...{ "1.1": 3, "1.2": 5, "1.3": 5, "2.1": 4, "2.2": 4, "3.1": 2, "3.2": 3, "3.3": 3, "4.1": 4, "4.2": 3 },
    ...{ "4.3": 2, "5.1": 3, "5.2": 3, "5.3": 6, "5.4": 2, "6.1": 4, "6.2": 3, "6.3": 2, "6.4": 2, "0": 1 },
  },
  GD20: { "1": 3, "2": 5, "3": 6, "4": 7, "5": 4, "6": 4 },
  ST20: { "1": 4, "2": 4, "3": 4, "4": 3, "5": 4, "6": 2 },
  JP20: { "1": 3, "2": 6, "3": 3, "4": 2, "5": 4, "6": 2 },
  CT20: {
    ...{ "1.1": 5, "1.2": 3, "1.3": 7, "1.4": 12, "2.1": 4, "2.2": 3, "2.3": 4, "3.1": 4, "3.2": 2 },
    ...{ "3.3": 2, "4.1": 3, "4.2": 2, "4.3": 4, "4.4": 4, "5.1": 3, "5.2": 1, "5.3": 3, "0": 1 },
  },
}
const standards = [
  ...["S19-V1", "S19-V2", "S19-V3", "S19-V4", "S19-V5", "S19-V6", "S19-N1", "S19-D1", "S19-D2", "S19-D3"],
  ...["S19-D4", "S47-1", "S47-2", "S47-3", "S47-4", "S47-5", "S61-1", "S61-2", "S33-1", "S60-1", "S60-2"],
  ...["S60-3", "S54-1", "S50-1", "S711-12", "S711-20", "S711-24", "S16-1", "SGD-1"],
]

describe("ids", () => {
  const idsOf = (prefix: string) =>
    Object.entries(duties[prefix] ?? {})
      .sort(([a], [b]) => Number(a === "0") - Number(b === "0") || (a < b ? -1 : 1))
      .flatMap(([item, count]) =>
        [..."abcdefghijkl"].slice(0, count).map((letter) => `${prefix}-${item}-${letter}`),
      )

  test.each([
    ["national-2020.json", idsOf("CN20"), 64],
    ["guangdong-2020.json", idsOf("GD20"), 29],
    ["shantou-2020.json", idsOf("ST20"), 21],
    ["jinping-2020.json", idsOf("JP20"), 20],
    ["county-example-2020.json", idsOf("CT20"), 67],
    ["standards.json", standards, 29],
  ])("%s holds its duties, in order", (name, ids, count) => {
    expect(ids).toHaveLength(count)
    expect((shippedJson(name) as Pack).rules.map(({ id }) => id)).toEqual(ids)
  })
})

describe.each(packs.map((it) => [it.id, it] as const))("every rule of %s", (_id, { id, document, rules }) => {
  test.each(rules.map((rule) => [rule.id, rule] as const))("%s", (_rule, rule) => {
    if (id !== "standards") expect(rule.basis.map((basis) => basis.document)).toEqual([document.number])
    for (const text of [rule.title, rule.failTitle, rule.why, rule.howToCheck, rule.remedy])
      expect(text).toMatch(/^\S.{2,}\S$/)
    expect(rule.failTitle).not.toBe(rule.title)
    expect(rule.basis[0]?.phrase.length).toBeLessThanOrEqual(60)
    const asksPerson = rule.mode === "manual" || rule.mode === "assisted"
    expect(rule.question !== undefined).toBe(asksPerson)
    if (asksPerson) expect(rule.attach.length).toBeGreaterThan(0)
    if (rule.mode === "assisted") expect(rule.check.kind).not.toBe("manual")
    if (rule.mode === "offline")
      expect(rule).toMatchObject({ weight: 0, severity: "info", check: { kind: "manual" } })
    else expect(rule.weight).toBeGreaterThan(0)
  })
})

describe("modes", () => {
  test.each([
    ["national-2020", { auto: 26, assisted: 26, manual: 7, offline: 5 }],
    ["guangdong-2020", { auto: 13, assisted: 9, manual: 5, offline: 2 }],
    ["shantou-2020", { auto: 11, assisted: 7, manual: 1, offline: 2 }],
    ["jinping-2020", { auto: 8, assisted: 9, manual: 2, offline: 1 }],
    ["county-example-2020", { auto: 40, assisted: 22, manual: 3, offline: 2 }],
  ])("%s", (id, counts) => {
    const rules = packs.find((it) => it.id === id)?.rules ?? []
    for (const [mode, count] of Object.entries(counts))
      expect(
        rules.filter((rule) => rule.mode === mode),
        mode,
      ).toHaveLength(count)
  })

  test("every kind of check is used", () => {
    const used = packs.flatMap(({ rules }) => rules.map(({ check }) => check.kind))
    expect(new Set(used)).toEqual(new Set(checks.keys()))
  })
})

describe("national-2020", () => {
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

  test("what a check calls in time has a day: of the rule, or of the report's own deadlines", () => {
    const timed = packs
      .flatMap(({ rules }) => rules)
      .filter(({ check }) => check.within === "deadline" || check.kind === "annual-report")
    const dateless = timed.filter(({ check, deadline }) => deadline === undefined && !check.deadlines)
    expect(timed.length).toBeGreaterThan(5)
    expect(dateless.map(({ id }) => id)).toEqual([])
  })

  test("duties of the State Council's bodies, of towns and of city portals bind those alone", () => {
    const levels = (id: string) => pack.rules.find((rule) => rule.id === id)?.appliesTo
    expect(levels("CN20-1.3-a")).toEqual(["ministry"])
    expect(levels("CN20-5.4-a")).toEqual(["ministry"])
    expect(pack.rules.find(({ id }) => id === "CN20-1.3-a")?.units).toEqual({ ministry: ["司法部"] })
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
