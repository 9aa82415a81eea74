import { chainOf, idsOf, unknownPack } from "./chain"
import { repeatedIds } from "./names"
import { type Problem, problem } from "./problem"
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
    return [...repeatedIds(own, taken)].map((fault) => problem(pack.id, fault))
  })
  problems.push(...unfilledProblems(chain))
  const values = valuesOf(chain)
  return problems.length > 0 ? { problems } : { chain: chain.map((pack) => fill(pack, values)) }
}

/** A problem for each variable of a chain that has no value. */
export function unfilledProblems(chain: readonly Pack[]): Problem[] {
  const values = valuesOf(chain)
  return chain.flatMap((pack) => [...unfilledFaults(pack, values)].map((fault) => problem(pack.id, fault)))
}
