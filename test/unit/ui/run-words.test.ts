import { expect, test } from "vitest"
import type { RunSummary } from "../../../src/platform/browser/types"
import { outcomeOf } from "../../../src/ui/run-words"

const progress = { pages: 41, requests: 50, decided: 23, applicable: 58, current: null }
const run = (change: Partial<RunSummary>) => outcomeOf({ progress, score: 81.25, ...change } as RunSummary)

test.each<[string, Partial<RunSummary>, [string, string]]>([
  ["a whole run", { state: "done", coverage: 0.93, cut: null }, ["81.3 分", "覆盖权重 93%"]],
  ["a stopped run", { state: "stopped", coverage: 0.4, cut: "stopped" }, ["81.3 分", "已停止，覆盖权重 40%"]],
  ["a cut run", { state: "done", coverage: 0.4, cut: "budget" }, ["81.3 分", "未查完，覆盖权重 40%"]],
  ["a stopped run of an earlier version", { state: "stopped" }, ["81.3 分", "已停止"]],
  ["a run on its way", { state: "running", coverage: 0.4 }, ["评查中", "指标已查完 23 / 58；已读页面 41"]],
  ["a failed run", { state: "failed", score: null }, ["—", "未完成"]],
])("%s never shows a bare score", (_, change, words) => expect(run(change)).toEqual(words))
