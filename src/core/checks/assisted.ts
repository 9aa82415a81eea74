import type { Judgement, Verdict } from "../result/types"
import type { Rule } from "../rules/types"

/** Verdicts that leave a person nothing to decide. */
const KEPT: ReadonlySet<Verdict> = new Set(["blocked", "not-due", "not-applicable"])

/**
 * What a check gathered, for a rule that a person decides: the facts stay as they are told, the verdict is the person's.
 * Obstacles stay obstacles, and what is not due is not due. Rules of other modes keep the verdict of the check.
 */
export function leftToPerson(judgement: Judgement, { mode }: Pick<Rule, "mode">): Judgement {
  if (mode !== "assisted" || KEPT.has(judgement.verdict)) return judgement
  return { ...judgement, verdict: "pending", ratio: null }
}
