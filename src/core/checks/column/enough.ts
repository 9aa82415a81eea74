/** Whether a column holds enough of what a rule asks for. */
import type { Judgement } from "../../result/types"
import type { ColumnFacts } from "../../site/types"
import { listObstacle } from "../gather/lists"
import { nearRows } from "../near/by-title"
import { withNear } from "../near/with-near"
import { judgeBlank } from "./blank"
import {
  type Case,
  dayLeads,
  further,
  MAX_LISTS,
  PASSED,
  type Result,
  type Test,
  titleLeads,
  undatedOf,
} from "./case"
import { hasTitle, latestCounted, mayHaveTitle, newestOf } from "./items"
import { tell, tellBlocked } from "./judgement"
import { statementOf } from "./statement"

type Say = (
  verdict: Judgement["verdict"],
  code: string,
  values?: Record<string, string | number>,
  ratio?: number,
) => Result

/** Enough items of the right kind. */
export const enough: Test = (given) => {
  const { site, facts, params, window, items, counted } = given
  const { asOf } = site
  if (counted.length >= params.minItems) return PASSED
  const back = window?.from ?? ""
  const titled = items.filter((item) => hasTitle(item, params))
  const cut = items.filter((item) => !hasTitle(item, params) && mayHaveTitle(item, params))
  const undated = window ? undatedOf(titled).length : 0
  const leads = [
    ...facts.leads,
    ...titleLeads(given, cut),
    ...(window ? dayLeads(given, titled) : []),
    ...(items.length > 0 || facts.placeholders.length > 0 ? further(given, back, MAX_LISTS.window) : []),
  ]
  const say: Say = (verdict, code, values = {}, ratio) => ({
    judgement: withNear(
      tell({ facts, verdict, code: `column.${code}`, values, items, ratio, asOf }),
      nearRows(items, [params.titles ?? {}], window, latestCounted(asOf)),
    ),
    leads,
  })
  const obstacle = facts.obstacle ?? pageObstacle(given, back)
  if (obstacle) return { judgement: tellBlocked(facts, obstacle, asOf), leads }
  if (undated > 0) return say("pending", "undated", { undated })
  if (cut.length > 0) return say("pending", "cut", { rows: cut.length })
  if (counted.length > 0) {
    const values = { count: counted.length, min: params.minItems }
    return say("partial", "few", values, counted.length / params.minItems)
  }
  if (items.length === 0) {
    return { judgement: statementOf(facts, asOf) ?? judgeBlank(site, facts, facts.pages), leads }
  }
  if (titled.length === 0) {
    const { any = [], all = [], none = [] } = params.titles ?? {}
    const wanted = [...all, ...any].join("、")
    return say("fail", "no-title", { rows: items.length, words: wanted || `不含${none.join("、")}` })
  }
  const newest = newestOf(titled, asOf)
  return newest && window
    ? say("fail", "none-in-period", { ...window, newest: newest.date })
    : say("pending", "later", { asOf })
}

function pageObstacle({ site, facts }: Case, from: string): ColumnFacts["obstacle"] {
  const outcome = listObstacle(site, facts, from)
  return outcome ? { url: facts.pages.at(-1)?.next ?? facts.chosen?.url ?? "", outcome } : null
}
