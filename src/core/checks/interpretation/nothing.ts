import { isObstacle } from "../../crawl/outcome"
import type { Outcome } from "../../crawl/types"
import type { Judgement, Reason } from "../../result/types"
import { outcomeWords } from "../../result/words"
import type { Site } from "../../site/types"
import { lastDay } from "../gather/days"
import { columnNames } from "../gather/trail"
import type { Material } from "./material"

export type Verdict = Pick<Judgement, "verdict" | "ratio" | "reason">

export const blocked = (code: string, values: Reason["values"]): Verdict => ({
  verdict: "blocked",
  ratio: null,
  reason: { code, values },
})
export const notFound = (code: string, values: Reason["values"]): Verdict => ({
  verdict: "not-found",
  ratio: 0,
  reason: { code, values },
})

/** No own document of the period asks for an interpretation: because none was seen, or because none needs one. */
export function judgeNothing(site: Site, { surveys, policies }: Material): Verdict {
  const { from } = site.period
  const { columns, found } = surveys.policies
  const column = columnNames(columns)
  const obstacle = surveys.policies.obstacle?.outcome ?? null
  if (found.length === 0) {
    return obstacle === null
      ? notFound("interpretation.no-policy-column", { column })
      : blocked("interpretation.policies-blocked", { column, outcome: outcomeWords[obstacle] ?? obstacle })
  }
  const seen = policies.exempt.length + policies.reprints.length
  const hindered = policies.unread.find(({ outcome }) => isObstacle(outcome as Outcome))
  const outcome = obstacle ?? hindered?.outcome
  if (outcome !== undefined && seen === 0)
    return blocked("interpretation.policies-blocked", { column, outcome: outcomeWords[outcome] ?? outcome })
  if (columns.every(({ chosen, pages }) => chosen === null || (chosen.external && pages.length === 0)))
    return {
      verdict: "pending",
      ratio: null,
      reason: { code: "interpretation.external", values: { column } },
    }
  const values = {
    column,
    from,
    to: lastDay(site),
    exempt: policies.exempt.length,
    reprints: policies.reprints.length,
    unread: policies.unread.length,
  }
  return { verdict: "pending", ratio: null, reason: { code: "interpretation.none-needed", values } }
}
