/** What bears a name like a column's that was not found: titles of news, columns of another name, columns of others. */

import type { Page } from "../../page/types"
import type { Aside } from "../../result/types"
import { looksLikeTitle } from "../../site/label"
import type { ColumnFacts, Site } from "../../site/types"
import { normaliseName } from "../../text/name"
import { rememberedFor } from "../../text/remembered-for"
import type { NearMiss } from "./with-near"

/** Shorter names stand in too many others. */
const MIN_NAME = 4
const MIN_REJECT = 3
/** Places of the search whose labels are looked through. */
const MAX_PAGES = 8
const MAX_LABELS = 1500

interface Label {
  text: string
  url: string
  date: string | null
  normal: string
}

/** What a page calls the things it leads to, each name once. */
const labelsOn = rememberedFor(({ entries, links }: Page): Label[] => {
  const dates = new Map(entries.map(({ url, date }) => [url, date]))
  const all = links
    .slice(0, MAX_LABELS)
    .filter(({ region }) => region !== "footer")
    .map(({ text, url }) => ({ text, url, date: dates.get(url) ?? null, normal: normaliseName(text) }))
  return [...new Map(all.map((label) => [label.normal, label])).values()]
})

const ORDER = ["near.other-name", "near.elsewhere", "near.title"]

/** Labels near to the names of columns that a bounded search did not find. */
export function nearNames(site: Site, columns: readonly ColumnFacts[]): NearMiss[] {
  const looked = columns.flatMap(({ trail }) => trail.flatMap(({ url }) => site.page(url) ?? []))
  const pages = [...new Set([...(site.home() ? [site.home() as Page] : []), ...looked])].slice(0, MAX_PAGES)
  const namesOf = (words: readonly string[], least: number) =>
    words.map(normaliseName).filter((name) => name.length >= least)
  const names = namesOf(
    columns.flatMap(({ def }) => [...def.accept, def.name]),
    MIN_NAME,
  )
  const rejects = namesOf(
    columns.flatMap(({ def }) => def.reject),
    MIN_REJECT,
  )
  const whyOf = ({ text, normal, date }: Label): Aside | null => {
    const isName = names.some((name) => normal.includes(name))
    const isTitle = date !== null || looksLikeTitle(text)
    const code = isTitle
      ? isName && "near.title"
      : rejects.some((name) => normal.includes(name))
        ? "near.other-name"
        : isName && "near.elsewhere"
    return code ? { code, values: {} } : null
  }
  const misses = pages.flatMap(labelsOn).flatMap((label): NearMiss[] => {
    const why = whyOf(label)
    return why ? [{ url: label.url, text: label.text, date: label.date, why }] : []
  })
  const once = [...new Map(misses.map((miss) => [miss.text, miss])).values()]
  return once.toSorted((a, b) => ORDER.indexOf(a.why.code) - ORDER.indexOf(b.why.code))
}
