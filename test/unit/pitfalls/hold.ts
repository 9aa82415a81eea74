/** Turns pitfalls into tests. */
import { describe, expect, test } from "vitest"
import { reasonText } from "../../../src/core/result/messages"
import type { Pitfall, Pitfalls } from "../../sites/pitfalls/types"
import { auditByRule } from "../proof/audit"

async function holdAgainst({
  rule,
  site,
  verdict,
  reason,
  says = "",
  at = [],
  notAt = [],
  ...setting
}: Pitfall) {
  const { finding } = await auditByRule(rule, site, setting)
  const sentence = reasonText(finding.reason)
  expect({ verdict: finding.verdict, reason: finding.reason.code, sentence }).toMatchObject({
    verdict,
    reason,
  })
  expect(sentence).toContain(says)
  const counted = finding.evidence.filter(({ aside }) => !aside)
  const named = counted.map(({ url }) => url.replace(new URL(site.url).origin, ""))
  expect(named).toEqual(expect.arrayContaining([...at]))
  expect(named.filter((url) => notAt.includes(url))).toEqual([])
}

const titled = (pitfalls: readonly Pitfall[]) =>
  pitfalls.map((one) => [`${one.rule} ${one.pitfall}`, one] as const)

/** A test for each pitfall of a group. */
export function hold({ falsePass, falseFail }: Pitfalls): void {
  describe("is not taken for the duty fulfilled", () => {
    test.each(titled(falsePass))("%s", (_, pitfall) => holdAgainst(pitfall))
  })
  describe("is not taken for the duty neglected", () => {
    test.each(titled(falseFail))("%s", (_, pitfall) => holdAgainst(pitfall))
  })
}
