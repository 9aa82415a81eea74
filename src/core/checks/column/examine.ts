/** One column, or the first of several that fulfils a rule. */
import type { Judgement, Verdict } from "../../result/types"
import { isFrontDoor, sameHost } from "../../site/scope"
import { namesTried } from "../../site/trail"
import type { ColumnFacts, Lead, Site } from "../../site/types"
import { hostMatches, hostOf } from "../../text/url"
import { hasTitle, inWindow, itemsOf, newestOf, windowOf } from "./items"
import { tell, tellBlocked } from "./judgement"
import type { ColumnParams } from "./params"
import { type Case, tests } from "./tests"

/** What is to be said by now, and what could still change it. */
export interface Examined {
  judgement: Judgement
  leads: Lead[]
}

/** Looks for a column and tests what was found. */
export function examine(site: Site, key: string, params: ColumnParams, deadline: string | null): Examined {
  const facts = site.column(key)
  const { asOf } = site
  if (facts.state === "blocked" && facts.obstacle)
    return { judgement: tellBlocked(facts, facts.obstacle, asOf), leads: [] }
  if (facts.state !== "found") return { judgement: absent(site, facts), leads: facts.leads }
  if (facts.chosen?.external)
    return { judgement: elsewhere(site, facts, facts.chosen.url, params), leads: [] }
  if (params.minItems === 0 && facts.pages.length > 0)
    return { judgement: tell({ facts, verdict: "pass", code: "column.entrance", asOf }), leads: [] }

  const items = itemsOf(site, facts)
  const window = windowOf(site, params)
  const counted = items.filter((item) => hasTitle(item, params) && inWindow(item, window))
  const outbound = facts.foreign.find(({ url }) => url !== null && isAccepted(site, url, params))
  if (counted.length === 0 && outbound?.url)
    return { judgement: elsewhere(site, facts, outbound.url, params), leads: [] }

  const given: Case = { site, facts, params, deadline, window, items, counted }
  for (const test of tests) {
    const { judgement, leads } = test(given)
    if (judgement) return { judgement, leads }
  }
  return { judgement: passed(given), leads: [] }
}

/** Nothing found; or links by its name, none of which opens. */
function absent(site: Site, facts: ColumnFacts): Judgement {
  const { asOf } = site
  const looked = facts.trail.filter(({ outcome }) => outcome !== "unread").length
  const dead = facts.candidates.find(({ match, url }) => match !== "hint" && site.visit(url)?.page === null)
  if (!dead) {
    const values = { looked, names: namesTried(facts.def) }
    return tell({ facts, verdict: "not-found", code: "column.absent", values, asOf })
  }
  const values = { label: dead.label, url: dead.url, looked }
  const told = tell({ facts, verdict: "not-found", code: "column.dead", values, asOf })
  return { ...told, evidence: [{ url: dead.from, text: dead.label }] }
}

/** Whether a rule accepts a host; the one that a unit shares with others is no outside platform of its own. */
const isAccepted = (site: Site, url: string, { acceptExternal }: ColumnParams): boolean =>
  !sameHost(url, site.subject.origin) && acceptExternal.some((pattern) => hostMatches(pattern, hostOf(url)))

/** A column, or its rows, on another organisation's host. */
function elsewhere(site: Site, facts: ColumnFacts, url: string, params: ColumnParams): Judgement {
  const { asOf } = site
  const values = { host: hostOf(url) }
  if (!isAccepted(site, url, params))
    return tell({ facts, verdict: "pending", code: "column.external-other", values, asOf })
  const code = isFrontDoor(url) ? "column.external-door" : "column.external"
  return tell({ facts, verdict: "pass", code, values, asOf })
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
    if (!best || ORDER.indexOf(judgement.verdict) < ORDER.indexOf(best.verdict)) best = judgement
    if (leads.length > 0) return { judgement: withTrail(best, trails), leads }
  }
  if (!best) throw new Error("A rule about columns names none")
  return { judgement: withTrail(best, trails), leads: [] }
}

/** The trail over several columns: each address once, with the first note. */
export function withTrail(judgement: Judgement, steps: Judgement["searched"]): Judgement {
  const once = new Map<string, Judgement["searched"][number]>()
  for (const step of steps) if (!once.has(step.url)) once.set(step.url, step)
  return { ...judgement, searched: [...once.values()] }
}
