import type { Subject } from "../result/types"
import { normaliseName } from "../text/name"
import type { Rule } from "./types"

/**
 * Whether a rule is a duty of a unit: by its level and, where the rule names the units of that level, by its name.
 * A unit without a known name is none of those named.
 */
export function binds({ appliesTo, units }: Rule, { level, name }: Pick<Subject, "level" | "name">): boolean {
  if (!appliesTo.includes(level)) return false
  const parts = units?.[level]
  if (!parts) return true
  const unit = normaliseName(name ?? "")
  return parts.some((part) => unit.includes(normaliseName(part)))
}
