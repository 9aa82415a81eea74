import type { Verdict } from "../../core/result/types"
import type { Line } from "./grouping"

const lacking: ReadonlySet<Verdict> = new Set(["fail", "not-found"])

/** A rule's title, in the wording of a defect where there is one. */
export const titleOf = ({ rule, final }: Line) =>
  final && lacking.has(final.verdict) ? rule.failTitle : rule.title
