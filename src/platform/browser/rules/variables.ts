import { chainOf } from "../../../core/rules/chain"
import { type Draft, draftOf } from "../../../core/rules/draft"
import { firstFlaw } from "../../../core/rules/flaws"
import { override } from "../../../core/rules/merge"
import { pathText } from "../../../core/rules/problem"
import type { Pack, Rule } from "../../../core/rules/types"
import { mentionsIn, shownBy, valuesOf } from "../../../core/rules/variables"
import type { VariableRow } from "./types"

type Head = Pick<Rule, "id" | "title">

/** The rules of a chain that mention each variable, changes by overrides included. */
function usesOf(bases: readonly Pack[], draft: Draft): Map<string, Head[]> {
  const rules = new Map<string, Partial<Rule>>()
  for (const rule of [...bases.flatMap((base) => base.rules), ...(draft.rules ?? [])]) {
    if (rule.id !== undefined) rules.set(rule.id, rule)
  }
  for (const { id, ...change } of [...bases, draft].flatMap((one) => one.overrides ?? [])) {
    const rule = id === undefined ? undefined : rules.get(id)
    if (id !== undefined && rule) rules.set(id, override(rule as Rule, { id, ...change }))
  }
  const uses = new Map<string, Head[]>()
  const shown = shownBy([...bases, draft])
  for (const [id, rule] of rules) {
    for (const name of new Set([...mentionsIn(rule, [])].map(([, mentioned]) => mentioned))) {
      const heads = uses.get(name) ?? []
      heads.push({ id, title: shown(rule.title ?? id) })
      uses.set(name, heads)
    }
  }
  return uses
}

/** The value of a text that is JSON and no trap, whatever else is wrong with it; else null. */
function readable(text: string): unknown {
  if (firstFlaw(text)) return null
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""))
  } catch {
    return null
  }
}

/**
 * The variables of a draft and of the packs it extends, as far as its text can be read: mistakes elsewhere don't hide them.
 * @param packs the packs at hand, the draft's own stored version left out
 */
export function variableRows(text: string, packs: readonly Pack[]): VariableRow[] {
  const draft = draftOf(readable(text))
  const bases = chainOf(packs, draft.extends ?? [])
  const values = valuesOf([...bases, draft])
  const uses = usesOf(bases, draft)
  const declared = draft.variables ?? []
  const rowOf = (
    { name, title, description, type }: (typeof declared)[number],
    path: string,
    own: boolean,
  ) => ({
    name,
    title,
    description: description ?? null,
    type,
    value: values.get(name) ?? null,
    declared: own,
    path,
    rules: uses.get(name) ?? [],
  })
  return [
    ...bases
      .flatMap((base) => base.variables ?? [])
      .map((variable) => rowOf(variable, pathText(["values", variable.name]), false)),
    ...declared.map((variable, i) => rowOf(variable, pathText(["variables", i, "value"]), true)),
  ]
}
