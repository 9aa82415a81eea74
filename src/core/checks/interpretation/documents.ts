/** The values that policies and interpretations are compared as. */
import type { FileLink, Page } from "../../page/types"
import { normaliseTitle } from "../../text/title"

/** A policy document. One that stands at two addresses is one document. */
export interface Policy {
  url: string
  title: string
  number: string | null
  date: string | null
  source: string | null
  /** The pages it was read from; none for one that is known from a list only. */
  pages: Page[]
  /** What a directory relates it to. */
  related: readonly FileLink[]
  /** Address keys of all places it stands at. */
  keys: string[]
}

export interface Interpretation {
  url: string
  title: string
  date: string | null
  source: string | null
  /** Null where only the list, or the policy's link, speaks of it. */
  page: Page | null
  related: readonly FileLink[]
  key: string
}

/** A row of a list, as a policy of which no more is known. */
export const listedPolicy = (
  row: { url: string; title: string; date: string | null; related?: readonly FileLink[] },
  key: string,
): Policy => ({
  url: row.url,
  title: row.title,
  number: null,
  date: row.date,
  source: null,
  pages: [],
  related: row.related ?? [],
  keys: [key],
})

const earliest = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && b < a) ? b : a

function merge(a: Policy, b: Policy): Policy {
  return {
    ...a,
    number: a.number ?? b.number,
    date: earliest(a.date, b.date),
    source: a.source ?? b.source,
    pages: [...a.pages, ...b.pages],
    related: [...a.related, ...b.related],
    keys: [...a.keys, ...b.keys],
  }
}

/** Which of two copies speaks for the document: the one with a number, then the earlier one, then by address. */
const compare = (a: Policy, b: Policy): number =>
  Number(a.number === null) - Number(b.number === null) ||
  (a.date ?? "9").localeCompare(b.date ?? "9") ||
  (a.url < b.url ? -1 : 1)

/**
 * Counts a document that stands twice once: same number, or same title where at most one of the two has a number
 * (yearly documents share a title and differ in number). The result does not depend on the order given.
 */
export function unite(policies: readonly Policy[]): Policy[] {
  const united: Policy[] = []
  for (const policy of [...policies].sort(compare)) {
    const title = normaliseTitle(policy.title)
    const twin = united.findIndex((known) =>
      policy.number === null ? normaliseTitle(known.title) === title : known.number === policy.number,
    )
    const known = united[twin]
    if (known) united[twin] = merge(known, policy)
    else united.push(policy)
  }
  return united
}
