/** Old articles under new dates (旧稿重发): they keep no column alive. */
import { addDays, dateFromUrl, daysBetween } from "../../text/date"
import { PASSED, type Test } from "./case"
import { hasTitle, type Item } from "./items"
import { tell } from "./judgement"

/** Days by which the day shown may run ahead of the one in the address: drafts wait to be published. */
const MOST_AHEAD = 180

/** The day in an item's address, where it was long before the day that is shown. */
function earlierDay({ url, date }: Item): string | null {
  const written = url === null ? null : dateFromUrl(url)
  return written && date && daysBetween(written, date) > MOST_AHEAD ? written : null
}

/** Where only such articles meet the time that the rule sets, a person looks. */
export const original: Test = ({ site, facts, params, window, items, counted }) => {
  const { asOf } = site
  const { freshDays, minItems } = params
  const since = freshDays === undefined ? null : addDays(asOf, -freshDays)
  const young =
    since === null
      ? []
      : items.filter((item) => item.date !== null && item.date >= since && hasTitle(item, params))
  const asked: [bearing: readonly Item[], least: number][] = [
    [window ? counted : [], minItems],
    [young, 1],
  ]
  for (const [bearing, least] of asked) {
    const old = bearing.filter((item) => earlierDay(item) !== null)
    const [first] = old
    if (!first || bearing.length - old.length >= least) continue
    const values = {
      count: old.length,
      title: first.title,
      date: first.date ?? "",
      written: earlierDay(first) ?? "",
    }
    const judgement = tell({ facts, verdict: "pending", code: "column.redated", values, items: old, asOf })
    return { judgement, leads: facts.leads }
  }
  return PASSED
}
