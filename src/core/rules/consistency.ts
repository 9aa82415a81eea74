/** Fields of a rule or of a pack that must agree with each other. */
import type { Level } from "../result/types"
import type { Draft, RuleDraft } from "./draft"
import { describe, type Fault, type Place } from "./problem"
import type { CheckKinds } from "./types"

const inconsistent = (place: Place, zh: string, en: string, value: unknown): Fault => ({
  place,
  lead: { zh: "前后不一致", en: "inconsistent" },
  expected: { zh, en },
  found: describe(value),
})

/** The mode must be one that the kind of check knows: what only gathers never decides, what a machine decides is not left to a person alone. */
function* kindFaults({ mode, check }: RuleDraft, place: Place, checks: CheckKinds): Generator<Fault> {
  const kind = check && checks.get(check.kind)
  if (mode === undefined || !kind || kind.modes.includes(mode)) return
  const modes = kind.modes.join("、")
  const zh = `${modes}（检查方法 ${kind.kind} 只用于此；要用 ${mode}，请换用别的检查方法）`
  const en = `${kind.modes.join(" or ")} (all that kind ${kind.kind} can do; for ${mode} take another kind)`
  yield inconsistent([...place, "mode"], zh, en, mode)
}

/** A check that asks what there was by the day of its rule asks nothing where the rule has none. */
function* dueFaults({ check, deadline, mode }: RuleDraft, place: Place): Generator<Fault> {
  if (check?.within !== "deadline" || deadline !== undefined || mode === "offline") return
  const zh = "期限（检查参数 within 为 deadline）"
  yield inconsistent([...place, "deadline"], zh, "a date (the check says within: deadline)", deadline)
}

/** A person needs a question; what nobody can see online neither counts, nor is late, nor rules anything out. */
export function* modeFaults(rule: RuleDraft, place: Place, checks: CheckKinds): Generator<Fault> {
  yield* kindFaults(rule, place, checks)
  yield* dueFaults(rule, place)
  const { mode, weight = 0, deadline, veto = false, question } = rule
  if ((mode === "assisted" || mode === "manual") && question === undefined)
    yield inconsistent([...place, "question"], "要人工回答的问题", "a question for a person", question)
  if (mode !== "offline") return
  if (weight !== 0) yield inconsistent([...place, "weight"], "0（不可网查）", "0 (mode is offline)", weight)
  if (deadline !== undefined)
    yield inconsistent([...place, "deadline"], "不填（不可网查）", "nothing (mode is offline)", deadline)
  if (veto) yield inconsistent([...place, "veto"], "不填（不可网查）", "nothing (mode is offline)", veto)
}

/** Units are named of levels that the rule applies to. */
export function* unitFaults({ appliesTo, units = {} }: RuleDraft, place: Place): Generator<Fault> {
  if (!appliesTo) return
  for (const level of Object.keys(units) as Level[]) {
    if (!appliesTo.includes(level))
      yield inconsistent([...place, "units", level], "appliesTo 中的层级", "a level of appliesTo", level)
  }
}

/** Nothing published within the period could be in time for an earlier day. A later day is sound: reports on a year are due after it. */
function* deadlineFaults(
  period: NonNullable<Draft["period"]>,
  rules: readonly RuleDraft[],
): Generator<Fault> {
  for (const [i, { deadline }] of rules.entries()) {
    if (deadline === undefined || deadline >= period.from) continue
    const from = { zh: `不早于评查期开始（${period.from}）`, en: `not before the period (${period.from})` }
    yield inconsistent(["rules", i, "deadline"], from.zh, from.en, deadline)
  }
}

/** The period of a pack, and the days its rules name beside it. */
export function* periodFaults({ period, rules = [] }: Draft): Generator<Fault> {
  if (!period) return
  if (period.from > period.to)
    yield inconsistent(["period"], "from 不晚于 to", "from not after to", `${period.from} > ${period.to}`)
  else yield* deadlineFaults(period, rules)
}
