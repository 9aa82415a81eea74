import ChevronRight from "lucide-react/icons/chevron-right"
import { useId, useState } from "react"
import { modeWords } from "../../core/result/words"
import type { Line } from "../checklist/grouping"
import { reasonOf, titleOf } from "../checklist/line-words"
import { VerdictMark } from "../parts/VerdictMark"
import { FindingDetail } from "./FindingDetail"
import * as css from "./table.module.css"

/** The row of a rule, and below it, when open, what is known of it. */
export function RuleRows({ line }: { line: Line }) {
  const [open, setOpen] = useState(false)
  const detail = useId()
  const { rule, finding, final } = line
  return (
    <>
      <tr className={open ? css.open : undefined}>
        <td className={css.short}>
          <VerdictMark verdict={final?.verdict ?? null} />
          {final?.review && <span className={css.soft}>复核</span>}
        </td>
        <td className={css.aside}>{rule.id}</td>
        <td>
          <button
            type="button"
            className={css.title}
            aria-expanded={open}
            aria-controls={open ? detail : undefined}
            onClick={() => setOpen(!open)}
          >
            <ChevronRight className={css.chevron} size={16} aria-hidden />
            {titleOf(line)}
          </button>
          {finding && <span className={css.reason}>{reasonOf(line)}</span>}
        </td>
        <td className={css.aside}>{modeWords[rule.mode]}</td>
        <td className={css.figure}>{rule.veto ? "否决项" : `${pointsText(line)} / ${rule.weight}`}</td>
      </tr>
      {open && (
        <tr>
          <td colSpan={5} id={detail}>
            <FindingDetail line={line} />
          </td>
        </tr>
      )}
    </>
  )
}

/** Points of a rule, or a dash where it is not decided. */
function pointsText({ rule, final }: Line): string {
  if (final?.ratio == null) return "—"
  return String(Math.round(rule.weight * final.ratio * 100) / 100)
}
