/** Everything the check knows of a site at one moment: asked for by seek and judge alike. */
import type { Subject } from "../../result/types"
import type { ColumnFacts, Site } from "../../site/types"
import { collectInterpretations } from "./collect-interpretations"
import { collectPolicies, type PolicyFacts } from "./collect-policies"
import type { Interpretation } from "./documents"
import type { InterpretationParams } from "./params"

export interface Survey {
  columns: { policies: ColumnFacts[]; interpretations: ColumnFacts[] }
  policies: PolicyFacts
  interpretations: Interpretation[]
}

const isFound = ({ state }: ColumnFacts): boolean => state === "found"

export function survey(site: Site, params: InterpretationParams, subject: Subject): Survey {
  const columns = {
    policies: params.policies.map((key) => site.column(key)),
    interpretations: params.interpretations.map((key) => site.column(key)),
  }
  const found = {
    policies: columns.policies.filter(isFound),
    interpretations: columns.interpretations.filter(isFound),
  }
  const policies = collectPolicies(site, found.policies, params, subject)
  const documents = [...policies.needed, ...policies.exempt.map(({ policy }) => policy)]
  return { columns, policies, interpretations: collectInterpretations(site, found, documents) }
}
