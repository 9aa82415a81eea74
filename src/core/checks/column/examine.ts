/** One column, or the first of several that fulfils a rule. */
import type { Judgement, Verdict } from "../../result/types"
import type { ColumnFacts, Site } from "../../site/types"
import { distinctSteps } from "../gather/trail"
import type { Examined } from "../types"
import { absent } from "./absent"
import type { Case } from "./case"
import { aliveAway, elsewhere, isAccepted, isGone } from "./elsewhere"
import { hasTitle, inWindow, itemsOf, newestOf, windowOf } from "./items"
import { tell, tellBlocked } from "./judgement"
import { listedElsewhere } from "./listed-elsewhere"
import type { ColumnParams } from "./params"
import { pointerOf } from "./pointer"
import { tests } from "./tests"

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
