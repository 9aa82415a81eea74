/** Data calls: a page's lists come from their answers, so that what else comes back says nothing of the list. */
import { isDataCall } from "../dialects"
import type { Page } from "../page/types"
import { isObstacle } from "./outcome"
import type { Outcome } from "./types"

const BY_ANSWER: Record<NonNullable<Page["answer"]>, Outcome> = {
  rows: "ok",
  none: "ok",
  void: "no-data",
  unknown: "not-html",
}

/** What an answer of data is: only rows, or the word that there are none, count as read. Null for a page. */
export const outcomeOfData = ({ answer }: Page): Outcome | null => (answer ? BY_ANSWER[answer] : null)

/** Obstacles that say no more of a call than that it brought no data. */
const BARREN: readonly Outcome[] = ["empty", "not-html", "script-drawn"]

/** The outcome of asking for an address: a page, "not found" or the way home in place of data is an obstacle, not an answer. */
export function outcomeOfCall(url: string, outcome: Outcome, page: Page | null): Outcome {
  if (!isDataCall(url) || (outcome === "ok" && page?.answer)) return outcome
  return isObstacle(outcome) && !BARREN.includes(outcome) ? outcome : "no-data"
}
