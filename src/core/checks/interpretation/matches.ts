import { embeddedInterpretation } from "./embedded"
import { type Match, pairUp } from "./pairing"
import type { Survey } from "./survey"

/** All matches of a survey: between pages, and interpretations that stand on the page of their policy. */
export function matchesOf({ policies, interpretations }: Survey): Match[] {
  const { needed, exempt, reprints, others } = policies
  const own = [...needed, ...exempt.map(({ policy }) => policy)]
  return [
    ...pairUp([...own, ...reprints, ...others], interpretations),
    ...own.flatMap((policy) => embeddedInterpretation(policy) ?? []),
  ]
}
