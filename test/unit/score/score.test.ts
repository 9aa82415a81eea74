import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { failedVetoes } from "../../../src/core/result/final"
import type { Finding, Review, RuleInfo, Verdict } from "../../../src/core/result/types"
import { scoreOf } from "../../../src/core/score/score"

const finding = (rule: string, verdict: Verdict, weight: number, ratio: number | null = null): Finding => ({
  rule,
  item: "1.1",
  verdict,
  ratio,
  weight,
  reason: { code: "column.found", values: {} },
  evidence: [],
  searched: [],
})

const rule = (id: string, veto = false): RuleInfo => ({
  id,
  item: "1.1",
  title: "",
  failTitle: "",
  basis: [],
  mode: "auto",
  severity: "normal",
  weight: 1,
  why: "",
  howToCheck: "",
  attach: [],
  remedy: "",
  kind: "column",
  veto,
})

const VERDICTS: Verdict[] = [
  "pass",
  "partial",
  "fail",
  "not-found",
  "blocked",
  "pending",
  "not-applicable",
  "not-due",
]

const findings = fc
  .array(
    fc.record({
      verdict: fc.constantFrom(...VERDICTS),
      weight: fc.double({ min: 0, max: 8, noNaN: true }),
      ratio: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { maxLength: 40 },
  )
  .map((list) => list.map(({ verdict, weight, ratio }, i) => finding(`R${i}`, verdict, weight, ratio)))

describe("score", () => {
  test("worked by hand", () => {
    const score = scoreOf(
      [
        finding("A", "pass", 5),
        finding("B", "partial", 4, 0.5),
        finding("C", "not-found", 1),
        finding("D", "pending", 8),
        finding("E", "blocked", 2),
        finding("F", "not-applicable", 100),
      ],
      [],
    )
    expect(score).toEqual({ value: 70, low: 35, high: 90, coverage: 0.5, decided: 3, pending: 1 })
  })

  test("nothing decided is no score", () => {
    const score = scoreOf([finding("A", "pending", 3), finding("B", "not-applicable", 3)], [])
    expect(score).toEqual({ value: null, low: null, high: null, coverage: 0, decided: 0, pending: 1 })
  })

  test("low <= value <= high, all within 0..100, whatever the findings and their order", () => {
    fc.assert(
      fc.property(findings, fc.infiniteStream(fc.nat()), (list, keys) => {
        const score = scoreOf(list, [])
        const shuffled = list
          .map((it) => [keys.next().value as number, it] as const)
          .sort((a, b) => a[0] - b[0])
          .map(([, it]) => it)
        expect(scoreOf(shuffled, [])).toEqual(score)
        if (score.value === null) return
        expect(score.low).toBeGreaterThanOrEqual(0)
        expect(score.low).toBeLessThanOrEqual(score.value)
        expect(score.value).toBeLessThanOrEqual(score.high as number)
        expect(score.high).toBeLessThanOrEqual(100)
      }),
    )
  })

  test("a better verdict never lowers the score", () => {
    fc.assert(
      fc.property(findings, (list) => {
        const failed = list.findIndex((it) => it.verdict === "fail")
        fc.pre(failed >= 0)
        const better = list.map((it, i) => (i === failed ? { ...it, verdict: "pass" as const } : it))
        const before = scoreOf(list, []).value
        fc.pre(before !== null)
        expect(scoreOf(better, []).value).toBeGreaterThanOrEqual(before as number)
      }),
    )
  })

  test("a person's decision counts in place of the machine's, the latest one", () => {
    const review = (verdict: Review["verdict"], at: string): Review => ({
      rule: "A",
      verdict,
      note: "",
      who: "",
      at,
    })
    const list = [finding("A", "not-found", 1), finding("B", "pass", 1)]
    expect(scoreOf(list, []).value).toBe(50)
    expect(scoreOf(list, [], [review("pass", "2021-01-01")]).value).toBe(100)
    expect(scoreOf(list, [], [review("fail", "2021-01-02"), review("pass", "2021-01-01")]).value).toBe(50)
    expect(scoreOf(list, [], [review("not-applicable", "2021-01-01")]).value).toBe(100)
  })

  test("veto rules are named and carry no points", () => {
    const list = [finding("V", "fail", 8), finding("A", "pass", 1)]
    const rules = [rule("V", true), rule("A")]
    expect(scoreOf(list, rules).value).toBe(100)
    expect(failedVetoes({ findings: list, rules, reviews: [] }).map(({ id }) => id)).toEqual(["V"])
  })
})
