/** The letters that are looked at: tables of the columns' pages, and the newest of their rows. */
import type { Entry, Page } from "../../page/types"
import { isOutside } from "../../site/scope"
import type { Lead, Site } from "../../site/types"
import { normaliseName } from "../../text/name"
import { addressKey } from "../../text/url"
import { latestCounted } from "../column/items"
import { type Sample, sampleOf } from "../gather/sample"
import { type Survey, surveyColumns } from "../gather/survey"
import { type Letter, letterOn, lettersIn } from "./letters"
import type { InteractionParams } from "./params"

/** Letters that are opened, and lists of letters one step from the columns. */
const MAX_LETTERS = 6
const MAX_LISTS = 4
const MAX_LABEL = 16

const LETTERS = /信箱|来信|信件|咨询|留言|问答|问政|回复|答复|投诉|建议|诉求|选登|12345|热线/
const OTHERS = /征集|征求|调查|访谈|直播|发布会|采纳|解读/

export interface Material {
  survey: Survey
  letters: Letter[]
  /** Rows that were opened, or should be. */
  sample: Sample
  lists: Sample
  /** A form in which a letter can be written. */
  form: Page | null
  /** A way to ask that leads to another site, by its label. */
  elsewhere: { url: string; text: string } | null
  leads: Lead[]
}

const namesOf = ({ title, column, breadcrumb }: Page): string =>
  normaliseName([title, column, breadcrumb.at(-1)].join(" "))

const isOfLetters = (page: Page): boolean => LETTERS.test(namesOf(page)) && !OTHERS.test(namesOf(page))
const isOfOthers = (page: Page): boolean => OTHERS.test(namesOf(page)) && !LETTERS.test(namesOf(page))

/** Links of the columns' pages to lists of letters. */
const listLinks = ({ pages }: Survey) =>
  pages.flatMap(({ links }) =>
    links.filter(({ text, region }) => {
      const label = normaliseName(text)
      return region !== "footer" && label.length <= MAX_LABEL && LETTERS.test(label) && !OTHERS.test(label)
    }),
  )

const newestFirst = (a: Entry, b: Entry): number => (b.date ?? "").localeCompare(a.date ?? "")

/** Rows of lists of letters, newest first; of all lists but those of other matters where none calls itself so. */
function rowsOf(pages: readonly Page[], latest: string): Entry[] {
  const named = pages.filter(isOfLetters)
  const lists = named.some(({ entries }) => entries.length > 0)
    ? named
    : pages.filter((page) => !isOfOthers(page))
  return lists
    .flatMap(({ entries }) => entries)
    .filter(({ date }) => date === null || date <= latest)
    .sort(newestFirst)
}

export function materialOf(site: Site, params: InteractionParams): Material {
  const survey = surveyColumns(site, params.columns)
  const links = listLinks(survey)
  const known = new Set(survey.pages.map(({ url }) => addressKey(url)))
  const further = links
    .filter(({ url }) => !isOutside(site.subject, url) && !known.has(addressKey(url)))
    .map(({ url, text }) => ({ url, title: text, date: null }))
  const note = "互动交流：来信与答复"
  const once = [...new Map(further.map((row) => [addressKey(row.url), row])).values()]
  const lists = sampleOf(site, once, MAX_LISTS, note)
  const pages = [...survey.pages, ...lists.pages]
  const rows = rowsOf(pages, latestCounted(site.asOf))
  const sample = sampleOf(site, rows, MAX_LETTERS, note)
  const byAddress = new Map(rows.flatMap((row) => (row.url ? [[addressKey(row.url), row] as const] : [])))
  const read = sample.pages.map((page) =>
    letterOn(page, byAddress.get(addressKey(page.url)) ?? { url: page.url, title: "", date: null }),
  )
  const away = links.find(({ url }) => isOutside(site.subject, url))
  return {
    survey,
    letters: [...pages.flatMap(lettersIn), ...read],
    sample,
    lists,
    form: pages.find(({ form }) => form) ?? null,
    elsewhere: away ? { url: away.url, text: away.text } : null,
    leads: [...survey.leads, ...lists.leads, ...sample.leads],
  }
}
