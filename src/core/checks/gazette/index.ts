import type { Evidence, Judgement, Verdict } from "../../result/types"
import type { Site } from "../../site/types"
import { sayUngathered, sayUnproved } from "../gather/absence"
import { firstDayOf } from "../gather/days"
import { pageLeads, rowOf, rowsOf } from "../gather/rows"
import { type Survey, surveyColumns } from "../gather/survey"
import { isAssisted, listed, say, unreadNote } from "../gather/tell"
import { type NearMiss, withNear } from "../near/with-near"
import type { Check, CheckContext } from "../types"
import { gazetteAbout } from "./about"
import { formOf, type Issue, issuesOf } from "./issues"
import { issueIn } from "./numbers"
import { type GazetteParams, gazetteParams } from "./params"

const numbers = (list: readonly number[]): string => listed(list.map((number) => `第${number}期`))

const evidenceFor = ({ date, title, urls }: Issue): Evidence => ({
  url: urls[0] ?? "",
  text: title,
  ...(date ? { date } : {}),
})

/** What the columns list that is of another year, or no issue. */
const otherIssues = ({ found }: Survey): NearMiss[] =>
  found
    .flatMap(rowsOf)
    .map(({ url, title, date }) => ({
      url,
      text: title,
      date,
      why: { code: issueIn(title) ? "near.year" : "near.other", values: {} },
    }))
    .toSorted((a, b) => b.why.code.localeCompare(a.why.code))

function judge(site: Site, params: GazetteParams, context: CheckContext): Judgement {
  const survey = surveyColumns(site, params.columns, { from: firstDayOf(params.year) })
  const { issues, gaps, undated, obstacle } = issuesOf(site, survey, params)
  const forms = issues.map((issue) => formOf(site, issue))
  const dead = issues.filter((_, at) => forms[at]?.state === "dead").map(({ number }) => number)
  const lacking = [...gaps, ...dead].sort((a, b) => a - b)
  const total = issues.length + gaps.length
  const values = {
    year: params.year,
    asOf: site.asOf,
    count: issues.length,
    last: total,
    gaps: numbers(gaps),
    dead: numbers(dead),
    undated,
    unread: unreadNote(survey),
    pages: forms.filter(({ page }) => page).length,
    files: forms.filter(({ file }) => file).length,
  }
  const evidence = issues.map(evidenceFor)
  const tell = (verdict: Verdict, code: string, ratio?: number): Judgement =>
    say(survey, { verdict, code: `gazette.${code}`, values, ratio, evidence })

  if (site.asOf < firstDayOf(params.year)) return tell("not-due", "not-due")
  if (isAssisted(context)) {
    return sayUngathered(site, survey, { evidence, obstacle }) ?? tell("pending", "gathered")
  }
  if (issues.length > 0 && lacking.length === 0) return tell("pass", "pass")
  const unproved = sayUnproved(site, survey, { evidence, obstacle })
  if (unproved) return unproved
  if (dead.length === issues.length && dead.length > 0) return tell("fail", "dead")
  if (issues.length > 0) return tell("partial", "partial", (total - lacking.length) / total)
  if (undated > 0) return tell("pending", "undated")
  return withNear(tell("not-found", "absent"), otherIssues(survey))
}

/** The issues of the gazette of one year are all there. */
export const gazette: Check<GazetteParams> = {
  kind: "gazette",
  title: "政府公报",
  about: gazetteAbout,
  modes: ["auto", "assisted"],
  params: gazetteParams,
  columns: ({ columns }) => columns,
  seek(site, params) {
    if (site.asOf < firstDayOf(params.year)) return []
    const survey = surveyColumns(site, params.columns, { from: firstDayOf(params.year) })
    const { issues, leads } = issuesOf(site, survey, params)
    const lists = [...survey.leads, ...leads]
    if (lists.length > 0) return lists
    const rows = issues.flatMap(({ date, title, urls }) => urls.map((url) => rowOf({ url, title, date })))
    return pageLeads(site, rows, `${params.year}年公报各期`, 0.3)
  },
  judge,
}
