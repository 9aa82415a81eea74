import { canonicalJson } from "./canonical"
import type { ColumnDictionary, Pack, Rule, VariableValue } from "./types"
import { valuesOf } from "./variables"

/** What became of one rule, of one column of a dictionary, or of the value of a variable. */
export interface Change {
  id: string
  title: string
  kind: "added" | "removed" | "changed"
  /** The keys that differ, in the order of the base. */
  fields: string[]
  /** Before and after, where it differs. */
  weight?: [before: number, after: number]
  /** Of a variable; null where it has none. */
  value?: [before: VariableValue | null, after: VariableValue | null]
}

function differing(before: object, after: object): string[] {
  const value = (of: object, key: string): string =>
    canonicalJson((of as Record<string, unknown>)[key] ?? null)
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...keys].filter((key) => value(before, key) !== value(after, key))
}

function compare<T extends object>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  titleOf: (one: T) => string,
): Change[] {
  const changes: Change[] = []
  for (const [id, old] of before) {
    const now = after.get(id)
    const fields = now ? differing(old, now) : []
    if (!now) changes.push({ id, title: titleOf(old), kind: "removed", fields })
    else if (fields.length > 0) changes.push({ id, title: titleOf(now), kind: "changed", fields })
  }
  for (const [id, now] of after)
    if (!before.has(id)) changes.push({ id, title: titleOf(now), kind: "added", fields: [] })
  return changes
}

/** How the rules of a pack differ from those it builds on: changed and removed ones in the order of the base, then new ones. */
export function compareRules(before: readonly Rule[], after: readonly Rule[]): Change[] {
  const byId = (rules: readonly Rule[]) => new Map(rules.map((rule) => [rule.id, rule]))
  const [old, now] = [byId(before), byId(after)]
  return compare(old, now, ({ title }) => title).map((change) => {
    const [a, b] = [old.get(change.id)?.weight, now.get(change.id)?.weight]
    return a !== undefined && b !== undefined && a !== b ? { ...change, weight: [a, b] } : change
  })
}

/** The variables that have other values in a chain of packs than in the one it builds on, each by its name. */
export function compareValues(before: readonly Pack[], after: readonly Pack[]): Change[] {
  const [old, now] = [valuesOf(before), valuesOf(after)]
  return after.flatMap(({ variables = [] }) =>
    variables.flatMap(({ name, title }): Change[] => {
      const value: Change["value"] = [old.get(name) ?? null, now.get(name) ?? null]
      const same = canonicalJson(value[0]) === canonicalJson(value[1])
      return same ? [] : [{ id: name, title, kind: "changed", fields: ["value"], value }]
    }),
  )
}

/** How a dictionary of columns differs from the one it adds to. */
export const compareColumns = (before: ColumnDictionary, after: ColumnDictionary): Change[] =>
  compare(new Map(Object.entries(before)), new Map(Object.entries(after)), ({ name }) => name)
