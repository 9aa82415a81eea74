/**
 * What an ended run found, and a second look at its pages would find again. A finding follows from its rule and from what a site is made
 * of: who is audited, the day, the period, the dictionary, where columns were pointed at, the pages in their order, and the code that
 * judges. Where all of that is what it was, the finding is what it was.
 */
import type { Finding, PageRow } from "../result/types"
import { rulesFor } from "../rules/merge"
import { sameJson } from "../rules/same"
import type { Rule } from "../rules/types"
import type { Interruption } from "./finding"
import type { AuditRequest, Judged } from "./types"

/**
 * All that the findings of a run follow from, its pages left out, in one text; null where that can't be told.
 * @param build names the code that judges
 */
export function sealOf(
  { subject, asOf, pointed = {}, ruleSet }: Omit<AuditRequest, "settings">,
  build: string,
): string | null {
  const { packs, columnsSha256 } = ruleSet
  if (columnsSha256 === undefined) return null
  return JSON.stringify([build, subject, asOf, pointed, packs, columnsSha256])
}

/** The ends of runs at which a finding follows from its own rule's search; at others every search counts as cut short. */
const KEEPING: ReadonlySet<Interruption | null> = new Set([null, "budget", "stopped"])

export interface Kept {
  /** What was found of a rule that is what it was. `end`: of this run; it has to be that of the earlier one. */
  finding(rule: string, end: Interruption | null): Finding | undefined
  /** Whether a rule is known to ask for no page that was not asked for. */
  isSettled(rule: string): boolean
}

export const nothingKept: Kept = { finding: () => undefined, isSettled: () => false }

/** A check that failed while its run went on need not fail at its end. */
const isSound = ({ reason }: Finding): boolean => reason.code !== "common.check-error"

/**
 * @param request of this run
 * @param rules those of this run, as `rulesFor` gave them
 * @param pages what this run has taken in
 */
export function keptOf(
  { build, result, ruleSet: before, seal }: Judged,
  request: AuditRequest,
  rules: readonly Rule[],
  pages: readonly PageRow[],
): Kept {
  const { cut, findings } = result
  const { columnsSha256, period } = request.ruleSet
  const isSameSite =
    KEEPING.has(cut) &&
    seal === sealOf({ ...request, ruleSet: before }, build) &&
    before.columnsSha256 === columnsSha256 &&
    sameJson(before.period, period) &&
    sameJson(result.pages, pages)
  if (!isSameSite) return nothingKept
  const known = new Map(rulesFor(request.subject, before.rules).map((rule) => [rule.id, rule]))
  const same = new Set(rules.filter((rule) => sameJson(rule, known.get(rule.id))).map(({ id }) => id))
  const kept = new Map(
    findings.filter((one) => same.has(one.rule) && isSound(one)).map((one) => [one.rule, one]),
  )
  return {
    finding: (rule, end) => (end === cut ? kept.get(rule) : undefined),
    isSettled: (rule) => cut === null && kept.has(rule),
  }
}
