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

/** Whether a text meets a test; an empty test is met by every text. */
export function matchesPhrases(text: string, test: PhraseTest): boolean {
  const normal = normaliseTitle(text)
  const holds = (phrase: string) => normal.includes(normaliseTitle(phrase))
  if (test.none?.some(holds)) return false
  if (test.all && !test.all.every(holds)) return false
  return test.any === undefined || test.any.length === 0 || test.any.some(holds)
}
