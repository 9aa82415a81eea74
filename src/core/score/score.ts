import { finalVerdict, latestReviews } from "../result/final"
import type { Finding, Review, RuleInfo, Score } from "../result/types"

/** Sums are kept in millionths of a point, so that they do not depend on the order of the rules. */
const UNIT = 1_000_000

/** Weights in UNITs. `applicable` = everything but not-applicable and not-due. */
interface Tally {
  applicable: number
  decided: number
  earned: number
  notFound: number
}

/**
 * Score = 100 · Σ weight·value / Σ weight over pass (1), partial (its ratio), fail (0) and not-found (0, provisional).
 * Blocked and pending rules are outside it and make the range: `low` as if all of them failed, `high` as if all of them and
 * every not-found passed. `coverage` is decided / applicable weight. Nothing decided: no score, neither 0 nor 100.
 * Veto rules carry no points (单项否决 stands beside the score).
 * @returns value, low, high in 0..100 with one decimal; coverage in 0..1; numbers of decided and pending rules.
 */
export function scoreOf(
  findings: readonly Finding[],
  rules: readonly RuleInfo[],
  reviews: readonly Review[] = [],
): Score {
  const vetoes = new Set(rules.filter((rule) => rule.veto).map((rule) => rule.id))
  const reviewed = latestReviews(reviews)
  const tally: Tally = { applicable: 0, decided: 0, earned: 0, notFound: 0 }
  let decided = 0
  let pending = 0
  for (const finding of findings) {
    if (vetoes.has(finding.rule) || finding.weight <= 0) continue
    const { verdict, ratio } = finalVerdict(finding, reviewed.get(finding.rule))
    if (verdict === "not-applicable" || verdict === "not-due") continue
    const weight = Math.round(finding.weight * UNIT)
    tally.applicable += weight
    if (verdict === "pending") pending++
    if (ratio === null) continue
    decided++
    tally.decided += weight
    tally.earned += Math.round(weight * ratio)
    if (verdict === "not-found") tally.notFound += weight
  }
  return { ...points(tally), decided, pending }
}

function points({ applicable, decided, earned, notFound }: Tally): Omit<Score, "decided" | "pending"> {
  if (decided === 0) return { value: null, low: null, high: null, coverage: 0 }
  const open = applicable - decided
  return {
    value: percent(earned, decided),
    low: percent(earned, applicable),
    high: percent(earned + open + notFound, applicable),
    coverage: Math.round((decided / applicable) * 1000) / 1000,
  }
}

function percent(part: number, whole: number): number {
  return Math.round((part / whole) * 1000) / 10
}
