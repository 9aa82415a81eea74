import { closest, distance } from "fastest-levenshtein"

const LONGEST = 64

/** The valid name with the fewest edits from what was written, unless more than half of it would have to change. */
export function nearestName(written: string, valid: readonly string[]): string | undefined {
  const name = written.slice(0, LONGEST).toLowerCase()
  if (valid.length === 0 || name === "") return undefined
  const lower = new Map(valid.map((it) => [it.toLowerCase(), it]))
  const best = closest(name, [...lower.keys()])
  return distance(name, best) <= Math.max(name.length, best.length) / 2 ? lower.get(best) : undefined
}
