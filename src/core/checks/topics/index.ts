import type { Judgement } from "../../result/types"
import type { Site } from "../../site/types"
import { fileLeads, readableFiles } from "../files"
import { sayUngathered, sayUnproved } from "../gather/absence"
import { evidenceOf, once, rowsOf, textLeads } from "../gather/rows"
import { type Survey, surveyColumns } from "../gather/survey"
import { isAssisted, listed, say, unreadNote } from "../gather/tell"
import { withNear } from "../near/with-near"
import type { Check, CheckContext } from "../types"
import { topicsAbout } from "./about"
import { countTopics, coversOf, type Topic } from "./count"
import { nearTopics, weakerIn } from "./near"
import { type TopicsParams, topicsParams } from "./params"

const EVIDENCE_EACH = 3
/** Files behind covers that are read at most. */
const MAX_FILES = 4

const titlesOf = (topics: readonly Topic[]): string => listed(topics.map(({ title }) => title))

const evidenceFor = (topics: readonly Topic[]) =>
  evidenceOf(once(topics.flatMap(({ items }) => items.slice(0, EVIDENCE_EACH))))

function judge(site: Site, params: TopicsParams, context: CheckContext): Judgement {
  const survey: Survey = surveyColumns(site, params.columns, { from: site.period.from })
  const { topics, rows, later } = countTopics(site, survey, params, "all")
  const shown = topics.filter(({ items }) => items.length >= params.minEach)
  const lacking = topics.filter((topic) => !shown.includes(topic))
  const need = params.expect ?? topics.length
  const { from, to } = site.period
  const evidence = evidenceFor(topics)
  const values = {
    rows,
    asOf: site.asOf,
    span: params.within ? `${from}至${to}期间的` : "",
    table: topics.map(({ title, items }) => `${title}${items.length}条`).join("、"),
    total: topics.length,
    need,
    shown: shown.length,
    min: params.minEach,
    missing: titlesOf(lacking),
  }
  const near = () =>
    nearTopics(
      site,
      survey,
      params,
      lacking.map(({ title }) => title),
    )

  if (isAssisted(context)) {
    const ungathered = sayUngathered(site, survey, { evidence })
    if (ungathered) return ungathered
    const unread = unreadNote(survey)
    const told = say(survey, {
      verdict: "pending",
      code: "topics.gathered",
      values: { ...values, unread },
      evidence,
    })
    return shown.length === 0 ? withNear(told, near()) : told
  }
  if (shown.length >= need) {
    const code = lacking.length === 0 ? "topics.pass" : "topics.enough"
    return say(survey, { verdict: "pass", code, values, evidence })
  }
  const unproved = sayUnproved(site, survey, { evidence })
  if (unproved) return unproved
  if (rows > 0 && later === rows)
    return say(survey, { verdict: "pending", code: "topics.later", values, evidence })
  const ratio = shown.length / need
  if (ratio > 0)
    return withNear(
      say(survey, { verdict: "partial", code: "topics.partial", values, ratio, evidence }),
      near(),
    )
  const covers = coversOf(site, once(survey.found.flatMap(rowsOf)))
  if (covers.length > 0) {
    const files = listed(
      covers.map(({ title, url }) => title ?? url),
      3,
    )
    const shown = covers.map(({ title, url }) => ({ url, text: title ?? url }))
    return say(survey, {
      verdict: "pending",
      code: "topics.covered",
      values: { ...values, files },
      evidence: shown,
    })
  }
  const weaker = weakerIn(site, survey, params)
  return weaker.length > 0
    ? withNear(say(survey, { verdict: "pending", code: "topics.weaker", values }), weaker)
    : withNear(say(survey, { verdict: "not-found", code: "topics.absent", values, evidence }), near())
}

/** How many documents speak of each of several topics. */
export const topics: Check<TopicsParams> = {
  kind: "topics",
  title: "按主题统计",
  about: topicsAbout,
  modes: ["auto", "assisted"],
  params: topicsParams,
  columns: ({ columns }) => columns,
  seek(site, params) {
    const survey = surveyColumns(site, params.columns, { from: site.period.from })
    const { topics: counted, sample } = countTopics(site, survey, params, "sample")
    const shown = counted.filter(({ items }) => items.length >= params.minEach)
    if (shown.length >= (params.expect ?? counted.length)) return []
    const note = "信息内容涉及的主题"
    const leads = survey.leads.length > 0 ? survey.leads : textLeads(site, sample, note, 0.3)
    const files = coversOf(site, sample).flatMap((page) => readableFiles(page))
    return leads.length > 0 ? leads : fileLeads(site, files.slice(0, MAX_FILES), note, 0.3)
  },
  judge,
}
