import { unknownName } from "./names"
import type { Fault, Place } from "./problem"
import type { Pack, Rule } from "./types"

/**
 * The chosen packs and all they extend, each once, base first (国家, 广东, 汕头, 金平). Ids that no pack has are passed over;
 * `unknownPack` reports them.
 */
export function chainOf(packs: readonly Pack[], ids: readonly string[]): Pack[] {
  const byId = new Map(packs.map((pack) => [pack.id, pack]))
  const chain = new Set<Pack>()
  const entered = new Set<string>()
  const add = (id: string): void => {
    const pack = byId.get(id)
    if (!pack || entered.has(id)) return
    entered.add(id)
    for (const base of pack.extends) add(base)
    chain.add(pack)
  }
  for (const id of ids) add(id)
  return [...chain]
}

/** Says that there is no such pack, and which one comes closest. */
export function unknownPack(id: string, packs: readonly Pack[], place: Place = []): Fault {
  const known = packs.map((pack) => pack.id)
  return unknownName(place, { zh: "规则包", en: "rule pack" }, id, known)
}

/** The packs through which a pack extends itself, first and last the same, or null. */
export function cycleThrough(pack: Pack, packs: readonly Pack[]): string[] | null {
  const byId = new Map(packs.map((it) => [it.id, it]))
  const seen = new Set<string>()
  const walk = (id: string, path: string[]): string[] | null => {
    if (id === pack.id) return [...path, id]
    if (seen.has(id)) return null
    seen.add(id)
    for (const base of byId.get(id)?.extends ?? []) {
      const found = walk(base, [...path, id])
      if (found) return found
    }
    return null
  }
  for (const base of pack.extends) {
    const found = walk(base, [pack.id])
    if (found) return found
  }
  return null
}

/** Every id a rule goes by: a rename leaves an alias. */
export const idsOf = (rule: Rule): string[] => [rule.id, ...(rule.aliases ?? [])]
