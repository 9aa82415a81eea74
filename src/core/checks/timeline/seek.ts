import type { ColumnFacts, Lead, Site } from "../../site/types"
import { addDays } from "../../text/date"
import { columnsBy, groupLeads } from "../column-group"
import type { InterpretationParams } from "../interpretation/params"
import { seek as seekInterpretations } from "../interpretation/seek"
import type { CheckContext } from "../types"
import type { TimelineParams } from "./params"

/** Policies whose interpretations are timed, the newest of the period. */
const SAMPLE = 20
/** Drafts come this long before their policies. */
const DRAFT_DAYS = 180
const MAX_LISTS = 5

/** What the survey of policies and their interpretations is asked for. */
export const surveyParams = ({
  policies,
  interpretations,
  exempt,
  passRatio,
  maxLagWorkdays,
}: TimelineParams): InterpretationParams => ({
  policies,
  interpretations,
  exempt,
  passRatio,
  maxLagWorkdays,
  sample: SAMPLE,
})

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
    ...seekInterpretations(site, surveyParams(params), context),
    ...groupLeads(site, before, from, MAX_LISTS),
    ...groupLeads(site, after, site.period.from, MAX_LISTS),
  ]
}
