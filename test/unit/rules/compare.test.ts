import { describe, expect, test } from "vitest"
import { addColumns } from "../../../src/core/rules/add-columns"
import { compareColumns, compareRules, compareValues } from "../../../src/core/rules/compare"
import type { Pack } from "../../../src/core/rules/types"
import { makeRule } from "./support"

describe("rules against their base", () => {
  const [a, b, c] = [makeRule({ id: "A" }), makeRule({ id: "B" }), makeRule({ id: "C" })]

  test("the same rules do not differ, however their keys are ordered", () => {
    const turned = Object.fromEntries(Object.entries(a).reverse()) as typeof a
    expect(compareRules([a, b], [b, turned])).toEqual([])
  })

  test("changed and gone in the order of the base, then new", () => {
    const changes = compareRules([a, b], [c, { ...a, weight: a.weight + 1, title: "新标题" }])
    expect(changes).toEqual([
      {
        id: "A",
        title: "新标题",
        kind: "changed",
        fields: ["title", "weight"],
        weight: [a.weight, a.weight + 1],
      },
      { id: "B", title: b.title, kind: "removed", fields: [] },
      { id: "C", title: c.title, kind: "added", fields: [] },
    ])
  })
})

test("values of variables against their base", () => {
  const variables = ["town", "count"].map((name) => ({ name, title: name, type: "text" as const }))
  const base = { variables, values: { town: "甲" } } as unknown as Pack
  const filled = { values: { town: "乙", count: "1" } } as unknown as Pack
  expect(compareValues([base], [base])).toEqual([])
  expect(compareValues([base], [base, filled])).toMatchObject([
    { id: "town", kind: "changed", value: ["甲", "乙"] },
    { id: "count", kind: "changed", value: [null, "1"] },
  ])
})

describe("a team's columns over the shipped ones", () => {
  const def = { name: "甲", accept: ["甲"], reject: ["丙"], urlHints: [], freshDays: 90 }
  const base = { jia: def }

  test("names are added, days replaced, columns new", () => {
    const addition = {
      jia: { ...def, accept: ["乙", "甲"], reject: [], freshDays: 30 },
      ding: { ...def, name: "丁" },
    }
    const columns = addColumns(base, addition)
    expect(columns.jia).toEqual({ ...def, accept: ["甲", "乙"], freshDays: 30 })
    expect(compareColumns(base, columns).map(({ id, kind, fields }) => [id, kind, fields])).toEqual([
      ["jia", "changed", ["accept", "freshDays"]],
      ["ding", "added", []],
    ])
    expect(base).toEqual({ jia: def })
  })
})
