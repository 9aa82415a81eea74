/** What a column that was found has to stand, one test after the other. The first that it does not pass decides. */
import { isObstacle } from "../../crawl/outcome"
import type { Judgement } from "../../result/types"
import { addDays, daysBetween } from "../../text/date"
import { isFileAddress } from "../../text/file-address"
import { phraseTester } from "../../text/phrase"
import { normaliseTitle } from "../../text/title"
import { type Case, dayLeads, further, MAX_LISTS, PASSED, type Test, toRead, undatedOf } from "./case"
import { enough } from "./enough"
import { hasTitle, type Item, latestCounted, newestOf } from "./items"
import { type Told, tell, tellBlocked } from "./judgement"
import { original } from "./redated"

/** Items that are opened to see whether they are documents. */
const MAX_SAMPLE = 5
/** Dead links among them for which others are opened. */
const MAX_GONE = 5

/** Something was there on the day the audit speaks for: what came later says nothing of it. */
const present: Test = (given) => {
  const { site, facts, counted } = given
  const { asOf } = site
  if (counted.length === 0 || counted.some(({ date }) => date === null || date <= latestCounted(asOf)))
    return PASSED
  const judgement = tell({
    facts,
    verdict: "pending",
    code: "column.later",
    values: { asOf },
    items: counted,
    asOf,
  })
  return { judgement, leads: further(given, latestCounted(asOf), MAX_LISTS.deadline) }
}

/** Items that are opened where no title tells that they speak of what the rule asks for. */
const MAX_SPEAKING = 10
const SPEAKING_AT_ONCE = 3
const MAX_WORDS = 12

/** One of the items speaks of the matter, by its title or by what it begins with. What a column is called proves nothing of what stands in it. */
const speaks: Test = (given) => {
  const { site, facts, params, counted } = given
  if (!params.speaks) return PASSED
  const { any, chars } = params.speaks
  const isOf = phraseTester({ any })
  const sample = counted.slice(0, MAX_SPEAKING)
  const textOf = ({ url }: Item) => (url === null ? "" : (site.page(url)?.text.slice(0, chars) ?? ""))
  if (counted.some(({ title }) => isOf(normaliseTitle(title)))) return PASSED
  if (sample.some((item) => isOf(normaliseTitle(textOf(item))))) return PASSED
  const { asOf } = site
  const visits = sample.flatMap(({ url }) => (url === null ? [] : (site.visit(url) ?? [])))
  const stuck = visits.find(({ outcome }) => isObstacle(outcome))
  const values = { count: counted.length, words: any.slice(0, MAX_WORDS).join("、") }
  const told: Told = { facts, verdict: "not-found", code: "column.off-topic", values, items: counted, asOf }
  return {
    judgement: stuck ? tellBlocked(facts, stuck, asOf) : tell(told),
    leads: toRead(given, sample, 0.4).slice(0, SPEAKING_AT_ONCE),
  }
}

/** One of the items is a document in full. */
const document: Test = (given) => {
  const { site, facts, params, counted } = given
  if (!params.document) return PASSED
  const { minChars } = params.document
  const isGone = ({ url }: Item): boolean => {
    const visit = url === null || isFileAddress(url) ? undefined : site.visit(url)
    return visit !== undefined && visit.page === null && !isObstacle(visit.outcome)
  }
  const linked = counted.filter(({ url }) => url !== null).slice(0, MAX_SAMPLE + MAX_GONE)
  const alive = linked.filter((item) => !isGone(item)).slice(0, MAX_SAMPLE)
  const sample = alive.length > 0 ? alive : linked
  const isWhole = ({ url }: Item): boolean => {
    if (url === null) return false
    if (isFileAddress(url)) return true
    const page = site.page(url)
    return page !== null && (page.attachments.length > 0 || page.text.length >= minChars)
  }
  if (sample.some(isWhole)) return PASSED
  if (sample.length === 0) {
    const values = { rows: counted.length }
    const told = tell({
      facts,
      verdict: "pending",
      code: "column.unlinked",
      values,
      items: counted,
      asOf: site.asOf,
    })
    return { judgement: told, leads: [] }
  }
  const visits = sample.flatMap(({ url }) => (url === null ? [] : (site.visit(url) ?? [])))
  const stuck = visits.find(({ outcome }) => isObstacle(outcome))
  const say = (verdict: Judgement["verdict"], code: string) =>
    tell({
      facts,
      verdict,
      code: `column.${code}`,
      values: { sampled: sample.length, minChars },
      items: counted,
      asOf: site.asOf,
    })
  // A scanned document is pictures without a text: only a person can tell whether it is whole.
  const pictured = visits.some(({ page }) => page !== null && page.media.images > 0)
  const unread = pictured ? say("pending", "pictured") : null
  const judgement = stuck
    ? tellBlocked(facts, stuck, site.asOf)
    : (unread ?? say("fail", alive.length > 0 ? "no-document" : "dead-items"))
  return { judgement, leads: toRead(given, sample, 0.7).slice(0, 2) }
}

