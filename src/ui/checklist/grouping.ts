import { type FinalVerdict, finalVerdict, latestReviews } from "../../core/result/final"
import type { Finding, RuleInfo, RunResult, Score } from "../../core/result/types"
import { scoreOf } from "../../core/score/score"
import { countsOf, isUnfinished } from "../coverage"

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
  /** Rules that have a finding, those of them that count, and all rules of the part. */
  judged: number
  applicable: number
  total: number
}

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
 * `going`: the audit has not ended; rules it has not come to have no finding yet.
 */
export function partsOf(source: Source, going = false): PartGroup[] {
  const byItem = new Map<string, Line[]>()
  for (const line of linesOf(source, going)) {
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
    .map((part) => ({ ...part, ...summaryOf(part.items, source) }))
}

const numerals = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]

/** Parts with a number as id are called by it: 一、… */
const numbered = (id: string, title: string) =>
  numerals[Number(id)] ? `${numerals[Number(id)]}、${title}` : title

function summaryOf(items: ItemGroup[], source: Source) {
  const lines = items.flatMap((item) => item.lines)
  const rules = lines.map(({ rule }) => rule)
  const ids = new Set(rules.map(({ id }) => id))
  const findings = source.findings.filter(({ rule }) => ids.has(rule))
  const { reviews } = source
  const { decided, open } = countsOf({ findings, reviews })
  return {
    score: scoreOf(findings, rules, reviews),
    judged: lines.filter(({ finding }) => finding).length,
    applicable: decided + open,
    total: lines.length,
  }
}
