import { describe, expect, test } from "vitest"
import { findingOf } from "../../../src/core/audit/finding"
import { defaultAuditSettings } from "../../../src/core/audit/types"
import type { Check } from "../../../src/core/checks/types"
import { reasonText } from "../../../src/core/result/messages"
import type { Judgement, Verdict } from "../../../src/core/result/types"
import { auditScripted, plainCheck, rule } from "./scripted-site"

const judged = (verdict: Verdict): Judgement => ({
  verdict,
  ratio: null,
  reason: { code: "common.level", values: { level: "县级" } },
  evidence: [],
  searched: [],
})
const assisted = rule("a", { kind: "x" }, { mode: "assisted" })
const asOf = "2021-06-30"

describe("a finding of a run that was cut", () => {
  test("claims no absence", () => {
    for (const verdict of ["fail", "not-found", "partial"] as const)
      expect(findingOf(assisted, judged(verdict), "budget", asOf)).toMatchObject({
        verdict: "blocked",
        reason: { code: "common.cut" },
      })
  })

  test("says of what was gathered for a person that it is not all", () => {
    const whole = findingOf(assisted, judged("pending"), null, asOf)
    expect(whole.reason.note).toBeUndefined()
    const cut = findingOf(assisted, judged("pending"), "stopped", asOf)
    expect(cut).toMatchObject({ verdict: "pending", reason: { code: "common.level" } })
    expect(reasonText(cut.reason)).toBe(
      "本项不适用于县级网站。评查被人工停止，收集未完成，以上仅为已读取的部分，请核对其余内容",
    )
  })

  test("a mere question gathers nothing, and a pass stays one", () => {
    const manual = rule("m", { kind: "manual" }, { mode: "manual" })
    expect(findingOf(manual, judged("pending"), "budget", asOf).reason.note).toBeUndefined()
    expect(findingOf(assisted, judged("pass"), "budget", asOf)).toMatchObject({ verdict: "pass" })
  })
})

/** Rests on all that is read, and asks for nothing itself. */
const onlooker = (verdict: Verdict) =>
  plainCheck(`onlooker-${verdict}`, {
    seek: () => [],
    judge: () => ({ ...judged(verdict), wholeSite: true }),
  })

/** Reads one page after the other. */
const reader: Check<Record<string, never>> = {
  ...onlooker("pass"),
  kind: "reader",
  seek: (site) =>
    site
      .pages()
      .flatMap(({ links }) => links)
      .map(({ url }) => ({ url, likely: 1, via: "nav", note: "" })),
}

describe("a rule that rests on what other rules read", () => {
  const map = { "/": ["/a"], "/a": ["/b"], "/b": ["/c"], "/c": [] }
  const kinds = [reader, onlooker("pending"), onlooker("not-found")]
  const checks = new Map(kinds.map((check) => [check.kind, check]))
  const rules = kinds.map(({ kind }) => rule(kind, { kind }))
  const run = (maxRequests: number) =>
    auditScripted({ map, rules, settings: { ...defaultAuditSettings, maxRequests }, more: { checks } })

  test("is as unfinished as they are", async () => {
    const { result } = await run(3)
    expect(result.cut).toBe("budget")
    const [, pending, missing] = result.findings
    expect(pending?.reason.note?.code).toBe("common.unfinished")
    expect(missing).toMatchObject({ verdict: "blocked", reason: { code: "common.cut" } })
  })

  test("and as finished", async () => {
    const { result } = await run(100)
    const [, pending, missing] = result.findings
    expect(pending?.reason.note).toBeUndefined()
    expect(missing?.verdict).toBe("not-found")
  })
})
