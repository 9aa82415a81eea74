/** From a check's judgement to the finding of a rule. */
import type { CutReason, Finding, Judgement, Subject, Verdict } from "../result/types"
import { levelWords } from "../result/words"
import type { Rule } from "../rules/types"

/** What stands between a search and its end; `running` where a run is looked at on its way, `fenced`: see fence.ts. */
export type Interruption = CutReason | "running" | "fenced"

const INTERRUPTION_WORDS: Record<Interruption, string> = {
  running: "评查仍在进行",
  fenced: "除首页外各页面均打不开，网站可能限制了访问来源",
  budget: "本次评查的请求数、时间或读取量已达上限",
  stopped: "评查被人工停止",
  unreachable: "网站首页无法读取",
  "host-refuses": "网站连续拒绝访问",
}

/** Verdicts that claim an absence: a search that was cut short bears none of them. */
const CLAIMS_ABSENCE: ReadonlySet<Verdict> = new Set(["not-found", "fail", "partial"])

/** Verdicts that a duty whose day has not come can't have. */
const CLAIMS_LACK: ReadonlySet<Verdict> = new Set(["not-found", "fail", "partial", "blocked"])

const toFinding = (rule: Rule, judgement: Judgement): Finding => ({
  rule: rule.id,
  item: rule.item,
  weight: rule.weight,
  ...judgement,
  ...(judgement.verdict === "pending" && rule.question ? { question: rule.question } : {}),
})

/** The finding of a rule that speaks to other levels, or to other units of the level. */
export function notApplicable(rule: Rule, { level }: Subject): Finding {
  const units = rule.appliesTo.includes(level) ? rule.units?.[level] : undefined
  return toFinding(rule, {
    verdict: "not-applicable",
    ratio: null,
    reason: units
      ? { code: "common.unit", values: { units: units.join("、") } }
      : { code: "common.level", values: { level: levelWords[level] } },
    evidence: [],
    searched: [],
  })
}

/**
 * A judgement reached while the rule still asked for pages that the run could not read any more: evidence and trail stay.
 * What was gathered for a person is put before them as it is, with the remark that more may be there.
 */
function cutShort(judgement: Judgement, { mode }: Rule, by: Interruption): Judgement {
  const why = INTERRUPTION_WORDS[by]
  if (judgement.verdict === "pending" && mode !== "manual")
    return {
      ...judgement,
      reason: { ...judgement.reason, note: { code: "common.unfinished", values: { why } } },
    }
  if (!CLAIMS_ABSENCE.has(judgement.verdict)) return judgement
  return {
    ...judgement,
    verdict: "blocked",
    ratio: null,
    reason: { code: "common.cut", values: { why } },
  }
}

/** A duty with a day is not owed before it. On the day itself it is: an audit speaks for the whole of its day. */
function beforeDeadline(judgement: Judgement, rule: Rule, asOf: string): Judgement {
  if (!rule.deadline || asOf >= rule.deadline || !CLAIMS_LACK.has(judgement.verdict)) return judgement
  return {
    ...judgement,
    verdict: "not-due",
    ratio: null,
    reason: { code: "common.not-due", values: { deadline: rule.deadline, asOf } },
  }
}

/** The finding of a judged rule. `by` = why it could not see all it asked for, or null. */
export function findingOf(rule: Rule, judgement: Judgement, by: Interruption | null, asOf: string): Finding {
  const seen = by ? cutShort(judgement, rule, by) : judgement
  return toFinding(rule, beforeDeadline(seen, rule, asOf))
}