/** Rows to tell by that the oldest come first. */
const MIN_ORDERED = 4

/** Whether a list begins with its oldest rows and goes on: its newest were not seen. */
function goesOnUpwards({ facts }: Case): boolean {
  const dates = facts.entries.flatMap(({ date }) => date ?? [])
  const rises = dates.every((date, at) => at === 0 || date >= (dates[at - 1] ?? ""))
  return rises && new Set(dates).size >= MIN_ORDERED && facts.pages.at(-1)?.next != null
}

/** What a column that is kept, and no longer added to, says of itself. */
const ARCHIVED = /已归档|归档专题|历史专题|往期专题|(?:停止|不再)更新/
const MAX_HEAD = 300

function archiveMark({ chosen, pages }: Case["facts"]): string | null {
  const [page] = pages
  const heads = [chosen?.label, page?.title, ...(page?.breadcrumb ?? []), page?.text.slice(0, MAX_HEAD)]
  return heads.flatMap((text) => ARCHIVED.exec(text ?? "")?.[0] ?? [])[0] ?? null
}

/** The newest item is young enough. */
const fresh: Test = (given) => {
  const { site, facts, params, items } = given
  const { asOf } = site
  const limit = params.freshDays
  if (limit === undefined) return PASSED
  const titled = items.filter((item) => hasTitle(item, params))
  const newest = newestOf(titled, asOf)
  const days = newest ? daysBetween(newest.date, asOf) : null
  if (days !== null && days <= limit) return PASSED
  const upwards = goesOnUpwards(given)
  const leads = [
    ...facts.leads,
    ...dayLeads(given, titled),
    ...(newest && !upwards ? [] : further(given, upwards ? "" : addDays(asOf, -limit), MAX_LISTS.window)),
  ]
  const say = (verdict: Judgement["verdict"], code: string, values: Record<string, string | number>) => ({
    judgement: tell({ facts, verdict, code: `column.${code}`, values, items: titled, asOf }),
    leads,
  })
  const undated = undatedOf(titled).length
  if (undated > 0) return say("pending", "undated", { undated })
  const mark = archiveMark(given.facts)
  if (newest && mark) return say("pending", "archived", { newest: newest.date, mark })
  if (newest && upwards) return say("pending", "upwards", { newest: newest.date })
  return newest && days !== null
    ? say("fail", "stale", { asOf, newest: newest.date, days, limit })
    : say("pending", "later", { asOf })
}

/** Something was there by the day the rule names. */
const punctual: Test = (given) => {
  const { site, facts, deadline, items } = given
  if (deadline === null || site.asOf <= deadline) return PASSED
  if (items.some(({ date }) => date !== null && date <= deadline)) return PASSED
  const judgement = tell({
    facts,
    verdict: "pending",
    code: "column.late-unproven",
    values: { deadline },
    items,
    asOf: site.asOf,
  })
  return {
    judgement,
    leads: [...dayLeads(given), ...further(given, latestCounted(deadline), MAX_LISTS.deadline)],
  }
}

export const tests: readonly Test[] = [enough, present, speaks, document, fresh, original, punctual]
