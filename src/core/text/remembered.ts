import { ownCopy } from "./own-copy"

/** Longer texts are no names, labels or addresses: they are worked out anew, and take no room. */
export const LONGEST = 500

/**
 * A pure function of a text that remembers its answers: pages of one site name the same addresses and labels over and over.
 * @param limit answers kept; past it all are forgotten
 */
export function remembered<T>(work: (text: string) => T, limit = 20_000): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    if (text.length > LONGEST) return work(text)
    const before = known.get(text)
    if (before !== undefined || known.has(text)) return before as T
    if (known.size >= limit) known.clear()
    const own = ownCopy(text)
    const answer = work(own)
    known.set(own, answer)
    return answer
  }
}
