/** What comes close to what was looked for: a person who looks at the same page sees it, and must be told why it does not count. */

import { reasonText } from "../../result/messages"
import type { Aside, Evidence, Judgement } from "../../result/types"
import { addressKey } from "../../text/url"

export interface NearMiss {
  /** Null for a row with a dead link: it is named, and can't be opened. */
  url: string | null
  text: string
  date?: string | null
  why: Aside
}

/** Near misses that are kept as evidence, and those that the sentence names. */
const MAX_KEPT = 6
const MAX_NAMED = 3
const MAX_QUOTE = 40

const quoted = ({ text, date, why }: NearMiss): string => {
  const short = text.length > MAX_QUOTE ? `${text.slice(0, MAX_QUOTE)}…` : text
  return `“${short}”（${date ? `${date}，` : ""}${reasonText(why)}）`
}

const evidenceOf = ({ url, text, date, why }: NearMiss): Evidence[] =>
  url === null ? [] : [{ url, text, ...(date ? { date } : {}), aside: why }]

/** The judgement with its near misses: named in a second sentence, and kept among the evidence under the mark of why they don't count. */
export function withNear(judgement: Judgement, misses: readonly NearMiss[]): Judgement {
  const once = [...new Map(misses.map((miss) => [`${miss.url} ${miss.text}`, miss])).values()]
  if (once.length === 0) return judgement
  const near = once.slice(0, MAX_KEPT).flatMap(evidenceOf)
  const marked = new Set(near.map(({ url }) => addressKey(url)))
  const list = once.slice(0, MAX_NAMED).map(quoted).join("、")
  return {
    ...judgement,
    reason: { ...judgement.reason, note: { code: "near.seen", values: { count: once.length, list } } },
    evidence: [...judgement.evidence.filter(({ url }) => !marked.has(addressKey(url))), ...near],
  }
}

/** The near misses of a judgement that becomes a part of another. */
export const nearOf = ({ evidence }: Judgement): NearMiss[] =>
  evidence.flatMap(({ aside, date, text, url }) =>
    aside ? [{ url, text, date: date ?? null, why: aside }] : [],
  )
