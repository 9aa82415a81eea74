/** How far back the lists of a column were read. */
import { isObstacle } from "../../crawl/outcome"
import type { Page } from "../../page/types"
import type { ColumnFacts, Lead, Site } from "../../site/types"

/** List pages of one column that are read at most; a list that long is better searched than paged. */
const MAX_LISTS = 60

/** Lists run from new to old, pinned rows first: where the last dated row lies before the day, so does all that follows. */
function reaches(page: Page, from: string): boolean {
  const last = page.entries.findLast(({ date }) => date !== null)?.date
  return last !== undefined && last !== null && last < from
}

const followUps = (facts: ColumnFacts, from: string): string[] =>
  facts.pages.flatMap((page) => (page.next === null || reaches(page, from) ? [] : [page.next]))

/** The next list pages of a column, as long as its rows may still be of the day `from` or later. */
export function olderLists(site: Site, facts: ColumnFacts, from: string): Lead[] {
  if (facts.pages.length >= MAX_LISTS) return []
  return followUps(facts, from)
    .filter((url) => site.visit(url) === undefined)
    .map((url) => ({
      url,
      likely: 0.5,
      via: "list",
      note: `“${facts.chosen?.label ?? facts.def.name}”下一页`,
    }))
}

/** What stood in the way of reading a column back to a day: its own obstacle, or a list page that could not be read. */
export function listObstacle(site: Site, facts: ColumnFacts, from: string): string | null {
  if (facts.obstacle) return facts.obstacle.outcome
  const outcomes = followUps(facts, from).map((url) => site.visit(url)?.outcome)
  return outcomes.find((outcome) => outcome !== undefined && isObstacle(outcome)) ?? null
}
