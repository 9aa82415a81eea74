/** Which of the names the pages of the columns cover, by what, and since when. */
import type { FileLink, Page } from "../../page/types"
import type { Evidence } from "../../result/types"
import { isPlaceholder } from "../../site/placeholder"
import type { Site } from "../../site/types"
import { isFileAddress, isReadableFile } from "../../text/file-address"
import { firstPhrase } from "../../text/phrase"
import { rememberedFor } from "../../text/remembered-for"
import { normaliseTitle } from "../../text/title"
import { addressKey } from "../../text/url"
import { latestCounted } from "../column/items"
import { handedOut } from "../files"
import { type Naming, namingsOn } from "../gather/namings"
import { MAX_PAGES, once, type Row, rowsOf } from "../gather/rows"
import type { Survey } from "../gather/survey"
import { type Matcher, matcherOf } from "./match"
import type { CoverageParams } from "./params"

export interface Cover {
  name: string
  by: Naming[]
  /** Covered by a note that there is nothing. */
  note: boolean
}

export interface Coverage {
  covers: Cover[]
  /** Rows whose pages are opened for names that no list shows, the likeliest first. */
  sample: Row[]
  /** Files that may hold the whole list: what they hold was not read. */
  files: Evidence[]
  /** Those of them whose text may be read, the first few. */
  readable: FileLink[]
}

interface PageCover {
  named: { at: number; naming: Naming }[]
  noted: number[]
}

/** A note speaks of the names in its own clause: 甲、乙领域的目录已编制，未涉及的另作说明 says nothing of 甲. */
const CLAUSE_END = /[\n。；，,;]/
/** Clauses longer than this say more than that there is nothing. */
const MAX_NOTE = 200
const MAX_TEXT = 50_000
/** Rows that are likely to be, or to hold, a catalogue. */
const CATALOGUE = ["目录", "清单", "领域", "标准", "一览", "名录"]

const known = new WeakMap<Matcher, WeakMap<Page, PageCover>>()

function pageCover(site: Site, page: Page, matcher: Matcher): PageCover {
  const pages = known.get(matcher) ?? new WeakMap<Page, PageCover>()
  known.set(matcher, pages)
  let cover = pages.get(page)
  if (!cover) {
    const namings = namingsOn(site, page)
    const lines = page.text.slice(0, MAX_TEXT).split(CLAUSE_END)
    const notes = [...lines.map(normaliseTitle), ...namings.map(({ normal }) => normal)].filter(
      (line) => line.length <= MAX_NOTE && matcher.isNote(line),
    )
    const says = namings
      .filter(({ leads }) => leads || !matcher.linked)
      .filter(({ normal, text }) => !matcher.isNote(normal) && !isPlaceholder(text))
    cover = {
      named: says.flatMap((naming) => matcher.namedIn(naming.normal).map((at) => ({ at, naming }))),
      noted: notes.flatMap(matcher.standingIn),
    }
    pages.set(page, cover)
  }
  return cover
}

const likely = ({ title }: Row): boolean => firstPhrase(title, CATALOGUE) !== null

const likelyFirst = rememberedFor((rows: readonly Row[]): Row[] =>
  [...rows.filter(likely), ...rows.filter((row) => !likely(row))].slice(0, MAX_PAGES),
)

const sampleOf = ({ found }: Survey): Row[] =>
  once(found.map(rowsOf).flatMap(likelyFirst)).slice(0, MAX_PAGES)

/** Files of one rule that are read at most. */
const MAX_FILES = 6

interface Attached extends FileLink {
  /** Day and title of what hands the file out. */
  date: string | null
  of: string | null
}

/** Files that may hold the list, by what they are called or where they stand; those that name single ones are no list. */
function cataloguesOf(pages: readonly Page[], sample: readonly Row[], matcher: Matcher): Attached[] {
  const attached = pages.flatMap(({ attachments, title, date }) =>
    attachments.map((file) => ({ ...file, date, of: title })),
  )
  const rows = sample.flatMap(({ url, title, date }) =>
    url !== null && isFileAddress(url) ? [{ url, text: title, date, of: null }] : [],
  )
  return [...attached, ...rows]
    .filter(({ of, text }) => firstPhrase(`${of ?? ""} ${text}`, CATALOGUE) !== null)
    .filter(({ text }) => matcher.namedIn(normaliseTitle(text)).length === 0)
}

/** What the columns' pages, the sampled pages of their rows, and the files that those hand out cover. */
export function coverageOf(site: Site, survey: Survey, params: CoverageParams): Coverage {
  const matcher = matcherOf(site, params)
  const sample = sampleOf(survey)
  const opened = sample.flatMap(({ url, date }) => {
    const page = url === null ? null : site.page(url)
    return page ? [page.file ? handedOut(page, date) : page] : []
  })
  const shown = [...new Set([...survey.found.flatMap((facts) => facts.pages), ...opened])]
  const catalogues = cataloguesOf(shown, sample, matcher)
  const inFiles = catalogues.flatMap(({ url, date }) => {
    const page = site.page(url)
    return page ? [handedOut(page, date)] : []
  })
  const pages = [...new Set([...shown, ...inFiles])]
  const latest = latestCounted(site.asOf)
  const covers = matcher.names.map((name): Cover => ({ name, by: [], note: false }))
  for (const page of pages) {
    const { named, noted } = pageCover(site, page, matcher)
    for (const { at, naming } of named)
      if (naming.date === null || naming.date <= latest) covers[at]?.by.push(naming)
    for (const at of noted) if (covers[at]) covers[at].note = true
  }
  const files = catalogues.flatMap(({ text, url }) => (site.page(url) ? [] : [{ url, text }]))
  const readable = catalogues.filter(({ url }) => isReadableFile(url)).slice(0, MAX_FILES)
  return { covers, sample, files, readable }
}

export const isCovered = ({ by, note }: Cover): boolean => by.length > 0 || note

/** The first day on which a name was covered, as rows, documents and the pages they lead to tell; null where none does. */
export function firstDay(site: Site, { by }: Cover): string | null {
  const days = by.flatMap(({ date, leads, url }) => {
    if (date !== null) return [date]
    const page = leads ? site.page(url) : null
    return page ? [page, ...page.entries].flatMap((dated) => dated.date ?? []) : []
  })
  return days.sort()[0] ?? null
}

/** Pages that links without a day lead to, one for each name. */
export function undatedTargets(site: Site, covers: readonly Cover[]): Row[] {
  const targets = covers
    .filter((cover) => firstDay(site, cover) === null)
    .flatMap(({ by }) => by.find(({ leads }) => leads) ?? [])
  return targets.map(({ date, normal, text, url }) => ({
    url,
    title: text,
    date,
    normal,
    key: addressKey(url),
  }))
}
