/** Interpretations that are known of and could not be read. */
import { isObstacle } from "../../crawl/outcome"
import type { Site } from "../../site/types"
import type { Material } from "./material"
import type { Match } from "./pairing"

/** How many may explain something but could not be read: beyond counting where a whole list is hidden. */
export function hiddenInterpretations(
  site: Site,
  { surveys, interpretations }: Material,
  matches: readonly Match[],
): number {
  if (surveys.interpretations.obstacle) return Number.POSITIVE_INFINITY
  const tied = new Set(matches.map(({ interpretation }) => interpretation))
  return interpretations.filter((one) => {
    const visit = one.page || tied.has(one) ? undefined : site.visit(one.url)
    return visit !== undefined && isObstacle(visit.outcome)
  }).length
}
