import type { Fault, Place, Words } from "./problem"
import type { Pack, Variable, VariableValue } from "./types"

/**
 * Values that a pack leaves to the team that uses it. `{{name}}` in a text stands for the value, `{"$var": "name"}` in the parameters of
 * a check for the value with its type.
 */

export type Values = ReadonlyMap<string, VariableValue>

const MENTION = /\{\{([A-Za-z][A-Za-z0-9]{0,31})\}\}/g

/** What stands for a value not given yet, while a pack is tested. */
const STAND_INS = { number: 1, text: "X", list: ["X"] } as const

export const TYPE_WORDS: Record<Variable["type"], Words> = {
  number: { zh: "数字", en: "a number" },
  text: { zh: "文字", en: "a string" },
  list: { zh: "文字列表", en: "a list of strings" },
}

/** Whether a value is one that a variable of the type may have. */
export function isOfType(value: VariableValue, type: Variable["type"]): boolean {
  return type === "list" ? Array.isArray(value) : typeof value === (type === "text" ? "string" : "number")
}

/** The values that the packs of a chain give, base first: a later pack's stand for an earlier one's. */
export function valuesOf(packs: readonly Pick<Pack, "variables" | "values">[]): Values {
  const values = new Map<string, VariableValue>()
  for (const { variables = [], values: given = {} } of packs) {
    for (const { name, value } of variables) if (value !== undefined) values.set(name, value)
    for (const [name, value] of Object.entries(given)) values.set(name, value)
  }
  return values
}

/** As `valuesOf`, with something in place of each value that is missing. */
export function trialValuesOf(packs: readonly Pick<Pack, "variables" | "values">[]): Values {
  const variables = packs.flatMap((pack) => pack.variables ?? [])
  const standIns = variables.map(({ name, type }) => [name, STAND_INS[type] as VariableValue] as const)
  return new Map([...standIns, ...valuesOf(packs)])
}

const nameIn = (value: object): string | null => {
  const name = (value as { $var?: unknown }).$var
  return typeof name === "string" && Object.keys(value).length === 1 ? name : null
}

/** What a mention stands for: the text it is in, or the value in whose place it is. */
export const mentionedAt = (place: Place): Place => (place.at(-1) === "$var" ? place.slice(0, -1) : place)

/** Every mention of a variable in a value, with its place. */
export function* mentionsIn(value: unknown, place: Place): Generator<readonly [Place, string]> {
  if (typeof value === "string") {
    for (const [, name = ""] of value.matchAll(MENTION)) yield [place, name]
  } else if (value !== null && typeof value === "object") {
    const name = nameIn(value)
    if (name !== null) yield [[...place, "$var"], name]
    else
      for (const [key, inner] of Object.entries(value))
        yield* mentionsIn(inner, [...place, Array.isArray(value) ? Number(key) : key])
  }
}

const inText = (value: VariableValue): string => (Array.isArray(value) ? value.join("、") : String(value))

/** A copy with every variable replaced by its value; those without one are left as they are. */
export function fill<T>(value: T, values: Values): T {
  const replace = (it: unknown): unknown => {
    if (typeof it === "string")
      return it.replace(MENTION, (mention, name: string) => {
        const given = values.get(name)
        return given === undefined ? mention : inText(given)
      })
    if (it === null || typeof it !== "object") return it
    if (Array.isArray(it)) return it.map(replace)
    const name = nameIn(it)
    if (name !== null) return values.get(name) ?? it
    return Object.fromEntries(Object.entries(it).map(([key, inner]) => [key, replace(inner)]))
  }
  return replace(value) as T
}

/** The variables of a chain without a value. */
export function withoutValue(chain: readonly Pick<Pack, "variables" | "values">[]): Variable[] {
  const values = valuesOf(chain)
  return chain.flatMap(({ variables = [] }) => variables.filter(({ name }) => !values.has(name)))
}

/** How people are shown a text: by the values of a chain, a blank named for each that is missing. */
export function shownBy(chain: readonly Pick<Pack, "variables" | "values">[]): (text: string) => string {
  const blanks = withoutValue(chain).map(({ name, title }): [string, VariableValue] => {
    const [what = ""] = title.split(/[，,（(：:]/)
    return [name, `〔${what}〕`]
  })
  const values = new Map([...valuesOf(chain), ...blanks])
  return (text) => fill(text, values)
}

/** What is said of each variable of a pack that has no value in the chain. */
export function* unfilledFaults({ variables = [] }: Pack, values: Values): Generator<Fault> {
  for (const [i, { name, title, type }] of variables.entries()) {
    if (values.has(name)) continue
    const words = TYPE_WORDS[type]
    yield {
      place: ["variables", i, "value"],
      lead: { zh: `变量 ${name} 未填写`, en: `variable ${name} is not filled in` },
      expected: { zh: `${title}（${words.zh}）`, en: `${words.en}: ${title}` },
      found: { zh: "空缺", en: "nothing" },
    }
  }
}
