import { chainOf, idsOf, unknownPack } from "./chain"
import type { Source } from "./json"
import { repeatedIds } from "./names"
import { type Fault, type Problem, problem } from "./problem"
import type { Pack } from "./types"
import { fill, unfilledFaults, valuesOf } from "./variables"

/**
 * The packs an audit runs: those chosen and all they extend, base first, their variables filled in. An unknown id, two chosen packs that give
 * the same id to different rules, and a variable without a value are problems of the choice; their `file` is the pack's id.
 * @param packs as `loadPacks` gave them
 */
export function selectChain(
  packs: readonly Pack[],
  ids: readonly string[],
): { chain: Pack[] } | { problems: Problem[] } {
  const unknown = ids.filter((id) => packs.every((pack) => pack.id !== id))
  if (unknown.length > 0) return { problems: unknown.map((id) => problem(id, unknownPack(id, packs))) }
  const chain = chainOf(packs, ids)
  const taken = new Set<string>()
  const problems = chain.flatMap((pack) => {
    const own = pack.rules.flatMap((rule, i) => idsOf(rule).map((id) => [["rules", i], id] as const))
    return problemsOf(pack, repeatedIds(own, taken))
  })
  problems.push(...unfilledProblems(chain))
  const values = valuesOf(chain)
  return problems.length > 0 ? { problems } : { chain: chain.map((pack) => fill(pack, values)) }
}

const problemsOf = ({ id }: Pack, faults: Iterable<Fault>): Problem[] =>
  [...faults].map((fault) => problem(id, fault))

/**
 * A problem for each variable of a chain that has no value.
 * @param sources texts of packs by their ids, as far as they are at hand: what is told of those has its place
 */
export function unfilledProblems(
  chain: readonly Pack[],
  sources: ReadonlyMap<string, Source> = new Map(),
): Problem[] {
  const values = valuesOf(chain)
  return chain.flatMap((pack) => {
    const faults = unfilledFaults(pack, values)
    return sources.get(pack.id)?.report(faults) ?? problemsOf(pack, faults)
  })
}
