/** A column without items of the unit's own that says, or shows, something none the less. */
import type { Judgement } from "../../result/types"
import { isPlaceholder } from "../../site/placeholder"
import type { ColumnFacts } from "../../site/types"
import { tell } from "./judgement"

/** It is fed by other organisations' sites, or holds but a statement that there is nothing: a person decides. Null where it does neither. */
export function statementOf(facts: ColumnFacts, asOf: string): Judgement | null {
  const { foreign, pages, placeholders } = facts
  const say = (code: string, values: Record<string, string | number>): Judgement =>
    tell({ facts, verdict: "pending", code: `column.${code}`, values, asOf })
  if (foreign.length > 0) return say("foreign", { count: foreign.length })
  const title = placeholders[0]?.title ?? pages.find(({ text }) => isPlaceholder(text))?.text
  return title ? say("placeholder", { title }) : null
}

/** What the first of several columns states that states anything. */
export const firstStatement = (columns: readonly ColumnFacts[], asOf: string): Judgement | null =>
  columns.reduce<Judgement | null>((told, facts) => told ?? statementOf(facts, asOf), null)
