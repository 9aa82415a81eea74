import { json } from "@codemirror/lang-json"
import { EditorState } from "@codemirror/state"
import { expect, test } from "vitest"
import { checks } from "../../../../src/core/checks"
import { packJsonSchema } from "../../../../src/core/rules/json-schema"
import { hintAt } from "../../../../src/ui/editor/hint"
import type { Schema } from "../../../../src/ui/editor/schema"

const schema = packJsonSchema(checks) as Schema

/** What is said at the bar in a text. */
function said(text: string): string | null {
  const state = EditorState.create({ doc: text.replace("|", ""), extensions: json() })
  const hint = hintAt(state, text.indexOf("|"), schema)
  return hint && `${hint.key}: ${hint.text}`
}

const check = (params: string) => `{ "rules": [{ "check": { "kind": "column", ${params} } }] }`

test("a key is explained by the kind of check it is in", () => {
  expect(said(check('"min|Items": 3'))).toMatch(/^minItems: 至少应有多少条信息.*默认 1$/)
  expect(said(check('"groups": [{ "tit|le": "x" }]'))).toMatch(/^title: 这一类的名称/)
  expect(said('{ "rules": [{ "check": { "kind": "fields", "min|": 3 } }] }')).toMatch(
    /^min: 至少应有多少项要素/,
  )
})

test("so is a value, by its key; a kind by what it answers", () => {
  expect(said(check('"columns": ["zc|jd"]'))).toMatch(/^columns: 栏目的键/)
  expect(said('{ "rules": [{ "weight": |5 }] }')).toMatch(/^weight: 权重/)
  expect(said('{ "rules": [{ "check": { "kind": "gaz|ette" } }] }')).toMatch(/^kind: 政府公报：.*缺期/)
})

test("so is the line that the cursor is at the beginning of", () => {
  expect(said('{\n|  "period": {\n  }\n}')).toMatch(/^period: 评查期/)
})

test("nothing is said of what nests deeper than a rule file may, and soon", () => {
  const deep = (depth: number) => `${'{"rules":['.repeat(depth)}"|"`
  const began = process.cpuUsage().user
  for (const depth of [17, 500, 5000]) expect(said(deep(depth))).toBe(null)
  expect((process.cpuUsage().user - began) / 1000).toBeLessThan(3000)
})

test("a key that nobody knows, and a text that is no JSON, are not", () => {
  expect(said('{ "nobody|": 1 }')).toBe(null)
  for (const text of ["|", "{|", '{ "|', "[[|", "\ud800|"]) expect(said(text)).toBe(null)
})
