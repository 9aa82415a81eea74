import { fileLeads } from "../files"
import { pageLeads, textLeads } from "../gather/rows"
import { surveyColumns } from "../gather/survey"
import type { Check } from "../types"
import { coverageAbout } from "./about"
import { coverageOf, isCovered, undatedTargets } from "./cover"
import { dueDay, judge, needed } from "./judge"
import { type CoverageParams, coverageParams } from "./params"

/** Every name of a list (fields, towns, agencies) is covered by what a column holds. */
export const coverage: Check<CoverageParams> = {
  kind: "coverage",
  title: "名录覆盖",
  about: coverageAbout,
  modes: ["auto", "assisted"],
  params: coverageParams,
  columns: ({ columns }) => columns,
  seek(site, params, context) {
    const survey = surveyColumns(site, params.columns, { from: site.period.from })
    const { covers, sample, readable } = coverageOf(site, survey, params)
    const covered = covers.filter(isCovered)
    if (covers.length === 0 || covered.length < needed(params, covers, context)) {
      if (survey.leads.length > 0) return survey.leads
      const pages = textLeads(site, sample, "名录所列内容")
      return pages.length > 0 ? pages : fileLeads(site, readable, "名录所列内容（附件）")
    }
    if (dueDay(site, params, context) === null) return []
    return pageLeads(site, undatedTargets(site, covered), "名录所列内容的发布时间", 0.3)
  },
  judge,
}
