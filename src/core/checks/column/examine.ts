/** One column, or the first of several that fulfils a rule. */
import { isObstacle } from "../../crawl/outcome"
import type { Outcome, Visit } from "../../crawl/types"
import type { Judgement, Verdict } from "../../result/types"
import { isFrontDoor, sameHost } from "../../site/scope"
import type { Candidate, ColumnFacts, Lead, Site } from "../../site/types"
import { hostMatches, hostOf } from "../../text/url"
import { distinctSteps } from "../gather/trail"
import type { Examined } from "../types"
import { absent, dead } from "./absent"
import { whoseIs } from "./away"
import type { Case } from "./case"
import { hasTitle, inWindow, itemsOf, newestOf, windowOf } from "./items"
import { columnName, tell, tellBlocked } from "./judgement"
import { listedElsewhere } from "./listed-elsewhere"
import type { ColumnParams } from "./params"
import { pointerOf } from "./pointer"
import { tests } from "./tests"

/** How likely a look at an address on another host decides. */
const LIKELY_OPENS = 0.8

/** Looks for a column and tests what was found. */
export function examine(site: Site, key: string, params: ColumnParams, deadline: string | null): Examined {
  const facts = site.column(key)
  const { asOf } = site
  if (facts.state === "blocked" && facts.obstacle)
    return { judgement: tellBlocked(facts, facts.obstacle, asOf), leads: [] }
  if (facts.state !== "found") {
    // What other lists show counts once the places of the column itself have been looked at.
    const listed = facts.leads.length === 0 ? listedElsewhere(site, facts, params) : null
    return { judgement: listed ?? absent(site, facts), leads: facts.leads }
  }
  if (params.minItems === 0 && (facts.pages.length > 0 || opensHere(site, facts)))
    return { judgement: tell({ facts, verdict: "pass", code: "column.entrance", asOf }), leads: [] }
  if (facts.chosen?.external) {
    const chosen = aliveAway(site, facts) ?? facts.chosen
    return elsewhere(site, { ...facts, chosen }, chosen, params)
  }

  const items = itemsOf(site, facts)
  const window = windowOf(site, params)
  const counted = items.filter((item) => hasTitle(item, params) && inWindow(item, window))
  const outbound = facts.foreign.find(({ url }) => url !== null && isAccepted(site, url, params))
  if (counted.length === 0 && outbound?.url && !isGone(site, outbound.url))
    return elsewhere(site, facts, { url: outbound.url, label: outbound.title }, params)

  const pointer = items.length === 0 && !facts.obstacle ? pointerOf(site, facts) : null
  if (pointer && !isGone(site, pointer.url))
    return elsewhere(site, facts, { url: pointer.url, label: pointer.text }, params)

  const given: Case = { site, facts, params, deadline, window, items, counted }
  for (const test of tests) {
    const { judgement, leads } = test(given)
    if (judgement) return { judgement, leads }
  }
  return { judgement: passed(given), leads: [] }
}

/** Whether the site has a place of its own by the column's name that opens, though others were taken for the column. */
const opensHere = (site: Site, { candidates }: ColumnFacts): boolean =>
  candidates.some(
    ({ external, match, url }) =>
      !external && (match === "equal" || match === "ends") && site.page(url) !== null,
  )

/** Whether a rule accepts a host; the one that a unit shares with others is no outside platform of its own. */
const isAccepted = (site: Site, url: string, { acceptExternal }: ColumnParams): boolean =>
  !sameHost(url, site.subject.origin) && acceptExternal.some((pattern) => hostMatches(pattern, hostOf(url)))

/** Outcomes of an address that was reached, if only to be sent on to the front door, or to a page not made for reading. */
const OPENED = new Set<Outcome>([
  "ok",
  "home-instead",
  "script-drawn",
  "not-html",
  "image",
  "encrypted",
  "damaged",
  "too-large",
  "too-deep",
  "charset",
  "parse-limit",
])

