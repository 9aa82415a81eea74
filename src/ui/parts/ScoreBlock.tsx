import { countsOf, coverageText } from "../../core/result/coverage"
import type { RunResult } from "../../core/result/types"
import { scoreOf } from "../../core/score/score"
import { scoreText } from "../format"
import { RangeBar } from "./RangeBar"
import * as css from "./ScoreBlock.module.css"

/** The one number: score over its range, and what it rests on. Reviews count. */
export function ScoreBlock({ result }: { result: RunResult }) {
  const score = scoreOf(result.findings, result.rules, result.reviews)
  const { value } = score
  return (
    <section className={css.block} aria-label="得分">
      <p className={css.figure}>
        <span className={css.value} data-testid="score">
          {scoreText(value)}
        </span>
        <span className={css.unit}>{value === null ? "未判定" : "分"}</span>
      </p>
      <RangeBar score={score} />
      <p className={css.coverage}>{coverageText(countsOf(result), score.coverage)}</p>
    </section>
  )
}
