import type { Level } from "../../core/result/types"
import type { CheckSpec } from "../../core/rules/types"
import type { RuleRow } from "../../platform/browser/rules/types"
import { dropItem, setKey } from "./json-edit"

/** What the form may change of a rule. */
export interface RuleChange {
  on?: boolean
  title?: string
  weight?: number
  appliesTo?: Level[]
  check?: CheckSpec
}

interface PackText {
  rules?: { id: string }[]
  overrides?: ({ id: string } & Record<string, unknown>)[]
}

/** An override with a change laid over it, or null where it says nothing any more. */
function overrideWith(entry: { id: string }, { on, ...fields }: RuleChange): { id: string } | null {
  const { off, ...rest } = { off: undefined, ...entry, ...fields } as Record<string, unknown>
  const next = (on === undefined ? off === true : !on) ? { ...rest, off: true } : rest
  return Object.keys(next).length > 1 ? (next as { id: string }) : null
}

/**
 * The text of a sound pack with one rule changed: its own rules where they stand, inherited ones by `overrides`.
 * Switching an own rule off takes it out.
 */
export function changeRule(
  text: string,
  { id, own }: Pick<RuleRow, "id" | "own">,
  change: RuleChange,
): string {
  const pack = JSON.parse(text) as PackText
  if (own) {
    const index = pack.rules?.findIndex((rule) => rule.id === id) ?? -1
    if (index < 0) return text
    const { on, ...fields } = change
    if (on === false) return dropItem(text, ["rules"], index)
    return Object.entries(fields).reduce(
      (edited, [key, value]) => setKey(edited, ["rules", index], key, value),
      text,
    )
  }
  const overrides = pack.overrides ?? []
  const index = overrides.findIndex((entry) => entry.id === id)
  const next = overrideWith(overrides[index] ?? { id }, change)
  if (index >= 0) {
    const kept = overrides.flatMap((entry, at) => (at === index ? (next ?? []) : entry))
    return setKey(text, [], "overrides", kept)
  }
  return next ? setKey(text, [], "overrides", [...overrides, next]) : text
}
