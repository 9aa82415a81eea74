/** Judgements of checks that look through several columns, with what was seen and where it was looked for. */
import type { Page } from "../../page/types"
import type { Evidence, Judgement, TrailStep, Verdict } from "../../result/types"
import { hasOwnContent } from "../../site/appraise"
import { isPlaceholder } from "../../site/placeholder"
import type { ColumnFacts, Site } from "../../site/types"
import { hostOf } from "../../text/url"
import { judgeBlank } from "../column/blank"
import { withTrail } from "../column/examine"
import { columnName, tell } from "../column/judgement"
import type { CheckContext } from "../types"
import type { Obstacle, Survey } from "./survey"

/** A person decides such a rule: what was gathered is put before them, and never fails by itself. */
export const isAssisted = ({ rule }: CheckContext): boolean => rule.mode === "assisted"

const MAX_EVIDENCE = 40
const RATIO: Partial<Record<Verdict, number>> = { pass: 1, fail: 0, "not-found": 0 }

/** The names of columns as the site gives them: of those found, or of all where none was. */
export function columnNames({ columns, found }: Survey): string {
  const named = (found.length > 0 ? found : columns).map(
    (facts) => `“${columnName(facts).replace(/[“”]/g, "")}”`,
  )
  return [...new Set(named)].join("、")
}

/** The list pages that were read of a column, beside the trail that led to it. */
const listsRead = ({ pages, trail }: ColumnFacts): TrailStep[] => {
  const walked = new Set(trail.map(({ url }) => url))
  return pages.filter(({ url }) => !walked.has(url)).map(stepTo)
}

const stepTo = ({ url }: Page): TrailStep => ({ url, via: "list", outcome: "ok", note: "栏目列表" })

const MAX_LISTED = 60

/** A judgement for which every list that was read was looked through. */
export const afterAllLists = (site: Site, judgement: Judgement): Judgement =>
  withTrail(judgement, [
    ...judgement.searched,
    ...site
      .pages()
      .filter(({ entries, url }) => entries.length > 0 && site.owns(url))
      .slice(0, MAX_LISTED)
      .map(stepTo),
  ])

export interface Saying {
  verdict: Verdict
  code: string
  values?: Record<string, string | number>
  ratio?: number
  evidence?: Evidence[]
}

/** `columns` is among the values of every reason. */
export function say(survey: Survey, { verdict, code, values = {}, ratio, evidence = [] }: Saying): Judgement {
  const first = survey.found[0]
  const chosen = first?.chosen
  const judgement: Judgement = {
    verdict,
    ratio: ratio ?? RATIO[verdict] ?? null,
    reason: { code, values: { columns: columnNames(survey), ...values } },
    evidence: evidence.slice(0, MAX_EVIDENCE),
    searched: [],
    ...(first && chosen ? { column: { name: columnName(first), url: chosen.url, path: chosen.path } } : {}),
  }
  return withTrail(
    judgement,
    survey.columns.flatMap((facts) => [...facts.trail, ...listsRead(facts)]),
  )
}

const sayBlocked = (survey: Survey, { url, outcome, column }: Obstacle, evidence: Evidence[]): Judgement =>
  say(survey, { verdict: "blocked", code: `blocked.${outcome}`, values: { column, url }, evidence })

/** What is to be said of one of the columns, as the check on columns says it. */
function sayOf(
  site: Site,
  survey: Survey,
  facts: ColumnFacts,
  verdict: Verdict,
  code: string,
  values: Record<string, string | number>,
): Judgement {
  const told = tell({ facts, verdict, code: `column.${code}`, values, asOf: site.asOf })
  return { ...told, searched: say(survey, EMPTY).searched }
}

/** A column that stands on another organisation's site, where nothing was read. */
function sayElsewhere(site: Site, survey: Survey): Judgement | null {
  const facts = survey.found.find(({ chosen, pages }) => chosen?.external && pages.length === 0)
  const host = hostOf(facts?.chosen?.url ?? "")
  return facts ? sayOf(site, survey, facts, "pending", "external-other", { host }) : null
}

const hasRows = ({ entries, pages }: ColumnFacts): boolean => entries.length > 0 || pages.some(hasOwnContent)

/** Columns without a single row of the unit's own: not found at all, fed by others, explained, or blank. */
function sayNoRows(site: Site, survey: Survey): Judgement | null {
  const { columns, found } = survey
  if (columns.length === 0 || found.some(hasRows)) return null
  for (const facts of found) {
    const { foreign, placeholders, pages } = facts
    if (foreign.length > 0) return sayOf(site, survey, facts, "pending", "foreign", { count: foreign.length })
    const title = placeholders[0]?.title ?? pages.find(({ text }) => isPlaceholder(text))?.text
    if (title) return sayOf(site, survey, facts, "pending", "placeholder", { title })
  }
  const [blank] = found
  if (blank) return { ...judgeBlank(site, blank, blank.pages), searched: say(survey, EMPTY).searched }
  return say(survey, { ...EMPTY, values: { looked: lookedAt(survey) } })
}

const EMPTY: Saying = { verdict: "not-found", code: "gather.absent" }

/** Number of addresses that were looked at for the columns. */
const lookedAt = (survey: Survey): number =>
  say(survey, EMPTY).searched.filter(({ outcome }) => outcome !== "unread").length

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
  return say(survey, { verdict: "pending", code: "gather.none", values: { looked: lookedAt(survey) } })
}

/** A remark on what was not read, for sentences about what was gathered. */
export function unreadNote({ obstacle, tooLong }: Survey): string {
  if (obstacle) return `；${obstacle.column}未能读全`
  return tooLong ? `；${tooLong.column}列表较长，只查看了${tooLong.lists}页` : ""
}

/** A few of many names, and how many there are. */
export function listed(names: readonly string[], most = 30): string {
  if (names.length === 0) return "无"
  const shown = names.slice(0, most).join("、")
  return names.length > most ? `${shown}等${names.length}个` : shown
}
