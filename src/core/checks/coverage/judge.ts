import type { Evidence, Judgement, Verdict } from "../../result/types"
import type { Site } from "../../site/types"
import { fileObstacle } from "../files"
import { sayUngathered, sayUnproved } from "../gather/absence"
import { surveyColumns } from "../gather/survey"
import { isAssisted, listed, say, unreadNote } from "../gather/tell"
import { listedInstead } from "../near/listed"
import { withNear } from "../near/with-near"
import type { CheckContext } from "../types"
import { type Cover, coverageOf, firstDay, isCovered } from "./cover"
import type { CoverageParams } from "./params"

const MAX_EVIDENCE = 40
/** Names whose days are looked at: where so many are shown to be in time and none to be late, the rest is believed. */
const SAMPLED_DAYS = 10

/** How many of the names the unit must cover. */
export function needed(
  { expect, expectAt }: CoverageParams,
  covers: readonly Cover[],
  { subject }: CheckContext,
) {
  const count = expectAt?.[subject.level] ?? expect
  return count === "all" ? covers.length : Math.min(count, covers.length)
}

/** The day by which names must have been covered, once it has passed; null otherwise. */
export function dueDay(site: Site, { within }: CoverageParams, { rule }: CheckContext): string | null {
  const { deadline } = rule
  return within === "deadline" && deadline !== undefined && site.asOf > deadline ? deadline : null
}

const namesOf = (covers: readonly Cover[]): string =>
  listed(
    covers.map(({ name }) => name),
    40,
  )

function evidenceOf(site: Site, covers: readonly Cover[]): Evidence[] {
  return covers.flatMap((cover): Evidence[] => {
    const [first] = cover.by
    if (!first) return []
    const date = firstDay(site, { ...cover, by: [first] })
    return [{ url: first.url, text: first.text, ...(date === null ? {} : { date }) }]
  })
}

/** How many of the names that the rule asks for are covered, and whether those seen were there in time. */
export function judge(site: Site, params: CoverageParams, context: CheckContext): Judgement {
  const survey = surveyColumns(site, params.columns, { from: site.period.from })
  const { covers, files, readable } = coverageOf(site, survey, params)
  const covered = covers.filter(isCovered)
  const need = needed(params, covers, context)
  const due = dueDay(site, params, context)
  const days = covered.flatMap((cover) => firstDay(site, cover) ?? [])
  const late = days.filter((day) => due !== null && day > due).length
  const noted = covered.filter(({ by }) => by.length === 0)
  const values = {
    total: covers.length,
    need,
    covered: covered.length,
    missing: namesOf(covers.filter((cover) => !isCovered(cover))),
    noted: noted.length > 0 ? `（其中以说明形式公开：${namesOf(noted)}）` : "",
    names: namesOf(covered),
    deadline: due ?? "",
    timely: days.length - late,
    late,
    files: listed([...new Set(files.map(({ text }) => text))], 5),
    unread: unreadNote(survey),
  }
  const evidence = evidenceOf(site, covered)
  const tell = (verdict: Verdict, code: string, ratio?: number): Judgement =>
    say(survey, { verdict, code: `coverage.${code}`, values, ratio, evidence })

  if (covers.length === 0) return sayUnproved(site, survey, { evidence }) ?? tell("pending", "no-names")
  if (isAssisted(context)) {
    const told = sayUngathered(site, survey, { evidence }) ?? tell("pending", "gathered")
    return covered.length === 0 ? withNear(told, listedInstead(survey)) : told
  }
  if (covered.length >= need) {
    const timely =
      due === null || (late === 0 && days.length >= Math.min(covered.length - noted.length, SAMPLED_DAYS))
    return timely ? tell("pass", "pass") : tell("pending", "late-unproven")
  }
  const unproved = sayUnproved(site, survey, { evidence })
  if (unproved) return unproved
  const kept = fileObstacle(site, readable)
  if (kept && kept.outcome !== "not-html") {
    const { url, text } = kept.file
    const file = { column: text, url }
    return say(survey, {
      verdict: "blocked",
      code: `blocked.${kept.outcome}`,
      values: file,
      evidence: [...evidence, { url, text }],
    })
  }
  if (files.length > 0)
    return { ...tell("pending", "files"), evidence: [...evidence, ...files].slice(0, MAX_EVIDENCE) }
  if (covered.length > 0) return tell("partial", "partial", covered.length / need)
  return withNear(tell("not-found", "absent"), listedInstead(survey))
}
