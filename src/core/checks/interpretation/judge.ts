import type { Evidence, Judgement, Reason } from "../../result/types"
import { outcomeWords } from "../../result/words"
import type { Site } from "../../site/types"
import { addressKey } from "../../text/url"
import { isOfPeriod, lastDay } from "../gather/days"
import { evidenceOf } from "../gather/rows"
import { columnNames, columnOf, trailOf } from "../gather/trail"
import { withNear } from "../near/with-near"
import type { CheckContext } from "../types"
import { awayFromSite } from "./away"
import type { PolicyFacts } from "./collect-policies"
import type { Policy } from "./documents"
import { hiddenInterpretations } from "./hidden"
import { matchesOf } from "./matches"
import { type Material, materialOf } from "./material"
import { blocked, judgeNothing, notFound, type Verdict } from "./nothing"
import { bestShare, interpretedShare, type Numbers, tally } from "./numbers"
import type { Match } from "./pairing"
import type { InterpretationParams } from "./params"
import { pairTable } from "./table"

const MAX_EVIDENCE = 12

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

function judgeNumbers(
  site: Site,
  params: InterpretationParams,
  facts: Material,
  numbers: Numbers,
  matches: readonly Match[],
): Verdict {
  const share = interpretedShare(numbers)
  const values = valuesOf(site, params, facts.policies, numbers)
  const reason = (code: string): Reason => ({ code, values })
  if (share >= params.passRatio) return { verdict: "pass", ratio: 1, reason: reason("interpretation.pass") }
  const survey = facts.surveys.interpretations
  const column = columnNames(survey.columns)
  const hidden = hiddenInterpretations(site, facts, matches)
  if (hidden > 0 && (share === 0 || bestShare(numbers, hidden) >= params.passRatio)) {
    const outcome = survey.obstacle?.outcome
    const why = outcome === undefined ? "页面" : (outcomeWords[outcome] ?? outcome)
    return blocked("interpretation.interpretations-blocked", { ...values, column, outcome: why })
  }
  if (share > 0) return { verdict: "partial", ratio: share, reason: reason("interpretation.partial") }
  if (survey.found.length > 0) return { verdict: "fail", ratio: 0, reason: reason("interpretation.fail") }
  return notFound("interpretation.no-interpretation-column", { ...values, column })
}

/** What lacks an interpretation first, then what lacks a link, then the pairs. */
function shownFor(needed: readonly Policy[], matches: readonly Match[]): Evidence[] {
  const own = new Set(needed)
  const ties = matches.filter(({ policy }) => own.has(policy))
  const bare = needed.filter((policy) => !ties.some((match) => match.policy === policy))
  const loose = ties.filter(({ link }) => link === "text")
  const rest = ties.filter(({ link }) => link !== "text")
  const pages = [...bare, ...[...loose, ...rest].flatMap((match) => [match.policy, match.interpretation])]
  const once = new Map(pages.map((one) => [addressKey(one.url), one]))
  return evidenceOf([...once.values()]).slice(0, MAX_EVIDENCE)
}

/** What the site's policies of the period and their interpretations amount to. */
export function judge(site: Site, params: InterpretationParams, { subject }: CheckContext): Judgement {
  const facts = materialOf(site, params, subject)
  const { surveys, policies, interpretations } = facts
  const { needed } = policies
  const matches = matchesOf(facts)
  const numbers = tally(needed, matches, params.maxLagWorkdays)
  const judgement: Judgement = {
    ...(needed.length === 0
      ? judgeNothing(site, facts)
      : judgeNumbers(site, params, facts, numbers, matches)),
    evidence: shownFor(needed, matches),
    searched: trailOf([...surveys.policies.columns, ...surveys.interpretations.columns]),
    pairs: pairTable(policies, interpretations, matches, (date) => isOfPeriod(site, date)),
    column: columnOf(surveys.interpretations),
  }
  const bare = needed.filter((policy) => !matches.some((match) => match.policy === policy))
  return judgement.verdict === "pass" ? judgement : withNear(judgement, awayFromSite(facts, bare))
}
