import type { Review, RunResult } from "../../core/result/types"
import { scoreOf } from "../../core/score/score"

/** A result with what people decided since: their reviews, and the score these give. */
export const reviewed = (result: RunResult, reviews: Review[]): RunResult => ({
  ...result,
  reviews,
  score: scoreOf(result.findings, result.rules, reviews),
})
