import { reasonText } from "../../core/result/messages"
import type { Verdict } from "../../core/result/types"
import { verdictWords } from "../../core/result/words"
import type { Line, PartGroup } from "./grouping"

const lacking: ReadonlySet<Verdict> = new Set(["fail", "not-found"])

/** A rule's title, in the wording of a defect where there is one. */
export const titleOf = ({ rule, final }: Line) =>
  final && lacking.has(final.verdict) ? rule.failTitle : rule.title

/** Why the verdict is what it is. Where a review stands above it, the machine's verdict is named with its reason. */
export function reasonOf({ finding, final }: Line): string | null {
  if (!finding) return null
  const reason = reasonText(finding.reason)
  return final?.review ? `机器结论“${verdictWords[finding.verdict]}”：${reason}` : reason
}

/** How far a part is: while the audit goes on, rules come to; then rules decided of those that count. */
export function progressOf({ score, judged, applicable, total }: PartGroup): string {
  if (judged < total) return `已评 ${judged} / ${total}`
  return applicable > 0 ? `判定 ${score.decided} / ${applicable}` : "不计分"
}
