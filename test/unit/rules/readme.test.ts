import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { checks } from "../../../src/core/checks"
import { loadPacks } from "../../../src/core/rules/load"
import { formatProblem } from "../../../src/core/rules/problem"
import { overrideSchema, packSchema, ruleSchema } from "../../../src/core/rules/schema"
import type { Pack } from "../../../src/core/rules/types"
import { columns, shippedJson } from "./support"

const readme = readFileSync(new URL("../../../rules/README.md", import.meta.url), "utf8")
const [example = "", overrides = ""] = [...readme.matchAll(/```json\n([\s\S]*?)```/g)].map(
  ([, json = ""]) => json,
)

test("the example of the README is a pack one can run, its overrides too", () => {
  const pack = { ...JSON.parse(example), ...JSON.parse(`{${overrides}}`) }
  const known = [shippedJson("national-2020.json") as Pack]
  const result = loadPacks([{ name: "README.md", text: JSON.stringify(pack) }], { columns, checks, known })
  expect("problems" in result ? result.problems.map((it) => formatProblem(it, "en")) : []).toEqual([])
})

test("the README names every field", () => {
  const names = [packSchema, ruleSchema, overrideSchema].flatMap((schema) => Object.keys(schema.shape))
  for (const name of names) expect(readme).toMatch(new RegExp(`[\`{ "]${name.replace("$", "\\$")}[?"\` {,]`))
})

test("the README leads to the page of every kind, and counts them right", () => {
  const linked = [...readme.matchAll(/\[`([a-z-]+)`\]\(kinds\/\1\.md\)/g)].map(([, kind]) => kind)
  expect(linked.sort()).toEqual([...checks.keys()].sort())
  expect(readme).toContain(`a page for each of the ${checks.size} kinds`)
})
