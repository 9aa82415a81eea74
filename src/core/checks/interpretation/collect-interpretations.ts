/** What stands on the site as interpretation: rows of its columns, and what policies link to as their interpretation. */
import type { Page } from "../../page/types"
import type { Site } from "../../site/types"
import { addDays, dateFromUrl, parseDate } from "../../text/date"
import { lastDay, newestFirst } from "../gather/days"
import { isGone } from "../gather/sample"
import type { Survey } from "../gather/survey"
import { fullTitle, type PolicyFacts } from "./collect-policies"
import type { Interpretation, Policy } from "./documents"
import { pairUp } from "./pairing"
import type { InterpretationParams } from "./params"
import { announcesInterpretation, keyOf, linkedRows, type Row, tellsOfEvent } from "./rows"

/** An interpretation may come before its policy, or after the period of the policy has ended. */
const LEEWAY_DAYS = 31

/** A row as an interpretation, with its page where it was read. */
export function interpretationOf(row: Row, page: Page | null): Interpretation {
  const { url, title, date } = row
  return {
    url,
    title: fullTitle(title, page),
    date: page?.date ?? date ?? dateFromUrl(url),
    source: page?.source ?? null,
    page,
    related: row.related ?? [],
    key: keyOf(row),
  }
}

/** Links by which policies, or a directory, name their interpretations; a date behind the title is the interpretation's. */
function relatedRows(policies: readonly Policy[]): Row[] {
  const named = policies.flatMap(({ pages, related }) => [
    ...related,
    ...pages.flatMap((page) => page.related),
  ])
  return named
    .map(({ url, text }) => ({ url, title: text, date: parseDate(text) }))
    .filter(announcesInterpretation)
}

/** All interpretations that may belong to the period's policies. Rows whose page is gone are none. */
export function collectInterpretations(
  site: Site,
  surveys: { policies: Survey; interpretations: Survey },
  documents: readonly Policy[],
): Interpretation[] {
  const rows = [
    ...linkedRows(surveys.interpretations).filter(({ title }) => !tellsOfEvent(title)),
    ...linkedRows(surveys.policies).filter(announcesInterpretation),
    ...relatedRows(documents),
  ]
  const from = addDays(site.period.from, -LEEWAY_DAYS)
  const once = new Map<string, Interpretation>()
  for (const row of rows) {
    const key = keyOf(row)
    if (once.has(key) || (row.date !== null && (row.date < from || row.date > site.asOf))) continue
    if (!isGone(site, row.url)) once.set(key, interpretationOf(row, site.page(row.url)))
  }
  return [...once.values()]
}

/**
 * Pages of interpretations to be read: those that a policy's link or their own title already ties to a document of the sample (their links back
 * are still to be seen), then all that were published around the sampled documents, newest first; two for each document at most.
 */
export function interpretationsToRead(
  site: Site,
  { needed }: PolicyFacts,
  interpretations: readonly Interpretation[],
  { sample }: InterpretationParams,
): string[] {
  const tied = new Set(pairUp(needed, interpretations).map(({ interpretation }) => interpretation))
  const dates = needed.flatMap(({ date }) => date ?? []).sort()
  const first = addDays(dates[0] ?? site.period.from, -LEEWAY_DAYS)
  const last = addDays(lastDay(site), LEEWAY_DAYS)
  const near = interpretations
    .filter((one) => !tied.has(one) && (one.date === null || (one.date >= first && one.date <= last)))
    .sort(newestFirst)
  return [...interpretations.filter((one) => tied.has(one)), ...near]
    .filter(({ page, url }) => page !== null || site.owns(url))
    .slice(0, 2 * sample)
    .flatMap(({ url }) => (site.visit(url) === undefined ? [url] : []))
}
