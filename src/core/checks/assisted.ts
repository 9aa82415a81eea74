import type { Judgement } from "../result/types"
import type { Rule } from "../rules/types"

/**
 * What a check gathered, for a rule that a person decides: the facts stay as they are told, the verdict is the person's.
 * Obstacles stay obstacles. Rules of other modes keep the verdict of the check.
 */
export function leftToPerson(judgement: Judgement, { mode }: Pick<Rule, "mode">): Judgement {
  if (mode !== "assisted" || judgement.verdict === "blocked") return judgement
  return { ...judgement, verdict: "pending", ratio: null }
}
