import { chainOf, unknownPack } from "./chain"
import { checkFaults } from "./check-spec"
import { modeFaults, periodFaults, unitFaults } from "./consistency"
import type { Draft, RuleDraft } from "./draft"
import { layRules, override } from "./merge"
import { repeatedIds, unknownName } from "./names"
import type { Fault, Place } from "./problem"
import type { CheckKinds, CheckSpec, ColumnDictionary, Pack, Rule } from "./types"
import { variableFaults } from "./variable-faults"
import { fill, mentionedAt, mentionsIn, trialValuesOf, type Values, valuesOf } from "./variables"

/** What rules are tested against. */
export interface Vocabulary {
  columns: ColumnDictionary
  checks: CheckKinds
}

/** The values a pack is tested with: those given, and these with something in place of each that is missing. */
interface Given {
  values: Values
  trial: Values
}

const ITEM = { zh: "项", en: "item" }
const INHERITED = { zh: "所继承的指标", en: "inherited rule" }

function* sectionFaults({ sections = [] }: Draft): Generator<Fault> {
  yield* repeatedIds(sections.map(({ id }, i) => [["sections", i, "id"], id] as const))
  const items = sections.flatMap(({ items }, s) =>
    items.map(({ id }, i) => [["sections", s, "items", i, "id"], id] as const),
  )
  yield* repeatedIds(items)
}

type PlacedId = readonly [place: Place, id: string]

function placedIds({ id, aliases = [] }: RuleDraft, place: Place): PlacedId[] {
  const placed = aliases.map((alias, i): PlacedId => [[...place, "aliases", i], alias])
  return id === undefined ? placed : [[[...place, "id"], id], ...placed]
}

/**
 * What is wrong with a check by the values of its variables. Where one has none yet, nothing can be said; a mention of none that exists is told
 * of the variables.
 */
function* filledFaults(check: CheckSpec, place: Place, names: Vocabulary, given: Given): Generator<Fault> {
  const mentions = [...mentionsIn(check, place)]
  if (!mentions.every(([, name]) => given.trial.has(name))) return
  const open = mentions.flatMap(([at, name]) => (given.values.has(name) ? [] : [mentionedAt(at)]))
  for (const fault of checkFaults(fill(check, given.trial), place, names)) {
    if (!open.some((at) => at.every((part, i) => fault.place[i] === part))) yield fault
  }
}

function* ruleFaults(rule: RuleDraft, place: Place, names: Vocabulary, given: Given): Generator<Fault> {
  const levels = rule.appliesTo ?? []
  yield* repeatedIds(levels.map((level, i): PlacedId => [[...place, "appliesTo", i], level]))
  yield* unitFaults(rule, place)
  yield* modeFaults(rule, place, names.checks)
  if (rule.check) yield* filledFaults(rule.check, [...place, "check"], names, given)
}

/** Faults a pack has by itself, whatever it extends. */
function* ownFaults(draft: Draft, names: Vocabulary, given: Given): Generator<Fault> {
  const { rules = [], overrides = [] } = draft
  yield* periodFaults(draft)
  yield* sectionFaults(draft)
  for (const [i, rule] of rules.entries()) yield* ruleFaults(rule, ["rules", i], names, given)
  yield* repeatedIds(
    overrides.flatMap(({ id }, i): PlacedId[] => (id === undefined ? [] : [[["overrides", i, "id"], id]])),
  )
  for (const [i, { check }] of overrides.entries()) {
    if (check) yield* filledFaults(check, ["overrides", i, "check"], names, given)
  }
}

function* overrideFaults(
  { overrides = [] }: Draft,
  bases: readonly Pack[],
  names: Vocabulary,
): Generator<Fault> {
  const known = new Map<string, Rule>()
  for (const rule of layRules(bases)) for (const [, id] of placedIds(rule, [])) known.set(id, rule)
  for (const [i, { id, ...changes }] of overrides.entries()) {
    if (id === undefined) continue
    const rule = known.get(id)
    if (!rule) yield unknownName(["overrides", i, "id"], INHERITED, id, [...known.keys()])
    else if (!changes.off) {
      const changed = override(rule, { id, ...changes })
      yield* modeFaults(changed, ["overrides", i], names.checks)
      yield* unitFaults(changed, ["overrides", i])
    }
  }
}

function* idFaults({ rules = [] }: Draft, bases: readonly Pack[]): Generator<Fault> {
  const taken = new Set<string>()
  const inherited = bases.flatMap((base) => base.rules.flatMap((rule) => placedIds(rule, [])))
  yield* repeatedIds(
    inherited.map(([, id]): PlacedId => [["extends"], id]),
    taken,
  )
  yield* repeatedIds(
    rules.flatMap((rule, i) => placedIds(rule, ["rules", i])),
    taken,
  )
}

function* itemFaults({ sections, rules = [] }: Draft, bases: readonly Pack[]): Generator<Fault> {
  if (!sections) return
  const all = [...bases.flatMap((base) => base.sections), ...sections]
  const items = all.flatMap((section) => section.items.map(({ id }) => id))
  for (const [i, { item }] of rules.entries()) {
    if (item === undefined || items.includes(item)) continue
    yield unknownName(["rules", i, "item"], ITEM, item, items)
  }
}

/** The packs a pack is tested among. */
export interface Company {
  /** All sound packs at hand, the one tested among them if it is sound. */
  packs: readonly Pack[]
  /** Whether a pack of this id may stand in a file with mistakes of its own: then it is not missing. */
  isBroken(id: string): boolean
}

/** What a schema can't say of a pack: names that must exist, ids that must be free, fields that must agree. */
export function* packFaults(draft: Draft, { packs, isBroken }: Company, names: Vocabulary): Generator<Fault> {
  const others = packs.filter(({ id }) => id !== draft.id)
  // That a pack extends itself is told as a cycle; it brings itself nothing.
  const isKnown = (id: string): boolean => id === draft.id || others.some((pack) => pack.id === id)
  const bases = chainOf(others, draft.extends ?? [])
  const all = [...bases, draft]
  yield* ownFaults(draft, names, { values: valuesOf(all), trial: trialValuesOf(all) })
  if (!draft.extends) return
  for (const [i, id] of draft.extends.entries()) {
    if (!isKnown(id) && !isBroken(id)) yield unknownPack(id, others, ["extends", i])
  }
  yield* idFaults(draft, bases)
  // With a base missing, what it would bring along can't be told from what does not exist.
  if (![draft, ...bases].every((pack) => pack.extends?.every(isKnown))) return
  yield* itemFaults(draft, bases)
  yield* overrideFaults(draft, bases, names)
  yield* variableFaults(draft, bases, names)
}
