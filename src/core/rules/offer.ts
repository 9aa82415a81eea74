import type { Level } from "../result/types"
import { chainOf } from "./chain"
import { layRules } from "./merge"
import type { Pack, Variable } from "./types"
import { shownBy, withoutValue } from "./variables"

export interface Offered {
  pack: Pack
  /** Its title, variables filled in. */
  title: string
  /** Variables of its chain without a value: it can't run before they have one. */
  unfilled: Variable[]
}

/**
 * Packs that have a rule for a level, their own or inherited: those of the site's region first, the nearest before the wider, then those of no
 * region; those of regions not at all where the site is of another one, and last where that is not known. Packs with variables to fill in come last.
 * @param code 标识码 of the site
 */
export function packsOffered(packs: readonly Pack[], level: Level, code: string | null): Offered[] {
  const nearness = ({ division = "" }: Pack): number =>
    code?.startsWith(division) || division === "" ? division.length : -1
  const offers = packs.flatMap((pack): Offered[] => {
    const chain = chainOf(packs, [pack.id])
    const speaks = layRules(chain).some(({ appliesTo }) => appliesTo.includes(level))
    const isNear = code === null || nearness(pack) >= 0
    return speaks && isNear
      ? [{ pack, title: shownBy(chain)(pack.title), unfilled: withoutValue(chain) }]
      : []
  })
  const isOpen = ({ unfilled }: Offered): number => Number(unfilled.length > 0)
  return offers.sort((a, b) => isOpen(a) - isOpen(b) || nearness(b.pack) - nearness(a.pack))
}
