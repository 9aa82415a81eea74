import { describe, expect, test } from "vitest"
import { checks } from "../../../src/core/checks"
import { checkRuleFiles } from "../../../src/core/rules/check-files"
import { schemaFiles } from "../../../src/core/rules/json-schema"
import { columns, packNames, shipped, shippedJson } from "./support"

const names = [...packNames, "columns.json", "dictionaries.json"]

test("the shipped files are sound by the checks' own parameters", () => {
  expect(checkRuleFiles(names.map(shipped), { columns, checks })).toEqual([])
})

describe("JSON Schema", () => {
  const files = Object.entries(schemaFiles(checks))

  test.each(files)(
    "%s is what the code says; write it anew with src/dev/write-reference.ts",
    (name, text) => {
      expect(shipped(`schema/${name}`).text).toBe(text)
    },
  )

  test.each(names)("%s names one of them", (name) => {
    const { $schema } = shippedJson(name) as { $schema: string }
    expect(files.map(([file]) => `./schema/${file}`)).toContain($schema)
  })

  test("a check is one of the kinds, each with its parameters and no others", () => {
    const schema = JSON.parse(files[0]?.[1] ?? "")
    const kinds = schema.properties.rules.items.properties.check.anyOf as {
      properties: Record<string, { const?: string }>
      required: string[]
      additionalProperties: boolean
    }[]
    expect(kinds.map(({ properties }) => properties.kind?.const)).toEqual([...checks.keys()].sort())
    for (const { required, additionalProperties } of kinds) {
      expect(required).toContain("kind")
      expect(additionalProperties).toBe(false)
    }
  })
})
