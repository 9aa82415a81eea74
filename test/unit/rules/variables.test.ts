import { describe, expect, test } from "vitest"
import { checkRuleFiles, unfilledVariables } from "../../../src/core/rules/check-files"
import { loadPacks } from "../../../src/core/rules/load"
import { selectChain } from "../../../src/core/rules/select"
import type { Pack } from "../../../src/core/rules/types"
import { fileOf, makePack, makeRule, options } from "./support"

const variables: Pack["variables"] = [
  { name: "count", title: "实事件数", type: "number" },
  { name: "county", title: "县名", type: "text", value: "某县" },
  { name: "columns", title: "栏目", type: "list" },
]
const example = makePack({
  id: "example",
  variables,
  title: "{{county}}要点",
  rules: [
    makeRule({
      title: "{{county}}公开{{count}}件实事（{{columns}}）",
      check: { kind: "column", columns: { $var: "columns" }, minItems: { $var: "count" } },
    }),
  ],
})
const team = (values: unknown) =>
  ({ ...makePack({ id: "team", extends: ["example"], rules: [] }), values }) as Pack
const problems = (...packs: unknown[]) =>
  checkRuleFiles(
    packs.map((pack, i) => fileOf(pack, `${i}.json`)),
    options,
  )

function loaded(...packs: Pack[]): Pack[] {
  const result = loadPacks(
    packs.map((pack) => fileOf(pack)),
    options,
  )
  if ("problems" in result) throw new Error(JSON.stringify(result.problems))
  return result.packs
}

test("a pack with empty variables is sound, and does not run: each one is named with its place", () => {
  expect(problems(example)).toEqual([])
  const told = [
    { path: "$.variables[0].value", message: { zh: expect.stringContaining("count 未填写：应为实事件数") } },
    { path: "$.variables[2].value" },
  ]
  expect(selectChain(loaded(example), ["example"])).toMatchObject({
    problems: told.map((it) => ({ ...it, file: "example" })),
  })
  const file = fileOf(example)
  expect(unfilledVariables([file], options)).toMatchObject(
    told.map((it) => ({ ...it, file: file.name, line: 1, column: expect.any(Number) })),
  )
})

test("values of a pack built on it fill it in: in texts as words, in checks with their type", () => {
  const packs = loaded(example, team({ count: 10, columns: ["qzqd", "zcjd"], county: "乙县" }))
  const selected = selectChain(packs, ["team"])
  const [base] = "chain" in selected ? selected.chain : []
  expect(base?.title).toBe("乙县要点")
  expect(base?.rules[0]?.title).toBe("乙县公开10件实事（qzqd、zcjd）")
  expect(base?.rules[0]?.check).toEqual({
    kind: "column",
    columns: ["qzqd", "zcjd"],
    match: "any",
    minItems: 10,
  })
  expect(packs[0]?.rules[0]?.check.columns).toEqual({ $var: "columns" })
})

test("values in the file itself do as well", () => {
  const filled = variables.map((it) => ({ ...it, value: it.value ?? (it.type === "number" ? 3 : ["qzqd"]) }))
  const packs = loaded({ ...example, variables: filled })
  expect(selectChain(packs, ["example"])).toMatchObject({ chain: [{ title: "某县要点" }] })
  expect(unfilledVariables([fileOf({ ...example, variables: filled })], options)).toEqual([])
})

describe("mistakes are told where they stand", () => {
  const first = (...packs: unknown[]) => problems(...packs)[0]

  test("a variable that does not exist, in a text, in a check, among values", () => {
    const rule = example.rules[0] as Pack["rules"][number]
    const inText = { ...example, rules: [{ ...rule, why: "见{{cuont}}" }] }
    expect(first(inText)).toMatchObject({ path: "$.rules[0].why", nearest: "count" })
    const inCheck = {
      ...example,
      rules: [{ ...rule, check: { kind: "column", minItems: { $var: "coun" } } }],
    }
    expect(problems(inCheck)).toMatchObject([{ path: "$.rules[0].check.minItems.$var", nearest: "count" }])
    expect(first(example, team({ counts: 1 }))).toMatchObject({ path: "$.values.counts", nearest: "count" })
  })

  test("a value of another type, in the file and among values", () => {
    const words = [{ ...variables[0], value: "十" }, ...variables.slice(1)]
    expect(problems({ ...example, variables: words })).toContainEqual(
      expect.objectContaining({ path: "$.variables[0].value", expected: "a number" }),
    )
    expect(first(example, team({ columns: "qzqd" }))).toMatchObject({ path: "$.values.columns" })
  })

  test("a value that its check can't take", () => {
    expect(first(example, team({ columns: ["qzqqd"] }))).toMatchObject({
      file: "1.json",
      path: "$.values.columns",
      nearest: "qzqd",
    })
    expect(first(example, team({ count: -1, columns: ["qzqd"] }))).toMatchObject({ path: "$.values.count" })
  })

  test("a name given twice, by a base too", () => {
    expect(first({ ...example, variables: [...variables, variables[0]] })?.path).toBe("$.variables[3].name")
    const again = { ...makePack({ id: "team", extends: ["example"], rules: [] }), variables: [variables[1]] }
    expect(first(example, again)).toMatchObject({ file: "1.json", path: "$.variables[0].name" })
  })
})
