import type { Verdict } from "../core/result/types"
import { codesOf, levelWords, modeWords, outcomeWords } from "../core/result/words"
import type { RunPhase } from "../platform/browser/types"

/** In the order a reader works through them: what is wrong, what is open, what is settled. */
export const verdicts: readonly Verdict[] = [
  "fail",
  "partial",
  "not-found",
  "blocked",
  "pending",
  "pass",
  "not-due",
  "not-applicable",
]

export const levels = codesOf(levelWords)
export const modes = codesOf(modeWords)

/** What came of a request, in words; a code this version does not know is shown as it is. */
export const outcomeWord = (outcome: string) => outcomeWords[outcome] ?? outcome

export const phaseWords: Record<RunPhase, string> = {
  queued: "排队中",
  running: "评查中",
  paused: "已暂停",
  stopping: "正在停止",
  done: "已完成",
  stopped: "已停止",
  failed: "未完成",
  interrupted: "已中断",
}
