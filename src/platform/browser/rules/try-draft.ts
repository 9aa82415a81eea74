import { replayRun } from "../../../core/audit/replay"
import { ruleSetOf } from "../../../core/audit/rule-set"
import { finalVerdict, latestReviews } from "../../../core/result/final"
import { reasonText } from "../../../core/result/messages"
import type { RunResult } from "../../../core/result/types"
import { chainOf } from "../../../core/rules/chain"
import type { Pack } from "../../../core/rules/types"
import { auditSettingsOf } from "../engine/audit-settings"
import { NamedError } from "../messages"
import { reviewed } from "../reviewed"
import type { RunRecord } from "../store/db"
import { load } from "../store/pending"
import { getResult, getRun, listReviews } from "../store/runs"
import { listVisits } from "../store/visits"
import type { SoundDraft } from "./check-draft"
import { type Rules, sound } from "./library"
import type { Judged, Shift, Trial } from "./types"

/**
 * The packs of a run that are still there, with a draft among them: it stands for those it builds on, and for those whose rules it copies.
 */
function packIdsWith(pack: Pack | null, ids: readonly string[], packs: readonly Pack[]): string[] {
  if (!pack) return [...ids]
  const chain = new Set(chainOf(packs, [pack.id]).map(({ id }) => id))
  const rules = new Set(pack.rules.map(({ id }) => id))
  const beside = (id: string): boolean => {
    const other = packs.find((one) => one.id === id)
    return other !== undefined && !chain.has(id) && !other.rules.some((rule) => rules.has(rule.id))
  }
  return [pack.id, ...ids.filter(beside)]
}

interface Judging {
  now(): number
  /** Names the code that judges. */
  build: string | undefined
}

/** A stored run judged again under some rules, with the reviews given to it. What it found is kept where the rules change nothing of it. */
async function judge(
  run: RunRecord,
  ids: readonly string[],
  rules: Rules,
  { now, build }: Judging,
): Promise<RunResult> {
  const { ruleSet } = sound(await ruleSetOf(rules.packs, ids, rules.columns))
  const [visits, stored, before, reviews] = await Promise.all([
    listVisits(run.id),
    getResult(run.id),
    load("ruleSets", run.id).catch(() => undefined),
    listReviews(run.id),
  ])
  const cut = stored ? stored.cut : ("stopped" as const)
  const recorded = { ...run.request, visits, settings: auditSettingsOf(run), cut, result: stored }
  // Read after the result: as long as it is there, the result is that of the run's end.
  const seal = (await getRun(run.id))?.seal
  const isSealed = stored && before && seal !== undefined && build !== undefined
  const earlier = isSealed ? { result: stored, ruleSet: before, seal, build } : undefined
  return reviewed(await replayRun({ ...recorded, earlier }, ruleSet, now), reviews)
}

function judgedOf(result: RunResult): Map<string, Judged> {
  const reviews = latestReviews(result.reviews)
  return new Map(
    result.findings.map((finding) => {
      const { verdict, ratio } = finalVerdict(finding, reviews.get(finding.rule))
      const points = ratio === null ? null : Math.round(finding.weight * ratio * 100) / 100
      return [finding.rule, { verdict, points }]
    }),
  )
}

/** The rules whose verdict or points differ, in the order of the draft, then those it leaves out. */
function shiftsBetween(before: RunResult, after: RunResult): Shift[] {
  const [old, now] = [judgedOf(before), judgedOf(after)]
  const titles = new Map([...before.rules, ...after.rules].map(({ id, title }) => [id, title]))
  const reasons = new Map(after.findings.map(({ rule, reason }) => [rule, reasonText(reason)]))
  const ids = new Set([...now.keys(), ...old.keys()])
  return [...ids].flatMap((rule): Shift[] => {
    const [a, b] = [old.get(rule) ?? null, now.get(rule) ?? null]
    if (a && b && a.verdict === b.verdict && a.points === b.points) return []
    return [{ rule, title: titles.get(rule) ?? rule, before: a, after: b, reason: reasons.get(rule) ?? "" }]
  })
}

/** Judges a stored run under the rules as saved and under a draft. Rejects with `no-run` and `bad-pack`. */
export async function tryDraft(
  draft: SoundDraft,
  runId: string,
  saved: Rules,
  judging: Judging,
): Promise<Trial> {
  const run = await getRun(runId)
  if (!run) throw new NamedError("no-run", "没有这条评查记录，可能已被删除")
  const { packIds } = run.request
  const kept = packIds.every((id) => saved.packs.some((pack) => pack.id === id))
  const stored = kept ? undefined : await getResult(runId)
  const before = stored ?? (await judge(run, packIds, saved, judging))
  const after = await judge(run, packIdsWith(draft.pack, packIds, draft.rules.packs), draft.rules, judging)
  const unread = ({ searched, verdict }: RunResult["findings"][number]) =>
    verdict === "blocked" && searched.some(({ outcome }) => outcome === "not-recorded")
  return {
    before: before.score,
    after: after.score,
    shifts: shiftsBetween(before, after),
    unread: after.findings.filter(unread).length,
    judged: after.findings.length,
  }
}
