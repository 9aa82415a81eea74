/** Several columns looked through together: what was found, what is still to be read, what stood in the way. */
import type { ColumnFacts, Lead, Site } from "../../site/types"
import { columnName } from "../column/judgement"
import { listObstacle, olderLists } from "../older-lists"

export interface Obstacle {
  url: string
  outcome: string
  /** The column it hides. */
  column: string
}

export interface Survey {
  columns: ColumnFacts[]
  found: ColumnFacts[]
  obstacle: Obstacle | null
  /** A list too long to be read back to the day: its column, and how many pages were read. */
  tooLong: { column: string; lists: number } | null
  /** Places that may name the columns, parts of them, and older pages of their lists. */
  leads: Lead[]
}

/** Pages of one column that are read of its lists. */
const MAX_LISTS = 12

function obstacleOf(site: Site, facts: ColumnFacts, from: string): Obstacle | null {
  const column = columnName(facts)
  const { chosen, obstacle, pages, state } = facts
  if (obstacle && (state === "blocked" || state === "found")) return { ...obstacle, column }
  const outcome = state === "found" ? listObstacle(site, facts, from) : null
  return outcome === null ? null : { url: pages.at(-1)?.next ?? chosen?.url ?? "", outcome, column }
}

/** The home page of a site whose lists are looked through without any column being asked for. */
function homeObstacle(site: Site): Obstacle | null {
  const { url } = site.subject
  const home = site.home()
  const column = "首页"
  if (home) return home.scriptDrawn ? { url, outcome: "script-drawn", column } : null
  const visit = site.visit(url)
  return visit ? { url, outcome: visit.outcome, column } : null
}

/**
 * @param keys columns; none for a check that only looks through what others read
 * @param from day back to which lists are read
 */
export function surveyColumns(site: Site, keys: readonly string[], from: string): Survey {
  const columns = keys.map((key) => site.column(key))
  const found = columns.filter(({ state }) => state === "found")
  const obstacles = columns.flatMap((facts) => obstacleOf(site, facts, from) ?? [])
  const older = found.map((facts) => ({ facts, leads: olderLists(site, facts, from) }))
  const isLong = ({ facts }: (typeof older)[number]) => facts.pages.length >= MAX_LISTS
  const long = older.find((list) => isLong(list) && list.leads.length > 0)?.facts
  return {
    columns,
    found,
    obstacle: obstacles[0] ?? (keys.length === 0 ? homeObstacle(site) : null),
    tooLong: long ? { column: columnName(long), lists: long.pages.length } : null,
    leads: [
      ...columns.flatMap(({ leads }) => leads),
      ...older.flatMap((list) => (isLong(list) ? [] : list.leads)),
    ],
  }
}