/** A page of a few words without a link opens, too; a blank one does not. */
const opens = ({ outcome, bytes }: Visit): boolean =>
  OPENED.has(outcome) || (outcome === "empty" && bytes > 0)

/** Links that leave the site by one name, tried before the name is called dead. */
const MAX_AWAY = 3

/** Whether the host of an address said that there is no such page. */
function isGone(site: Site, url: string): boolean {
  const visit = site.visit(url)
  return visit !== undefined && !opens(visit) && !isObstacle(visit.outcome)
}

/** The best link that leaves the site and is not known to be dead. */
const aliveAway = (site: Site, { candidates }: ColumnFacts): Candidate | undefined =>
  candidates
    .filter(({ external, match }) => external && match !== "hint")
    .slice(0, MAX_AWAY)
    .find(({ url }) => !isGone(site, url))

/** A column, or its rows, on another organisation's host: a link counts where it was seen to open. */
function elsewhere(
  site: Site,
  facts: ColumnFacts,
  { url, label }: { url: string; label: string },
  params: ColumnParams,
): Examined {
  const { asOf } = site
  const host = hostOf(url)
  const say = (verdict: Verdict, code: string, leads: Lead[] = [], values = {}): Examined => ({
    judgement: tell({ facts, verdict, code: `column.${code}`, values: { host, ...values }, asOf }),
    leads,
  })
  if (!isAccepted(site, url, params)) return say("pending", "external-other")
  const visit = site.visit(url)
  if (!visit)
    return say("pending", "external-unread", [
      { url, likely: LIKELY_OPENS, via: "column", note: `“${columnName(facts)}”外链能否打开` },
    ])
  if (opens(visit)) {
    if (params.minItems === 0) return say("pass", isFrontDoor(url) ? "external-door" : "external")
    const whose = whoseIs(site, url, visit.page)
    if (whose.state === "here") return say("pass", "external")
    if (whose.state === "another") return say("pending", "external-another", [], { name: whose.name })
    return say("pending", isFrontDoor(url) ? "external-elsewhere" : "external-unnamed")
  }
  return isGone(site, url)
    ? { judgement: dead(site, facts, { url, label, from: facts.chosen?.from ?? url }), leads: [] }
    : say("pending", "external-unread")
}

function passed({ site, facts, counted }: Case): Judgement {
  const newest = newestOf(counted, site.asOf)?.date
  const code = counted.every(({ page }) => page)
    ? "column.page"
    : newest
      ? "column.pass"
      : "column.pass-undated"
  const values = { count: counted.length, ...(newest ? { newest } : {}) }
  return tell({ facts, verdict: "pass", code, values, items: counted, asOf: site.asOf })
}

/** Of several judgements the one that answers for all: what fulfils the rule, then what may, then what was seen to fail. */
const ORDER: readonly Verdict[] = ["pass", "partial", "pending", "blocked", "fail", "not-found"]

/** Of two that weigh the same, the one of a column that is there tells more. */
const rank = ({ verdict, column }: Judgement): number => 2 * ORDER.indexOf(verdict) + (column ? 0 : 1)

/** Columns in turn until one fulfils the rule; the next is looked for when the one before is settled. */
export function examineAny(
  site: Site,
  keys: readonly string[],
  params: ColumnParams,
  deadline: string | null,
): Examined {
  let best: Judgement | null = null
  const trails: Judgement["searched"] = []
  for (const key of keys) {
    const { judgement, leads } = examine(site, key, params, deadline)
    if (judgement.verdict === "pass") return { judgement, leads: [] }
    trails.push(...judgement.searched)
    if (!best || rank(judgement) < rank(best)) best = judgement
    if (leads.length > 0) return { judgement: withTrail(best, trails), leads }
  }
  if (!best) throw new Error("A rule about columns names none")
  return { judgement: withTrail(best, trails), leads: [] }
}

/** The trail over several columns: each address once, with the first note. */
export const withTrail = (judgement: Judgement, steps: Judgement["searched"]): Judgement => ({
  ...judgement,
  searched: distinctSteps(steps),
})
