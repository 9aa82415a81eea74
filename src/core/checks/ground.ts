/** Several columns of which a rule takes what they hold together, and a sample of the pages behind their rows. */
import { isObstacle } from "../crawl/outcome"
import type { Visit } from "../crawl/types"
import type { Entry, Page } from "../page/types"
import type { Judgement } from "../result/types"
import { isPlaceholder } from "../site/placeholder"
import { namesTried } from "../site/trail"
import type { ColumnFacts, Lead, Site } from "../site/types"
import { isFileAddress } from "../text/file-address"
import { addressKey, hostOf } from "../text/url"
import { absent } from "./column/absent"
import { withTrail } from "./column/examine"
import { columnName, tell, tellBlocked } from "./column/judgement"

export interface Ground {
  /** Columns whose own pages were read, in the order of the rule. */
  columns: ColumnFacts[]
  /** Their pages, each once. */
  pages: Page[]
  /** Their rows, no address twice. */
  entries: Entry[]
  /** What the search for the columns still asks for. */
  leads: Lead[]
  /** What hides a column, or part of one. */
  obstacle: { facts: ColumnFacts; url: string; outcome: string } | null
  /** What is to be said where none of the columns has a page of its own; null otherwise. */
  lacking: Judgement | null
}

/** By the facts of the first column: they are the same object until something they rest on has changed. */
const grounds = new WeakMap<ColumnFacts, { all: ColumnFacts[]; ground: Ground }[]>()

/** What is known of the columns of a rule (keys of the dictionary, one at least). */
export function groundOf(site: Site, keys: readonly string[]): Ground {
  const all = keys.map((key) => site.column(key))
  const [first] = all
  if (!first) throw new Error("A rule about columns names none")
  const known = grounds.get(first) ?? []
  grounds.set(first, known)
  const same = known.find((one) => one.all.length === all.length && one.all.every((it, i) => it === all[i]))
  if (same) return same.ground
  const ground = groundIn(site, all)
  known.push({ all, ground })
  return ground
}

function groundIn(site: Site, all: readonly ColumnFacts[]): Ground {
  const columns = all.filter(({ state, pages }) => state === "found" && pages.length > 0)
  const hidden = all.find(({ obstacle }) => obstacle !== null)
  return {
    columns,
    pages: once(
      columns.flatMap(({ pages }) => pages),
      ({ url }) => addressKey(url),
    ),
    entries: once(
      columns.flatMap(({ entries }) => entries),
      ({ url, title }) => (url === null ? `title ${title}` : addressKey(url)),
    ),
    leads: all.flatMap(({ leads }) => leads),
    obstacle: hidden?.obstacle ? { facts: hidden, ...hidden.obstacle } : null,
    lacking: columns.length > 0 ? null : withTrail(lackOf(site, all), trailOf(all)),
  }
}

function once<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const seen = new Map<string, T>()
  for (const item of items) if (!seen.has(keyOf(item))) seen.set(keyOf(item), item)
  return [...seen.values()]
}

const trailOf = (all: readonly ColumnFacts[]): Judgement["searched"] => all.flatMap(({ trail }) => trail)

/** No column with a page: it lives elsewhere, stands behind an obstacle, or is not there. */
function lackOf(site: Site, all: readonly ColumnFacts[]): Judgement {
  const { asOf } = site
  const elsewhere = all.find(({ state }) => state === "found")
  if (elsewhere?.chosen) {
    const values = { host: hostOf(elsewhere.chosen.url) }
    return tell({ facts: elsewhere, verdict: "pending", code: "column.external-other", values, asOf })
  }
  const blocked = all.find(({ state }) => state === "blocked")
  if (blocked?.obstacle) return tellBlocked(blocked, blocked.obstacle, asOf)
  const facts = all[0] as ColumnFacts
  if (all.length === 1) return absent(site, facts)
  const looked = new Set(trailOf(all).flatMap(({ url, outcome }) => (outcome === "unread" ? [] : [url]))).size
  const names = all.map(({ def }) => namesTried(def)).join("；")
  return tell({ facts, verdict: "not-found", code: "column.absent", values: { looked, names }, asOf })
}

/** Columns that hold nothing but a statement that there is nothing, or rows of other organisations' sites: a person decides; else null. */
export function statementOf({ columns }: Ground, asOf: string): Judgement | null {
  for (const facts of columns) {
    const count = facts.foreign.length
    if (count > 0) return tell({ facts, verdict: "pending", code: "column.foreign", values: { count }, asOf })
    const title = facts.placeholders[0]?.title ?? facts.pages.find(({ text }) => isPlaceholder(text))?.text
    if (title) return tell({ facts, verdict: "pending", code: "column.placeholder", values: { title }, asOf })
  }
  return null
}

/** The names of the columns a judgement speaks of. */
export const columnNames = ({ columns }: Ground): string =>
  [...new Set(columns.map(columnName))].join("、") || "无"

/** Dead links in a sample for which further rows are taken. */
const MAX_GONE = 5

export interface Sample {
  /** Pages that were read, in the order of their rows. */
  pages: Page[]
  /** Answers that hide a page, or pages whose text scripts bring. */
  stuck: { url: string; outcome: string }[]
  /** Rows of the sample that are files and not pages. */
  files: Entry[]
  leads: Lead[]
}

type Linked = Entry & { url: string }

const isGone = (visit: Visit | undefined): boolean =>
  visit !== undefined && visit.page === null && !isObstacle(visit.outcome)

/** Whether a page is an empty frame that scripts would fill. */
const isShell = ({ page, rendered }: Visit): boolean => page?.scriptDrawn === true && !rendered

/** The pages behind the first `count` rows that are not dead. `note` says in the progress line what is read. */
export function sampleOf(site: Site, rows: readonly Entry[], count: number, note: string): Sample {
  const linked = rows.filter((row): row is Linked => row.url !== null)
  const chosen = linked
    .slice(0, count + MAX_GONE)
    .filter(({ url }) => isFileAddress(url) || !isGone(site.visit(url)))
    .slice(0, count)
  const sample: Sample = { pages: [], stuck: [], files: [], leads: [] }
  for (const row of chosen) {
    const { url } = row
    const visit = isFileAddress(url) ? null : site.visit(url)
    if (visit === undefined) sample.leads.push({ url, likely: 0.5, via: "list", note })
    else if (visit === null || visit.outcome === "not-html") sample.files.push(row)
    else if (visit.page && !isShell(visit)) sample.pages.push(visit.page)
    else sample.stuck.push({ url, outcome: visit.page ? "script-drawn" : visit.outcome })
  }
  return sample
}
