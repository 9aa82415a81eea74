/** Text patterns of rule files: phrases with any / all / none. Never regular expressions: a rule file carries no code. */
import { normaliseTitle } from "./title"

export interface PhraseTest {
  /** At least one of these. */
  any?: string[]
  /** Every one of these. */
  all?: string[]
  /** None of these; wins over the others. */
  none?: string[]
}

/** The first of the phrases that a text holds (compared without white space, width and punctuation), or null. */
export function firstPhrase(text: string, phrases: readonly string[]): string | null {
  const normal = normaliseTitle(text)
  return phrases.find((phrase) => normal.includes(normaliseTitle(phrase))) ?? null
}

/**
 * A test made ready to be put to many texts. What it gives takes a text in the normal form of `normaliseTitle`.
 * An empty test is met by every text.
 */
export function phraseTester({ any = [], all = [], none = [] }: PhraseTest): (normal: string) => boolean {
  const [some, every, banned] = [any, all, none].map((phrases) => phrases.map(normaliseTitle)) as [
    string[],
    string[],
    string[],
  ]
  return (normal) => {
    const holds = (phrase: string) => normal.includes(phrase)
    return !banned.some(holds) && every.every(holds) && (some.length === 0 || some.some(holds))
  }
}

/** Whether a text meets a test; an empty test is met by every text. */
export const matchesPhrases = (text: string, test: PhraseTest): boolean =>
  phraseTester(test)(normaliseTitle(text))
