import type * as z from "zod"
import { nearestName } from "./nearest"
import { describe, type Fault, type Place, quote, same, type Words } from "./problem"

type Issue = z.core.$ZodIssue

const TYPES: Record<string, Words> = {
  string: { zh: "文字", en: "a string" },
  number: { zh: "数字", en: "a number" },
  int: { zh: "整数", en: "a whole number" },
  boolean: { zh: "true 或 false", en: "true or false" },
  array: { zh: "列表", en: "a list" },
  object: { zh: "对象", en: "an object" },
  record: { zh: "对象", en: "an object" },
}

const FORMATS: Record<string, Words> = {
  date: { zh: "YYYY-MM-DD 格式的真实日期", en: "a date that exists, as YYYY-MM-DD" },
  url: { zh: "http(s) 网址", en: "an http(s) address" },
}

const UNITS: Record<string, Words> = {
  string: { zh: "字", en: " characters" },
  array: { zh: "项", en: " members" },
}

const UNKNOWN_KEY: Words = { zh: "没有这个键", en: "unknown key" }
const MISSING: Words = { zh: "缺少", en: "missing" }
const WRONG: Words = { zh: "写法不对", en: "wrong value" }

const oneOf = (names: readonly string[]): Words => ({
  zh: `下列之一：${names.join("、")}`,
  en: `one of ${names.join(", ")}`,
})

/** The schema that speaks of a place, or null where the schema branches. */
function schemaAt(schema: unknown, place: Place): unknown {
  let it = schema
  for (const part of [...place, null]) {
    let def = (it as z.core.$ZodType)._zod.def as unknown as Record<string, unknown>
    while (def.innerType) {
      it = def.innerType
      def = (it as z.core.$ZodType)._zod.def as unknown as Record<string, unknown>
    }
    if (part === null) return it
    const shape = def.shape as Record<string, unknown> | undefined
    it = shape ? shape[String(part)] : (def.element ?? def.valueType)
    if (!it) return null
  }
  return it
}

function keysAt(schema: z.ZodType, place: Place): string[] {
  const it = schemaAt(schema, place) as { shape?: Record<string, unknown> } | null
  return Object.keys(it?.shape ?? {})
}

function valueAt(value: unknown, place: Place): unknown {
  let it = value
  for (const part of place) {
    if (it === null || typeof it !== "object" || !Object.hasOwn(it, part)) return undefined
    it = (it as Record<string | number, unknown>)[part]
  }
  return it
}

function limit(origin: string, sign: { zh: string; en: string }, bound: number | bigint): Words {
  const unit = UNITS[origin] ?? same("")
  return { zh: `${sign.zh}${bound}${unit.zh}`, en: `${sign.en} ${bound}${unit.en}` }
}

function expectedBy(issue: Issue): Words {
  switch (issue.code) {
    case "invalid_type":
      return TYPES[issue.expected] ?? same(issue.expected)
    case "invalid_value":
      return oneOf(issue.values.map(String))
    case "too_big":
      return limit(issue.origin, { zh: "不超过", en: "at most" }, issue.maximum)
    case "too_small":
      return limit(issue.origin, { zh: "不少于", en: "at least" }, issue.minimum)
    case "invalid_format":
      return FORMATS[issue.format] ?? same(issue.message)
    default:
      return same(issue.message)
  }
}

/** Keys that are not among those allowed: said of the key, not of what stands under it. */
function* keyFaults(
  keys: readonly string[],
  valid: readonly string[],
  expected: Words,
  place: Place,
): Generator<Fault> {
  for (const key of keys) {
    const nearest = nearestName(key, valid)
    const found = same(quote(key))
    yield { place: [...place, key], lead: UNKNOWN_KEY, expected, found, nearest, ofKey: true }
  }
}

const valuesOf = (issue: Issue | undefined): string[] =>
  issue?.code === "invalid_value" ? issue.values.map(String) : []

function* faultsOfIssue(issue: Issue, schema: z.ZodType, value: unknown, base: Place): Generator<Fault> {
  const inside = issue.path.filter((part) => typeof part !== "symbol")
  const place = [...base, ...inside]
  if (issue.code === "unrecognized_keys") {
    const valid = keysAt(schema, inside)
    yield* keyFaults(issue.keys, valid, oneOf(valid), place)
  } else if (issue.code === "invalid_key") {
    const inner = issue.issues[0] as Issue | undefined
    const expected = expectedBy(inner ?? issue)
    yield* keyFaults([String(inside.at(-1))], valuesOf(inner), expected, place.slice(0, -1))
  } else if (issue.code === "invalid_union" && issue.errors.length > 0) {
    const [closest = []] = [...issue.errors].sort((a, b) => a.length - b.length)
    const inner = closest.map((it) => ({ ...it, path: [...issue.path, ...it.path] }))
    yield* faultsFromIssues(inner, schema, value, base)
  } else {
    const found = valueAt(value, inside)
    const lead = found === undefined ? MISSING : WRONG
    const nearest = typeof found === "string" ? nearestName(found, valuesOf(issue)) : undefined
    yield { place, lead, expected: expectedBy(issue), found: describe(found), nearest }
  }
}

/**
 * What a schema has against a value, as faults of the file.
 * @param value what was tested
 * @param base where it stands in the file
 */
export function* faultsFromIssues(
  issues: readonly Issue[],
  schema: z.ZodType,
  value: unknown,
  base: Place,
): Generator<Fault> {
  for (const issue of issues) yield* faultsOfIssue(issue, schema, value, base)
}
