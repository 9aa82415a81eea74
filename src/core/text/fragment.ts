/**
 * Links that open a page at the words that were seen on it.
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */

import { isDocumentFile } from "./file-address"

const LONGEST = 32
const SHORTEST = 2

const words = new Intl.Segmenter("zh", { granularity: "word" })

/**
 * The phrase of a text that a browser can find again: within one line (a match may not cross blocks), at most 32
 * characters, cut between words (a match must begin and end at word boundaries). "" where the text has none.
 */
export function phraseOf(text: string): string {
  const lines = text
    .slice(0, 2000)
    .split(/[\n\r\t]|…|\.{3}/)
    .map((line) => line.replace(/\s+/g, " ").trim())
  const line = lines.reduce((longest, one) => (one.length > longest.length ? one : longest), "")
  const phrase = line.length <= LONGEST ? line : cut(line)
  return phrase.length < SHORTEST ? "" : phrase
}

function cut(line: string): string {
  let phrase = ""
  for (const { segment } of words.segment(line.slice(0, LONGEST + 16))) {
    if (phrase.length + segment.length > LONGEST) break
    phrase += segment
  }
  return (phrase || line.slice(0, LONGEST)).trim()
}

/** A phrase as the value of `text=`: `-` `,` and `&` have a meaning there and are escaped as well. */
export const encodePhrase = (phrase: string) =>
  encodeURIComponent(phrase.replace(/\p{Surrogate}/gu, "")).replace(/-/g, "%2D")

/** The address of a page, scrolled to a text on it; that of a file as it is, browsers look for no text in those. */
export function linkToText(url: string, text: string): string {
  if (isDocumentFile(url)) return url
  const phrase = phraseOf(text)
  if (!phrase) return url
  return `${url}${url.includes("#") ? "" : "#"}:~:text=${encodePhrase(phrase)}`
}
