/** What bears a name like a column's that was not found: titles of news, columns of another name, columns of others. */

import type { Page } from "../../page/types"
import { looksLikeTitle, withoutUnit } from "../../site/label"
import { isOfAnother, isOfSuperior } from "../../site/name-forms"
import { isOtherEdition, isOutside } from "../../site/scope"
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
  isFoot: boolean
}

/** What a page calls the things it leads to, each name once: as the menus have it rather than the foot. */
const labelsOn = rememberedFor(({ entries, links }: Page): Label[] => {
  const dates = new Map(entries.map(({ url, date }) => [url, date]))
  const all = links.slice(0, MAX_LABELS).map(({ text, url, region }) => ({
    text,
    url,
    date: dates.get(url) ?? null,
    normal: normaliseName(text),
    isFoot: region === "footer",
  }))
  const footFirst = all.toSorted((a, b) => Number(b.isFoot) - Number(a.isFoot))
  return [...new Map(footFirst.map((label) => [label.normal, label])).values()]
})

const ORDER = ["near.edition", "near.foot", "near.other-name", "near.elsewhere", "near.title"]

/** Whether a label, or the address that it leads to, is another unit's. */
const isElsewhere = ({ subject }: Site, { normal, url }: Label, name: string): boolean => {
  const own = withoutUnit(normal, subject.name)
  return (
    isOutside(subject, url) ||
    isOfSuperior(own, subject) ||
    isOfAnother(own.slice(0, Math.max(0, own.indexOf(name))))
  )
}

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
  /** What a label is that bears a name and was not taken for the column. */
  const bearing = (label: Label, name: string): string => {
    if (isOtherEdition(site.subject, label.url)) return "near.edition"
    return isElsewhere(site, label, name) ? "near.elsewhere" : "near.other-name"
  }
  const codeOf = (label: Label): string | null => {
    const name = names.find((one) => label.normal.includes(one))
    if (label.isFoot) return name === label.normal && !isElsewhere(site, label, name) ? "near.foot" : null
    if (label.date !== null || looksLikeTitle(label.text)) return name ? "near.title" : null
    if (rejects.some((one) => label.normal.includes(one))) return "near.other-name"
    return name ? bearing(label, name) : null
  }
  const misses = pages.flatMap(labelsOn).flatMap((label): NearMiss[] => {
    const code = codeOf(label)
    return code ? [{ url: label.url, text: label.text, date: label.date, why: { code, values: {} } }] : []
  })
  const once = [...new Map(misses.map((miss) => [miss.text, miss])).values()]
  return once.toSorted((a, b) => ORDER.indexOf(a.why.code) - ORDER.indexOf(b.why.code))
}
