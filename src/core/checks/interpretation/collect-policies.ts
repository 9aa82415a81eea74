/** The policies of the period: what the columns list, what was read of it, and what is left out and why. */
import type { Page } from "../../page/types"
import type { Subject } from "../../result/types"
import type { Site } from "../../site/types"
import { dateFromUrl } from "../../text/date"
import { addressKey } from "../../text/url"
import { isOfPeriod, newestFirst } from "../gather/days"
import type { Survey } from "../gather/survey"
import { listedPolicy, type Policy, unite } from "./documents"
import { exemptPhrase, exemptReason, isReprint } from "./exempt"
import type { InterpretationParams } from "./params"
import { announcesInterpretation, keyOf, linkedRows, type Row } from "./rows"

export interface PolicyFacts {
  /** Own documents of the period that need an interpretation, each once. */
  needed: Policy[]
  /** Own documents of the period that need none, with the reason in words. */
  exempt: { policy: Policy; why: string }[]
  /** Documents of others, reprinted on the site. */
  reprints: Policy[]
  /** Rows of the period whose page did not open, with what came instead. */
  unread: { url: string; title: string; outcome: string }[]
  /** Further documents of the columns: of other days, or not looked at. They tell what an interpretation is about. */
  others: Policy[]
  /** Pages to be read, the newest first. */
  toRead: string[]
}

/** The title a list gives, unless it is cut and the page has the whole. */
export const fullTitle = (listed: string, page: Page | null): string =>
  page?.title && (listed === "" || /(?:…|\.{3})\s*$/.test(listed)) ? page.title : listed

const isDocument = ({ number, kind }: Page): boolean => number !== null || kind === "policy"

function policyOf(row: Row, page: Page): Policy {
  const { url, title, date } = row
  return {
    url,
    title: fullTitle(title, page),
    number: page.number,
    date: page.date ?? date ?? dateFromUrl(url),
    source: page.source,
    pages: [page],
    related: row.related ?? [],
    keys: [...new Set([keyOf(row), addressKey(page.url)])],
  }
}

/** The newest rows until as many documents as asked for are among them; rows that are no documents cost a look each. */
function sampled(site: Site, rows: readonly Row[], sample: number): Row[] {
  let documents = 0
  return rows.slice(0, 2 * sample).filter(({ url }) => {
    if (documents >= sample) return false
    const visit = site.visit(url)
    if (!visit || (visit.page && isDocument(visit.page))) documents++
    return true
  })
}

/** Sorts everything the columns of policies list. */
export function collectPolicies(
  site: Site,
  survey: Survey,
  params: InterpretationParams,
  subject: Subject,
): PolicyFacts {
  const within = (date: string | null) => isOfPeriod(site, date)
  const rows = linkedRows(survey).filter((row) => !announcesInterpretation(row))
  const ofPeriod = rows.filter(({ date }) => date === null || within(date)).sort(newestFirst)
  const listed = ofPeriod.map((row) => ({ row, policy: listedPolicy(row, keyOf(row)) }))
  const reprinted = listed.filter(({ policy }) => isReprint(policy, subject))
  const own = listed.filter((item) => !reprinted.includes(item))
  const freed = own.filter(({ policy }) => exemptPhrase(policy.title, params) !== null)
  const open = own.filter((item) => !freed.includes(item)).map(({ row }) => row)

  const chosen = sampled(site, open, params.sample)
  const read: Policy[] = []
  const facts: PolicyFacts = { needed: [], exempt: [], reprints: [], unread: [], others: [], toRead: [] }
  for (const row of chosen) {
    const visit = site.visit(row.url)
    if (!visit) facts.toRead.push(row.url)
    else if (!visit.page) facts.unread.push({ url: row.url, title: row.title, outcome: visit.outcome })
    else if (isDocument(visit.page)) read.push(policyOf(row, visit.page))
    else if (visit.page.scriptDrawn)
      facts.unread.push({ url: row.url, title: row.title, outcome: "script-drawn" })
  }

  const dated = (policies: readonly Policy[]) => policies.filter(({ date }) => within(date))
  const documents = unite([...read, ...dated(freed.map(({ policy }) => policy))])
  for (const policy of documents) {
    const why = exemptReason(policy, params)
    if (!within(policy.date)) facts.others.push(policy)
    else if (isReprint(policy, subject)) facts.reprints.push(policy)
    else if (why !== null) facts.exempt.push({ policy, why })
    else facts.needed.push(policy)
  }
  facts.reprints.push(...unite(dated(reprinted.map(({ policy }) => policy))))
  const known = new Set([...documents, ...facts.reprints].flatMap(({ keys }) => keys))
  facts.others.push(
    ...rows.filter((row) => !known.has(keyOf(row))).map((row) => listedPolicy(row, keyOf(row))),
  )
  return facts
}
