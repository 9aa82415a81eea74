import type { Mode, Verdict } from "../../core/result/types"
import type { Line, PartGroup } from "../checklist/grouping"
import { reasonOf } from "../checklist/line-words"

/** What the table of rules is narrowed to. Empty means all. */
export interface Filters {
  verdicts: readonly Verdict[]
  part: string
  mode: Mode | ""
  text: string
}

export const noFilters: Filters = { verdicts: [], part: "", mode: "", text: "" }

/** The rules that all filters let through, in order. */
export function linesShown(parts: readonly PartGroup[], { verdicts, part, mode, text }: Filters): Line[] {
  const wanted = text.trim().toLowerCase()
  return parts
    .filter(({ id }) => part === "" || id === part)
    .flatMap(({ items }) => items.flatMap(({ lines }) => lines))
    .filter(({ final }) => verdicts.length === 0 || (final !== null && verdicts.includes(final.verdict)))
    .filter(({ rule }) => mode === "" || rule.mode === mode)
    .filter((line) => wanted === "" || textOf(line).includes(wanted))
}

function textOf(line: Line): string {
  const { id, title, failTitle } = line.rule
  return [id, title, failTitle, reasonOf(line) ?? "", line.final?.review?.note ?? ""].join("\n").toLowerCase()
}
