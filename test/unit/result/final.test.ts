import { describe, expect, it } from "vitest"
import { failedVetoes, finalVerdict, latestReviews, titleFor } from "../../../src/core/result/final"
import type { Finding, Review, Verdict } from "../../../src/core/result/types"
import { ruleInfo } from "../make-result"

const finding = (verdict: Verdict, ratio: number | null): Finding => ({
  rule: "R-1",
  item: "1.1",
  verdict,
  ratio,
  weight: 1,
  reason: { code: "column.pass", values: {} },
  evidence: [],
  searched: [],
})
const review = (verdict: Review["verdict"], at: string, rule = "R-1"): Review => ({
  rule,
  verdict,
  note: "",
  who: "李敏",
  at,
})

describe("the verdict that counts", () => {
  it.each([
    ["pass", 1, 1],
    ["partial", 0.25, 0.25],
    ["partial", 1.5, 1],
    ["fail", 0, 0],
    ["not-found", 0, 0],
    ["blocked", null, null],
    ["pending", null, null],
    ["not-applicable", null, null],
    ["not-due", null, null],
  ] as const)("is the machine's, %s with %s counts %s", (verdict, ratio, counted) => {
    expect(finalVerdict(finding(verdict, ratio), undefined)).toEqual({
      verdict,
      ratio: counted,
      review: null,
    })
  })

  it.each([
    ["pass", 1],
    ["partial", 0.5],
    ["fail", 0],
  ] as const)("is a person's where there is one, %s counts %s", (verdict, counted) => {
    const decided = review(verdict, "2021-07-01T00:00:00Z")
    const told = finalVerdict(finding("partial", 0.9), decided)
    expect(told).toEqual({ verdict, ratio: counted, review: decided })
  })

  it("is that of the latest review of its rule; of two of one moment, of the one that came in last", () => {
    const [early, late, again] = [
      review("fail", "2021-07-01T00:00:00Z"),
      review("pass", "2021-07-02T00:00:00Z"),
      review("partial", "2021-07-02T00:00:00Z"),
    ]
    const other = review("fail", "2021-07-03T00:00:00Z", "R-2")
    expect(latestReviews([late, early, other]).get("R-1")).toBe(late)
    expect(latestReviews([early, late, again]).get("R-1")).toBe(again)
    expect(latestReviews([late, other]).get("R-2")).toBe(other)
  })

  it("makes a banner of a failed veto rule, and takes it away again", () => {
    const rules = [ruleInfo({ id: "R-1", veto: true }), ruleInfo({ id: "R-2" })]
    const findings = [finding("fail", 0), { ...finding("fail", 0), rule: "R-2" }]
    const banners = (...reviews: Review[]) => failedVetoes({ findings, rules, reviews }).map(({ id }) => id)
    expect(banners()).toEqual(["R-1"])
    expect(banners(review("pass", "2021-07-01T00:00:00Z"))).toEqual([])
  })

  it("tells whether a rule goes by its title or by that of the defect", () => {
    const rule = ruleInfo({ title: "已公开", failTitle: "未公开" })
    const told = (verdict?: Verdict) => titleFor(rule, verdict)
    expect([told("fail"), told("not-found")]).toEqual(["未公开", "未公开"])
    expect([told("pass"), told("partial"), told("blocked"), told()]).toEqual(new Array(4).fill("已公开"))
  })
})
