/** What the name of a tag says of the element. */
import type { Furniture } from "./class-names"

export interface Tag {
  /** Begins and ends a line of its own. */
  readonly block: boolean
  /** Its neighbours stand apart, though on one line. */
  readonly cell: boolean
  /** Nobody sees its text. */
  readonly silent: boolean
  /** What it is for on a page, where the name says so. */
  readonly zone: Furniture | null
}

const BLOCKS =
  "address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer form " +
  "h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody tfoot thead tr ul ucapcontent"
const CELLS = "td th"
const NAV = ["nav", "header"]
const FOOTER = ["footer"]
const SILENT = "script style template textarea select iframe object noscript title"

const inline: Tag = { block: false, cell: false, silent: false, zone: null }
const zoneOf = (name: string): Furniture | null =>
  NAV.includes(name) ? "nav" : FOOTER.includes(name) ? "footer" : null

const known = new Map<string, Tag>([
  ...BLOCKS.split(" ").map((name) => [name, { ...inline, block: true, zone: zoneOf(name) }] as const),
  ...CELLS.split(" ").map((name) => [name, { ...inline, cell: true }] as const),
  ...SILENT.split(" ").map((name) => [name, { ...inline, silent: true }] as const),
])

/** @param name in lower case */
export const tagOf = (name: string): Tag => known.get(name) ?? inline
