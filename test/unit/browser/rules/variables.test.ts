import { readFileSync } from "node:fs"
import "fake-indexeddb/auto"
import { beforeEach, describe, expect, test } from "vitest"
import { createRuleDesk } from "../../../../src/platform/browser/rules/desk"
import { createLibrary } from "../../../../src/platform/browser/rules/library"
import { listOwnFiles, removeOwnFile } from "../../../../src/platform/browser/store/rule-files"
import { extensionOf } from "../../../../src/ui/editor/drafts"
import { readTyped, setVariable } from "../../../../src/ui/editor/variable-edit"
import { shippedFiles } from "./packs"

const county = "county-example-2020"
const withCounty = async () => {
  const files = await shippedFiles()
  const text = readFileSync(new URL(`../../../../rules/${county}.json`, import.meta.url), "utf8")
  return { ...files, packs: [...files.packs, { name: `${county}.json`, text }] }
}

let desk: ReturnType<typeof createRuleDesk>
beforeEach(async () => {
  for (const { id } of await listOwnFiles()) await removeOwnFile(id)
  desk = createRuleDesk(
    createLibrary(withCounty),
    () => 0,
    async () => {},
  )
})

const check = (text: string) => desk.checkRules({ kind: "pack", text }, null)
const begun = async () => extensionOf(await desk.ruleText(county), [])
const typed: Record<string, string> = {
  county: "望溪县",
  documentNumber: "望府办〔2020〕9号",
  livelihoodProjects: "10",
  performanceWeight: "4",
  towns: "柳塘镇\n石桥镇、\n柳塘镇",
}

describe("the variables of a pack that extends one with placeholders", () => {
  test("are told with what they are for and the rules that use them", async () => {
    const { variables } = await check(await begun())
    expect(variables.map(({ name }) => name)).toEqual(Object.keys(typed))
    expect(variables.every(({ value, declared }) => value === null && !declared)).toBe(true)
    expect(variables.at(-1)).toMatchObject({ type: "list", path: "$.values.towns" })
    const uses = variables.map(({ name, rules }) => [name, rules.map(({ id }) => id)])
    expect(Object.fromEntries(uses)).toMatchObject({ towns: ["CT20-5.3-a"], county: [] })
  })

  test("give the pack its title once filled, and stand among the changes", async () => {
    const text = setVariable(await begun(), { name: "county", declared: false }, "望溪县")
    const { outline } = await check(text)
    expect(outline?.title).toBe("望溪县2020年政务公开工作要点")
    expect(outline?.changes).toMatchObject([{ id: "county", kind: "changed", value: [null, "望溪县"] }])
  })

  test("filled in one after the other, the pack can run; emptied again, it can't", async () => {
    let text = await begun()
    for (const row of (await check(text)).variables)
      text = setVariable(text, row, readTyped(typed[row.name] ?? "", row.type))
    expect(JSON.parse(text).values).toEqual({
      county: "望溪县",
      documentNumber: "望府办〔2020〕9号",
      livelihoodProjects: 10,
      performanceWeight: 4,
      towns: ["柳塘镇", "石桥镇"],
    })
    const filled = await check(text)
    expect([filled.problems, filled.unfilled]).toEqual([[], []])
    const [first] = filled.variables
    if (!first) throw new Error("no variable")
    const emptied = await check(setVariable(text, first, null))
    expect(emptied.unfilled).toHaveLength(1)
    expect(emptied.variables[0]?.value).toBe(null)

    await desk.saveRules({ kind: "pack", text }, null)
    const info = (await desk.ruleFiles()).map(({ id, unfilled }) => [id, unfilled])
    expect(info).toContainEqual([`${county}-own`, 0])
    expect(info).toContainEqual([county, 5])
  })

  test("a value of another type, or one that a rule can't take, is told at its place; the form stays", async () => {
    const text = await begun()
    const rows = (await check(text)).variables
    const given = (name: string, value: string | number | string[]) => {
      const row = rows.find((one) => one.name === name)
      if (!row) throw new Error(name)
      return check(setVariable(text, row, value))
    }
    const wrong = await given("livelihoodProjects", "十件")
    expect(wrong.problems).toMatchObject([
      { path: "$.values.livelihoodProjects", text: expect.stringContaining("应为数字") },
    ])
    expect(wrong.variables).toHaveLength(5)
    const long = await given("county", "县".repeat(2001))
    expect(long.problems).toMatchObject([{ path: "$.values.county" }])
    expect(long.variables).toHaveLength(5)
  })
})

test("a variable that a pack declares itself keeps its value where it is declared", async () => {
  const own = JSON.parse(await begun())
  const text = JSON.stringify({
    ...own,
    extends: [],
    variables: [{ name: "n", title: "数", type: "number" }],
  })
  const [row] = (await check(text)).variables
  if (!row) throw new Error("no variable")
  expect(row).toMatchObject({ declared: true, path: "$.variables[0].value" })
  expect(JSON.parse(setVariable(text, row, 3)).variables[0].value).toBe(3)
})

test("a text that is no JSON, or a trap, has none", async () => {
  for (const text of ["", "{", "[]", "null", "[".repeat(100_000), '{"variables": [{"name": "x"}]}'])
    expect((await check(text)).variables).toEqual([])
})
