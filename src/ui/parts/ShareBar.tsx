import type { Score } from "../../core/result/types"
import * as css from "./ShareBar.module.css"

/** A thin bar over the weight of some rules: earned, lost, and (left empty) not decided. The row says it in words. */
export function ShareBar({ score: { value, coverage } }: { score: Score }) {
  const earned = ((value ?? 0) / 100) * coverage
  return (
    <div className={css.bar} aria-hidden>
      <div className={css.earned} style={{ width: `${earned * 100}%` }} />
      <div className={css.lost} style={{ width: `${(coverage - earned) * 100}%` }} />
    </div>
  )
}
