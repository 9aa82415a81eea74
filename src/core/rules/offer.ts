import type { Level } from "../result/types"
import { chainOf } from "./chain"
import { layRules } from "./merge"
import { unfilledProblems } from "./select"
import type { Pack } from "./types"

/**
 * Packs that can run and have a rule for a level, their own or inherited: those of the site's region first, the nearest before the wider, then
 * those of no region; those of regions not at all where the site is of another one, and last where that is not known.
 * @param code 标识码 of the site
 */
export function packsOffered(packs: readonly Pack[], level: Level, code: string | null): Pack[] {
  const nearness = ({ division = "" }: Pack): number =>
    code?.startsWith(division) || division === "" ? division.length : -1
  const isOffered = (pack: Pack): boolean => {
    const chain = chainOf(packs, [pack.id])
    const speaks = layRules(chain).some(({ appliesTo }) => appliesTo.includes(level))
    return speaks && unfilledProblems(chain).length === 0 && (code === null || nearness(pack) >= 0)
  }
  return packs.filter(isOffered).sort((a, b) => nearness(b) - nearness(a))
}
