/** A found column under test: what a test is given, what it gives, and the pages that could still change it. */
import type { Judgement } from "../../result/types"
import type { ColumnFacts, Lead, Site } from "../../site/types"
import { isFileAddress } from "../../text/file-address"
import { olderLists } from "../gather/lists"
import type { Item, Window } from "./items"
import { columnName } from "./judgement"
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
export interface Result {
  judgement: Judgement | null
  leads: Lead[]
}

export type Test = (given: Case) => Result

/** List pages that are read to find items of a window, and to find one of before a day. */
export const MAX_LISTS = { window: 10, deadline: 4 }
/** Rows without a day that are opened beyond those a rule asks for, and rows that are opened in all. */
const SPARE_DATED = 2
const MAX_DATED = 12
/** Undated rows that are opened side by side: each may make the next needless. */
const DATED_AT_ONCE = 3

export const PASSED: Result = { judgement: null, leads: [] }

export const further = ({ site, facts }: Case, from: string, most: number): Lead[] =>
  facts.pages.length > most ? [] : olderLists(site, facts, from)

/** Leads to the pages of items that were not asked for; files and dead links have none. */
export function toRead({ site, facts }: Case, items: readonly Item[], likely: number): Lead[] {
  const note = `“${columnName(facts)}”栏目信息`
  return items.flatMap(({ url }): Lead[] =>
    url === null || isFileAddress(url) || site.visit(url) ? [] : [{ url, likely, via: "list", note }],
  )
}

export const undatedOf = (items: readonly Item[]): Item[] => items.filter(({ date }) => date === null)

/** Rows of a column that are opened to learn titles which its list cuts short. */
const MAX_CUT = 12
const CUT_AT_ONCE = 3

/** @param cut the items whose titles are not known in full */
export function titleLeads(given: Case, cut: readonly Item[]): Lead[] {
  const opened = given.items.filter(({ url }) => url !== null && given.site.visit(url)).length
  return toRead(given, cut.slice(0, Math.max(0, MAX_CUT - opened)), 0.5).slice(0, CUT_AT_ONCE)
}

/** Rows may show their day on their own page only: the first of those without one are opened. */
export function dayLeads(given: Case, items: readonly Item[] = given.items): Lead[] {
  const size = Math.min(MAX_DATED, given.params.minItems + SPARE_DATED)
  const sample = items.filter(({ shown }) => !shown).slice(0, size)
  return toRead(given, undatedOf(sample), 0.4).slice(0, DATED_AT_ONCE)
}
