import { checks } from "../../../core/checks"
import { addColumns } from "../../../core/rules/add-columns"
import { chainOf } from "../../../core/rules/chain"
import { type Change, compareColumns, compareRules, compareValues } from "../../../core/rules/compare"
import { loadColumns, loadPacks } from "../../../core/rules/load"
import { layRules } from "../../../core/rules/merge"
import { idTwice } from "../../../core/rules/names"
import { formatProblem, type Problem, problem } from "../../../core/rules/problem"
import { unfilledProblems } from "../../../core/rules/select"
import type { Pack, Rule } from "../../../core/rules/types"
import { shownBy } from "../../../core/rules/variables"
import { type Library, type Rules, withOwn } from "./library"
import { type Checked, columnsId, type Mark, type Outline, type RuleDraft, type RuleRow } from "./types"
import { variableRows } from "./variables"

/** A draft that is in order: the id it goes by, and the rules as they would be with it. */
export interface SoundDraft {
  id: string
  /** null for a dictionary of columns. */
  pack: Pack | null
  rules: Rules
}

const fileName = "规则文件.json"

const markOf = (it: Problem): Mark => ({
  path: it.path,
  line: it.line ?? null,
  column: it.column ?? null,
  text: `${it.path} ${it.message.zh}`,
  full: formatProblem(it, "zh"),
})

/** Where the id of a pack is written, for a mistake found after the file was read. */
function placeOfId(text: string, id: string): { line: number; column: number } {
  const at = Math.max(0, text.indexOf(JSON.stringify(id)))
  const before = text.slice(0, at).split("\n")
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 }
}

/**
 * Reads a draft among the rules at hand.
 * @param earlier the id it was opened by: it takes that file's place. That of a shipped pack, where it is that pack
 */
export function readDraft(
  { kind, text }: RuleDraft,
  { shipped, own, all }: Library,
  earlier: string | null,
): SoundDraft | { problems: Problem[] } {
  const file = { name: fileName, text }
  if (kind === "columns") {
    const read = loadColumns(file)
    if ("problems" in read) return read
    return {
      id: columnsId,
      pack: null,
      rules: { ...all, columns: addColumns(shipped.columns, read.columns) },
    }
  }
  const others = withOwn(
    shipped,
    own.filter(({ id }) => id !== earlier),
  ).all
  const packs = others.packs.filter(({ id }) => id !== earlier)
  const read = loadPacks([file], { columns: others.columns, checks, known: packs })
  if ("problems" in read) return read
  const [pack] = read.packs as [Pack]
  const taken = pack.id === columnsId || packs.some(({ id }) => id === pack.id)
  if (taken) return { problems: [problem(fileName, idTwice(["id"], pack.id), placeOfId(text, pack.id))] }
  return { id: pack.id, pack, rules: { ...others, packs: [...packs, pack] } }
}

/** What a pack is compared with: the packs it extends or, for a copy, the shipped pack that has most of its rules. */
function baseOf(pack: Pack, packs: readonly Pack[], shipped: readonly Pack[]): Pack[] {
  if (pack.extends.length > 0) return chainOf(packs, pack.extends)
  const ids = new Set(pack.rules.map(({ id }) => id))
  const shared = ({ rules }: Pack) => rules.filter(({ id }) => ids.has(id)).length
  const [closest] = [...shipped].sort((a, b) => shared(b) - shared(a))
  return closest && shared(closest) > 0 ? chainOf(shipped, [closest.id]) : []
}

function rowOf(rule: Rule, own: boolean, on: boolean): RuleRow {
  const { id, title, item, weight, appliesTo, check } = rule
  return { id, title, item, weight, levels: appliesTo, check, own, on }
}

function outlineOf(pack: Pack, packs: readonly Pack[], shipped: readonly Pack[]): Outline {
  const whole = chainOf(packs, [pack.id])
  const inherited = layRules(chainOf(packs, pack.extends))
  const effective = layRules(whole)
  const on = new Map(effective.map((rule) => [rule.id, rule]))
  const own = new Set(pack.rules.map(({ id }) => id))
  const base = baseOf(pack, packs, shipped)
  const last = base.at(-1)
  return {
    id: pack.id,
    title: shownBy(whole)(pack.title),
    base: last ? shownBy(base)(last.title) : null,
    changes: [...compareRules(layRules(base), effective), ...compareValues(base, whole)],
    rules: [
      ...inherited.map((rule) => rowOf(on.get(rule.id) ?? rule, false, on.has(rule.id))),
      ...effective.filter(({ id }) => own.has(id)).map((rule) => rowOf(rule, true, true)),
    ],
  }
}

const columnsOutline = (changes: Change[]): Outline => ({
  id: columnsId,
  title: "栏目词典补充",
  base: "内置栏目词典",
  changes,
  rules: [],
})

/** Everything the editor shows of a draft. */
export function checkDraft(draft: RuleDraft, library: Library, earlier: string | null): Checked {
  const read = readDraft(draft, library, earlier)
  const others = library.all.packs.filter(({ id }) => id !== earlier)
  const variables = draft.kind === "pack" ? variableRows(draft.text, others) : []
  const nothing = { problems: [], unfilled: [], variables, outline: null }
  if ("problems" in read) return { ...nothing, problems: read.problems.map(markOf) }
  const { pack, rules } = read
  const { shipped } = library
  if (!pack) return { ...nothing, outline: columnsOutline(compareColumns(shipped.columns, rules.columns)) }
  const unfilled = unfilledProblems(chainOf(rules.packs, [pack.id])).map(markOf)
  return { ...nothing, unfilled, outline: outlineOf(pack, rules.packs, shipped.packs) }
}
