/** What the check knows of a site at one moment: seen by seek and judge alike. */
import type { Subject } from "../../result/types"
import type { ColumnFacts, Site } from "../../site/types"
import { collectInterpretations } from "./collect-interpretations"
import { collectPolicies, type PolicyFacts } from "./collect-policies"
import type { Interpretation } from "./documents"
import type { InterpretationParams } from "./params"

export interface Columns {
  policies: ColumnFacts[]
  interpretations: ColumnFacts[]
}

export interface Survey {
  columns: Columns
  policies: PolicyFacts
  interpretations: Interpretation[]
}

export const columnsOf = (site: Site, params: InterpretationParams): Columns => ({
  policies: params.policies.map((key) => site.column(key)),
  interpretations: params.interpretations.map((key) => site.column(key)),
})

export function survey(site: Site, params: InterpretationParams, subject: Subject): Survey {
  const columns = columnsOf(site, params)
  const policies = collectPolicies(site, columns.policies, params, subject)
  const documents = [...policies.needed, ...policies.exempt.map(({ policy }) => policy)]
  return { columns, policies, interpretations: collectInterpretations(site, columns, documents) }
}
