/** Which interpretation belongs to which policy, and how one can tell. */
import type { LinkState } from "../../result/types"
import type { Interpretation, Policy } from "./documents"
import { indexNames, type Names } from "./naming"
import { linksOf } from "./page-links"

export interface Match {
  policy: Policy
  interpretation: Interpretation
  link: Exclude<LinkState, "none">
}

/** A list that links to one page from this many documents is furniture of the site, no relation. */
const FURNITURE = 3

/** Documents by the address keys they stand at, or point to. */
type Shelf<T> = Map<string, T[]>

function shelve<T>(items: readonly T[], keysOf: (item: T) => Iterable<string>): Shelf<T> {
  const shelf: Shelf<T> = new Map()
  for (const item of items) {
    for (const key of keysOf(item)) {
      const row = shelf.get(key)
      if (row) row.push(item)
      else shelf.set(key, [item])
    }
  }
  return shelf
}

const taken = <T>(shelf: Shelf<T>, keys: Iterable<string>): Set<T> =>
  new Set([...keys].flatMap((key) => shelf.get(key) ?? []))

function linkState(forward: boolean, back: boolean): Match["link"] {
  if (forward && back) return "both"
  return forward ? "forward" : back ? "back" : "text"
}

const citations = (names: Names, interpretation: Interpretation): Match[] =>
  names.inText(interpretation).map((policy) => ({ policy, interpretation, link: "text" }))

/**
 * Matches interpretations with the documents they explain: by links of one to the other, else by the name in the interpretation's title,
 * else by 文号 or 《title》 in its text. What its links or its title say settles what it explains: documents that its text cites besides are
 * its grounds, not its matter. A link in a list counts where the title agrees, or says nothing and the list is not the same on every page.
 * Gives every match once; which ones does not depend on the order given.
 */
export function pairUp(policies: readonly Policy[], interpretations: readonly Interpretation[]): Match[] {
  const names = indexNames(policies)
  const standing = shelve(policies, ({ keys }) => keys)
  const policyLinks = new Map(policies.map((policy) => [policy, linksOf(policy.pages, policy.related)]))
  const ownLinks = new Map(
    interpretations.map((one) => [one, linksOf(one.page ? [one.page] : [], one.related)]),
  )
  const linkingSurely = shelve(policies, (policy) => policyLinks.get(policy)?.sure ?? [])
  const listing = shelve(policies, (policy) => policyLinks.get(policy)?.listed ?? [])
  const listedBy = shelve(interpretations, (one) => ownLinks.get(one)?.listed ?? [])
  const isRare = ({ keys }: Policy) => keys.every((key) => (listedBy.get(key)?.length ?? 0) < FURNITURE)

  return interpretations.flatMap((interpretation) => {
    const links = ownLinks.get(interpretation) ?? { sure: new Set(), listed: new Set() }
    const named = new Set(names.inTitle(interpretation))
    const forward = taken(linkingSurely, [interpretation.key])
    const back = taken(standing, links.sure)
    const settled = named.size + forward.size + back.size > 0

    const listers = listing.get(interpretation.key) ?? []
    for (const policy of listers)
      if (named.has(policy) || (!settled && listers.length < FURNITURE)) forward.add(policy)
    for (const policy of taken(standing, links.listed))
      if (named.has(policy) || (!settled && isRare(policy))) back.add(policy)

    const found = new Set([...named, ...forward, ...back])
    if (found.size === 0) return citations(names, interpretation)
    return [...found].map((policy) => ({
      policy,
      interpretation,
      link: linkState(forward.has(policy), back.has(policy)),
    }))
  })
}
