import { titleFor } from "../../core/result/final"
import { reasonText } from "../../core/result/messages"
import type { Verdict } from "../../core/result/types"
import { verdictWords } from "../../core/result/words"
import type { Line, PartGroup } from "./grouping"

/** A rule's title, in the wording of a defect where there is one. */
export const titleOf = ({ rule, final }: Line) => titleFor(rule, final?.verdict)

/** Why the verdict is what it is. Where a review stands above it, the machine's verdict is named with its reason. */
export function reasonOf({ finding, final }: Line): string | null {
  if (!finding) return null
  const reason = reasonText(finding.reason)
  return final?.review ? `机器结论“${verdictWords[finding.verdict]}”：${reason}` : reason
}

/** How many rules ended in each verdict that occurs. */
export function tallyOf(lines: readonly Line[]): Map<Verdict, number> {
  const tally = new Map<Verdict, number>()
  for (const { final } of lines) if (final) tally.set(final.verdict, (tally.get(final.verdict) ?? 0) + 1)
  return tally
}

/** The question a person has to answer, unless the reason asks it already. */
export function questionOf(line: Line): string | null {
  const question = line.finding?.question ?? line.rule.question
  return question && !reasonOf(line)?.includes(question) ? question : null
}

/** How far a part is: while the audit goes on, rules it has done with; then rules decided of those that count. */
export function progressOf({ score, going, applicable }: PartGroup): string {
  if (going?.total) return `已查完 ${going.done} / ${going.total}`
  return applicable > 0 ? `判定 ${score.decided} / ${applicable}` : "不计分"
}
