import type { Page } from "../../page/types"
import type { WordingParams } from "./params"

export interface Hit {
  wrong: string
  right?: string
  url: string
  /** The word with what stands around it, as printed. */
  context: string
}

const MAX_TEXT = 200_000
const MAX_HITS_PER_WORD = 20
const AROUND = 12

/** Places of a word that are not part of the right one: 座谈会 is no misspelt 谈会. */
function places(text: string, { wrong, right }: WordingParams["words"][number]): number[] {
  const found: number[] = []
  const shift = right?.indexOf(wrong) ?? -1
  for (
    let at = text.indexOf(wrong);
    at >= 0 && found.length < MAX_HITS_PER_WORD;
    at = text.indexOf(wrong, at + wrong.length)
  ) {
    const isRight = right !== undefined && shift >= 0 && text.startsWith(right, Math.max(0, at - shift))
    if (!isRight) found.push(at)
  }
  return found
}

/** Every place of the words in the title and the text of a page, with a few characters of its line. */
export function findWords({ url, title, text }: Page, words: WordingParams["words"]): Hit[] {
  const whole = `${title ?? ""}\n${text.slice(0, MAX_TEXT)}`
  return words.flatMap((word) =>
    places(whole, word).map((at) => {
      const before =
        whole
          .slice(Math.max(0, at - AROUND), at)
          .split("\n")
          .at(-1) ?? ""
      const behind = whole.slice(at + word.wrong.length, at + word.wrong.length + AROUND).split("\n")[0] ?? ""
      return { ...word, url, context: `${before}${word.wrong}${behind}`.trim() }
    }),
  )
}
