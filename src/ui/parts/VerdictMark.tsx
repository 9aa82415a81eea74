import Ban from "lucide-react/icons/ban"
import CircleCheck from "lucide-react/icons/circle-check"
import CircleDashed from "lucide-react/icons/circle-dashed"
import CircleMinus from "lucide-react/icons/circle-minus"
import CircleQuestion from "lucide-react/icons/circle-question-mark"
import CircleX from "lucide-react/icons/circle-x"
import Contrast from "lucide-react/icons/contrast"
import Hourglass from "lucide-react/icons/hourglass"
import SearchX from "lucide-react/icons/search-x"
import type { Verdict } from "../../core/result/types"
import { verdictWords } from "../../core/result/words"
import * as css from "./VerdictMark.module.css"

const icons = {
  pass: CircleCheck,
  partial: Contrast,
  fail: CircleX,
  "not-found": SearchX,
  blocked: Ban,
  pending: CircleQuestion,
  "not-applicable": CircleMinus,
  "not-due": Hourglass,
} satisfies Record<Verdict, unknown>

const tones: Record<Verdict, string> = {
  pass: css.good,
  partial: css.warn,
  fail: css.bad,
  "not-found": css.warn,
  blocked: css.open,
  pending: css.open,
  "not-applicable": css.quiet,
  "not-due": css.quiet,
}

interface Props {
  /** null: not decided yet. */
  verdict: Verdict | null
  size?: number
}

/** A verdict as icon and word. */
export function VerdictMark({ verdict, size = 16 }: Props) {
  const Icon = verdict ? icons[verdict] : CircleDashed
  return (
    <span className={`${css.mark} ${verdict ? tones[verdict] : css.quiet}`}>
      <Icon size={size} aria-hidden />
      {verdict ? verdictWords[verdict] : "未评到"}
    </span>
  )
}
