/** What the check knows of a site at one moment: seen by seek and judge alike. */
import type { Subject } from "../../result/types"
import type { Site } from "../../site/types"
import { type Survey, surveyColumns } from "../gather/survey"
import { collectInterpretations } from "./collect-interpretations"
import { collectPolicies, type PolicyFacts } from "./collect-policies"
import type { Interpretation } from "./documents"
import type { InterpretationParams } from "./params"

export interface Surveys {
  policies: Survey
  interpretations: Survey
}

export interface Material {
  surveys: Surveys
  policies: PolicyFacts
  interpretations: Interpretation[]
}

/** The columns, their lists read back to the beginning of the period however long they are: the share counts every policy of it. */
export function surveysOf(site: Site, params: InterpretationParams): Surveys {
  const reach = { from: site.period.from, most: Number.POSITIVE_INFINITY }
  return {
    policies: surveyColumns(site, params.policies, reach),
    interpretations: surveyColumns(site, params.interpretations, reach),
  }
}

/** Policies and interpretations as far as they were read; `sample` of the parameters bounds how many policies are. */
export function materialOf(site: Site, params: InterpretationParams, subject: Subject): Material {
  const surveys = surveysOf(site, params)
  const policies = collectPolicies(site, surveys.policies, params, subject)
  const documents = [...policies.needed, ...policies.exempt.map(({ policy }) => policy)]
  return { surveys, policies, interpretations: collectInterpretations(site, surveys, documents) }
}
