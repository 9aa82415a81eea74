import type { Look, Visit } from "../crawl/types"
import type { Entry, Link, Page } from "../page/types"
import type { Subject, TrailStep } from "../result/types"
import type { ColumnDef } from "../rules/types"

/** An address worth fetching. */
export interface Lead {
  url: string
  /** Asks for it apart from its first visit. */
  look?: Look
  /** 0..1: how likely it decides something. */
  likely: number
  via: TrailStep["via"]
  /** For the progress line and the trail: what is hoped for there, in Chinese. */
  note: string
  /** Only whether it opens is asked. What its page names was met by no search, and counts for no other rule. */
  probe?: true
}

/** A place that may be the column. */
export interface Candidate {
  url: string
  /** The label that matched. */
  label: string
  /** The synonym it matched. */
  synonym: string
  match: "equal" | "ends" | "contains" | "hint" | "head"
  where: TrailStep["via"]
  /** Page the link was seen on. */
  from: string
  /** Labels clicked from the home page. */
  path: string[]
  /** Leads to another host than the site's own. */
  external: boolean
  score: number
}

/** What is known of one column of a site. Same answer for every check that asks. */
export interface ColumnFacts {
  key: string
  def: ColumnDef
  /**
   * `found`: chosen and its page was read (or it is external and was named).
   * `searching`: leads are left. `absent`: the bounded search is complete, nothing stood in its way.
   * `blocked`: nothing found, and an obstacle stood in the way of the search (`obstacle` says which).
   */
  state: "found" | "searching" | "absent" | "blocked"
  chosen: Candidate | null
  candidates: Candidate[]
  /** Pages of the column that were read: its landing page first, then sub-columns and further list pages. */
  pages: Page[]
  /** Rows over all its pages, placeholders and rows of foreign sites left out, in page order, no address twice. */
  entries: Entry[]
  /** Placeholder rows (情况说明, 暂无 ...). */
  placeholders: Entry[]
  /** Rows that lead to other organisations' sites: shared columns, outbound link lists. */
  foreign: Entry[]
  /** Whether its list is drawn by scripts or stands behind an obstacle: emptiness then proves nothing. */
  obstacle: { url: string; outcome: string } | null
  /** What to fetch next to find or to read it. */
  leads: Lead[]
  trail: TrailStep[]
}

/** Read-only index over what has been fetched. Checks see nothing else. */
export interface Site {
  readonly subject: Subject
  /** Today of the audit, YYYY-MM-DD. */
  readonly asOf: string
  readonly period: { from: string; to: string }
  /** The home page, once read. */
  home(): Page | null
  /** What came of an address (canonical form or not), or undefined when it was not asked for. */
  visit(url: string, look?: Look): Visit | undefined
  /** The page at an address, after redirects. */
  page(url: string): Page | null
  /** The first visits of all addresses. */
  visits(): readonly Visit[]
  pages(): readonly Page[]
  column(key: string): ColumnFacts
  /** Pages with this document number in normal form. */
  byNumber(number: string): readonly Page[]
  /** Whether an address belongs to the audited site (host and path prefix). */
  owns(url: string): boolean
  /** All navigation links whose normalised label equals the given one. */
  byLabel(label: string): readonly Link[]
}
