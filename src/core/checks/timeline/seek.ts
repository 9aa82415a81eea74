import type { ColumnFacts, Lead, Site } from "../../site/types"
import { addDays } from "../../text/date"
import { columnsBy, groupLeads } from "../column-group"
import type { InterpretationParams } from "../interpretation/params"
import { seek as seekInterpretations } from "../interpretation/seek"
import { type Survey, survey } from "../interpretation/survey"
import type { CheckContext } from "../types"
import type { TimelineParams } from "./params"

/** Policies that are read for the timeline, the newest of the period; those read for other rules count as well. */
const SAMPLE = 20
const ALL = 500
/** Drafts come this long before their policies. */
const DRAFT_DAYS = 180
const MAX_LISTS = 5

const surveyParams = (
  { policies, interpretations, exempt, passRatio, maxLagWorkdays }: TimelineParams,
  sample: number,
): InterpretationParams => ({ policies, interpretations, exempt, passRatio, maxLagWorkdays, sample })

/** Every policy of the period that was read, and the interpretations. */
export const surveyOf = (site: Site, params: TimelineParams, { subject }: CheckContext): Survey =>
  survey(site, surveyParams(params, ALL), subject)

/** The columns of drafts and of evaluations. */
export const aroundOf = (
  site: Site,
  { before, after }: TimelineParams,
): { before: ColumnFacts[]; after: ColumnFacts[] } => ({
  before: columnsBy(site, before),
  after: columnsBy(site, after),
})

export function seek(site: Site, params: TimelineParams, context: CheckContext): Lead[] {
  const { before, after } = aroundOf(site, params)
  const from = addDays(site.period.from, -DRAFT_DAYS)
  return [
    ...seekInterpretations(site, surveyParams(params, SAMPLE), context),
    ...groupLeads(site, before, from, MAX_LISTS),
    ...groupLeads(site, after, site.period.from, MAX_LISTS),
  ]
}
