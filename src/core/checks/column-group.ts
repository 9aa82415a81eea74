/** Several columns that a check looks at together. */
import { isObstacle } from "../crawl/outcome"
import type { Judgement, TrailStep } from "../result/types"
import type { ColumnFacts, Lead, Site } from "../site/types"
import { addressKey } from "../text/url"
import { listObstacle, olderLists } from "./older-lists"

export const columnsBy = (site: Site, keys: readonly string[]): ColumnFacts[] =>
  [...new Set(keys)].map((key) => site.column(key))

/** The names that the site gives the columns, or the dictionary where it has none: “政策解读”、“文件解读”. */
export const namesOf = (columns: readonly ColumnFacts[]): string =>
  [...new Set(columns.map(({ chosen, def }) => `“${chosen?.label || def.name}”`))].join("、")

/** What finds the columns, and reads their lists back to a day; at most `maxLists` pages of each. */
export function groupLeads(
  site: Site,
  columns: readonly ColumnFacts[],
  from: string,
  maxLists: number,
): Lead[] {
  return columns.flatMap((facts) => [
    ...facts.leads,
    ...(facts.state === "found" && facts.pages.length < maxLists ? olderLists(site, facts, from) : []),
  ])
}

/** Whether a list of theirs goes on behind the pages that are read of it at most, and may hold more of the day or later. */
export const groupIsCut = (
  site: Site,
  columns: readonly ColumnFacts[],
  from: string,
  maxLists: number,
): boolean =>
  columns.some((facts) => facts.pages.length >= maxLists && olderLists(site, facts, from).length > 0)

/** What stood in the way of finding the columns or of reading their lists back to a day: the outcome, or null. */
export function groupObstacle(site: Site, columns: readonly ColumnFacts[], from: string): string | null {
  for (const facts of columns) {
    const outcome = facts.state === "found" ? listObstacle(site, facts, from) : null
    if (outcome !== null) return outcome
    if (facts.state === "blocked") return facts.obstacle?.outcome ?? "unread"
  }
  return null
}

/** The outcome by which an address that was asked for keeps its page from us, or null. */
export function pageObstacle(site: Site, url: string): string | null {
  const visit = site.visit(url)
  if (!visit) return null
  if (visit.page?.scriptDrawn && !visit.rendered && visit.page.text === "") return "script-drawn"
  return isObstacle(visit.outcome) ? visit.outcome : null
}

/** A trail with each address once, as it was first looked at. */
export const distinctSteps = (steps: readonly TrailStep[]): TrailStep[] =>
  [...new Map(steps.toReversed().map((step) => [addressKey(step.url), step])).values()].toReversed()

/** Every address that was looked at for the columns. */
export const groupTrail = (columns: readonly ColumnFacts[]): TrailStep[] =>
  distinctSteps(columns.flatMap(({ trail }) => trail))

/** The column a finding speaks of: the first that was found. */
export function groupColumn(columns: readonly ColumnFacts[]): Judgement["column"] {
  const chosen = columns.find((facts) => facts.chosen !== null)?.chosen
  return chosen ? { name: chosen.label, url: chosen.url, path: chosen.path } : undefined
}
