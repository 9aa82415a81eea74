/** How long interpretations come after their policies, in Chinese working days. */
import { workdaysBetween } from "../../text/workdays"

/** Working days from a policy's publication to its interpretation's, negative when that came first; null without both dates. */
export const lagOf = (policy: string | null, interpretation: string | null): number | null =>
  policy === null || interpretation === null ? null : workdaysBetween(policy, interpretation)

/** The middle value, the mean of the two middle ones for an even number of them; null of none. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  const high = sorted[Math.floor(sorted.length / 2)]
  const low = sorted[Math.ceil(sorted.length / 2) - 1]
  return high === undefined || low === undefined ? null : (low + high) / 2
}
