import type { Verdict } from "../../core/result/types"
import { VerdictMark } from "../parts/VerdictMark"
import { verdicts } from "../words"
import * as css from "./FilterBar.module.css"
import { useReport } from "./useReport"

/** One switch per verdict that occurs, with its count. None pressed means all. */
export function VerdictChips({ tally }: { tally: Map<Verdict, number> }) {
  const chosen = useReport((state) => state.filters.verdicts)
  const filter = useReport((state) => state.filter)
  const toggle = (verdict: Verdict) =>
    filter({
      verdicts: chosen.includes(verdict) ? chosen.filter((one) => one !== verdict) : [...chosen, verdict],
    })
  return (
    <fieldset className={css.chips} aria-label="结论">
      {verdicts
        .filter((verdict) => tally.has(verdict) || chosen.includes(verdict))
        .map((verdict) => (
          <button
            key={verdict}
            type="button"
            className={css.chip}
            aria-pressed={chosen.includes(verdict)}
            onClick={() => toggle(verdict)}
          >
            <VerdictMark verdict={verdict} size={14} />
            {tally.get(verdict) ?? 0}
          </button>
        ))}
    </fieldset>
  )
}
