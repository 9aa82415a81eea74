import { isObstacle } from "../crawl/outcome"
import type { Visit } from "../crawl/types"

/** Missing pages after which it is no accident that there was no other answer. */
const TELLING = 8

/**
 * Whether a site shows its home page and nothing else. Some sites keep visitors of other networks out that way (DOMAIN C.6):
 * what such a site lacks can't be told from here.
 * @param visits those beside the home page
 */
export function isFenced(visits: readonly Visit[]): boolean {
  const missing = visits.filter(({ outcome }) => outcome !== "ok" && !isObstacle(outcome))
  return missing.length >= TELLING && !visits.some(({ outcome }) => outcome === "ok")
}
