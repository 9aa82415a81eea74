import type { Page } from "../../page/types"
import type { WordingParams } from "./params"

type Words = WordingParams["words"]

export interface Hit {
  wrong: string
  right?: string
  url: string
  /** The word with what stands around it, as printed. */
  context: string
}

const MAX_TEXT = 200_000
const MAX_HITS = 500
const AROUND = 12
/** Words are looked up by so many of their first characters: a text is gone through once, however long the list. */
const HEAD = 2

const indexes = new WeakMap<Words, Map<string, Words>>()

/** The words by their heads. */
function indexOf(words: Words): Map<string, Words> {
  let index = indexes.get(words)
  if (!index) {
    index = new Map<string, Words>()
    for (const word of words) {
      const head = word.wrong.slice(0, HEAD)
      index.set(head, [...(index.get(head) ?? []), word])
    }
    indexes.set(words, index)
  }
  return index
}

/** Whether a place is part of the right word: 座谈 in 座谈会. */
function isRight(text: string, at: number, { wrong, right }: Words[number]): boolean {
  const shift = right?.indexOf(wrong) ?? -1
  return right !== undefined && shift >= 0 && text.startsWith(right, Math.max(0, at - shift))
}

function contextOf(text: string, at: number, length: number): string {
  const before =
    text
      .slice(Math.max(0, at - AROUND), at)
      .split("\n")
      .at(-1) ?? ""
  const behind = text.slice(at + length, at + length + AROUND).split("\n")[0] ?? ""
  return `${before}${text.slice(at, at + length)}${behind}`.trim()
}

const found = new WeakMap<Page, { words: Words; hits: Hit[] }>()

/** Every place of the words in the title and the text of a page, in order, with a few characters of its line. */
export function findWords(page: Page, words: Words): Hit[] {
  const known = found.get(page)
  if (known?.words === words) return known.hits
  const index = indexOf(words)
  const text = `${page.title ?? ""}\n${page.text.slice(0, MAX_TEXT)}`
  const hits: Hit[] = []
  for (let at = 0; at < text.length && hits.length < MAX_HITS; at++) {
    const candidates = [
      ...(index.get(text.slice(at, at + HEAD)) ?? []),
      ...(index.get(text.charAt(at)) ?? []),
    ]
    for (const word of candidates) {
      if (text.startsWith(word.wrong, at) && !isRight(text, at, word))
        hits.push({ ...word, url: page.url, context: contextOf(text, at, word.wrong.length) })
    }
  }
  found.set(page, { words, hits })
  return hits
}
