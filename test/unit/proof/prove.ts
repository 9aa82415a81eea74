/** Turns proofs into tests: one for each rule and side. */

import { expect, test } from "vitest"
import { checks } from "../../../src/core/checks"
import { reasonText } from "../../../src/core/result/messages"
import type { Evidence } from "../../../src/core/result/types"
import { outcomeWords } from "../../../src/core/result/words"
import type { CheckSpec } from "../../../src/core/rules/types"
import { listed } from "../../sites/proof/same-as"
import type { Holding, Lacking, Obstructed, Proof, TinySite } from "../../sites/proof/types"
import { auditByRule, packs, type Trial } from "./audit"

const ruleById = new Map(packs.flatMap(({ rules }) => rules.map((rule) => [rule.id, rule])))

const named = ({ url }: TinySite, evidence: readonly Evidence[]): string[] =>
  evidence.filter(({ aside }) => !aside).map((it) => it.url.replace(new URL(url).origin, ""))

/** The finding, with what every reason must be able to say. */
async function find(id: string, site: TinySite, setting: Trial, says = "") {
  const { finding, result } = await auditByRule(id, site, setting)
  const sentence = reasonText(finding.reason)
  expect(sentence, "the reason's sentence").not.toMatch(/^[a-z.-]+$|\{\w+\}/)
  expect(sentence).toContain(says)
  return { finding, result, told: { verdict: finding.verdict, reason: finding.reason.code, sentence } }
}

async function proveHolding(
  id: string,
  { site, reason, at, says, ...setting }: Holding,
  check?: CheckSpec,
): Promise<void> {
  const assisted = ruleById.get(id)?.mode === "assisted"
  const { finding, told } = await find(id, site, { ...setting, check }, says)
  expect(told).toMatchObject({ verdict: assisted ? "pending" : "pass", reason })
  expect(named(site, finding.evidence)).toEqual(expect.arrayContaining(at))
  if (assisted) expect(finding.question, "the question put to a person").toBeTruthy()
}

/** Where there is nothing to show: no such column nor any of a like name, no links, no towns, a duty that has ended. */
const SILENT = new Set(["column.absent", "column.until", "coverage.no-names", "outlinks.none"])

async function proveLacking(
  id: string,
  { near: _, site, verdict, reason, notAt = [], says, ...setting }: Lacking,
  check?: CheckSpec,
): Promise<void> {
  const assisted = ruleById.get(id)?.mode === "assisted"
  const { finding, told } = await find(id, site, { ...setting, check }, says)
  expect(told).toMatchObject({
    verdict: assisted ? "pending" : (verdict ?? "a verdict must be named"),
    reason,
  })
  const counted = named(site, finding.evidence).filter((url) => notAt.includes(url))
  expect(counted, "evidence at the near miss").toEqual([])
  if (!SILENT.has(finding.reason.code)) expect(finding.evidence, "what was seen instead").not.toEqual([])
}

export interface Side {
  title: string
  /** Rejects where the finding is another than the proof says. `check` stands in for what the rule asks. */
  run(check?: CheckSpec): Promise<void>
}

/** What a proof says, one by one: first what is lacking, then what holds. */
export const sidesOf = ({ rule, holds, lacks, ...setting }: Proof): Side[] => [
  ...listed(lacks).map((side) => ({
    title: `${rule} lacks: ${side.near}`,
    run: (check?: CheckSpec) => proveLacking(rule, { ...setting, ...side }, check),
  })),
  ...listed(holds).map((side) => ({
    title: `${rule} holds: ${side.reason}`,
    run: (check?: CheckSpec) => proveHolding(rule, { ...setting, ...side }, check),
  })),
]

/** A test for each rule and side. */
export function prove(proofs: readonly Proof[]): void {
  test.each(proofs.flatMap(sidesOf).map(({ title, run }) => [title, run] as const))("%s", (_, run) => run())
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
