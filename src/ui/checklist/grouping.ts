import { countsOf, isUnfinished } from "../../core/result/coverage"
import { type FinalVerdict, finalVerdict, latestReviews } from "../../core/result/final"
import type { Finding, RuleInfo, RunResult, Score } from "../../core/result/types"
import { scoreOf } from "../../core/score/score"
import type { Progress } from "../../platform/browser/types"

/** One rule of the checklist. `finding` and `final` are null while the audit has not come to it. */
export interface Line {
  rule: RuleInfo
  finding: Finding | null
  final: FinalVerdict | null
}

export interface ItemGroup {
  id: string
  title: string
  lines: Line[]
}

export interface PartGroup {
  id: string
  title: string
  items: ItemGroup[]
  score: Score
  /** While the audit goes on: rules that it has done with, of those that apply to the unit, as its progress counts them. */
  going: { done: number; total: number } | null
  /** Rules that count towards the score, decided or not. */
  applicable: number
}

/** How far an audit is that has not ended; null for one that has. */
export type Going = Pick<Progress, "open"> | null

type Source = Pick<RunResult, "sections" | "rules" | "findings" | "reviews">

/** All rules in the order of the pack, each with what was found. */
function linesOf({ rules, findings, reviews }: Source, going: boolean): Line[] {
  const settled = findings.filter((finding) => !going || !isUnfinished(finding))
  const found = new Map(settled.map((finding) => [finding.rule, finding]))
  const reviewed = latestReviews(reviews)
  return rules.map((rule) => {
    const finding = found.get(rule.id) ?? null
    return { rule, finding, final: finding && finalVerdict(finding, reviewed.get(rule.id)) }
  })
}

/**
 * The checklist: parts, their items, their rules. Empty items and parts are left out; stray rules come last.
 * Rules that an audit under way has not come to have no finding yet.
 */
export function partsOf(source: Source, going: Going = null): PartGroup[] {
  const byItem = new Map<string, Line[]>()
  for (const line of linesOf(source, going !== null)) {
    const { item } = line.rule
    byItem.set(item, [...(byItem.get(item) ?? []), line])
  }
  const take = ({ id, title }: { id: string; title: string }): ItemGroup => {
    const lines = byItem.get(id) ?? []
    byItem.delete(id)
    return { id, title, lines }
  }
  const parts = source.sections.map(({ id, title, items }) => ({
    id,
    title: numbered(id, title),
    items: items.map(take),
  }))
  const stray = [...byItem].map(([id, lines]) => ({ id, title: id, lines }))
  return [...parts, { id: "other", title: "其他", items: stray }]
    .map((part) => ({ ...part, items: part.items.filter(({ lines }) => lines.length > 0) }))
    .filter(({ items }) => items.length > 0)
    .map((part) => ({ ...part, ...summaryOf(part.items, source, going) }))
}

const numerals = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]

/** Parts with a number as id are called by it: 一、… */
const numbered = (id: string, title: string) =>
  numerals[Number(id)] ? `${numerals[Number(id)]}、${title}` : title

/** Reasons of rules that speak to other levels or units: an audit does not take them up. */
const forOthers = new Set(["common.level", "common.unit"])

function summaryOf(items: ItemGroup[], source: Source, going: Going) {
  const lines = items.flatMap((item) => item.lines)
  const rules = lines.map(({ rule }) => rule)
  const ids = new Set(rules.map(({ id }) => id))
  const findings = source.findings.filter(({ rule }) => ids.has(rule))
  const { reviews } = source
  const due = lines.filter(({ finding }) => !forOthers.has(finding?.reason.code ?? ""))
  const isDone = ({ rule, finding }: Line) => (going?.open ? !going.open.includes(rule.id) : finding)
  const { decided, open } = countsOf({ findings, reviews })
  return {
    score: scoreOf(findings, rules, reviews),
    going: going && { done: due.filter(isDone).length, total: due.length },
    applicable: decided + open,
  }
}
