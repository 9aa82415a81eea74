/** Whether a column is kept up. */
import type { Judgement } from "../../result/types"
import { addDays, daysBetween } from "../../text/date"
import { type Case, dayLeads, further, MAX_LISTS, PASSED, type Test, undatedOf } from "./case"
import { hasTitle, newestOf } from "./items"
import { tell } from "./judgement"

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
export const fresh: Test = (given) => {
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
