import { normaliseName } from "../../text/name"
import type { ApplicationTable, CountRow } from "../annual-report/application-table"

const totalOf = ({ values }: CountRow): number => values.at(-1) ?? 0

/**
 * The total of a row of the table of applications, or of all rows of a group, found by words of its label (予以公开, 不予公开, 总计).
 * Null where no label holds them.
 */
export function figureOf(table: ApplicationTable, words: string): number | null {
  const { received, carriedIn, outcomes, decided, carriedOut } = table
  const wanted = normaliseName(words)
  const holds = (label: string | undefined): boolean => normaliseName(label ?? "").includes(wanted)
  const members = outcomes.filter(({ labels }) => labels.slice(0, -1).some(holds))
  if (members.length > 0 && members.length < outcomes.length)
    return members.reduce((sum, row) => sum + totalOf(row), 0)
  const row = [received, carriedIn, ...outcomes, decided, carriedOut].find(({ label }) => holds(label))
  return row ? totalOf(row) : null
}
