import { CompletionContext } from "@codemirror/autocomplete"
import { json } from "@codemirror/lang-json"
import { EditorState } from "@codemirror/state"
import { expect, test } from "vitest"
import { checks } from "../../../../src/core/checks"
import { packJsonSchema } from "../../../../src/core/rules/json-schema"
import { completionSource } from "../../../../src/ui/editor/completion"
import type { Schema } from "../../../../src/ui/editor/schema"

const vocabulary = {
  schema: packJsonSchema(checks) as Schema,
  columns: [{ key: "zcjd", name: "政策解读" }],
  packs: [{ id: "national-2020", title: "国家" }],
  rules: [{ id: "CN20-1.1-a", title: "权责清单" }],
}

/** What is offered at the bar in a text. */
function offered(text: string, explicit = false): string[] {
  const pos = text.indexOf("|")
  const state = EditorState.create({ doc: text.replace("|", ""), extensions: json() })
  const result = completionSource(() => vocabulary)(new CompletionContext(state, pos, explicit))
  return (result?.options ?? []).map(({ label, displayLabel }) => displayLabel ?? label)
}

test("keys of the pack, without those it has", () => {
  const keys = offered('{ "id": "x", "|" }')
  expect(keys).toContain("overrides")
  expect(keys).not.toContain("id")
})

test("keys before the first quotation mark, when asked for", () => {
  expect(offered('{ "period": { | } }', true)).toEqual(["from", "to"])
  expect(offered('{ "period": { | } }')).toEqual([])
})

test("the parameters of the kind of check that is named, and no others", () => {
  const keys = offered('{ "rules": [{ "check": { "kind": "column", "|" } }] }')
  expect(keys).toEqual(expect.arrayContaining(["columns", "minItems", "recentDays"]))
  expect(keys).not.toContain("policies")
})

test("values that the schema lists", () => {
  expect(offered('{ "rules": [{ "mode": "|" }] }')).toEqual(['"auto"', '"assisted"', '"manual"', '"offline"'])
  expect(offered('{ "rules": [{ "appliesTo": ["county", "|"] }] }')).toContain('"township"')
  expect(offered('{ "rules": [{ "check": { "kind": "|" } }] }')).toContain('"column"')
  expect(offered('{ "overrides": [{ "off": | }] }', true)).toEqual(["true", "false"])
})

test("the team's own words: columns, packs, rules to override", () => {
  expect(offered('{ "rules": [{ "check": { "kind": "column", "columns": ["|"] } }] }')).toEqual(["zcjd"])
  expect(offered('{ "extends": ["|"] }')).toEqual(["national-2020"])
  expect(offered('{ "overrides": [{ "id": "|" }] }')).toEqual(["CN20-1.1-a"])
})

/** Examples of the kinds, with the columns they name. */
const examples = [...checks.values()].flatMap(({ kind, about, params, columns }) => {
  const { params: example } = about.example
  const keys = new Set(columns(params.parse(example)))
  return Object.entries(example)
    .filter(([, value]) => [value].flat().some((one) => keys.has(String(one))))
    .map(([name, value]) => [kind, name, Array.isArray(value)] as const)
})

test.each(examples)("columns in %s, parameter %s", (kind, name, isList) => {
  const value = isList ? '["|"]' : '"|"'
  expect(offered(`{ "rules": [{ "check": { "kind": "${kind}", "${name}": ${value} } }] }`)).toEqual(["zcjd"])
})

test("kinds and parameters come with what they are for", () => {
  const text = '{ "rules": [{ "check": { "kind": "|" } }] }'
  const state = EditorState.create({ doc: text.replace("|", ""), extensions: json() })
  const result = completionSource(() => vocabulary)(new CompletionContext(state, text.indexOf("|"), false))
  const option = result?.options.find(({ label }) => label === '"column"')
  expect(option).toMatchObject({ detail: "栏目与内容", info: expect.stringContaining("有没有某个栏目") })
})

test("nothing where anything may stand", () => {
  expect(offered('{ "title": "|" }')).toEqual([])
  expect(offered("|", true)).toEqual([])
})
