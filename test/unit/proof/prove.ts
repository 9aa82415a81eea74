/** Turns proofs into tests: one for each rule and side. */
import { describe, expect, test } from "vitest"
import { checks } from "../../../src/core/checks"
import { reasonText } from "../../../src/core/result/messages"
import type { Evidence } from "../../../src/core/result/types"
import { outcomeWords } from "../../../src/core/result/words"
import type { Holding, Lacking, Obstructed, Proof, TinySite } from "../../sites/proof/types"
import { auditByRule, packs, type Trial } from "./audit"

const ruleById = new Map(packs.flatMap(({ rules }) => rules.map((rule) => [rule.id, rule])))

const listed = <T>(one: T | T[]): T[] => (Array.isArray(one) ? one : [one])
const named = ({ url }: TinySite, evidence: readonly Evidence[]): string[] =>
  evidence.map((it) => it.url.replace(new URL(url).origin, ""))

/** The finding, with what every reason must be able to say. */
async function find(id: string, site: TinySite, setting: Trial, says = "") {
  const { finding, result } = await auditByRule(id, site, setting)
  const sentence = reasonText(finding.reason)
  expect(sentence, "the reason's sentence").not.toMatch(/^[a-z.-]+$|\{\w+\}/)
  expect(sentence).toContain(says)
  return { finding, result, told: { verdict: finding.verdict, reason: finding.reason.code, sentence } }
}

async function proveHolding(id: string, { site, reason, at, says, ...setting }: Holding) {
  const assisted = ruleById.get(id)?.mode === "assisted"
  const { finding, told } = await find(id, site, setting, says)
  expect(told).toMatchObject({ verdict: assisted ? "pending" : "pass", reason })
  expect(named(site, finding.evidence)).toEqual(expect.arrayContaining(at))
  if (assisted) expect(finding.question, "the question put to a person").toBeTruthy()
}

async function proveLacking(id: string, { site, verdict, reason, notAt = [], says, ...setting }: Lacking) {
  const assisted = ruleById.get(id)?.mode === "assisted"
  const { finding, told } = await find(id, site, setting, says)
  expect(told).toMatchObject({
    verdict: assisted ? "pending" : (verdict ?? "a verdict must be named"),
    reason,
  })
  const counted = named(site, finding.evidence).filter((url) => notAt.includes(url))
  expect(counted, "evidence at the near miss").toEqual([])
}

/** A test for each rule and side. */
export function prove(proofs: readonly Proof[]): void {
  describe.each(proofs)("$rule", ({ rule, holds, lacks, ...setting }) => {
    for (const side of listed(holds)) {
      test(`${rule} holds: ${side.reason}`, () => proveHolding(rule, { ...setting, ...side }))
    }
    for (const side of listed(lacks)) {
      test(`${rule} lacks: ${side.near}`, () => proveLacking(rule, { ...setting, ...side }))
    }
  })
}

/** A test for each kind: behind an obstacle nothing is claimed, and the obstacle is named. */
export function proveBlocked(proofs: readonly Obstructed[]): void {
  test.each(proofs)("$kind is blocked by $outcome at $at ($rule)", async (proof) => {
    const { kind, rule, site, at, outcome, reason, says = "", ...setting } = proof
    expect(ruleById.get(rule)?.check.kind).toBe(kind)
    expect(checks.has(kind)).toBe(true)
    const { result, told } = await find(rule, site, setting, says)
    expect(told).toMatchObject({ verdict: "blocked", reason })
    const stuck = result.pages.find(({ url }) => url === new URL(at, site.url).href)
    expect(stuck?.outcome, outcomeWords[outcome]).toBe(outcome)
  })
}
