import { closest } from "fastest-levenshtein"

/** Characters of a name that are compared. */
const COMPARED = 64

/** The valid name with the fewest edits from what was written, whatever the case; undefined where there is no valid name. */
export function nearestName(written: string, valid: readonly string[]): string | undefined {
  const names = new Map(valid.map((name) => [name.slice(0, COMPARED).toLowerCase(), name]))
  return names.size === 0
    ? undefined
    : names.get(closest(written.slice(0, COMPARED).toLowerCase(), [...names.keys()]))
}
