/** Chinese working days: weekends, public holidays and the working weekends that make up for them (调休). */
// The default export: Node loads the CommonJS build of the package, whose named exports it can not see.
import chineseDays from "chinese-days"
import { addDays, daysBetween } from "./date"

/** Beyond this span a count of working days says nothing an evaluator would use; calendar weeks stand in. */
const MAX_SPAN = 3700

/**
 * Working days from the day after `from` up to and including `to`: 0 for the same day, 1 for the next working day.
 * Negative when `to` lies before `from`. The holiday calendar is the State Council's, as kept by chinese-days.
 */
export function workdaysBetween(from: string, to: string): number {
  const span = daysBetween(from, to)
  if (span < 0) return -workdaysBetween(to, from) || 0
  if (span > MAX_SPAN) return Math.round((span * 5) / 7)
  let count = 0
  for (let day = 1; day <= span; day++) if (chineseDays.isWorkday(addDays(from, day))) count++
  return count
}
