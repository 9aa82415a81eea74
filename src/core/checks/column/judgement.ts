/** Judgements of the column check, with what was seen and where it was looked for. */
import type { Evidence, Judgement, Verdict } from "../../result/types"
import type { ColumnFacts } from "../../site/types"
import type { Item } from "./items"
import { newestOf } from "./items"

const MAX_EVIDENCE = 8
/** What a verdict is worth that leaves no question of how much. */
export const RATIO: Partial<Record<Verdict, number>> = { pass: 1, fail: 0, "not-found": 0 }

/** The name evaluators know the column by: the site's own label, else the dictionary's name. */
export const columnName = ({ chosen, def }: ColumnFacts): string => chosen?.label || def.name

/** The column's page, then its first and its newest item. */
function evidenceOf(facts: ColumnFacts, items: readonly Item[], asOf: string): Evidence[] {
  const { chosen, pages } = facts
  if (!chosen || (pages.length === 0 && !chosen.external)) return []
  const landing: Evidence = chosen.external
    ? { url: chosen.from, text: chosen.label }
    : { url: pages[0]?.url ?? chosen.url, text: pages[0]?.title ?? columnName(facts) }
  const first = items[0]
  const shown = [first, newestOf(items, asOf)].flatMap((item) =>
    item && item.url !== null && !item.page ? [item] : [],
  )
  const seen = new Set([landing.url])
  const rows = shown.flatMap(({ url, title, date }): Evidence[] => {
    if (url === null || seen.has(url)) return []
    seen.add(url)
    return [{ url, text: title, ...(date ? { date } : {}) }]
  })
  const away = chosen.external ? [{ url: chosen.url, text: chosen.label }] : []
  return [landing, ...away, ...rows].slice(0, MAX_EVIDENCE)
}

export interface Told {
  facts: ColumnFacts
  verdict: Verdict
  code: string
  values?: Record<string, string | number>
  items?: readonly Item[]
  ratio?: number
  asOf: string
}

/** A judgement of one column. `column` is among the values of every reason. */
export function tell({ facts, verdict, code, values = {}, items = [], ratio, asOf }: Told): Judgement {
  const { chosen, trail } = facts
  const name = columnName(facts)
  return {
    verdict,
    ratio: ratio ?? RATIO[verdict] ?? null,
    reason: { code, values: { column: name, ...values } },
    evidence: evidenceOf(facts, items, asOf),
    searched: trail,
    ...(chosen ? { column: { name, url: chosen.url, path: chosen.path } } : {}),
  }
}

/** What can't be judged because a page stood behind an obstacle. */
export const tellBlocked = (facts: ColumnFacts, obstacle: { url: string; outcome: string }, asOf: string) =>
  tell({
    facts,
    verdict: "blocked",
    code: `blocked.${obstacle.outcome}`,
    values: { url: obstacle.url },
    asOf,
  })
