import { existsSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { checks } from "../../../src/core/checks"
import { blocked, proofsByPack } from "../../sites/proof"
import { listed } from "../../sites/proof/same-as"
import type { Proof } from "../../sites/proof/types"
import { packs } from "./audit"

const repeated = (names: readonly string[]) => names.filter((name, i) => names.indexOf(name) !== i)
const proofsOf = (pack: string): readonly Proof[] => proofsByPack[pack] ?? []

/** What an automatic rule says of a duty that is not fulfilled. */
const LACK = new Set(["not-found", "fail", "partial"])

describe.each(packs)("$id", ({ id, rules }) => {
  const machine = rules.filter(({ mode }) => mode === "auto" || mode === "assisted")
  const proved = proofsOf(id).map(({ rule }) => rule)

  test("every automatic and assisted rule has a proof", () => {
    expect(machine.map((rule) => rule.id).filter((rule) => !proved.includes(rule))).toEqual([])
  })

  test("no proof is of a rule that the pack does not have, or leaves to people", () => {
    expect(proved.filter((rule) => machine.every((one) => one.id !== rule))).toEqual([])
    expect(repeated(proved)).toEqual([])
  })

  test("every proof has both sides, names evidence, and shows an automatic rule to claim a lack", () => {
    const automatic = new Set(machine.filter(({ mode }) => mode === "auto").map((rule) => rule.id))
    const weak = proofsOf(id).filter(({ rule, holds, lacks }) => {
      const sides = listed(lacks)
      const claims = sides.some(({ verdict }) => verdict !== undefined && LACK.has(verdict))
      const shown = listed(holds).some(({ at }) => at.length > 0)
      return !shown || sides.length === 0 || (automatic.has(rule) && !claims)
    })
    expect(weak.map(({ rule }) => rule)).toEqual([])
  })

  test("its proofs are run", () => {
    expect(existsSync(new URL(`${id}.test.ts`, import.meta.url))).toBe(true)
  })
})

test("every kind of check is shown to be blocked by what stands in its way", () => {
  const kinds = new Set(blocked.map(({ kind }) => kind))
  expect([...checks.keys()].filter((kind) => kind !== "manual" && !kinds.has(kind))).toEqual([])
})
