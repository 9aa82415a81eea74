import type { Judgement, Verdict } from "../../result/types"
import type { Site } from "../../site/types"
import { latestCounted, newestOf } from "../column/items"
import { sayUngathered, sayUnproved } from "../gather/absence"
import { firstDayOf } from "../gather/days"
import { evidenceOf, once, pageLeads, rowsOf, stuckAt } from "../gather/rows"
import { surveyColumns } from "../gather/survey"
import { isAssisted, listed, say, unreadNote } from "../gather/tell"
import { nearRows } from "../near/by-title"
import { listedInstead } from "../near/listed"
import { withNear } from "../near/with-near"
import type { Check, CheckContext } from "../types"
import { periodicityAbout } from "./about"
import { type PeriodicityParams, periodicityParams } from "./params"
import { type PeriodTable, periodTable } from "./table"

const missingOf = ({ buckets }: PeriodTable) => buckets.filter(({ due, items }) => due && items.length === 0)

function judge(site: Site, params: PeriodicityParams, context: CheckContext): Judgement {
  const survey = surveyColumns(site, params.columns, { from: firstDayOf(params.year) })
  const table = periodTable(site, survey, params)
  const { buckets, matched, undated } = table
  const owed = buckets.filter(({ due, items }) => due || items.length > 0)
  const missing = missingOf(table)
  const filled = owed.length - missing.length
  const items = once(owed.flatMap((bucket) => bucket.items))
  const evidence = evidenceOf(
    items.length > 0 ? once(owed.flatMap((bucket) => bucket.items.slice(0, 2))) : matched,
  )
  const values = {
    year: params.year,
    asOf: site.asOf,
    count: items.length,
    due: owed.length,
    filled,
    table: listed(owed.map(({ title, items }) => `${title}${items.length}条`)),
    missing: listed(missing.map(({ title }) => title)),
    newest:
      newestOf(
        matched.map((row) => ({ ...row, page: false })),
        site.asOf,
      )?.date ?? "不详",
    unread: unreadNote(survey),
  }
  const tell = (verdict: Verdict, code: string, ratio?: number): Judgement =>
    say(survey, { verdict, code: `periodicity.${code}`, values, ratio, evidence })

  if (owed.length === 0) return tell("not-due", "not-due")
  if (isAssisted(context)) {
    return sayUngathered(site, survey, { evidence }) ?? tell("pending", "gathered")
  }
  if (missing.length === 0) return tell("pass", "pass")
  const unproved = sayUnproved(site, survey, { evidence, obstacle: stuckAt(site, undated) })
  if (unproved) return unproved
  if (undated.length > 0) return tell("pending", "undated")
  if (filled > 0) return tell("partial", "partial", filled / owed.length)
  const year = { from: firstDayOf(params.year), to: `${params.year}-12-31` }
  const rows = once(survey.found.flatMap(rowsOf))
  const near = nearRows(rows, [params.titles ?? {}], year, latestCounted(site.asOf))
  return withNear(
    tell("not-found", matched.length > 0 ? "none-of-year" : "absent"),
    near.length > 0 ? near : listedInstead(survey),
  )
}

/** Information that is due every month, quarter, half-year or year was published each time. */
export const periodicity: Check<PeriodicityParams> = {
  kind: "periodicity",
  title: "定期公开",
  about: periodicityAbout,
  modes: ["auto", "assisted"],
  params: periodicityParams,
  columns: ({ columns }) => columns,
  seek(site, params) {
    const survey = surveyColumns(site, params.columns, { from: firstDayOf(params.year) })
    const table = periodTable(site, survey, params)
    if (missingOf(table).length === 0) return []
    return survey.leads.length > 0 ? survey.leads : pageLeads(site, table.undated, "信息的发布时间")
  },
  judge,
}
