/** Which interpretation belongs to which policy, and how one can tell. */
import type { LinkState } from "../../result/types"
import type { Interpretation, Policy } from "./documents"
import { indexNames, type Names } from "./naming"
import { linksOf, type PageLinks } from "./page-links"

export interface Match {
  policy: Policy
  interpretation: Interpretation
  link: Exclude<LinkState, "none">
}

/** A list that links to one page from this many documents is furniture of the site, no relation. */
const FURNITURE = 3

interface Node<T> {
  of: T
  links: PageLinks
}

const meets = (keys: readonly string[], links: ReadonlySet<string>): boolean =>
  keys.some((key) => links.has(key))

function countListed(nodes: readonly Node<unknown>[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { links } of nodes) {
    for (const key of links.listed) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

function linkState(forward: boolean, back: boolean): Match["link"] {
  if (forward && back) return "both"
  return forward ? "forward" : back ? "back" : "text"
}

/**
 * Matches interpretations with the documents they explain: by links of one to the other, else by the name in the interpretation's title,
 * else by 文号 or 《title》 in its text. What its links or its title say settles what it explains: documents that its text cites besides are
 * its grounds, not its matter. A link in a list counts where the title agrees, or says nothing and the list is not the same on every page.
 * Gives every match once, by policy in the order given; the set does not depend on the order.
 */
export function pairUp(policies: readonly Policy[], interpretations: readonly Interpretation[]): Match[] {
  const names = indexNames(policies)
  const policyNodes = policies.map((of) => ({ of, links: linksOf(of.pages) }))
  const interpretationNodes = interpretations.map((of) => ({ of, links: linksOf(of.page ? [of.page] : []) }))
  const listedByPolicies = countListed(policyNodes)
  const listedByInterpretations = countListed(interpretationNodes)
  const rare = (counts: ReadonlyMap<string, number>, keys: readonly string[]) =>
    keys.every((key) => (counts.get(key) ?? 0) < FURNITURE)

  return interpretationNodes.flatMap(({ of: interpretation, links }) => {
    const key = [interpretation.key]
    const named = new Set(names.inTitle(interpretation))
    const sure = policyNodes.filter((node) => meets(key, node.links.sure) || meets(node.of.keys, links.sure))
    const settled = named.size > 0 || sure.length > 0
    const found = policyNodes.flatMap(({ of: policy, links: policyLinks }): Match[] => {
      const trusted = named.has(policy)
      const forward =
        meets(key, policyLinks.sure) ||
        (meets(key, policyLinks.listed) && (trusted || (!settled && rare(listedByPolicies, key))))
      const back =
        meets(policy.keys, links.sure) ||
        (meets(policy.keys, links.listed) &&
          (trusted || (!settled && rare(listedByInterpretations, policy.keys))))
      return trusted || forward || back ? [{ policy, interpretation, link: linkState(forward, back) }] : []
    })
    return found.length > 0 ? found : citations(names, interpretation)
  })
}

const citations = (names: Names, interpretation: Interpretation): Match[] =>
  names.inText(interpretation).map((policy) => ({ policy, interpretation, link: "text" }))
