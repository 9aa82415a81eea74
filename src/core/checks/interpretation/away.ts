/** Interpretations that a column of the site lists and that stand elsewhere, on a newspaper's site or in an app: not the site's own. */
import type { NearMiss } from "../near/with-near"
import { interpretationOf } from "./collect-interpretations"
import type { Policy } from "./documents"
import type { Material } from "./material"
import { indexNames } from "./naming"

/** @param bare the policies that nothing of the site's own explains */
export function awayFromSite({ surveys }: Material, bare: readonly Policy[]): NearMiss[] {
  const names = indexNames(bare)
  return surveys.interpretations.found
    .flatMap(({ foreign }) => foreign)
    .flatMap((entry): NearMiss[] => {
      const { title, date, url } = entry
      if (url === null) return []
      const explains = names.inTitle(interpretationOf({ ...entry, url }, null)).length > 0
      return explains ? [{ url, text: title, date, why: { code: "near.away", values: {} } }] : []
    })
}
