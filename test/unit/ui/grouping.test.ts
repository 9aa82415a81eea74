import { describe, expect, test } from "vitest"
import { partsOf } from "../../../src/ui/checklist/grouping"
import { progressOf, reasonOf, titleOf } from "../../../src/ui/checklist/line-words"
import { linesShown, noFilters } from "../../../src/ui/report/filters"
import { finding, ruleInfo, runResult } from "../make-result"

const sections = [
  {
    id: "1",
    title: "用权公开",
    items: [
      { id: "1.1", title: "权力配置" },
      { id: "1.2", title: "权力运行" },
    ],
  },
  { id: "2", title: "政策解读", items: [{ id: "2.1", title: "六稳" }] },
  { id: "3", title: "没有指标的部分", items: [{ id: "3.1", title: "空" }] },
]
const rules = [
  ruleInfo({ id: "A", item: "1.1" }),
  ruleInfo({ id: "B", item: "1.2", mode: "manual" }),
  ruleInfo({ id: "C", item: "2.1", title: "有解读", failTitle: "缺少解读" }),
  ruleInfo({ id: "D", item: "9.9" }),
]
const findings = [
  finding({ rule: "A", verdict: "pass", ratio: 1 }),
  finding({ rule: "B", verdict: "pending", ratio: null }),
  finding({ rule: "C", verdict: "not-found", ratio: 0, reason: { code: "六个栏目都没有", values: {} } }),
]
const result = runResult({ sections, rules, findings })

describe("partsOf", () => {
  const parts = partsOf(result)

  test("parts in the order of the pack, empty ones left out, stray rules last", () => {
    expect(parts.map(({ title }) => title)).toEqual(["一、用权公开", "二、政策解读", "其他"])
    expect(parts.map(({ items }) => items.map(({ lines }) => lines.map(({ rule }) => rule.id)))).toEqual([
      [["A"], ["B"]],
      [["C"]],
      [["D"]],
    ])
  })

  test("each part has the score of its own rules", () => {
    expect(parts.map(({ score }) => score.value)).toEqual([100, 0, null])
  })

  test("how far a part is", () => {
    expect(parts.map(progressOf)).toEqual(["判定 1 / 2", "判定 1 / 1", "不计分"])
    const none = partsOf({ ...result, findings: [finding({ rule: "C", verdict: "not-applicable" })] })
    expect(none.map(progressOf)[1]).toBe("不计分")
  })
})

describe("while the audit goes on", () => {
  const unfinished = { verdict: "blocked", ratio: null, reason: { code: "common.cut", values: {} } } as const
  const going = { ...result, findings: [...findings.slice(0, 1), finding({ rule: "B", ...unfinished })] }

  test("a rule it has not come to has no finding yet", () => {
    const lines = partsOf(going, {})[0]?.items.flatMap((item) => item.lines)
    expect(lines?.map(({ final }) => final?.verdict ?? null)).toEqual(["pass", null])
    expect(partsOf(going, {}).map(progressOf)[0]).toBe("已查完 1 / 2")
  })

  test("parts count as the audit's progress does: rules that still ask are not done with, those of other levels are not counted", () => {
    const not = { verdict: "not-applicable", ratio: null } as const
    const judged = [
      ...findings,
      finding({ rule: "D", ...not, reason: { code: "common.level", values: { level: "" } } }),
      // A check that finds nothing to hold a unit to has been done with all the same.
      finding({ rule: "E", ...not }),
    ]
    const parts = partsOf(
      { ...result, rules: [...rules, ruleInfo({ id: "E", item: "2.1" })], findings: judged },
      { open: ["A", "C"] },
    )
    expect(parts.map(progressOf)).toEqual(["已查完 1 / 2", "已查完 1 / 2", "不计分"])
  })

  test("once it has ended, what it did not come to is open", () => {
    const lines = partsOf(going)[0]?.items.flatMap((item) => item.lines)
    expect(lines?.map(({ final }) => final?.verdict)).toEqual(["pass", "blocked"])
  })

  test("bars stand for the whole part at any time", () => {
    expect(partsOf(going, {})[0]?.score.coverage).toBe(0.5)
  })
})

describe("words of a line", () => {
  const lineOf = (reviews: Parameters<typeof partsOf>[0]["reviews"]) =>
    partsOf({ ...result, reviews })[1]?.items[0]?.lines[0] as Parameters<typeof titleOf>[0]

  test("what lacks is named as a defect", () => {
    expect(titleOf(lineOf([]))).toBe("缺少解读")
    expect(reasonOf(lineOf([]))).toBe("六个栏目都没有")
  })

  test("a review settles the title, and names the machine's verdict with its reason", () => {
    const line = lineOf([{ rule: "C", verdict: "pass", note: "", who: "", at: "2021-07-01T00:00:00Z" }])
    expect(titleOf(line)).toBe("有解读")
    expect(reasonOf(line)).toBe("机器结论“未找到”：六个栏目都没有")
  })
})

describe("linesShown", () => {
  const parts = partsOf(result)
  const ids = (filters: Partial<typeof noFilters>) =>
    linesShown(parts, { ...noFilters, ...filters }).map(({ rule }) => rule.id)

  test.each([
    ["no filter", {}, ["A", "B", "C", "D"]],
    ["verdicts", { verdicts: ["pass", "pending"] }, ["A", "B"]],
    ["part", { part: "2" }, ["C"]],
    ["mode", { mode: "manual" }, ["B"]],
    ["text of the reason", { text: " 六个栏目 " }, ["C"]],
    ["text of the id, any case", { text: "b" }, ["B"]],
    ["all at once", { verdicts: ["pass"], part: "2" }, []],
  ] as [string, Partial<typeof noFilters>, string[]][])("%s", (_, filters, expected) => {
    expect(ids(filters)).toEqual(expected)
  })
})
