import { isObstacle } from "../../crawl/outcome"
import type { Outcome } from "../../crawl/types"
import type { Evidence, Judgement, Reason } from "../../result/types"
import { outcomeWords } from "../../result/words"
import type { ColumnFacts, Site } from "../../site/types"
import { addressKey } from "../../text/url"
import { listObstacle } from "../older-lists"
import type { CheckContext } from "../types"
import { lastDay, type PolicyFacts } from "./collect-policies"
import type { Interpretation, Policy } from "./documents"
import { embeddedInterpretation } from "./embedded"
import { bestShare, interpretedShare, type Numbers, tally } from "./numbers"
import { type Match, pairUp } from "./pairing"
import type { InterpretationParams } from "./params"
import { type Survey, survey } from "./survey"
import { pairTable } from "./table"

const MAX_EVIDENCE = 12

type Verdict = Pick<Judgement, "verdict" | "ratio" | "reason">

const blocked = (code: string, values: Reason["values"]): Verdict => ({
  verdict: "blocked",
  ratio: null,
  reason: { code, values },
})
const notFound = (code: string, values: Reason["values"]): Verdict => ({
  verdict: "not-found",
  ratio: 0,
  reason: { code, values },
})

const wordFor = (outcome: string): string => outcomeWords[outcome] ?? outcome
const namesOf = (columns: readonly ColumnFacts[]): string =>
  [...new Set(columns.map(({ chosen, def }) => `“${chosen?.label ?? def.name}”`))].join("、")

/** What stood in the way of reading a group of columns back to the beginning of the period, or null. */
function obstacleOf(site: Site, columns: readonly ColumnFacts[]): string | null {
  for (const facts of columns) {
    const outcome = facts.state === "found" ? listObstacle(site, facts, site.period.from) : null
    if (outcome !== null) return outcome
    if (facts.state === "blocked") return facts.obstacle?.outcome ?? "unread"
  }
  return null
}

/** No own document of the period asks for an interpretation: because none was seen, or because none needs one. */
function judgeNothing(site: Site, { columns, policies }: Survey): Verdict {
  const { from } = site.period
  const column = namesOf(columns.policies)
  const obstacle = obstacleOf(site, columns.policies)
  if (columns.policies.every(({ state }) => state !== "found")) {
    return obstacle === null
      ? notFound("interpretation.no-policy-column", { column })
      : blocked("interpretation.policies-blocked", { column, outcome: wordFor(obstacle) })
  }
  const seen = policies.exempt.length + policies.reprints.length
  const hindered = policies.unread.find(({ outcome }) => isObstacle(outcome as Outcome))
  const outcome = obstacle ?? hindered?.outcome
  if (outcome !== undefined && seen === 0)
    return blocked("interpretation.policies-blocked", { column, outcome: wordFor(outcome) })
  if (
    columns.policies.every(({ chosen, pages }) => chosen === null || (chosen.external && pages.length === 0))
  )
    return {
      verdict: "pending",
      ratio: null,
      reason: { code: "interpretation.external", values: { column } },
    }
  const values = {
    column,
    from,
    to: lastDay(site),
    exempt: policies.exempt.length,
    reprints: policies.reprints.length,
    unread: policies.unread.length,
  }
  return { verdict: "pending", ratio: null, reason: { code: "interpretation.none-needed", values } }
}

function valuesOf(
  site: Site,
  params: InterpretationParams,
  policies: PolicyFacts,
  numbers: Numbers,
): Reason["values"] {
  return {
    from: site.period.from,
    to: lastDay(site),
    need: numbers.need,
    linked: numbers.linked,
    unlinked: numbers.unlinked,
    none: numbers.none,
    oneWay: numbers.oneWay,
    late: numbers.late,
    median: numbers.medianLag ?? "—",
    maxLag: params.maxLagWorkdays,
    percent: Math.round(interpretedShare(numbers) * 1000) / 10,
    pass: Math.round(params.passRatio * 1000) / 10,
    exempt: policies.exempt.length,
    reprints: policies.reprints.length,
    unread: policies.unread.length,
  }
}

