const WORD = /[\p{L}\p{N}]/u

/** Whether a text holds a letter, a hanzi or a digit at all. Most begin with a hanzi, and are told by that. */
export function hasWords(text: string): boolean {
  const code = text.charCodeAt(0)
  return (code >= 0x4e00 && code <= 0x9fff) || WORD.test(text)
}
