import type { Page } from "../../page/types"
import { remembered } from "../../text/remembered"
import { rememberedFor, rememberedForBoth } from "../../text/remembered-for"
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

interface Index {
  /** Every character that a word begins with: the engine looks for them, not this code. */
  heads: RegExp
  /** The words by their first character, those of one character last. */
  words: ReadonlyMap<string, Words>
}

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`

/** One for all rules that look for the same characters: the engine prepares an expression when it is used first. */
const anyOf = remembered((units) => new RegExp(`[${units.split("").map(escaped).join("")}]`, "g"), 100)

const indexOf = rememberedFor((words: Words): Index => {
  const byHead = new Map<string, Words>()
  for (const word of words) {
    const head = word.wrong.charAt(0)
    byHead.set(head, [...(byHead.get(head) ?? []), word])
  }
  const isLong = ({ wrong }: Words[number]) => wrong.length > 1
  for (const [head, alike] of byHead)
    byHead.set(head, [...alike.filter(isLong), ...alike.filter((word) => !isLong(word))])
  return { heads: anyOf([...byHead.keys()].join("")), words: byHead }
})

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

/** Every place of the words in the title and the text of a page, in order, with a few characters of its line. */
export const findWords = rememberedForBoth((page: Page, words: Words): Hit[] => {
  const { heads, words: byHead } = indexOf(words)
  const text = `${page.title ?? ""}\n${page.text.slice(0, MAX_TEXT)}`
  const hits: Hit[] = []
  heads.lastIndex = 0
  while (hits.length < MAX_HITS && heads.test(text)) {
    const at = heads.lastIndex - 1
    for (const word of byHead.get(text.charAt(at)) ?? []) {
      if (text.startsWith(word.wrong, at) && !isRight(text, at, word))
        hits.push({ ...word, url: page.url, context: contextOf(text, at, word.wrong.length) })
    }
  }
  return hits
})
