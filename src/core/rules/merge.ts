import type { Basis, Section, Subject } from "../result/types"
import { rememberedFor } from "../text/remembered-for"
import { binds } from "./binds"
import { canonicalJson } from "./canonical"
import { idsOf } from "./chain"
import type { Pack, Rule, RuleOverride } from "./types"

/** What one audit runs: the packs of a chain made into one. */
export interface Effective {
  period: Pack["period"]
  sections: Section[]
  rules: Rule[]
}

/**
 * What a rule asks of a site. Two rules that ask the same are run once and count once. A question to a person is told by its words;
 * a duty that can't be checked online is told by its id.
 */
const askOf = rememberedFor(({ id, mode, check, question }: Rule): string =>
  canonicalJson([mode, check, (mode === "offline" ? id : question) ?? null]),
)

/** A rule with an override laid over it. */
export function override(rule: Rule, { id: _id, off: _off, ...changes }: RuleOverride): Rule {
  return { ...rule, ...changes }
}

function joinBasis(first: readonly Basis[], second: readonly Basis[]): Basis[] {
  const byText = new Map([...first, ...second].map((basis) => [canonicalJson(basis), basis]))
  return [...byText.values()]
}

/** The first rule, on every basis of both. It is due by the earlier of two deadlines, so that no document's date is lost. */
function join(first: Rule, second: Rule): Rule {
  const deadline = [first.deadline, second.deadline].filter((it) => it !== undefined).sort()[0]
  return {
    ...first,
    basis: joinBasis(first.basis, second.basis),
    aliases: [...new Set([...(first.aliases ?? []), ...idsOf(second)])].filter((id) => id !== first.id),
    ...(deadline === undefined ? {} : { deadline }),
  }
}

/** The rules of a chain with the overrides laid over them, those switched off left out. */
export function layRules(packs: readonly Pack[]): Rule[] {
  const rules = new Map<string, Rule>()
  for (const pack of packs) {
    for (const change of pack.overrides ?? []) {
      const rule = rules.get(change.id) ?? [...rules.values()].find((it) => it.aliases?.includes(change.id))
      if (!rule) continue
      if (change.off) rules.delete(rule.id)
      else rules.set(rule.id, override(rule, change))
    }
    for (const rule of pack.rules) rules.set(rule.id, rule)
  }
  return [...rules.values()]
}

/**
 * The rules as they are run against one unit: those that ask the same of it are one, on every basis that binds it. The first, counted from
 * the base, keeps its id, title and weight; the others become its aliases. Rules that don't bind the unit are merged among themselves.
 */
export function rulesFor(subject: Pick<Subject, "level" | "name">, rules: readonly Rule[]): Rule[] {
  const byAsk = new Map<string, Rule>()
  for (const rule of rules) {
    const ask = `${binds(rule, subject)} ${askOf(rule)}`
    const earlier = byAsk.get(ask)
    byAsk.set(ask, earlier ? join(earlier, rule) : rule)
  }
  return [...byAsk.values()]
}

function mergeSections(packs: readonly Pack[]): Section[] {
  const sections = new Map<string, Section>()
  const items = new Set<string>()
  for (const section of packs.flatMap((pack) => pack.sections)) {
    const fresh = section.items.filter((item) => !items.has(item.id))
    for (const item of fresh) items.add(item.id)
    const known = sections.get(section.id)
    sections.set(section.id, {
      ...(known ?? section),
      items: [...(known?.items ?? []), ...fresh],
    })
  }
  return [...sections.values()]
}

/**
 * Makes the packs of a chain into one. A later pack's overrides are laid over the rules of earlier ones. Which rules are one is told for each
 * unit audited (`rulesFor`).
 * @param packs as `selectChain` gave them, base first; the last one's period counts
 */
export function mergeChain(packs: readonly Pack[]): Effective {
  const last = packs.at(-1)
  if (!last) throw new RangeError("a chain has at least one pack")
  return { period: last.period, sections: mergeSections(packs), rules: layRules(packs) }
}
