/** Links that open at the words quoted as evidence (URL fragment text directives). */

/** Longer quotes fail on any change of markup inside them; the head is enough to find the place. */
const MAX_QUOTE = 24

/**
 * The address with a text directive for the head of a quote. The quote ends at the first line break, mark or long run, since a
 * directive only matches text of one block. An address without a usable quote comes back as it is.
 */
export function withTextFragment(url: string, quote: string): string {
  const head =
    quote
      .trim()
      .split(/[\n\r\t…]/, 1)[0]
      ?.trim() ?? ""
  const words = [...head.replace(/\p{Surrogate}/gu, "")].slice(0, MAX_QUOTE).join("")
  if (words.length < 2 || !/^https?:/i.test(url)) return url
  const encoded = encodeURIComponent(words).replace(/-/g, "%2D")
  return `${url.replace(/#.*$/s, "")}#:~:text=${encoded}`
}
