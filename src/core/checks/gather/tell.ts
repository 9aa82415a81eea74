/** Judgements of checks that look through several columns, with what was seen and where it was looked for. */
import type { Evidence, Judgement, TrailStep, Verdict } from "../../result/types"
import { hasOwnContent } from "../../site/appraise"
import { isPlaceholder } from "../../site/placeholder"
import type { ColumnFacts, Site } from "../../site/types"
import { hostOf } from "../../text/url"
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
  const named = (found.length > 0 ? found : columns).map((facts) => `“${columnName(facts)}”`)
  return [...new Set(named)].join("、")
}

/** The list pages that were read of a column, beside the trail that led to it. */
const listsRead = ({ pages, trail }: ColumnFacts): TrailStep[] => {
  const walked = new Set(trail.map(({ url }) => url))
  return pages
    .filter(({ url }) => !walked.has(url))
    .map(({ url }) => ({ url, via: "list", outcome: "ok", note: "栏目列表" }))
}

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

/** What can't be judged because of an obstacle. What was seen besides stays as evidence. */
export const sayBlocked = (
  survey: Survey,
  { url, outcome, column }: Obstacle,
  evidence: Evidence[] = [],
): Judgement =>
  say(survey, { verdict: "blocked", code: `blocked.${outcome}`, values: { column, url }, evidence })

/**
 * What is to be said where a search of columns came to its end without a single row of the unit's own: nothing was found, or what was
 * found leads elsewhere, says that there is nothing, or is blank. Null where there are rows to judge.
 */
export function sayNoRows(site: Site, survey: Survey): Judgement | null {
  const { columns, found, obstacle } = survey
  const { asOf } = site
  if (columns.length === 0) return null
  if (found.some(({ entries, pages }) => entries.length > 0 || pages.some(hasOwnContent))) return null
  if (obstacle) return sayBlocked(survey, obstacle)
  const trail = (judgement: Judgement): Judgement => ({ ...judgement, searched: say(survey, EMPTY).searched })
  for (const facts of found) {
    const { chosen, foreign, placeholders, pages } = facts
    if (chosen?.external && pages.length === 0) {
      const values = { host: hostOf(chosen.url) }
      return trail(tell({ facts, verdict: "pending", code: "column.external-other", values, asOf }))
    }
    if (foreign.length > 0) {
      const values = { count: foreign.length }
      return trail(tell({ facts, verdict: "pending", code: "column.foreign", values, asOf }))
    }
    const title = placeholders[0]?.title ?? pages.find(({ text }) => isPlaceholder(text))?.text
    if (title)
      return trail(tell({ facts, verdict: "pending", code: "column.placeholder", values: { title }, asOf }))
  }
  const [facts] = found
  if (facts) return trail(tell({ facts, verdict: "fail", code: "column.empty", values: { asOf }, asOf }))
  return say(survey, { ...EMPTY, values: { looked: lookedAt(survey) } })
}

const EMPTY: Saying = { verdict: "not-found", code: "gather.absent" }

/** Number of addresses that were looked at for the columns. */
const lookedAt = (survey: Survey): number =>
  say(survey, EMPTY).searched.filter(({ outcome }) => outcome !== "unread").length

/** What a person who decides is told where none of the columns was found. */
export const sayNothingGathered = (survey: Survey): Judgement =>
  say(survey, { verdict: "pending", code: "gather.none", values: { looked: lookedAt(survey) } })

/** A few of many names, and how many there are. */
export function listed(names: readonly string[], most = 30): string {
  if (names.length === 0) return "无"
  const shown = names.slice(0, most).join("、")
  return names.length > most ? `${shown}等${names.length}个` : shown
}
