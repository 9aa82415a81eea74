import { LONGEST } from "./remembered"

/** Answers at hand. A power of two. */
const PLACES = 256

/** Where the answer for a text is at hand, if it is. */
const placeOf = (text: string): number =>
  (text.length * 31 + text.charCodeAt(0) * 7 + text.charCodeAt(text.length - 1)) & (PLACES - 1)

/**
 * A remembered function with its late answers at hand: a look-up has to hash the text first. For texts that come over and over, such as
 * the names of attributes.
 * @param known `remembered`, so that `of` is a text by itself and keeps no page
 */
export function atHand<T extends { readonly of: string }>(known: (text: string) => T): (text: string) => T {
  const late: (T | undefined)[] = new Array(PLACES).fill(undefined)
  return (text) => {
    if (text.length > LONGEST) return known(text)
    const place = placeOf(text)
    const last = late[place]
    if (last !== undefined && last.of === text) return last
    const answer = known(text)
    late[place] = answer
    return answer
  }
}
