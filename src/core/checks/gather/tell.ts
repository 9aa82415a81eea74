/** Judgements of checks that look through several columns, with what was seen and where it was looked for. */
import type { Evidence, Judgement, Verdict } from "../../result/types"
import { RATIO } from "../column/judgement"
import type { CheckContext } from "../types"
import type { Survey } from "./survey"
import { columnNames, columnOf, trailOf } from "./trail"

/** A person decides such a rule: what was gathered is put before them, and never fails by itself. */
export const isAssisted = ({ rule }: CheckContext): boolean => rule.mode === "assisted"

const MAX_EVIDENCE = 40

export interface Saying {
  verdict: Verdict
  code: string
  values?: Record<string, string | number>
  ratio?: number
  evidence?: Evidence[]
}

/** `columns`, the names of those found, or of all where none was, is among the values of every reason. */
export function say(survey: Survey, { verdict, code, values = {}, ratio, evidence = [] }: Saying): Judgement {
  const { columns, found } = survey
  const column = columnOf(survey)
  return {
    verdict,
    ratio: ratio ?? RATIO[verdict] ?? null,
    reason: { code, values: { columns: columnNames(found.length > 0 ? found : columns), ...values } },
    evidence: evidence.slice(0, MAX_EVIDENCE),
    searched: trailOf(columns),
    ...(column ? { column } : {}),
  }
}

/** A remark on what was not read, for sentences about what was gathered. */
export function unreadNote({ obstacle, tooLong }: Survey): string {
  if (obstacle) return `；${obstacle.column}未能读全`
  return tooLong ? `；${tooLong.column}列表较长，只查看了${tooLong.lists}页` : ""
}

/** A few of many names, and how many there are. */
export function listed(names: readonly string[], most = 30): string {
  if (names.length === 0) return "无"
  const shown = names.slice(0, most).join("、")
  return names.length > most ? `${shown}等${names.length}个` : shown
}
