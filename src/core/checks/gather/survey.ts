/** Several columns looked through together: what was found, what is still to be read, what stood in the way. */
import type { Entry, Page } from "../../page/types"
import type { ColumnFacts, Lead, Site } from "../../site/types"
import { addressKey } from "../../text/url"
import { columnName } from "../column/judgement"
import { listObstacle, olderLists } from "./lists"

export interface Obstacle {
  url: string
  outcome: string
  /** The column it hides. */
  column: string
}

export interface Survey {
  /** Every column of the rule, each once, in its order. */
  columns: ColumnFacts[]
  found: ColumnFacts[]
  /** Those found whose own pages were read: the others stand on another organisation's site. */
  read: ColumnFacts[]
  /** The pages that were read of them, each once. */
  pages: Page[]
  /** Their rows, no address twice. */
  entries: Entry[]
  obstacle: Obstacle | null
  /** A list too long to be read back to the day: its column, and how many pages were read. */
  tooLong: { column: string; lists: number } | null
  /** Places that may name the columns, parts of them, and older pages of their lists. */
  leads: Lead[]
}

/** How far the lists of columns are read. */
export interface Reach {
  /** Day back to which they are read. */
  from: string
  /** Pages of one column that are read of its lists. */
  most?: number
}

/** Pages of one column that are read of its lists, unless a check says otherwise. */
const MAX_LISTS = 12

type Holdings = Pick<Survey, "columns" | "found" | "read" | "pages" | "entries">

/** By the facts of the first column: they are the same object until something they rest on has changed. */
const known = new WeakMap<ColumnFacts, Holdings[]>()

function once<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const seen = new Map<string, T>()
  for (const item of items) if (!seen.has(keyOf(item))) seen.set(keyOf(item), item)
  return [...seen.values()]
}

/** What columns hold together, worked out once as long as nothing of it changes. */
function holdingsOf(columns: ColumnFacts[]): Holdings {
  const [first] = columns
  const before = first ? (known.get(first) ?? []) : []
  const same = before.find(
    (one) => one.columns.length === columns.length && one.columns.every((facts, i) => facts === columns[i]),
  )
  if (same) return same
  const found = columns.filter(({ state }) => state === "found")
  const read = found.filter(({ pages }) => pages.length > 0)
  const holdings = {
    columns,
    found,
    read,
    pages: once(
      read.flatMap(({ pages }) => pages),
      ({ url }) => addressKey(url),
    ),
    entries: once(
      read.flatMap(({ entries }) => entries),
      ({ url, title }) => (url === null ? `title ${title}` : addressKey(url)),
    ),
  }
  if (first) known.set(first, [...before, holdings])
  return holdings
}

function obstacleOf(site: Site, facts: ColumnFacts, reach: Reach | undefined): Obstacle | null {
  const column = columnName(facts)
  const { chosen, obstacle, pages, state } = facts
  if (obstacle && (state === "blocked" || state === "found")) return { ...obstacle, column }
  const outcome = state === "found" && reach ? listObstacle(site, facts, reach.from) : null
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
 * @param reach left out where the lists need not be read back
 */
export function surveyColumns(site: Site, keys: readonly string[], reach?: Reach): Survey {
  const holdings = holdingsOf([...new Set(keys)].map((key) => site.column(key)))
  const { columns, found } = holdings
  const obstacles = columns.flatMap((facts) => obstacleOf(site, facts, reach) ?? [])
  const older = reach ? found.map((facts) => ({ facts, leads: olderLists(site, facts, reach.from) })) : []
  const isLong = ({ facts }: (typeof older)[number]) => facts.pages.length >= (reach?.most ?? MAX_LISTS)
  const long = older.find((list) => isLong(list) && list.leads.length > 0)?.facts
  return {
    ...holdings,
    obstacle: obstacles[0] ?? (keys.length === 0 ? homeObstacle(site) : null),
    tooLong: long ? { column: columnName(long), lists: long.pages.length } : null,
    leads: [
      ...columns.flatMap(({ leads }) => leads),
      ...older.flatMap((list) => (isLong(list) ? [] : list.leads)),
    ],
  }
}
