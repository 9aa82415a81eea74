import type { Lead } from "../../site/types"
import { once, pageLeads, rowsOf, titleLeads } from "../gather/rows"
import { surveyColumns } from "../gather/survey"
import type { Check } from "../types"
import { documentAbout } from "./about"
import { judge } from "./judge"
import { dueDay, isMet, needsOf, undatedOf } from "./needs"
import { type DocumentParams, documentParams } from "./params"

const NOTE = "标题符合要求的信息"

/** Documents of one kind or of several are there, known by their titles. */
export const document: Check<DocumentParams> = {
  kind: "document",
  title: "文件与信息（按标题）",
  about: documentAbout,
  modes: ["auto", "assisted"],
  params: documentParams,
  columns: ({ columns }) => columns,
  seek(site, params, { rule }) {
    const survey = surveyColumns(site, params.columns, { from: site.period.from })
    const due = dueDay(params, rule.deadline, site)
    const needs = needsOf(site, survey, params, due)
    const open = needs.filter((need) => !isMet(need, "timely", params))
    const isListed = open.every(({ timely }) => timely.length >= params.minItems)
    if (!isListed && survey.leads.length > 0) return survey.leads
    const whole = open.flatMap((need): Lead[] => {
      const undated = need.timely.length < params.minItems ? undatedOf(need).slice(0, need.sample.length) : []
      const texts = params.minChars === undefined ? [] : need.sample
      return pageLeads(site, [...texts, ...undated], NOTE)
    })
    return isListed ? whole : [...whole, ...titleLeads(site, once(survey.found.flatMap(rowsOf)), NOTE)]
  },
  judge,
}
