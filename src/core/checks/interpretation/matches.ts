import { embeddedInterpretation } from "./embedded"
import type { Material } from "./material"
import { type Match, pairUp } from "./pairing"

/** All matches of the material: between pages, and interpretations that stand on the page of their policy. */
export function matchesOf({ policies, interpretations }: Material): Match[] {
  const { needed, exempt, reprints, others } = policies
  const own = [...needed, ...exempt.map(({ policy }) => policy)]
  return [
    ...pairUp([...own, ...reprints, ...others], interpretations),
    ...own.flatMap((policy) => embeddedInterpretation(policy) ?? []),
  ]
}
