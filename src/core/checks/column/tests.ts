/** What a column that was found has to stand, one test after the other. The first that it does not pass decides. */
import { isObstacle } from "../../crawl/outcome"
import type { Judgement } from "../../result/types"
import { isPlaceholder } from "../../site/placeholder"
import type { ColumnFacts, Lead, Site } from "../../site/types"
import { addDays, daysBetween } from "../../text/date"
import { isFileAddress } from "../annual-report/find-report"
import { listObstacle, olderLists } from "../older-lists"
import { hasTitle, type Item, lastDay, newestOf, type Window } from "./items"
import { columnName, tell, tellBlocked } from "./judgement"
import type { ColumnParams } from "./params"

/** A found column and what is asked of it. */
export interface Case {
  site: Site
  facts: ColumnFacts
  params: ColumnParams
  deadline: string | null
  window: Window | null
  /** Everything the column shows, and what of it counts. */
  items: readonly Item[]
  counted: readonly Item[]
}

/** `judgement` null: passed. `leads`: what could still change it. */
interface Result {
  judgement: Judgement | null
  leads: Lead[]
}

type Test = (given: Case) => Result

/** List pages that are read to find items of a window, and to find one of before a day. */
const MAX_LISTS = { window: 10, deadline: 4 }
/** Items that are opened to see whether they are documents, and to learn the day of undated rows. */
const MAX_SAMPLE = 5
/** Dead links among them for which others are opened. */
const MAX_GONE = 5
const MAX_DATED = 3

const PASSED: Result = { judgement: null, leads: [] }

const further = ({ site, facts }: Case, from: string, most: number): Lead[] =>
  facts.pages.length > most ? [] : olderLists(site, facts, from)

function toRead({ site, facts }: Case, items: readonly Item[], likely: number): Lead[] {
  const note = `“${columnName(facts)}”栏目信息`
  return items.flatMap(({ url }): Lead[] =>
    url === null || isFileAddress(url) || site.visit(url) ? [] : [{ url, likely, via: "list", note }],
  )
}

const isUndated = (items: readonly Item[]): boolean =>
  items.length > 0 && items.every(({ date }) => date === null)

/** Rows may show their day on their own page only. */
const dayLeads = (given: Case): Lead[] =>
  isUndated(given.items) ? toRead(given, given.items.slice(0, MAX_DATED), 0.4) : []

/** Enough items of the right kind. */
const enough: Test = (given) => {
  const { site, facts, params, window, items, counted } = given
  const { asOf } = site
  if (counted.length >= params.minItems) return PASSED
  const back = window?.from ?? ""
  const leads = [
    ...facts.leads,
    ...(window ? dayLeads(given) : []),
    ...(items.length > 0 || facts.placeholders.length > 0 ? further(given, back, MAX_LISTS.window) : []),
  ]
  const say = (
    verdict: Judgement["verdict"],
    code: string,
    values: Record<string, string | number> = {},
    ratio?: number,
  ): Result => ({
    judgement: tell({ facts, verdict, code: `column.${code}`, values, items, ratio, asOf }),
    leads,
  })
  const obstacle = facts.obstacle ?? pageObstacle(given, back)
  if (obstacle) return { judgement: tellBlocked(facts, obstacle, asOf), leads }
  if (counted.length > 0) {
    const values = { count: counted.length, min: params.minItems }
    return say("partial", "few", values, counted.length / params.minItems)
  }
  if (items.length === 0) {
    const title = facts.placeholders[0]?.title ?? facts.pages.find(({ text }) => isPlaceholder(text))?.text
    if (facts.foreign.length > 0) return say("pending", "foreign", { count: facts.foreign.length })
    return title ? say("pending", "placeholder", { title }) : say("fail", "empty", { asOf })
  }
  const titled = items.filter((item) => hasTitle(item, params))
  if (titled.length === 0)
    return say("fail", "no-title", { rows: items.length, words: (params.titles?.any ?? []).join("、") })
  if (isUndated(titled)) return say("pending", "undated")
  const newest = newestOf(titled, asOf)
  return newest && window
    ? say("fail", "none-in-period", { ...window, newest: newest.date })
    : say("pending", "later", { asOf })
}

