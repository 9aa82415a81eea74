/** What is to be said of columns that show nothing of what was looked for: it is not there, or could not be seen. */
import type { Evidence, Judgement } from "../../result/types"
import { hasOwnContent } from "../../site/appraise"
import { namesTried } from "../../site/trail"
import type { ColumnFacts, Site } from "../../site/types"
import { hostOf } from "../../text/url"
import { absent } from "../column/absent"
import { judgeBlank } from "../column/blank"
import { tell } from "../column/judgement"
import { firstStatement } from "../column/statement"
import { nearNames } from "../near/by-name"
import { withNear } from "../near/with-near"
import type { Obstacle, Survey } from "./survey"
import { say } from "./tell"
import { lookedAt, trailOf } from "./trail"

const withTrail = (judgement: Judgement, { columns }: Survey): Judgement => ({
  ...judgement,
  searched: trailOf(columns),
})

const sayBlocked = (
  survey: Survey,
  { url, outcome, column }: Obstacle,
  evidence: Evidence[] = [],
): Judgement =>
  say(survey, { verdict: "blocked", code: `blocked.${outcome}`, values: { column, url }, evidence })

/** A column that stands on another organisation's site, where nothing was read. */
function sayElsewhere({ asOf }: Site, survey: Survey): Judgement | null {
  const facts = survey.found.find(({ chosen, pages }) => chosen?.external && pages.length === 0)
  if (!facts) return null
  const values = { host: hostOf(facts.chosen?.url ?? "") }
  const told = tell({ facts, verdict: "pending", code: "column.external-other", values, asOf })
  return withTrail(told, survey)
}

/** None of the columns was found. */
function sayAbsent(site: Site, survey: Survey): Judgement {
  const [only, ...others] = survey.columns
  if (only && others.length === 0) return withTrail(absent(site, only), survey)
  const names = survey.columns.map(({ def }) => namesTried(def)).join("；")
  const values = { looked: lookedAt(survey), names }
  const told = say(survey, { verdict: "not-found", code: "gather.absent", values })
  return withNear(told, nearNames(site, survey.columns))
}

/** Columns none of which has a page of its own: they live elsewhere, stand behind an obstacle, or are not there. Null where one has. */
export function sayLacking(site: Site, survey: Survey): Judgement | null {
  if (survey.read.length > 0) return null
  const elsewhere = sayElsewhere(site, survey)
  if (elsewhere) return elsewhere
  return survey.obstacle ? sayBlocked(survey, survey.obstacle) : sayAbsent(site, survey)
}

const hasRows = ({ entries, pages }: ColumnFacts): boolean => entries.length > 0 || pages.some(hasOwnContent)

/** Columns without a single row of the unit's own: not found at all, fed by others, explained, or blank. */
function sayNoRows(site: Site, survey: Survey): Judgement | null {
  const { columns, found } = survey
  if (columns.length === 0 || found.some(hasRows)) return null
  const [blank] = found
  if (!blank) return sayAbsent(site, survey)
  const told = firstStatement(found, site.asOf) ?? judgeBlank(site, blank, blank.pages)
  return withTrail(told, survey)
}

export interface Seen {
  /** What of the things looked for was seen, none or some. */
  evidence: Evidence[]
  /** What stood in the way of a page outside the columns. */
  obstacle?: { url: string; outcome: string } | null
}

/**
 * What keeps a check from saying that something is missing: an obstacle, a column on another site, a list too long to be read, or,
 * where nothing was seen, columns without any rows. Null where the absence is proved.
 */
export function sayUnproved(site: Site, survey: Survey, { evidence, obstacle }: Seen): Judgement | null {
  const inTheWay = survey.obstacle ?? (obstacle ? { ...obstacle, column: obstacle.url } : null)
  if (inTheWay) return sayBlocked(survey, inTheWay, evidence)
  const elsewhere = sayElsewhere(site, survey)
  if (elsewhere) return elsewhere
  const { tooLong } = survey
  if (tooLong) return say(survey, { verdict: "pending", code: "gather.too-long", values: tooLong, evidence })
  return evidence.length === 0 ? sayNoRows(site, survey) : null
}

/** Why there is nothing to put before the person who decides; null where there is, or where rows were looked through for nothing. */
export function sayUngathered(site: Site, survey: Survey, { evidence, obstacle }: Seen): Judgement | null {
  if (evidence.length > 0) return null
  if (survey.obstacle || obstacle) return sayUnproved(site, survey, { evidence, obstacle })
  if (survey.columns.length === 0) return null
  const other = sayElsewhere(site, survey) ?? sayNoRows(site, survey)
  if (other?.verdict === "pending") return other
  if (survey.found.length > 0) return null
  const told = say(survey, { verdict: "pending", code: "gather.none", values: { looked: lookedAt(survey) } })
  return withNear(told, nearNames(site, survey.columns))
}
