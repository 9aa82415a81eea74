/** What an address turned out to be, as the search for columns sees it. */
import { isObstacle } from "../crawl/outcome"
import type { Visit } from "../crawl/types"
import type { Page } from "../page/types"

export type Reading =
  | { state: "unread"; url: string }
  /** `drawn`: its list or text comes from scripts whose work was not seen, so that emptiness proves nothing. */
  | { state: "page"; page: Page; drawn: boolean }
  /** The site's own word: no such page. */
  | { state: "gone"; outcome: string }
  | { state: "obstacle"; outcome: string }

export type Read = (url: string) => Reading

const MAX_HOPS = 3
/** A page with more links than this says enough by itself, whatever it redirects to later. */
const MAX_SHELL_LINKS = 8

/** Where a page that is a mere shell sends its visitors (meta refresh, script redirect, a single frame), or null. */
function onwards(page: Page): string | null {
  if (page.entries.length > 0 || page.links.length > MAX_SHELL_LINKS) return null
  if (page.redirect) return page.redirect
  return page.links.length === 0 && page.text === "" && page.frames.length === 1
    ? (page.frames[0] ?? null)
    : null
}

/** Reads an address through the shells in front of it. */
export function readThrough(visitOf: (url: string) => Visit | undefined, url: string): Reading {
  let at = url
  for (let hop = 0; ; hop++) {
    const visit = visitOf(at)
    if (!visit) return { state: "unread", url: at }
    const { page, outcome } = visit
    if (!page) return isObstacle(outcome) ? { state: "obstacle", outcome } : { state: "gone", outcome }
    const next = onwards(page)
    if (next === null || next === at || hop === MAX_HOPS)
      return { state: "page", page, drawn: page.scriptDrawn }
    at = next
  }
}
