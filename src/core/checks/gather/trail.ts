/** What a finding on several columns is headed by: their names, the column it speaks of, and where it was looked. */
import type { Page } from "../../page/types"
import type { Judgement, TrailStep } from "../../result/types"
import type { ColumnFacts, Site } from "../../site/types"
import { addressKey } from "../../text/url"
import { columnName } from "../column/judgement"
import type { Survey } from "./survey"

/** The names that the site gives the columns, or the dictionary where it has none: “政策解读”、“文件解读”. */
export const columnNames = (columns: readonly ColumnFacts[]): string =>
  [...new Set(columns.map((facts) => `“${columnName(facts).replace(/[“”]/g, "")}”`))].join("、")

/** The column a finding speaks of: the first that was found, or seen. */
export function columnOf({ columns, found }: Survey): Judgement["column"] {
  const facts = found[0] ?? columns.find(({ chosen }) => chosen !== null)
  const chosen = facts?.chosen
  return facts && chosen ? { name: columnName(facts), url: chosen.url, path: chosen.path } : undefined
}

/** A trail with each address once, as it was first looked at. */
export const distinctSteps = (steps: readonly TrailStep[]): TrailStep[] =>
  [...new Map(steps.toReversed().map((step) => [addressKey(step.url), step])).values()].toReversed()

const stepTo = ({ url }: Page): TrailStep => ({ url, via: "list", outcome: "ok", note: "栏目列表" })

/** Every address that was looked at for the columns, and the pages that were read of their lists. */
export const trailOf = (columns: readonly ColumnFacts[]): TrailStep[] =>
  distinctSteps(columns.flatMap(({ trail, pages }) => [...trail, ...pages.map(stepTo)]))

/** Number of addresses that were looked at for the columns. */
export const lookedAt = ({ columns }: Survey): number =>
  trailOf(columns).filter(({ outcome }) => outcome !== "unread").length

const MAX_LISTED = 60

/** A judgement for which every list that was read was looked through. */
export const afterAllLists = (site: Site, judgement: Judgement): Judgement => ({
  ...judgement,
  wholeSite: true,
  searched: distinctSteps([
    ...judgement.searched,
    ...site
      .pages()
      .filter(({ entries, url }) => entries.length > 0 && site.owns(url))
      .slice(0, MAX_LISTED)
      .map(stepTo),
  ]),
})
