/** Rows that a dialect read out of data, as entries. */
import type { Row } from "../dialects"
import { foldSpace } from "../text/spacing"
import { absolute } from "./address"
import { parse } from "./parse"
import { MAX_ENTRIES } from "./row-groups"
import { LONGEST_ROW, readRow } from "./rows"
import type { Entry, FileLink } from "./types"

const MAX_VALUE = 200

function entryOf({ href, title, date, info, related = [] }: Row, base: string): Entry {
  const relations = related.flatMap((link): FileLink[] => {
    const url = absolute(link.href, base)
    return url ? [{ url, text: foldSpace(link.title) }] : []
  })
  const stated = Object.entries(info ?? {}).map(([label, value]) => [
    label,
    foldSpace(value.slice(0, MAX_VALUE)),
  ])
  return {
    url: absolute(href, base),
    title: foldSpace(title.slice(0, LONGEST_ROW)),
    date,
    ...(stated.length > 0 ? { info: Object.fromEntries(stated) } : {}),
    ...(relations.length > 0 ? { related: relations } : {}),
  }
}

/**
 * Rows as entries, those kept as markup first.
 * @param base address that their links are resolved against
 */
export function entriesOf(
  { fragments = [], rows = [] }: { fragments?: readonly string[]; rows?: readonly Row[] },
  base: string,
): Entry[] {
  const fromMarkup = fragments.slice(0, MAX_ENTRIES).flatMap((markup) => {
    const fragment = parse(`<div>${markup}</div>`, base)
    const [row] = fragment.elements
    const entry = row ? readRow({ ...fragment, base }, row) : null
    return entry ? [entry] : []
  })
  return [...fromMarkup, ...rows.slice(0, MAX_ENTRIES).map((row) => entryOf(row, base))]
    .filter(({ title }) => title !== "")
    .slice(0, MAX_ENTRIES)
}
