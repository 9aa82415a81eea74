import type { ColumnDef, ColumnDictionary } from "./types"

const union = (first: readonly string[], second: readonly string[]): string[] => [
  ...new Set([...first, ...second]),
]

function joined(base: ColumnDef, addition: ColumnDef): ColumnDef {
  return {
    ...addition,
    accept: union(base.accept, addition.accept),
    reject: union(base.reject, addition.reject),
    urlHints: union(base.urlHints, addition.urlHints),
  }
}

/**
 * A dictionary with a team's own one laid over it: names are added to those of a column, its common name and its days are
 * replaced, unknown columns are new ones.
 */
export function addColumns(base: ColumnDictionary, addition: ColumnDictionary): ColumnDictionary {
  const added = Object.entries(addition).map(([key, def]) => {
    const known = Object.hasOwn(base, key) ? base[key] : undefined
    return [key, known ? joined(known, def) : def] as const
  })
  return { ...base, ...Object.fromEntries(added) }
}
