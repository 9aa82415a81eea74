import { chainOf, idsOf, unknownPack } from "./chain"
import { repeatedIds } from "./names"
import { type Problem, problem } from "./problem"
import type { Pack } from "./types"

/**
 * The packs an audit runs: those chosen and all they extend, base first. An unknown id, or two chosen packs that give the same id to
 * different rules, is a problem of the choice; its `file` is the pack's id.
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
  return problems.length > 0 ? { problems } : { chain }
}
