import { isObstacle } from "../crawl/outcome"
import type { Visit } from "../crawl/types"

/** Missing pages after which it is no accident that there was no other answer. */
const TELLING = 8

/**
 * Whether a site shows its home page and nothing else. Some sites keep visitors of other networks out that way:
 * what such a site lacks can't be told from here.
 * @param home the visit of the home page
 * @param others all that came after it; the home page under a second name is no other page, nor is a page that was looked at again
 */
export function isFenced(home: Visit | undefined, others: readonly Visit[]): boolean {
  const isOther = ({ outcome, sha256 }: Visit) => outcome === "ok" && sha256 !== home?.sha256
  const missing = others.filter(({ look, outcome }) => !look && outcome !== "ok" && !isObstacle(outcome))
  return missing.length >= TELLING && !others.some(isOther)
}
