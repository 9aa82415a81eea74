import { describe, expect, test } from "vitest"
import { countsOf, coverageText, percentText } from "../../../src/core/result/coverage"
import type { Verdict } from "../../../src/core/result/types"
import { scoreText } from "../../../src/ui/format"
import { finding } from "../make-result"

const counted = (verdicts: Verdict[]) =>
  countsOf({
    findings: verdicts.map((verdict, index) => finding({ rule: `T-${index}`, verdict })),
    reviews: [],
  })

describe("coverageText", () => {
  test("decided, applicable, weight, and what is open", () => {
    const counts = counted(["pass", "fail", "not-found", "pending", "pending", "blocked", "not-applicable"])
    expect(coverageText(counts, 0.714)).toBe("已判定 3 / 6 项，覆盖权重 71%；待人工 2 项，无法访问 1 项")
  })

  test("nothing open: nothing said of it", () => {
    expect(coverageText(counted(["pass", "not-due"]), 1)).toBe("已判定 1 / 1 项，覆盖权重 100%")
  })

  test("a search that was cut short is not called unreachable", () => {
    const cut = finding({ verdict: "blocked", reason: { code: "common.cut", values: {} } })
    const counts = countsOf({ findings: [finding({ rule: "A" }), { ...cut, rule: "B" }], reviews: [] })
    expect(coverageText(counts, 0.5)).toBe("已判定 1 / 2 项，覆盖权重 50%；未查完 1 项")
  })

  test("a review counts, not the verdict it replaces", () => {
    const review = { rule: "T-1", verdict: "pass", note: "", who: "", at: "2021-07-01T00:00:00Z" } as const
    const { verdicts } = countsOf({ findings: [finding({ verdict: "not-found" })], reviews: [review] })
    expect(verdicts).toMatchObject({ pass: 1, "not-found": 0 })
  })
})

describe("figures", () => {
  test("no score is a dash, nought is nought", () => {
    expect(scoreText(null)).toBe("—")
    expect(scoreText(0)).toBe("0")
    expect(scoreText(62.46)).toBe("62.5")
  })

  test("a share is only 100% or 0% when it is", () => {
    expect(percentText(0.998)).toBe("99%")
    expect(percentText(1)).toBe("100%")
    expect(percentText(0.001)).toBe("1%")
    expect(percentText(0)).toBe("0%")
  })
})
