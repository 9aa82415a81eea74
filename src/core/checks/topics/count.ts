/** Documents by topic: those whose titles, or whose texts' beginnings, speak of it. */
import type { Page } from "../../page/types"
import type { Site } from "../../site/types"
import { rememberedForBoth } from "../../text/remembered-for"
import { normaliseTitle } from "../../text/title"
import { isCover } from "../fields/pages"
import { readableFiles } from "../files"
import { dated, MAX_PAGES, once, type Row, rowsOf, testerOf, titled } from "../gather/rows"
import type { Survey } from "../gather/survey"
import type { TopicsParams } from "./params"

export interface Topic {
  title: string
  items: Row[]
}

export interface TopicCounts {
  topics: Topic[]
  /** Documents that were looked through. */
  rows: number
  /** How many of them came out after the as-of date: they say nothing of what was there on it. */
  later: number
  /** Those to be opened for the topics that lack documents. */
  sample: Row[]
}

/** Names of files that are looked at with a text. */
const MAX_FILES = 20

/** The beginning of a text, for what stands further down is mostly not what it is about; and what the files below it are called. */
const headOf = rememberedForBoth(({ attachments, text }: Page, chars: number): string => {
  const files = attachments.slice(0, MAX_FILES).map((file) => file.text)
  return normaliseTitle([text.slice(0, chars), ...files].join("\n"))
})

/** The page behind a row, and the files whose cover it is, as far as they were read. */
function textsBehind(site: Site, { url }: Row): Page[] {
  const page = url === null ? null : site.page(url)
  if (!page) return []
  return [page, ...(isCover(page) ? readableFiles(page).flatMap((file) => site.page(file.url) ?? []) : [])]
}

/** Covers behind rows whose files, or pictures, were not read. */
export const coversOf = (site: Site, rows: readonly Row[]): Page[] =>
  rows.flatMap((row) => {
    const [page, ...files] = textsBehind(site, row)
    return page && files.length === 0 && isCover(page) ? [page] : []
  })

/** Rows to be opened: texts on one topic often speak of others, titles that name none may hide any. Half of each where there are. */
function sampleOf(rows: readonly Row[], named: ReadonlySet<string>): Row[] {
  const telling = rows.filter(({ key }) => named.has(key))
  const silent = rows.filter(({ key }) => !named.has(key))
  return once([...telling.slice(0, MAX_PAGES / 2), ...silent, ...telling]).slice(0, MAX_PAGES)
}

const EVERYTHING = {}

/** @param texts whose texts are looked at beside the titles: of the sample, or of all documents that were read */
export function countTopics(
  site: Site,
  { found }: Survey,
  { topics, titles = EVERYTHING, within, chars, minEach }: TopicsParams,
  texts: "sample" | "all",
): TopicCounts {
  const { from, to } = site.period
  const isOfTime = ({ date }: Row) => within === undefined || (date !== null && date >= from && date <= to)
  const lists = found.map((facts) => titled(rowsOf(facts), titles))
  const rows = once(lists.flat()).filter((row) => row.date === null || isOfTime(row))
  const byTitle = topics.map((topic) => once(lists.flatMap((list) => titled(list, topic))))
  const isShort = (items: readonly Row[]) => dated(site, items).filter(isOfTime).length < minEach
  const lacking = byTitle.filter(isShort).length > 0
  const sample = lacking ? sampleOf(rows, new Set(byTitle.flat().map(({ key }) => key))) : []

  const read = (texts === "all" ? rows : sample).flatMap((row) =>
    textsBehind(site, row).map((page) => ({ row, head: headOf(page, chars) })),
  )
  const counted = topics.map((topic, at): Topic => {
    const speaks = testerOf(topic)
    const byText = read.filter(({ head }) => speaks(head)).map(({ row }) => row)
    const items = dated(site, once([...(byTitle[at] ?? []), ...byText])).filter(isOfTime)
    return { title: topic.title, items }
  })
  return { topics: counted, rows: rows.length, later: rows.length - dated(site, rows).length, sample }
}
