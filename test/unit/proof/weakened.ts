/** Checks that ask for less: each a rule's own with one parameter, or one member of it, left out. */
import { checks } from "../../../src/core/checks"
import type { CheckSpec, Rule } from "../../../src/core/rules/types"

/** Tests of titles: what they must hold, or must not, is asked for part by part. */
const PARTED = new Set(["titles", "firstTitles", "secondTitles", "need"])
/** Lists whose members are asked for one by one. */
const LISTED = new Set(["functions", "meta", "need", "kinds"])
/** How far a check looks, not what for. */
const EFFORT = new Set(["sample", "pages", "sampleLinks", "chars"])
/** What tells a machine's verdict and nothing to the person who decides. */
const VERDICT_ONLY = new Set(["minItems", "minChars", "minEach"])

/** What a kind makes of parameters, as text; null where it refuses them. */
function readAs({ kind, ...params }: CheckSpec): string | null {
  const read = checks.get(kind)?.params.safeParse(params)
  return read?.success ? JSON.stringify(read.data) : null
}

const without = (value: object, key: string): object =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))

function* lessOf(check: CheckSpec): Generator<[left: string, CheckSpec]> {
  for (const [key, value] of Object.entries(check)) {
    if (EFFORT.has(key)) continue
    yield [key, without(check, key) as CheckSpec]
    if (LISTED.has(key) && Array.isArray(value)) {
      for (const [i, member] of value.entries())
        yield [`${key} ${member.title ?? member}`, { ...check, [key]: value.toSpliced(i, 1) }]
    } else if (PARTED.has(key) && typeof value === "object") {
      for (const part of Object.keys(value ?? {}))
        yield [`${key}.${part}`, { ...check, [key]: without(value as object, part) }]
    }
  }
}

/** A rule's check, weakened in every way that leaves a check, by what was left out. */
export function weakened({ check, mode }: Rule): [left: string, CheckSpec][] {
  const whole = readAs(check)
  return [...lessOf(check)].filter(([left, less]) => {
    if (mode === "assisted" && VERDICT_ONLY.has(left)) return false
    const read = readAs(less)
    return read !== null && read !== whole
  })
}
