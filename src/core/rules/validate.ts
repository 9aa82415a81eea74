import { chainOf, idsOf, unknownPack } from "./chain"
import { checkFaults } from "./check-spec"
import { layRules, override } from "./merge"
import { repeatedIds, unknownName } from "./names"
import { describe, type Fault, type Place } from "./problem"
import type { CheckKinds, ColumnDictionary, Pack, Rule } from "./types"

/** What rules are tested against. */
export interface Vocabulary {
  columns: ColumnDictionary
  checks: CheckKinds
}

const ITEM = { zh: "项", en: "item" }
const INHERITED = { zh: "所继承的指标", en: "inherited rule" }

const inconsistent = (place: Place, zh: string, en: string, value: unknown): Fault => ({
  place,
  lead: { zh: "前后不一致", en: "inconsistent" },
  expected: { zh, en },
  found: describe(value),
})

/** Mode, kind, weight and question must tell one story: a duty nobody can check never counts, a person needs a question. */
function* modeFaults(rule: Rule, place: Place): Generator<Fault> {
  const { mode, weight, question } = rule
  const { kind } = rule.check
  const manual = kind === "manual"
  if (mode === "offline" && weight !== 0)
    yield inconsistent([...place, "weight"], "0（不可网查）", "0 (mode is offline)", weight)
  if ((mode === "offline" || mode === "manual") && !manual)
    yield inconsistent(
      [...place, "check", "kind"],
      `manual（方式为 ${mode}）`,
      `manual (mode is ${mode})`,
      kind,
    )
  if (mode === "auto" && manual)
    yield inconsistent([...place, "mode"], "assisted、manual 或 offline", "assisted, manual or offline", mode)
  if (manual && mode !== "offline" && question === undefined)
    yield inconsistent([...place, "question"], "要人工回答的问题", "a question for a person", question)
}

function* ruleFaults(rule: Rule, place: Place, items: string[], names: Vocabulary): Generator<Fault> {
  if (!items.includes(rule.item)) yield unknownName([...place, "item"], ITEM, rule.item, items)
  yield* repeatedIds(rule.appliesTo.map((level, i) => [[...place, "appliesTo", i], level] as const))
  yield* modeFaults(rule, place)
  yield* checkFaults(rule.check, [...place, "check"], names)
}

function* sectionFaults({ sections }: Pack): Generator<Fault> {
  yield* repeatedIds(sections.map(({ id }, i) => [["sections", i, "id"], id] as const))
  const items = sections.flatMap(({ items }, s) =>
    items.map(({ id }, i) => [["sections", s, "items", i, "id"], id] as const),
  )
  yield* repeatedIds(items)
}

function* overrideFaults(pack: Pack, bases: readonly Pack[], names: Vocabulary): Generator<Fault> {
  const overrides = pack.overrides ?? []
  yield* repeatedIds(overrides.map(({ id }, i) => [["overrides", i, "id"], id] as const))
  const known = new Map(layRules(bases).flatMap((rule) => idsOf(rule).map((id) => [id, rule] as const)))
  for (const [i, change] of overrides.entries()) {
    const place = ["overrides", i]
    const rule = known.get(change.id)
    if (!rule) yield unknownName([...place, "id"], INHERITED, change.id, [...known.keys()])
    else if (!change.off) yield* modeFaults(override(rule, change), place)
    if (change.check) yield* checkFaults(change.check, [...place, "check"], names)
  }
}

const itemsOf = ({ sections }: Pack): string[] => sections.flatMap(({ items }) => items.map(({ id }) => id))

/**
 * What a schema can't say of a pack: names that must exist, ids that must be free, fields that must agree.
 * @param packs all packs loaded, this one among them
 */
export function* packFaults(pack: Pack, packs: readonly Pack[], names: Vocabulary): Generator<Fault> {
  const { from, to } = pack.period
  if (from > to) yield inconsistent(["period"], "from 不晚于 to", "from not after to", `${from} > ${to}`)
  for (const [i, id] of pack.extends.entries()) {
    if (packs.some((it) => it.id === id)) continue
    const others = packs.filter((it) => it !== pack)
    yield unknownPack(id, others, ["extends", i])
  }
  yield* sectionFaults(pack)
  const bases = chainOf(packs, pack.extends)
  const items = [...bases, pack].flatMap(itemsOf)
  const taken = new Set<string>()
  yield* repeatedIds(
    bases.flatMap((base) =>
      base.rules.flatMap((rule) => idsOf(rule).map((id) => [["extends"], id] as const)),
    ),
    taken,
  )
  for (const [i, rule] of pack.rules.entries()) {
    const place = ["rules", i]
    const aliases = (rule.aliases ?? []).map((id, a) => [[...place, "aliases", a], id] as const)
    yield* repeatedIds([[[...place, "id"], rule.id], ...aliases], taken)
    yield* ruleFaults(rule, place, items, names)
  }
  yield* overrideFaults(pack, bases, names)
}
