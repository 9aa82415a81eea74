/** What is put before a person first: rows whose titles hold most of the words that were looked for, the later ones before the earlier. */
import { normaliseTitle } from "../../text/title"
import type { Row } from "../gather/rows"
import type { DocumentParams } from "./params"

/** Rows that are kept as evidence: as many as a person goes through. */
export const MAX_GATHERED = 12

/** A word inside another that the title holds as well says nothing of its own: 疫情 in 疫情防控. */
function weightOf({ normal }: Row, words: readonly string[]): number {
  const held = words.filter((word) => normal.includes(word))
  return held.filter((word) => !held.some((other) => other !== word && other.includes(word))).length
}

/** The rows by what their titles say of the matter; equals by their days, undated ones last, then as they were listed. */
export function byRelevance(rows: readonly Row[], { kinds = [], titles }: DocumentParams): Row[] {
  const tests = [titles, ...kinds.map((kind) => kind.titles)]
  const words = [...new Set(tests.flatMap(({ all = [], any = [] }) => [...all, ...any]).map(normaliseTitle))]
  return rows
    .map((row) => ({ row, weight: weightOf(row, words) }))
    .toSorted((a, b) => b.weight - a.weight || (b.row.date ?? "").localeCompare(a.row.date ?? ""))
    .map(({ row }) => row)
}
