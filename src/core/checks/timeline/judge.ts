import type { Evidence, Judgement, Reason } from "../../result/types"
import { outcomeWords } from "../../result/words"
import type { Site } from "../../site/types"
import { leftToPerson } from "../assisted"
import { isOfPeriod, lastDay } from "../gather/days"
import { evidenceOf } from "../gather/rows"
import { columnNames, columnOf, trailOf } from "../gather/trail"
import { hiddenInterpretations } from "../interpretation/hidden"
import { median } from "../interpretation/lag"
import { matchesOf } from "../interpretation/matches"
import type { Material } from "../interpretation/material"
import { blocked, judgeNothing, notFound, type Verdict } from "../interpretation/nothing"
import type { Match } from "../interpretation/pairing"
import { pairTable } from "../interpretation/table"
import { type NearMiss, withNear } from "../near/with-near"
import type { CheckContext } from "../types"
import { type Line, linesOf } from "./lags"
import type { TimelineParams } from "./params"
import { aroundOf, timedMaterial } from "./seek"

/** Policies that are named as late, the latest first. */
const MAX_WORST = 10
const MAX_EVIDENCE = 20

interface Sorted {
  /** Interpreted, both days known. */
  timed: (Line & { lag: number })[]
  late: (Line & { lag: number })[]
  /** Interpreted, a day is missing. */
  undated: Line[]
  none: Line[]
}

function sorted(lines: readonly Line[], { maxLagWorkdays }: TimelineParams): Sorted {
  const timed = lines.flatMap((line) => (line.lag === null ? [] : [{ ...line, lag: line.lag }]))
  const late = timed.filter(({ lag }) => lag > maxLagWorkdays)
  return {
    timed,
    late: late.sort((a, b) => b.lag - a.lag || (a.policy.url < b.policy.url ? -1 : 1)),
    undated: lines.filter(({ interpreted, lag }) => interpreted && lag === null),
    none: lines.filter(({ interpreted }) => !interpreted),
  }
}

const percent = (share: number): number => Math.round(share * 1000) / 10

function valuesOf(site: Site, lines: readonly Line[], params: TimelineParams): Reason["values"] {
  const { timed, late, undated, none } = sorted(lines, params)
  const onTime = timed.length - late.length
  return {
    from: site.period.from,
    to: lastDay(site),
    need: lines.length,
    timed: timed.length,
    onTime,
    late: late.length,
    undated: undated.length,
    none: none.length,
    maxLag: params.maxLagWorkdays,
    median: median(timed.map(({ lag }) => lag)) ?? "—",
    percent: timed.length === 0 ? "—" : percent(onTime / timed.length),
    pass: percent(params.passRatio),
    before: lines.filter((line) => line.before).length,
    after: lines.filter((line) => line.after).length,
    worst:
      late
        .map(({ policy, lag }) => `“${policy.title}”（${lag}个工作日）`)
        .slice(0, MAX_WORST)
        .join("、") || "无",
  }
}

function verdictOf(
  site: Site,
  lines: readonly Line[],
  facts: Material,
  matches: readonly Match[],
  params: TimelineParams,
): Verdict {
  const { timed, late } = sorted(lines, params)
  const survey = facts.surveys.interpretations
  const column = columnNames(survey.columns)
  const values = { ...valuesOf(site, lines, params), column }
  const reason = (code: string): Reason => ({ code: `timeline.${code}`, values })
  const onTime = timed.length - late.length
  const share = timed.length === 0 ? 0 : onTime / timed.length
  if (timed.length > 0 && share >= params.passRatio)
    return { verdict: "pass", ratio: 1, reason: reason("pass") }

  const hidden = hiddenInterpretations(site, facts, matches)
  const best = timed.length === 0 ? 1 : (onTime + Math.min(hidden, late.length)) / timed.length
  if (hidden > 0 && best >= params.passRatio) {
    const outcome = survey.obstacle?.outcome
    const why = outcome === undefined ? "解读页面未能读取" : (outcomeWords[outcome] ?? outcome)
    return blocked("timeline.blocked", { ...values, outcome: why })
  }
  if (lines.every(({ interpreted }) => !interpreted)) return notFound("timeline.none", values)
  if (timed.length === 0) return { verdict: "pending", ratio: null, reason: reason("undated") }
  return share > 0
    ? { verdict: "partial", ratio: share, reason: reason("partial") }
    : { verdict: "fail", ratio: 0, reason: reason("fail") }
}

/** The late ones first, each with its interpretation; then those in time. */
function shownFor(lines: readonly Line[], params: TimelineParams): Evidence[] {
  const { timed, late } = sorted(lines, params)
  const rest = timed.filter(({ lag }) => lag <= params.maxLagWorkdays)
  const pages = [...late.slice(0, MAX_WORST), ...rest].flatMap(({ policy, first }) => [policy, first])
  const shown = evidenceOf(pages.flatMap((page) => page ?? []))
  return [...new Map(shown.map((one) => [one.url, one])).values()].slice(0, MAX_EVIDENCE)
}

/** The policies that were to be interpreted. */
const needed = (lines: readonly Line[]): Evidence[] =>
  evidenceOf(lines.slice(0, MAX_WORST).map(({ policy }) => policy))

/** What explains none of the policies, where no policy is explained. */
const unmatched = (interpretations: Material["interpretations"]): NearMiss[] =>
  interpretations.map(({ url, title: text, date }) => ({
    url,
    text,
    date,
    why: { code: "near.unpaired", values: {} },
  }))

/** Whether the interpretations of the period's policies came in time, and what came before and after the policies. */
export function judge(site: Site, params: TimelineParams, context: CheckContext): Judgement {
  const facts = timedMaterial(site, params, context)
  const { surveys, policies, interpretations } = facts
  const matches = matchesOf(facts)
  const around = aroundOf(site, params)
  const lines = linesOf(site, policies.needed, matches, around)
  const verdict =
    lines.length === 0 ? judgeNothing(site, facts) : verdictOf(site, lines, facts, matches, params)
  const isBare = verdict.reason.code === "timeline.none"
  const evidence = isBare ? needed(lines) : shownFor(lines, params)
  const judgement = leftToPerson(
    {
      ...verdict,
      evidence,
      searched: trailOf(
        [surveys.policies, surveys.interpretations, around.before, around.after].flatMap(
          ({ columns }) => columns,
        ),
      ),
      pairs: pairTable(policies, interpretations, matches, (date) => isOfPeriod(site, date)),
      column: columnOf(surveys.interpretations),
    },
    context.rule,
  )
  return isBare ? withNear(judgement, unmatched(interpretations)) : judgement
}
