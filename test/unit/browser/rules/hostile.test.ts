import "fake-indexeddb/auto"
import fc from "fast-check"
import { beforeAll, expect, test } from "vitest"
import { createRuleDesk } from "../../../../src/platform/browser/rules/desk"
import { createLibrary } from "../../../../src/platform/browser/rules/library"
import { listOwnFiles } from "../../../../src/platform/browser/store/rule-files"
import { kindOf } from "../../../../src/ui/editor/read-file"
import { shippedFiles, smallPack } from "./packs"

const desk = createRuleDesk(
  createLibrary(shippedFiles),
  () => Date.UTC(2020, 11, 31),
  async () => {},
)
const kept = smallPack("qzqd")
beforeAll(async () => {
  await desk.saveRules({ kind: "pack", text: kept }, null)
})

const pieces = [
  '"',
  "{",
  "}",
  "[",
  "]",
  ",",
  ":",
  "null",
  "1e999",
  '"__proto__": {}',
  "\ud842",
  "\0",
  "{{x}}",
  "{".repeat(40),
]

/** A sound pack with a few pieces of its text cut out, or put in. */
const mutated = fc
  .array(fc.tuple(fc.nat(kept.length), fc.nat(12), fc.constantFrom("", ...pieces)), {
    minLength: 1,
    maxLength: 4,
  })
  .map((edits) =>
    edits.reduce((text, [at, length, piece]) => text.slice(0, at) + piece + text.slice(at + length), kept),
  )

test("whatever is brought is in order or told with its place, and what is stored stays", async () => {
  const before = await listOwnFiles()
  await fc.assert(
    fc.asyncProperty(mutated, async (text) => {
      const { problems, outline } = await desk.checkRules({ kind: kindOf(text), text }, "small-copy")
      expect(problems.length > 0).toBe(outline === null)
      for (const { line, column, full } of problems) {
        expect(line).toBeGreaterThan(0)
        expect(column).toBeGreaterThan(0)
        expect(full).toMatch(/^规则文件\.json:\d+:\d+ \$/)
      }
      if (problems.length > 0)
        await expect(desk.saveRules({ kind: kindOf(text), text }, "small-copy")).rejects.toThrow(
          "规则包有错误",
        )
    }),
    { numRuns: 300 },
  )
  expect(await listOwnFiles()).toEqual(before)
})
