import { faultsFromIssues } from "./issues"
import { unknownColumn, unknownName } from "./names"
import type { Fault, Place } from "./problem"
import type { CheckKinds, CheckSpec } from "./types"
import type { Vocabulary } from "./validate"
import { fill, mentionsIn, type Values } from "./variables"

const KIND = { zh: "检查方法", en: "kind of check" }

/** Where in the parameters a word stands; the parameters' own place where it is not written out. */
function placeOf(value: unknown, word: string, place: Place): Place | null {
  if (value === word) return place
  if (value === null || typeof value !== "object") return null
  for (const [key, inner] of Object.entries(value)) {
    const found = placeOf(inner, word, [...place, Array.isArray(value) ? Number(key) : key])
    if (found) return found
  }
  return null
}

/** The parameters of a check with their defaults filled in, or what is wrong with them. */
export function readParams(
  { kind, ...params }: CheckSpec,
  checks: CheckKinds,
): { params: unknown } | { faults(place: Place): Iterable<Fault> } {
  const check = checks.get(kind)
  if (!check) {
    return { faults: (place) => [unknownName([...place, "kind"], KIND, kind, [...checks.keys()])] }
  }
  const result = check.params.safeParse(params)
  if (result.success) return { params: result.data }
  return { faults: (place) => faultsFromIssues(result.error.issues, check.params, params, place) }
}

/** What is wrong with a check: its kind, its parameters, the columns they name. */
export function* checkFaults(
  spec: CheckSpec,
  place: Place,
  { columns, checks }: Vocabulary,
): Generator<Fault> {
  const read = readParams(spec, checks)
  if ("faults" in read) {
    yield* read.faults(place)
    return
  }
  const { kind: _kind, ...params } = spec
  for (const key of new Set(checks.get(spec.kind)?.columns(read.params))) {
    if (Object.hasOwn(columns, key)) continue
    yield unknownColumn(placeOf(params, key, place) ?? place, key, Object.keys(columns))
  }
}

const isVariable = (value: unknown): boolean => mentionsIn(value, []).next().done === false

/**
 * The check with every default of its kind written out, so that two ways to write the same check are equal. Parameters that name variables stay
 * as they are.
 * @param values a value for each variable, to read the check by
 */
export function withDefaults(spec: CheckSpec, checks: CheckKinds, values: Values): CheckSpec {
  const read = readParams(fill(spec, values), checks)
  if ("faults" in read) return spec
  const variables = Object.entries(spec).filter(([, value]) => isVariable(value))
  return { kind: spec.kind, ...(read.params as Record<string, unknown>), ...Object.fromEntries(variables) }
}
