import { finalVerdict, latestReviews } from "../core/result/final"
import type { RunResult, Verdict } from "../core/result/types"
import { percentText } from "./format"

export type VerdictCounts = Record<Verdict, number>

/** How many rules ended in each verdict, reviews counted. */
export function countVerdicts({ findings, reviews }: Pick<RunResult, "findings" | "reviews">): VerdictCounts {
  const counts: VerdictCounts = {
    pass: 0,
    partial: 0,
    fail: 0,
    "not-found": 0,
    blocked: 0,
    pending: 0,
    "not-applicable": 0,
    "not-due": 0,
  }
  const reviewed = latestReviews(reviews)
  for (const finding of findings) counts[finalVerdict(finding, reviewed.get(finding.rule)).verdict]++
  return counts
}

/** What the score rests on, in words: decided of applicable rules, their weight, and what is still open. */
export function coverageText(counts: VerdictCounts, coverage: number): string {
  const decided = counts.pass + counts.partial + counts.fail + counts["not-found"]
  const applicable = decided + counts.blocked + counts.pending
  const open = [
    counts.pending > 0 && `待人工 ${counts.pending} 项`,
    counts.blocked > 0 && `无法访问 ${counts.blocked} 项`,
  ].filter(Boolean)
  const base = `已判定 ${decided} / ${applicable} 项，覆盖权重 ${percentText(coverage)}`
  return open.length > 0 ? `${base}；${open.join("，")}` : base
}
