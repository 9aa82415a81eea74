/** White space and widths: what the eye does not tell apart in any text. */

// Invisible characters, direction marks and the private-use glyphs of icon fonts.
export const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\ue000-\uf8ff]/g

/** What folding changes: invisible characters, white space at an end, doubled, or other than a space. */
const UNFOLDED = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\ue000-\uf8ff]|^\s|\s$|\s\s|[^\S ]/

const SPACE_OR_INVISIBLE = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ue000-\uf8ff]/

/** False for a text that folding leaves as it is, as most are. */
export const mayNeedFolding = (text: string): boolean => SPACE_OR_INVISIBLE.test(text)

/** The end of a line and what indents the next: most texts between two elements are nothing else. */
export function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code !== 32 && (code > 13 || code < 9)) return false
  }
  return true
}

/** White space of every kind folded to one space, invisible characters dropped, trimmed. */
export function foldSpace(text: string): string {
  if (!UNFOLDED.test(text)) return text
  return text.replace(INVISIBLE, "").replace(/\s+/g, " ").trim()
}

/** What unifying may change: all but ASCII, hanzi, and the commonest punctuation of Chinese. */
const UNUNIFIED = /[^\s!-~\u2014\u2018\u2019\u201c\u201d\u3001\u3002\u3007-\u3011\u4e00-\u9fff]|[^\S\n\r\t ]/

/** Full-width forms to half-width (NFKC), invisible characters dropped. Line breaks stay. */
export function unifyWidth(text: string): string {
  if (!UNUNIFIED.test(text)) return text
  return text.normalize("NFKC").replace(INVISIBLE, "")
}
