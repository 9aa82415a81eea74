/** Trying candidates in order until one turns out to be the column. */
import type { Page } from "../page/types"
import type { Worth } from "./appraise"
import type { Reading } from "./reading"
import type { Candidate } from "./types"

/** Candidates that are read before the search goes on elsewhere. */
const MAX_TRIES = 6

export interface Choice {
  candidate: Candidate
  worth: Worth
}

export interface Attempt {
  /** The best page found, with content or, failing that, without. */
  chosen: Choice | null
  /** To be read next: nothing ranked above it holds content. Address of the candidate, or of what stands behind its redirect. */
  unread: { candidate: Candidate; url: string } | null
  /** The best candidate that could not be read. */
  obstacle: { candidate: Candidate; outcome: string } | null
  /** What was tried, in order. */
  tried: { candidate: Candidate; reading: Reading }[]
}

export interface Tools {
  read(url: string): Reading
  appraise(candidate: Candidate, page: Page, drawn: boolean): Worth
  /** Whether the page is what an address hint alone made us hope for. */
  confirms(candidate: Candidate, page: Page): boolean
}

/** How much a page explains: scripts may hide rows, a placeholder says something, emptiness nothing. */
const WEIGHT: Record<Worth["state"], number> = { content: 4, open: 4, drawn: 3, placeholder: 2, empty: 1 }

export const holdsContent = ({ worth }: Choice): boolean =>
  worth.state === "content" || worth.state === "open"

/** Pages that show rows of several columns. */
const MIXED = new Set<Page["kind"]>(["column", "home", "platform"])

/** Whether a page may stand in for a better one that was read and holds nothing: not by rows that belong to other columns. */
const standsIn = (choice: Choice, before: Choice): boolean =>
  choice.candidate.synonym === before.candidate.synonym || !MIXED.has(choice.worth.pages[0]?.kind ?? "other")

/** Tries candidates, best first. Stops at the first with content and at the first that is unread. */
export function attempt(candidates: readonly Candidate[], tools: Tools): Attempt {
  const result: Attempt = { chosen: null, unread: null, obstacle: null, tried: [] }
  for (const candidate of candidates.slice(0, MAX_TRIES)) {
    const reading = tools.read(candidate.url)
    if (reading.state === "unread") return { ...result, unread: { candidate, url: reading.url } }
    result.tried.push({ candidate, reading })
    if (reading.state === "obstacle") result.obstacle ??= { candidate, outcome: reading.outcome }
    if (reading.state !== "page" || !tools.confirms(candidate, reading.page)) continue
    const choice = { candidate, worth: tools.appraise(candidate, reading.page, reading.drawn) }
    const before = result.chosen
    if (before && (WEIGHT[choice.worth.state] <= WEIGHT[before.worth.state] || !standsIn(choice, before)))
      continue
    result.chosen = choice
    if (holdsContent(choice)) break
  }
  return result
}
