import type { Verdict } from "../../result/types"
import type { Site } from "../../site/types"
import { examine } from "../column/examine"
import { columnParams } from "../column/params"
import type { SiteBasicsParams } from "./params"
import type { Part } from "./part"

const STATES: Partial<Record<Verdict, Part["state"]>> = {
  pass: "good",
  fail: "bad",
  partial: "bad",
  "not-found": "missing",
  blocked: "open",
}

/** A column must be there and hold something young enough. A list without days counts as not kept up; a placeholder is a person's to judge. */
function columnPart(site: Site, key: string, freshDays: number): Part {
  const params = columnParams.parse({ columns: [key], freshDays })
  const { judgement, leads } = examine(site, key, params, null)
  const { verdict, reason, evidence, searched } = judgement
  const state = reason.code === "column.undated" ? "bad" : (STATES[verdict] ?? "unclear")
  return { state, reason, evidence, searched, leads: state === "good" ? [] : leads }
}

/** Each column once; one that stands in both groups is held to the shorter time. */
export function columnParts(site: Site, params: SiteBasicsParams): Part[] {
  const days = new Map<string, number>()
  for (const key of params.slowColumns) days.set(key, params.slowDays)
  for (const key of params.newsColumns)
    days.set(key, Math.min(params.newsDays, days.get(key) ?? params.newsDays))
  return [...days].map(([key, fresh]) => columnPart(site, key, fresh))
}
