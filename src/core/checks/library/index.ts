import type { Evidence, Judgement, Verdict } from "../../result/types"
import type { Site } from "../../site/types"
import { leftToPerson } from "../assisted"
import { judgeBlank } from "../column/blank"
import { latestCounted } from "../column/items"
import { tell, tellBlocked } from "../column/judgement"
import { firstStatement } from "../column/statement"
import { sayLacking } from "../gather/absence"
import { dated, rowOf } from "../gather/rows"
import { sampleOf } from "../gather/sample"
import { surveyColumns } from "../gather/survey"
import { columnNames } from "../gather/trail"
import { sorted } from "../part"
import type { Check, CheckContext, Examined } from "../types"
import { libraryAbout } from "./about"
import { type LibraryParams, libraryParams } from "./params"
import { newestDay, partsOf } from "./parts"

const MAX_EVIDENCE = 20

function examine(site: Site, params: LibraryParams, { rule }: CheckContext): Examined {
  const survey = surveyColumns(site, params.columns)
  const [facts] = survey.read
  const lacking = sayLacking(site, survey)
  if (lacking || !facts) return { judgement: lacking as Judgement, leads: survey.leads }
  const { asOf } = site
  const sample = sampleOf(site, survey.entries, params.sample, "抽查文件")
  const leads = [...survey.leads, ...sample.leads]
  /** A share is that of the whole sample, not of the pages that came first. */
  const unread = params.meta.length > 0 || params.uniqueNumbers ? sample.leads : []
  /** A row without a day has that of the document behind it, where that was read. */
  const rows = dated(site, survey.entries.map(rowOf))
  const parts = partsOf({ survey, sample, rows, asOf }, params)

  const { shown, missing, open, worth, values: seen } = sorted(parts)
  const evidence: Evidence[] = [...missing, ...shown].flatMap((part) => part.evidence)
  const values = {
    column: columnNames(survey.read),
    ...seen,
    sampled: sample.pages.length,
    newest: newestDay(rows, latestCounted(asOf)),
    deadline: rule.deadline ?? "",
  }
  const say = (verdict: Verdict, code: string, ratio?: number): Examined => {
    const told = tell({ facts, verdict, code: `library.${code}`, values, ratio, asOf })
    return {
      judgement: { ...told, evidence: evidence.length > 0 ? evidence.slice(0, MAX_EVIDENCE) : told.evidence },
      leads: verdict === "pass" ? unread : leads,
    }
  }

  if (survey.entries.length === 0) {
    const hidden = survey.columns.find(({ obstacle }) => obstacle !== null)
    if (hidden?.obstacle) return { judgement: tellBlocked(hidden, hidden.obstacle, asOf), leads }
    const statement = firstStatement(survey.read, asOf)
    if (statement) return { judgement: statement, leads }
    const read = survey.pages.some(({ attachments }) => attachments.length > 0)
    if (!read) return { judgement: judgeBlank(site, facts, survey.pages), leads }
  }
  if (open.length > 0 && (missing.length === 0 || open.length >= shown.length)) {
    const stuck = sample.stuck[0] ?? survey.obstacle
    return stuck ? { judgement: tellBlocked(facts, stuck, asOf), leads } : say("pending", "open")
  }
  if (worth === 0) return say("fail", "none")
  if (missing.length > 0) return say("partial", "partial", worth / (parts.length - open.length))
  const due = rule.deadline
  const late = due !== undefined && asOf > due && !rows.some(({ date }) => date !== null && date <= due)
  return late ? say("pending", "late-unproven") : say("pass", "pass")
}

/** A library of documents: a list one can search, files one can take away, marks of validity, and what each document states. */
export const library: Check<LibraryParams> = {
  kind: "library",
  title: "文件库",
  about: libraryAbout,
  modes: ["auto", "assisted"],
  params: libraryParams,
  columns: ({ columns }) => columns,
  seek: (site, params, context) => examine(site, params, context).leads,
  judge: (site, params, context) => leftToPerson(examine(site, params, context).judgement, context.rule),
}
