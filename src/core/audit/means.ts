/** How what is left of a budget is shared out among the addresses of a round. */
import type { Means } from "../crawl/means"

/** What an address of a round has at least, enough for nearly every one: near the end of the budget the rounds are smaller for it. */
const LEAST: Means = { requests: 4, bytes: 20_000_000 }

/** How many addresses may be asked for side by side without one being short of means, at most `most`, at least one. */
export const sharers = (left: Means, most: number): number =>
  Math.max(1, Math.floor(Math.min(left.requests / LEAST.requests, left.bytes / LEAST.bytes, most)))

/** What each of so many addresses may spend. */
export const shareOf = ({ requests, bytes }: Means, count: number): Means => ({
  requests: Math.floor(requests / count),
  bytes: Math.floor(bytes / count),
})
