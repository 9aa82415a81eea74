import { readdirSync } from "node:fs"
import { describe, expect, test } from "vitest"
import * as z from "zod"
import { checks } from "../../../src/core/checks"
import { kindPages } from "../../../src/dev/kind-pages"
import { describeParams, type Schema } from "../../../src/dev/param-rows"
import { columns, shipped } from "./support"

const pages = kindPages(checks)

test("there is a page for every kind, and no other", () => {
  const folder = new URL("../../../rules/kinds/", import.meta.url)
  expect(readdirSync(folder).sort()).toEqual(
    ["README.md", ...[...checks.keys()].map((kind) => `${kind}.md`)].sort(),
  )
})

test.each(Object.entries(pages))(
  "%s is what the code says; write it anew with src/dev/write-reference.ts",
  (name, text) => {
    expect(shipped(`kinds/${name}`).text).toBe(text)
  },
)

describe.each([...checks.values()])("$kind", ({ about, columns: columnsOf, modes, params }) => {
  const { params: example } = about.example

  test("its example can be written in a rule, and names columns of the dictionary", () => {
    const read = params.safeParse(example)
    expect(read.error?.issues).toBeUndefined()
    expect(columnsOf(read.data).filter((key) => !Object.hasOwn(columns, key))).toEqual([])
  })

  test("every parameter is explained in Chinese", () => {
    const schema = z.toJSONSchema(params, { target: "draft-7", io: "input" }) as Schema
    const bare = describeParams(schema).filter(({ text }) => !/[\u4e00-\u9fff]/.test(text))
    expect(bare).toEqual([])
  })

  test("a default is told in its explanation", () => {
    const schema = z.toJSONSchema(params, { target: "draft-7", io: "input" }) as Schema
    const told = describeParams(schema).filter(
      ({ fallback, text }) => /^`/.test(fallback) && !text.includes("默认"),
    )
    expect(told).toEqual([])
  })

  test("decides only where its modes say so", () => {
    const decided = ["pass", "partial", "fail", "not-found"].filter((verdict) => verdict in about.verdicts)
    expect(decided.length > 0).toBe(modes.includes("auto"))
  })
})
