/** Signs that an item is older than the day it shows: its address, its number among its neighbours, its file, another page of the same words. */
import type { Site } from "../../site/types"
import { dateFromUrl, daysBetween } from "../../text/date"
import type { Item } from "./items"

/** An earlier day, and what tells it, in the words of a sentence. */
export interface Earlier {
  day: string
  sign: string
}

/** Days by which the day shown may run ahead: drafts wait to be published. */
const MOST_AHEAD = 180
const isLongBefore = (day: string, date: string): boolean => daysBetween(day, date) > MOST_AHEAD

/** A folder of a month: /202003/ or /2020/03/. The item was written in it at the latest on its last day. */
const MONTH = /\/(20\d{2})[-/]?(0[1-9]|1[0-2])\//

function byAddress({ url }: Dated): Earlier | null {
  const month = MONTH.exec(url)
  const day = dateFromUrl(url) ?? (month ? `${month[1]}-${month[2]}-28` : null)
  return day ? { day, sign: `网址日期为${day.slice(0, dateFromUrl(url) ? 10 : 7)}` } : null
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
/** RFC 9110, 5.6.7: Sun, 06 Nov 1994 08:49:37 GMT */
const HTTP_DATE = /^\w{3}, (\d{2}) (\w{3}) (\d{4}) /

/** Clocks that were never set, and archives without days, begin before. */
const FIRST_YEAR = 2000

/** A file can't have been changed last before it was written. */
function byFile(site: Site, { url }: Dated): Earlier | null {
  const [, day, month = "", year] = HTTP_DATE.exec(site.visit(url)?.validators?.modified ?? "") ?? []
  const at = MONTHS.indexOf(month)
  if (at < 0) return null
  if (Number(year) < FIRST_YEAR) return null
  const written = `${year}-${String(at + 1).padStart(2, "0")}-${day}`
  return { day: written, sign: `文件最后修改于${written}` }
}

/** Shorter texts are alike by chance: notices, tables of a week. */
const MIN_TEXT = 120

function byWords(site: Site, { url }: Dated): Earlier | null {
  const page = site.page(url)
  if (!page || page.text.length < MIN_TEXT) return null
  const same = site.pages().filter(({ text, url }) => text === page.text && url !== page.url)
  const [first] = same.flatMap(({ date }) => date ?? []).sort()
  return first ? { day: first, sign: `与${first}发布的另一条正文相同` } : null
}

type Dated = Item & { url: string; date: string }

/** The number that ends an address, and the address without numbers: systems number what they publish in its order. */
function numbered(item: Dated): { item: Dated; shape: string; number: number } | null {
  const path = item.url.replace(/[?#].*$/, "")
  const digits = /(\d{3,12})(?:\.[a-z]{3,5})?\/?$/i.exec(path)?.[1]
  if (!digits || dateFromUrl(path)?.replaceAll("-", "") === digits) return null
  return { item, shape: path.replace(/\d+/g, "#"), number: Number(digits) }
}

/** Neighbours by which an order of numbers is known, and how many pairs of them must keep it. */
const MIN_ORDERED = 4
const MOST_OUT = 0.1
const MIN_LATER = 2

type Numbered = NonNullable<ReturnType<typeof numbered>>

/** The share of neighbours that are out of order. */
function disorder(rows: readonly Numbered[]): number {
  const sorted = rows.toSorted((a, b) => a.item.date.localeCompare(b.item.date))
  const steps = sorted.slice(1).map((row, at) => ({ before: sorted[at] as Numbered, row }))
  const apart = steps.filter(({ before, row }) => before.item.date !== row.item.date)
  return apart.length === 0
    ? 1
    : apart.filter(({ before, row }) => row.number < before.number).length / apart.length
}

/** Items whose numbers are lower than those of several much older neighbours, where the rest keeps its order. */
function byNumber(items: readonly Dated[]): Map<Dated, Earlier> {
  const found = new Map<Dated, Earlier>()
  const rows = items.flatMap((item) => numbered(item) ?? [])
  for (const shape of new Set(rows.map((row) => row.shape))) {
    const group = rows.filter((row) => row.shape === shape)
    const laterThan = (row: Numbered) =>
      group.filter(({ item, number }) => number > row.number && isLongBefore(item.date, row.item.date))
    const odd = group.filter((row) => laterThan(row).length >= MIN_LATER)
    const rest = group.filter((row) => !odd.includes(row))
    if (odd.length === 0 || rest.length < MIN_ORDERED || disorder(rest) > MOST_OUT) continue
    for (const row of odd) {
      const [day] = laterThan(row)
        .map(({ item }) => item.date)
        .sort()
      if (day) found.set(row.item, { day, sign: `编号小于${day}发布的信息` })
    }
  }
  return found
}

/** Those of the items that are much older than they show, with the sign that tells it. */
export function olderThanShown(site: Site, items: readonly Item[]): Map<Item, Earlier> {
  const dated = items.filter((item): item is Dated => item.url !== null && item.date !== null)
  const numbers = byNumber(dated)
  const told = dated.flatMap((item): [Item, Earlier][] => {
    const signs = [byAddress(item), byFile(site, item), byWords(site, item), numbers.get(item) ?? null]
    const sign = signs.find((one) => one !== null && isLongBefore(one.day, item.date))
    return sign ? [[item, sign]] : []
  })
  return new Map(told)
}
