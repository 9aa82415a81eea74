import { checkFaults } from "./check-spec"
import type { Draft } from "./draft"
import { repeatedIds, unknownName } from "./names"
import { describe, type Fault, type Place } from "./problem"
import type { Pack, Variable, VariableValue } from "./types"
import type { Vocabulary } from "./validate"
import { fill, isOfType, mentionsIn, TYPE_WORDS, trialValuesOf } from "./variables"

const VARIABLE = { zh: "变量", en: "variable" }

function* typeFaults(value: VariableValue, { type }: Variable, place: Place): Generator<Fault> {
  if (isOfType(value, type)) return
  yield {
    place,
    lead: { zh: "写法不对", en: "wrong value" },
    expected: TYPE_WORDS[type],
    found: describe(value),
  }
}

/** Checks of the bases that a value given here would break; said of the value. */
function* brokenByValue(
  name: string,
  bases: readonly Pack[],
  draft: Draft,
  names: Vocabulary,
): Generator<Fault> {
  const values = trialValuesOf([...bases, draft])
  for (const { check } of bases.flatMap((base) => base.rules)) {
    if (![...mentionsIn(check, [])].some(([, mentioned]) => mentioned === name)) continue
    for (const fault of checkFaults(fill(check, values), [], names)) {
      yield { ...fault, place: ["values", name] }
      return
    }
  }
}

/**
 * What is wrong with a pack's variables: those it declares, the values it gives, the names it mentions.
 * @param bases all packs it extends, base first
 */
export function* variableFaults(draft: Draft, bases: readonly Pack[], names: Vocabulary): Generator<Fault> {
  const { variables = [], values = {} } = draft
  const inherited = bases.flatMap((base) => base.variables ?? [])
  yield* repeatedIds(
    variables.map(({ name }, i) => [["variables", i, "name"], name] as const),
    new Set(inherited.map(({ name }) => name)),
  )
  for (const [i, variable] of variables.entries()) {
    if (variable.value !== undefined) yield* typeFaults(variable.value, variable, ["variables", i, "value"])
  }
  const known = new Map([...inherited, ...variables].map((variable) => [variable.name, variable]))
  for (const [name, value] of Object.entries(values)) {
    const variable = known.get(name)
    if (!variable) yield unknownName(["values", name], VARIABLE, name, [...known.keys()])
    else if (!isOfType(value, variable.type)) yield* typeFaults(value, variable, ["values", name])
    else yield* brokenByValue(name, bases, draft, names)
  }
  const { title, document, sections, rules, overrides } = draft
  for (const [place, name] of mentionsIn({ title, document, sections, rules, overrides }, [])) {
    if (!known.has(name)) yield unknownName(place, VARIABLE, name, [...known.keys()])
  }
}
