import { ownCopy } from "./own-copy"

/** Longer texts are no names, labels or addresses: they are worked out anew, and take no room. */
const LONGEST = 500
/** Answers at hand without a look-up, which has to hash the text first. A power of two. */
const AT_HAND = 256

interface Answered<T> {
  text: string
  answer: T
}

/** Where the answer for a text is at hand, if it is. */
const placeOf = (text: string): number =>
  (text.length * 31 + text.charCodeAt(0) * 7 + text.charCodeAt(text.length - 1)) & (AT_HAND - 1)

/**
 * A pure function of a text that remembers its answers: pages of one site name the same addresses and labels over and over.
 * @param limit answers kept; past it all are forgotten
 */
export function remembered<T>(work: (text: string) => T, limit = 20_000): (text: string) => T {
  const known = new Map<string, Answered<T>>()
  const atHand: (Answered<T> | undefined)[] = new Array(AT_HAND).fill(undefined)
  return (text) => {
    if (text.length > LONGEST) return work(text)
    const place = placeOf(text)
    const last = atHand[place]
    if (last !== undefined && last.text === text) return last.answer
    let found = known.get(text)
    if (found === undefined) {
      if (known.size >= limit) known.clear()
      const own = ownCopy(text)
      found = { text: own, answer: work(own) }
      known.set(own, found)
    }
    atHand[place] = found
    return found.answer
  }
}
