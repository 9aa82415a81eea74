import type { Evidence, Judgement, Verdict } from "../../result/types"
import type { Lead, Site } from "../../site/types"
import { leftToPerson } from "../assisted"
import { judgeBlank } from "../column/blank"
import { latestCounted } from "../column/items"
import { tell, tellBlocked } from "../column/judgement"
import { columnNames, groundOf, sampleOf, statementOf } from "../ground"
import type { Check, CheckContext } from "../types"
import { type LibraryParams, libraryParams } from "./params"
import { newestDay, type Part, partsOf } from "./parts"

const MAX_EVIDENCE = 20

const list = (parts: readonly Part[]): string =>
  parts.map(({ title, note }) => (note ? `${title}（${note}）` : title)).join("、") || "无"

interface Examined {
  judgement: Judgement
  leads: Lead[]
}

function examine(site: Site, params: LibraryParams, { rule }: CheckContext): Examined {
  const ground = groundOf(site, params.columns)
  const facts = ground.columns[0]
  if (ground.lacking || !facts) return { judgement: ground.lacking as Judgement, leads: ground.leads }
  const { asOf } = site
  const sample = sampleOf(site, ground.entries, params.sample, "抽查文件")
  const leads = [...ground.leads, ...sample.leads]
  /** A share is that of the whole sample, not of the pages that came first. */
  const unread = params.meta.length > 0 || params.uniqueNumbers ? sample.leads : []
  const parts = partsOf({ ground, sample, asOf }, params)

  const shown = parts.filter(({ share }) => share === 1)
  const missing = parts.filter(({ share }) => share !== null && share < 1)
  const open = parts.filter(({ share }) => share === null)
  const evidence: Evidence[] = [...missing, ...shown].flatMap((part) => part.evidence)
  const values = {
    column: columnNames(ground),
    total: parts.length,
    shown: list(shown),
    missing: list(missing),
    open: list(open),
    rest: open.length > 0 ? `；未能判断：${list(open)}` : "",
    sampled: sample.pages.length,
    newest: newestDay(ground.entries, latestCounted(asOf)),
    deadline: rule.deadline ?? "",
  }
  const say = (verdict: Verdict, code: string, ratio?: number): Examined => {
    const told = tell({ facts, verdict, code: `library.${code}`, values, ratio, asOf })
    return {
      judgement: { ...told, evidence: evidence.length > 0 ? evidence.slice(0, MAX_EVIDENCE) : told.evidence },
      leads: verdict === "pass" ? unread : leads,
    }
  }

  if (ground.entries.length === 0) {
    const stuck = ground.obstacle
    if (stuck) return { judgement: tellBlocked(stuck.facts, stuck, asOf), leads }
    const statement = statementOf(ground, asOf)
    if (statement) return { judgement: statement, leads }
    const read = ground.pages.some(({ attachments }) => attachments.length > 0)
    if (!read) return { judgement: judgeBlank(site, facts, ground.pages), leads }
  }
  if (open.length > 0 && (missing.length === 0 || open.length >= shown.length)) {
    const stuck = sample.stuck[0] ?? ground.obstacle
    return stuck ? { judgement: tellBlocked(facts, stuck, asOf), leads } : say("pending", "open")
  }
  const worth = parts.reduce((sum, { share }) => sum + (share ?? 0), 0)
  if (worth === 0) return say("fail", "none")
  if (missing.length > 0) return say("partial", "partial", worth / (parts.length - open.length))
  const due = rule.deadline
  const late =
    due !== undefined && asOf > due && !ground.entries.some(({ date }) => date !== null && date <= due)
  return late ? say("pending", "late-unproven") : say("pass", "pass")
}

/** A library of documents: a list one can search, files one can take away, marks of validity, and what each document states. */
export const library: Check<LibraryParams> = {
  kind: "library",
  title: "文件库",
  params: libraryParams,
  columns: ({ columns }) => columns,
  seek: (site, params, context) => examine(site, params, context).leads,
  judge: (site, params, context) => leftToPerson(examine(site, params, context).judgement, context.rule),
}
