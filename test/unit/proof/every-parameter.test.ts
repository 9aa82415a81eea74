import { expect, test } from "vitest"
import { proofsByPack } from "../../sites/proof"
import type { Proof } from "../../sites/proof/types"
import { auditedRule } from "./audit"
import { sidesOf } from "./prove"
import { weakened } from "./weakened"

/** Parameters that say what their kind takes for granted, or speak of a level that their rule leaves out. */
const GRANTED = new Set(["CN20-3.3-c want", "ST20-1-a expectAt"])

/** Whether a proof stands although its rule asks for less. */
async function stands(proof: Proof, check: Parameters<ReturnType<typeof sidesOf>[number]["run"]>[0]) {
  for (const { run } of sidesOf(proof)) {
    try {
      await run(check)
    } catch {
      return false
    }
  }
  return true
}

test.each(Object.keys(proofsByPack))(
  "%s: no parameter of a rule can be left out without its proof failing",
  async (pack) => {
    const idle: string[] = []
    for (const proof of proofsByPack[pack] ?? []) {
      for (const [left, check] of weakened(await auditedRule(proof.rule))) {
        const name = `${proof.rule} ${left}`
        if (!GRANTED.has(name) && (await stands(proof, check))) idle.push(name)
      }
    }
    expect(idle).toEqual([])
  },
  120_000,
)
