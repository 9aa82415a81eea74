/** From when on a document owes its counterpart. */
import type { Page } from "../../page/types"
import { addDays, findDates } from "../../text/date"
import { unifyWidth } from "../../text/spacing"

/** Without a stated end a call is taken to be open for this long, the longest that the rules of law-making ask for; a plan has as long to show progress. */
const USUAL_DAYS = 30
const CALL = /征求|征集|听取|公示/
/** Longer texts are read in part: the end stands at the beginning or at the end. */
const MAX_TEXT = 20_000
/** Characters in front of a day, and behind it, that tell what the day is. */
const REACH = 16
const END_BEFORE = /截[止至]|期限|至|到$/
const END_AFTER = /^[^。；]{0,8}(?:前|之前|以前|止|截止|为止)/

/** The last day that a text names as an end, or null. */
function statedEnd(text: string): string | null {
  const short = unifyWidth(text.slice(0, MAX_TEXT))
  const ends = findDates(short).filter(({ index, raw }) => {
    const before = short.slice(Math.max(0, index - REACH), index)
    const after = short.slice(index + raw.length, index + raw.length + REACH)
    return END_BEFORE.test(before.split(/[。；\n]/).at(-1) ?? "") || END_AFTER.test(after)
  })
  return (
    ends
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? null
  )
}

/** The day a call for opinions ends as its page states it, else a month after publication; null where neither is known. */
export function endOf(title: string, page: Page | null, date: string | null): string | null {
  const stated = page && CALL.test(title) ? statedEnd(page.text) : null
  if (stated !== null && (date === null || stated >= date)) return stated
  return date === null ? null : addDays(date, USUAL_DAYS)
}