/** Interpretations that may explain something but could not be read: beyond counting where a whole list is hidden. */
function hiddenInterpretations(
  site: Site,
  { columns, interpretations }: Survey,
  matches: readonly Match[],
): number {
  if (obstacleOf(site, columns.interpretations) !== null) return Number.POSITIVE_INFINITY
  const tied = new Set(matches.map(({ interpretation }) => interpretation))
  return interpretations.filter((one) => {
    const visit = one.page || tied.has(one) ? undefined : site.visit(one.url)
    return visit !== undefined && isObstacle(visit.outcome)
  }).length
}

function judgeNumbers(
  site: Site,
  params: InterpretationParams,
  facts: Survey,
  numbers: Numbers,
  matches: readonly Match[],
): Verdict {
  const share = interpretedShare(numbers)
  const values = valuesOf(site, params, facts.policies, numbers)
  const reason = (code: string): Reason => ({ code, values })
  if (share >= params.passRatio) return { verdict: "pass", ratio: 1, reason: reason("interpretation.pass") }
  const column = namesOf(facts.columns.interpretations)
  const hidden = hiddenInterpretations(site, facts, matches)
  if (hidden > 0 && (share === 0 || bestShare(numbers, hidden) >= params.passRatio)) {
    const outcome = obstacleOf(site, facts.columns.interpretations)
    const why = outcome === null ? "页面" : wordFor(outcome)
    return blocked("interpretation.interpretations-blocked", { ...values, column, outcome: why })
  }
  if (share > 0) return { verdict: "partial", ratio: share, reason: reason("interpretation.partial") }
  if (facts.columns.interpretations.some(({ state }) => state === "found"))
    return { verdict: "fail", ratio: 0, reason: reason("interpretation.fail") }
  return notFound("interpretation.no-interpretation-column", { ...values, column })
}

const evidenceFor = ({ url, title, date }: Policy | Interpretation): Evidence => ({
  url,
  text: title,
  date: date ?? undefined,
})

/** What lacks an interpretation first, then what lacks a link, then the pairs. */
function evidenceOf(needed: readonly Policy[], matches: readonly Match[]): Evidence[] {
  const own = new Set(needed)
  const ties = matches.filter(({ policy }) => own.has(policy))
  const bare = needed.filter((policy) => !ties.some((match) => match.policy === policy))
  const loose = ties.filter(({ link }) => link === "text")
  const rest = ties.filter(({ link }) => link !== "text")
  const pages = [...bare, ...[...loose, ...rest].flatMap((match) => [match.policy, match.interpretation])]
  const once = new Map(pages.map((one) => [addressKey(one.url), evidenceFor(one)]))
  return [...once.values()].slice(0, MAX_EVIDENCE)
}

/** What the site's policies of the period and their interpretations amount to. */
export function judge(site: Site, params: InterpretationParams, { subject }: CheckContext): Judgement {
  const facts = survey(site, params, subject)
  const { columns, policies, interpretations } = facts
  const { needed, exempt, reprints, others } = policies
  const own = [...needed, ...exempt.map(({ policy }) => policy)]
  const matches = [
    ...pairUp([...own, ...reprints, ...others], interpretations),
    ...own.flatMap((policy) => embeddedInterpretation(policy) ?? []),
  ]
  const isOfPeriod = (date: string | null) =>
    date !== null && date >= site.period.from && date <= lastDay(site)
  const numbers = tally(needed, matches, params.maxLagWorkdays)
  const chosen = columns.interpretations.find((one) => one.chosen !== null)?.chosen
  return {
    ...(needed.length === 0
      ? judgeNothing(site, facts)
      : judgeNumbers(site, params, facts, numbers, matches)),
    evidence: evidenceOf(needed, matches),
    searched: [...columns.policies, ...columns.interpretations].flatMap(({ trail }) => trail),
    pairs: pairTable(policies, interpretations, matches, isOfPeriod),
    column: chosen ? { name: chosen.label, url: chosen.url, path: chosen.path } : undefined,
  }
}
