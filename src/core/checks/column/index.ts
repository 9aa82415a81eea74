import type { Site } from "../../site/types"
import { leftToPerson } from "../assisted"
import type { Check, CheckContext, Examined } from "../types"
import { columnAbout } from "./about"
import { examineAny } from "./examine"
import { examineMatrix, type Group } from "./matrix"
import { type ColumnParams, columnParams } from "./params"

const isOver = (site: Site, { until }: ColumnParams): boolean => until !== undefined && site.asOf > until

/** The rows of the matrix, where the rule asks for every one of several. */
function groupsOf(site: Site, { columns = [], groups, match }: ColumnParams): Group[] | null {
  if (groups) return groups
  if (match === "any") return null
  return columns.map((key) => ({ title: site.column(key).def.name, columns: [key] }))
}

function examined(site: Site, params: ColumnParams, { rule }: CheckContext): Examined {
  const groups = groupsOf(site, params)
  const deadline = rule.deadline ?? null
  return groups
    ? examineMatrix(site, groups, params, deadline)
    : examineAny(site, params.columns ?? [], params, deadline)
}

/** A column is there, holds what it should, and is kept up. */
export const column: Check<ColumnParams> = {
  kind: "column",
  title: "栏目与内容",
  about: columnAbout,
  modes: ["auto", "assisted"],
  params: columnParams,
  columns: ({ columns = [], groups = [] }) => [...columns, ...groups.flatMap((group) => group.columns)],
  seek: (site, params, context) => (isOver(site, params) ? [] : examined(site, params, context).leads),
  judge(site, params, context) {
    if (!isOver(site, params)) return leftToPerson(examined(site, params, context).judgement, context.rule)
    return {
      verdict: "not-applicable",
      ratio: null,
      reason: { code: "column.until", values: { asOf: site.asOf, until: params.until ?? "" } },
      evidence: [],
      searched: [],
    }
  },
}
