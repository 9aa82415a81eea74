/** Which of several places is most likely the column. */
import type { Sighting } from "./sightings"
import type { Candidate } from "./types"

const BY_MATCH: Record<Candidate["match"], number> = {
  equal: 1,
  ends: 0.8,
  head: 0.75,
  contains: 0.6,
  hint: 0.3,
}

const BY_PLACE: Partial<Record<Candidate["where"], number>> = {
  home: 1,
  nav: 1,
  landing: 0.97,
  tree: 0.95,
  column: 0.87,
  sitemap: 0.85,
  search: 0.6,
}

const BY_REGION: Record<Sighting["region"], number> = { nav: 1, list: 0.97, body: 0.92, footer: 0.5 }
const EXTERNAL = 0.6
/** What each step down the dictionary's list of names takes off, and where that ends. */
const PER_RANK = 0.015
const MAX_RANK = 16
/** From here on nothing better is to be expected from further places. */
const CERTAIN = 0.9

/** 0..1 from the match, the place it was seen in and whether it leaves the site. */
export function scoreOf(
  { fit, rank, region }: Pick<Sighting, "fit" | "rank" | "region">,
  where: Candidate["where"],
  external: boolean,
): number {
  const name = BY_MATCH[fit] * (1 - PER_RANK * Math.min(rank, MAX_RANK))
  const score = name * (BY_PLACE[where] ?? 0.5) * BY_REGION[region] * (external ? EXTERNAL : 1)
  return Math.round(score * 1000) / 1000
}

/** Whether a candidate needs no comparison with what other places may offer. */
export const isCertain = ({ match, external, score }: Candidate): boolean =>
  match === "equal" && !external && score >= CERTAIN

/** Best first; of equals the one with the shorter address, which stands higher up. */
export function ranked(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates].sort(
    (a, b) => b.score - a.score || a.url.length - b.url.length || (a.url < b.url ? -1 : 1),
  )
}
