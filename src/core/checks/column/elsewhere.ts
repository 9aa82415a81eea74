/** A column that stands, or whose matter stands, on another organisation's host. */
import { isObstacle } from "../../crawl/outcome"
import type { Outcome, Visit } from "../../crawl/types"
import type { Verdict } from "../../result/types"
import { isFrontDoor, sameHost } from "../../site/scope"
import type { Candidate, ColumnFacts, Lead, Site } from "../../site/types"
import { hostMatches, hostOf } from "../../text/url"
import type { Examined } from "../types"
import { dead } from "./absent"
import { whoseIs } from "./away"
import { columnName, tell } from "./judgement"
import type { ColumnParams } from "./params"

/** How likely a look at an address on another host decides. */
const LIKELY_OPENS = 0.8

/** Whether a rule accepts a host; the one that a unit shares with others is no outside platform of its own. */
export const isAccepted = (site: Site, url: string, { acceptExternal }: ColumnParams): boolean =>
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
export function isGone(site: Site, url: string): boolean {
  const visit = site.visit(url)
  return visit !== undefined && !opens(visit) && !isObstacle(visit.outcome)
}

/** The best link that leaves the site and is not known to be dead. */
export const aliveAway = (site: Site, { candidates }: ColumnFacts): Candidate | undefined =>
  candidates
    .filter(({ external, match }) => external && match !== "hint")
    .slice(0, MAX_AWAY)
    .find(({ url }) => !isGone(site, url))

/** A column, or its rows, on another organisation's host: a link counts where it was seen to open. */
export function elsewhere(
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
