/** The words of a page outside tags and scripts, in one pass: enough to look for a phrase on pages without a main text. */

const MAX_BYTES = 100_000
const HIDDEN = ["script", "style", "noscript"]

/** Decodes the first part of a body; a charset the platform does not know is read as UTF-8. */
function decodeHead(bytes: Uint8Array, charset: string): string {
  const head = bytes.subarray(0, MAX_BYTES)
  try {
    return new TextDecoder(charset).decode(head)
  } catch {
    return new TextDecoder().decode(head)
  }
}

export function visibleWords(bytes: Uint8Array, charset: string): string {
  const markup = decodeHead(bytes, charset)
  const lower = markup.toLowerCase()
  let words = ""
  for (let at = 0; at < markup.length; ) {
    const open = markup.indexOf("<", at)
    if (open < 0) return words + markup.slice(at)
    words += markup.slice(at, open)
    const hidden = HIDDEN.find((name) => lower.startsWith(name, open + 1))
    const end = hidden ? lower.indexOf(`</${hidden}`, open) : open
    const close = end < 0 ? -1 : markup.indexOf(">", end)
    if (close < 0) return words
    at = close + 1
  }
  return words
}
