/** Which documents an interpretation names: by 文号, or by title. Equal after normalising or not at all; nothing is guessed. */
import { daysBetween } from "../../text/date"
import { findDocumentNumbers } from "../../text/document-number"
import { shelve } from "../../text/shelve"
import { normaliseTitle, quotedTitles, sameTitle, titleStem } from "../../text/title"
import type { Interpretation, Policy } from "./documents"

/** A stem shorter than this (通知, 办法, 实施意见) names no document. */
const MIN_STEM = 5
/** An interpretation this much older than a document explains an earlier one of the same name. */
const MAX_EARLY_DAYS = 60
/** 代字 shorter than this may be the end of another issuer's. */
const MIN_SIGNS = 3
const CUT = /(?:…|\.{3})\s*[》〉]?\s*$/

export interface Names {
  /** Documents that the title of the interpretation names. */
  inTitle(interpretation: Interpretation): Policy[]
  /** Documents that its text names. */
  inText(interpretation: Interpretation): Policy[]
}

/** `〔2020〕3号` of a document number. */
const serialOf = (number: string): string => number.slice(number.indexOf("〔"))

/** Whether a number cited in running text is a document's; words in front of it (印发了…) may have run into its 代字. */
const isCited = (number: string, cited: string): boolean =>
  cited === number || (number.indexOf("〔") >= MIN_SIGNS && cited.endsWith(number))

const tooEarly = (interpretation: Interpretation, policy: Policy): boolean =>
  interpretation.date !== null &&
  policy.date !== null &&
  daysBetween(interpretation.date, policy.date) > MAX_EARLY_DAYS

/** An index of documents by number, title and stem. */
export function indexNames(policies: readonly Policy[]): Names {
  const byNumber = new Map<string, Policy[]>()
  const byTitle = new Map<string, Policy[]>()
  const byStem = new Map<string, Policy[]>()
  const cut = policies.filter(({ title }) => CUT.test(title))
  for (const policy of policies) {
    if (policy.number !== null) shelve(byNumber, serialOf(policy.number), policy)
    shelve(byTitle, normaliseTitle(policy.title), policy)
    const stem = titleStem(policy.title)
    if (stem.length >= MIN_STEM) shelve(byStem, stem, policy)
  }

  const numberedIn = (text: string): Policy[] =>
    findDocumentNumbers(text).flatMap((cited) =>
      (byNumber.get(serialOf(cited)) ?? []).filter(({ number }) => number !== null && isCited(number, cited)),
    )
  const byName = (name: string): Policy[] => {
    const equal = byTitle.get(normaliseTitle(name)) ?? []
    if (equal.length > 0) return equal
    const shortened = (CUT.test(name) ? policies : cut).filter(({ title }) => sameTitle(title, name))
    return shortened.length > 0 ? shortened : (byStem.get(titleStem(name)) ?? [])
  }
  const inTime = (interpretation: Interpretation, found: readonly Policy[]): Policy[] =>
    [...new Set(found)].filter((policy) => !tooEarly(interpretation, policy))

  return {
    inTitle(interpretation) {
      const { title } = interpretation
      const quoted = quotedTitles(title)
      return inTime(interpretation, [
        ...numberedIn(title),
        ...(quoted.length > 0 ? quoted : [title]).flatMap(byName),
      ])
    },
    inText(interpretation) {
      const text = interpretation.page?.text ?? ""
      return inTime(interpretation, [...numberedIn(text), ...quotedTitles(text).flatMap(byName)])
    },
  }
}
