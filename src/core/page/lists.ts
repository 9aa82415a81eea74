/** The lists of a page: which rows are its own, which of them is the main one, and where each link stands. */
import type { Dialect, Signals } from "../dialects"
import { entriesOf } from "./data-rows"
import type { Element } from "./element"
import { type Reading, sideOf } from "./reading"
import { datedGroups, MAX_ENTRIES, type RowGroup } from "./row-groups"
import type { Entry, Region } from "./types"
import { undatedGroups } from "./undated-groups"

export interface Lists {
  /** Rows of the main list. */
  main: Entry[]
  /** Rows that are no part of the markup: the dialect read them out of data. */
  data: Entry[]
  /** Rows of all lists in document order. */
  all: Entry[]
  /** Lists that are no side matter. */
  count: number
  /** The main list is a taste of a column that has its own page. */
  excerpt: boolean
  /** Heading of the main list, "" where it has none. */
  heading: string
  /** @param article rows inside the text of an article are part of the text */
  regionOf(element: Element, article: boolean): Region
}

/** A list of this share of the main list's letters is a list of its own right. */
const WORTHY = 0.3
/** Lists inside a longer text belong to the text. */
const LITTLE_TEXT = 400

function weightOf({ entries, dated }: RowGroup): number {
  const letters = entries.reduce((sum, { title }) => sum + Math.min(title.length, 60), 0)
  return letters * (dated > 0 ? 2 : 1)
}

/** Lists printed twice (desktop and mobile) count once. */
function distinct(groups: readonly RowGroup[]): RowGroup[] {
  const seen = new Set<string>()
  return groups.filter(({ entries, heading }) => {
    const key = [heading, ...entries.map(({ title, url }) => `${title} ${url}`)].join("\n")
    if (entries.length === 0 || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Rows that the dialect keeps as data. */
function dataRows({ doc }: Reading, dialect: Dialect | null, signals: Signals): Entry[] {
  const fragments = dialect?.fragments?.(signals) ?? []
  return entriesOf({ fragments, rows: dialect?.rows?.(signals) ?? [] }, doc.base)
}

/** Positions in document order that lie inside rows. */
function insideRows(groups: readonly RowGroup[]): ReadonlySet<number> {
  const positions = new Set<number>()
  for (const { start, end } of groups.flatMap(({ rows }) => rows)) {
    for (let at = start; at <= end; at++) positions.add(at)
  }
  return positions
}

/** Reads the lists of a page. */
export function readLists(reading: Reading, dialect: Dialect | null, signals: Signals): Lists {
  const { doc, zones, runs, main } = reading
  const data = dataRows(reading, dialect, signals)
  const printed = datedGroups(doc, zones, runs)
  const dated = distinct(printed)
  const outside = dated.filter(
    ({ rows }) =>
      rows[0] === undefined || sideOf(reading, rows[0]) !== "inside" || main.text.length < LITTLE_TEXT,
  )
  const others = distinct(undatedGroups(doc, zones, new Set(printed.flatMap(({ rows }) => rows))))
  const candidates = outside.length > 0 || data.length > 0 ? outside : others
  const best = candidates.reduce<RowGroup | null>(
    (top, group) => (top && weightOf(top) >= weightOf(group) ? top : group),
    null,
  )
  const worthy = candidates.filter((group) => best && weightOf(group) >= weightOf(best) * WORTHY)
  const inRow = insideRows([...printed, ...others])
  const mainRows = data.length > 0 ? data : (best?.entries ?? [])
  return {
    main: mainRows,
    data,
    all: [...data, ...[...outside, ...others].flatMap(({ entries }) => entries)].slice(0, MAX_ENTRIES),
    count: data.length > 0 ? 1 : worthy.length,
    excerpt: best?.excerpt === true && data.length === 0,
    heading: best?.heading ?? "",
    regionOf(element, article) {
      const zone = zones.get(element)
      if (zone === "footer" || zone === "nav") return zone
      const inText = main.text !== "" && main.container !== null && sideOf(reading, element) === "inside"
      if (article && inText) return "body"
      if (inRow.has(element.start)) return "list"
      return inText ? "body" : "nav"
    },
  }
}