function pageObstacle({ site, facts }: Case, from: string): ColumnFacts["obstacle"] {
  const outcome = listObstacle(site, facts, from)
  return outcome ? { url: facts.pages.at(-1)?.next ?? facts.chosen?.url ?? "", outcome } : null
}

/** Something was there on the day the audit speaks for: what came later says nothing of it. */
const present: Test = (given) => {
  const { site, facts, counted } = given
  const { asOf } = site
  if (counted.length === 0 || counted.some(({ date }) => date === null || date <= lastDay(asOf)))
    return PASSED
  const judgement = tell({
    facts,
    verdict: "pending",
    code: "column.later",
    values: { asOf },
    items: counted,
    asOf,
  })
  return { judgement, leads: further(given, lastDay(asOf), MAX_LISTS.deadline) }
}

/** One of the items is a document in full. */
const document: Test = (given) => {
  const { site, facts, params, counted } = given
  if (!params.document) return PASSED
  const { minChars } = params.document
  const isGone = ({ url }: Item): boolean => {
    const visit = url === null || isFileAddress(url) ? undefined : site.visit(url)
    return visit !== undefined && visit.page === null && !isObstacle(visit.outcome)
  }
  const linked = counted.filter(({ url }) => url !== null).slice(0, MAX_SAMPLE + MAX_GONE)
  const alive = linked.filter((item) => !isGone(item)).slice(0, MAX_SAMPLE)
  const sample = alive.length > 0 ? alive : linked
  const isWhole = ({ url }: Item): boolean => {
    if (url === null) return false
    if (isFileAddress(url)) return true
    const page = site.page(url)
    return page !== null && (page.attachments.length > 0 || page.text.length >= minChars)
  }
  if (sample.some(isWhole)) return PASSED
  const visits = sample.flatMap(({ url }) => (url === null ? [] : (site.visit(url) ?? [])))
  const stuck = visits.find(({ outcome }) => isObstacle(outcome))
  const judgement = stuck
    ? tellBlocked(facts, stuck, site.asOf)
    : tell({
        facts,
        verdict: "fail",
        code: alive.length > 0 ? "column.no-document" : "column.dead-items",
        values: { sampled: sample.length, minChars },
        items: counted,
        asOf: site.asOf,
      })
  return { judgement, leads: toRead(given, sample, 0.7).slice(0, 2) }
}

/** The newest item is young enough. */
const fresh: Test = (given) => {
  const { site, facts, params, items } = given
  const { asOf } = site
  const limit = params.freshDays
  if (limit === undefined) return PASSED
  const titled = items.filter((item) => hasTitle(item, params))
  const newest = newestOf(titled, asOf)
  const days = newest ? daysBetween(newest.date, asOf) : null
  if (days !== null && days <= limit) return PASSED
  const leads = [
    ...facts.leads,
    ...dayLeads(given),
    ...(newest ? [] : further(given, addDays(asOf, -limit), MAX_LISTS.window)),
  ]
  const say = (verdict: Judgement["verdict"], code: string, values: Record<string, string | number>) => ({
    judgement: tell({ facts, verdict, code: `column.${code}`, values, items: titled, asOf }),
    leads,
  })
  if (newest && days !== null) return say("fail", "stale", { asOf, newest: newest.date, days, limit })
  return isUndated(titled) ? say("pending", "undated", {}) : say("pending", "later", { asOf })
}

/** Something was there by the day the rule names. */
const punctual: Test = (given) => {
  const { site, facts, deadline, items } = given
  if (deadline === null || site.asOf <= deadline) return PASSED
  if (items.some(({ date }) => date !== null && date <= deadline)) return PASSED
  const judgement = tell({
    facts,
    verdict: "pending",
    code: "column.late-unproven",
    values: { deadline },
    items,
    asOf: site.asOf,
  })
  return { judgement, leads: [...dayLeads(given), ...further(given, lastDay(deadline), MAX_LISTS.deadline)] }
}

export const tests: readonly Test[] = [enough, present, document, fresh, punctual]
