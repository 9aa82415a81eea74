/** Everything on the pages read so far that may be one column. */
import type { Page } from "../page/types"
import type { Subject } from "../result/types"
import type { ColumnDef } from "../rules/types"
import { addressKey } from "../text/url"
import type { Hub } from "./hubs"
import { scoreOf } from "./rank"
import { isOutside } from "./scope"
import type { Sighting } from "./sightings"
import type { Candidate } from "./types"

/** A page that names columns, and how one gets to it. */
export interface Source {
  page: Page
  where: Candidate["where"]
  /** Labels clicked from the home page to it. */
  path: string[]
}

/** A place where columns are named, once it was read. */
export function sourceOf(hub: Hub): Source | null {
  if (hub.reading.state !== "page") return null
  return { page: hub.reading.page, where: hub.via === "home" ? "nav" : hub.via, path: hub.path }
}

/** A page met on the way: its breadcrumb stands for the clicks. */
export function sourceOnTheWay(page: Page): Source {
  const crumbs = page.breadcrumb.filter((label) => label !== "首页")
  return { page, where: "column", path: crumbs.length > 0 ? crumbs : page.column ? [page.column] : [] }
}

const leadsAway = (subject: Subject, url: string, platforms: readonly string[]): boolean =>
  isOutside(subject, url) && !platforms.some((platform) => addressKey(url).startsWith(platform))

/** The place a person pointed at: no name is asked of it, and no click path is known. */
export function pointedCandidate(
  subject: Subject,
  { name }: ColumnDef,
  url: string,
  platforms: readonly string[],
): Candidate {
  const external = leadsAway(subject, url, platforms)
  return {
    url,
    label: name,
    synonym: name,
    match: "equal",
    where: "column",
    from: url,
    path: [],
    external,
    score: 1,
  }
}

/**
 * A sighting as a candidate.
 * @param platforms beginnings of addresses on other hosts that count as the site's own
 */
export function toCandidate(
  subject: Subject,
  source: Source,
  sighting: Sighting,
  platforms: readonly string[],
): Candidate {
  const { url, label, synonym, fit } = sighting
  const external = leadsAway(subject, url, platforms)
  return {
    url,
    label,
    synonym,
    match: fit,
    where: fit === "hint" ? "hint" : source.where,
    from: source.page.url,
    path: fit === "head" || label === "" ? source.path : [...source.path, label],
    external,
    score: scoreOf(sighting, fit === "hint" ? "hint" : source.where, external),
  }
}

/** The better of two sightings of one address; equals are told apart by where they were seen. */
export function betterOf(a: Candidate, b: Candidate): Candidate {
  if (a.score !== b.score) return a.score > b.score ? a : b
  if (a.path.length !== b.path.length) return a.path.length < b.path.length ? a : b
  return `${a.from} ${a.label}` <= `${b.from} ${b.label}` ? a : b
}

/** One candidate for each address. */
export function merged(candidates: readonly Candidate[]): Candidate[] {
  const byAddress = new Map<string, Candidate>()
  for (const candidate of candidates) {
    const key = addressKey(candidate.url)
    const known = byAddress.get(key)
    byAddress.set(key, known ? betterOf(known, candidate) : candidate)
  }
  return [...byAddress.values()]
}
