/** Old articles under new dates (旧稿重发): they keep no column alive. */
import { addDays } from "../../text/date"
import { PASSED, type Test } from "./case"
import { olderThanShown } from "./earlier"
import { hasTitle, type Item } from "./items"
import { tell } from "./judgement"

/** Where only such articles meet the time that the rule sets, a person looks. */
export const original: Test = ({ site, facts, params, window, items, counted }) => {
  const { asOf } = site
  const { freshDays, minItems } = params
  const since = freshDays === undefined ? null : addDays(asOf, -freshDays)
  if (window === null && since === null) return PASSED
  const older = olderThanShown(site, items)
  const young =
    since === null
      ? []
      : items.filter((item) => item.date !== null && item.date >= since && hasTitle(item, params))
  const asked: [bearing: readonly Item[], least: number][] = [
    [window ? counted : [], minItems],
    [young, 1],
  ]
  for (const [bearing, least] of asked) {
    const old = bearing.filter((item) => older.has(item))
    const [first] = old
    if (!first || bearing.length - old.length >= least) continue
    const values = {
      count: old.length,
      title: first.title,
      date: first.date ?? "",
      sign: older.get(first)?.sign ?? "",
    }
    const judgement = tell({ facts, verdict: "pending", code: "column.redated", values, items: old, asOf })
    return { judgement, leads: facts.leads }
  }
  return PASSED
}
