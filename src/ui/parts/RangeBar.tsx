import type { Score } from "../../core/result/types"
import { scoreText } from "../format"
import * as css from "./RangeBar.module.css"

/** Where the score stands between "all open rules fail" and "all open rules pass". */
export function RangeBar({ score: { value, low, high } }: { score: Score }) {
  if (value === null || low === null || high === null)
    return (
      <div>
        <div className={css.track} />
        <p className={css.words}>尚无判定的指标，不计分</p>
      </div>
    )
  return (
    <div>
      <div className={css.track}>
        <div className={css.band} style={{ left: `${low}%`, width: `${high - low}%` }} />
        <div className={css.mark} style={{ left: `${value}%` }} />
      </div>
      <p className={css.words}>
        区间 {scoreText(low)} – {scoreText(high)}
        <span>未判定的全部不符合 – 全部符合</span>
      </p>
    </div>
  )
}
