import type { Lead, Site } from "../../site/types"
import { addDays } from "../../text/date"
import { type Survey, surveyColumns } from "../gather/survey"
import { type Material, materialOf } from "../interpretation/material"
import type { InterpretationParams } from "../interpretation/params"
import { seek as seekInterpretations } from "../interpretation/seek"
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
export const timedMaterial = (site: Site, params: TimelineParams, { subject }: CheckContext): Material =>
  materialOf(site, surveyParams(params, ALL), subject)

/** The columns of drafts and of evaluations. */
export const aroundOf = (
  site: Site,
  { before, after }: TimelineParams,
): { before: Survey; after: Survey } => ({
  before: surveyColumns(site, before, { from: addDays(site.period.from, -DRAFT_DAYS), most: MAX_LISTS }),
  after: surveyColumns(site, after, { from: site.period.from, most: MAX_LISTS }),
})

/** What interpretations are sought by, and the columns of drafts and evaluations. */
export function seek(site: Site, params: TimelineParams, context: CheckContext): Lead[] {
  const { before, after } = aroundOf(site, params)
  return [
    ...seekInterpretations(site, surveyParams(params, SAMPLE), context),
    ...before.leads,
    ...after.leads,
  ]
}
