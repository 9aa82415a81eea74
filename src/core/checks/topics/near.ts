/** What comes close to a topic that nothing was seen of: titles that don't count, texts that say less, texts that don't speak of it. */
import type { Page } from "../../page/types"
import type { Site } from "../../site/types"
import { firstPhrase } from "../../text/phrase"
import { latestCounted } from "../column/items"
import { once, rowsOf } from "../gather/rows"
import type { Survey } from "../gather/survey"
import { nearRows } from "../near/by-title"
import type { NearMiss } from "../near/with-near"
import type { TopicsParams } from "./params"

const MAX_LINES = 2000
const MAX_QUOTE = 80
const MAX_WORDS = 3

/** A line that tells how to reach somebody, and not who does what. */
const isContact = (line: string): boolean =>
  /电话|传真|地址|邮箱|邮编/.test(line) && !/负责|分管|主管|协管|主持|协助|联系[^电方人]/.test(line)

/** The sentence of a page that holds one of the words. */
function quoteOf(page: Page, words: readonly string[]): { text: string; word: string } | null {
  for (const line of page.text.split(/[\n。；;]/, MAX_LINES)) {
    const word = isContact(line) ? null : firstPhrase(line, words)
    if (word !== null) return { text: line.trim().slice(0, MAX_QUOTE), word }
  }
  return null
}

/** Sentences of the pages behind the rows that say less than the topics ask for. */
export function weakerIn(
  site: Site,
  { found }: Survey,
  { near = [], titles = {} }: TopicsParams,
): NearMiss[] {
  if (near.length === 0) return []
  return once(found.flatMap(rowsOf)).flatMap(({ url, title, date }): NearMiss[] => {
    const page = url === null || isBarred(title, titles) ? null : site.page(url)
    const quote = page && quoteOf(page, near)
    return page && quote
      ? [
          {
            url: page.url,
            text: quote.text,
            date,
            why: { code: "near.weaker", values: { word: quote.word } },
          },
        ]
      : []
  })
}

const isBarred = (title: string, { none = [] }: NonNullable<TopicsParams["titles"]>): boolean =>
  firstPhrase(title, none) !== null

/** @param titles of the topics that nothing, or not enough, was seen of */
export function nearTopics(
  site: Site,
  survey: Survey,
  params: TopicsParams,
  lacking: readonly string[],
): NearMiss[] {
  const words = params.topics.filter(({ title }) => lacking.includes(title)).flatMap(({ any }) => any)
  const rows = once(survey.found.flatMap(rowsOf))
  const days = params.within === "period" ? site.period : null
  const titled = nearRows(rows, [{ any: words }, params.titles ?? {}], days, latestCounted(site.asOf))
  const values = { words: words.slice(0, MAX_WORDS).join("、") }
  const isAlone = params.topics.length === 1
  const silent = rows.flatMap(({ url, title, date }): NearMiss[] =>
    isAlone && url !== null && site.page(url) && !isBarred(title, params.titles ?? {})
      ? [{ url, text: title, date, why: { code: "near.silent", values } }]
      : [],
  )
  return [...titled, ...weakerIn(site, survey, params), ...silent]
}
