/** What the parts of the platform amount to. */
import type { Evidence, Judgement, Verdict } from "../../result/types"
import { isOutside } from "../../site/scope"
import { namesTried } from "../../site/trail"
import type { ColumnFacts, Site } from "../../site/types"
import { normaliseName } from "../../text/name"
import { hostOf } from "../../text/url"
import { withTrail } from "../column/examine"
import { columnName, tell, tellBlocked } from "../column/judgement"
import { nearNames } from "../near/by-name"
import { withNear } from "../near/with-near"
import type { CheckContext } from "../types"
import type { PlatformParams } from "./params"
import { type Part, partsOf } from "./parts"

/** The name that the standard prescribes for the entrance. */
const PRESCRIBED = "政府信息公开"

const titles = (parts: readonly Part[]): string => parts.map(({ title }) => title).join("、") || "无"

/** What deserves mention without being a fault of its own. */
function notesOn(site: Site, facts: ColumnFacts): string {
  const label = columnName(facts)
  const notes: string[] = []
  if (!normaliseName(label).includes(PRESCRIBED))
    notes.push(`入口名称为“${label}”，未使用统一名称“${PRESCRIBED}”`)
  if (facts.chosen && isOutside(site.subject, facts.chosen.url))
    notes.push(`平台设在${hostOf(facts.chosen.url)}，不在本网站内`)
  return notes.map((note) => `；${note}`).join("")
}

/** Whether anything on the platform is shown to be of before a day. */
const isBefore = (site: Site, { blocks, entrance }: PlatformParams, day: string): boolean =>
  [entrance, ...blocks]
    .map((key) => site.column(key))
    .some(({ entries, pages }) => [...entries, ...pages].some(({ date }) => date !== null && date <= day))

export function judge(site: Site, params: PlatformParams, { rule }: CheckContext): Judgement {
  const facts = site.column(params.entrance)
  const { asOf } = site
  const { blocks, others } = partsOf(site, params)
  const parts = [...blocks, ...others]
  const noBlock = blocks.every(({ state }) => state === "missing")
  if (facts.state === "blocked" && facts.obstacle && blocks.every(({ state }) => state !== "shown"))
    return tellBlocked(facts, facts.obstacle, asOf)
  if (facts.state !== "found" && noBlock) {
    const looked = facts.trail.filter(({ outcome }) => outcome !== "unread").length
    const values = { looked, names: namesTried(facts.def) }
    const told = tell({ facts, verdict: "not-found", code: "platform.absent", values, asOf })
    return withNear(told, nearNames(site, [facts]))
  }

  const of = (state: Part["state"]) => parts.filter((part) => part.state === state)
  const shown = of("shown")
  const missing = of("missing")
  const stuck = of("open")
  const unsettled = of("unsettled")
  const open = [...stuck, ...unsettled]
  const evidence: Evidence[] = shown.flatMap((part) => part.evidence)
  const values = {
    entrance: facts.chosen ? columnName(facts) : (facts.candidates[0]?.label ?? facts.def.name),
    total: parts.length,
    shown: shown.length,
    parts: titles(shown),
    missing: titles(missing),
    open: titles(open),
    deadline: rule.deadline ?? "",
    notes: notesOn(site, facts),
  }
  const say = (verdict: Verdict, code: string, ratio?: number): Judgement => {
    const told = tell({ facts, verdict, code: `platform.${code}`, values, ratio, asOf })
    const keys = [params.entrance, ...params.blocks, params.apply]
    return withTrail(
      { ...told, evidence: evidence.length > 0 ? evidence : told.evidence },
      keys.flatMap((key) => site.column(key).trail),
    )
  }

  if (stuck.length > 0 && (missing.length === 0 || open.length >= shown.length)) return say("blocked", "open")
  if (noBlock) return say("fail", "no-block")
  const openCode = stuck.length > 0 ? "open" : unsettled.length > 0 ? "unsettled" : "partial"
  if (missing.length > 0) return say("partial", openCode, shown.length / (parts.length - open.length))
  if (unsettled.length > 0) return say("pending", "unsettled")
  const late = rule.deadline !== undefined && asOf > rule.deadline && !isBefore(site, params, rule.deadline)
  return late ? say("pending", "late-unproven") : say("pass", "pass")
}
