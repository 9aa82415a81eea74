import type { ColumnFacts, Lead, Site } from "../../site/types"
import { olderLists } from "../older-lists"
import type { CheckContext } from "../types"
import { interpretationsToRead } from "./collect-interpretations"
import type { InterpretationParams } from "./params"
import { columnsOf, survey } from "./survey"

const pageLead = (url: string, likely: number, note: string): Lead => ({ url, likely, via: "list", note })

/**
 * The columns and their lists back to the beginning of the period; then the policies, for the lists say which are the newest;
 * then the interpretations, for the policies say which are theirs.
 */
export function seek(site: Site, params: InterpretationParams, { subject }: CheckContext): Lead[] {
  const listLeads = (facts: ColumnFacts): Lead[] => [
    ...facts.leads,
    ...(facts.state === "found" ? olderLists(site, facts, site.period.from) : []),
  ]
  const columns = columnsOf(site, params)
  const lists = [...columns.policies, ...columns.interpretations].flatMap(listLeads)
  if (lists.length > 0) return lists
  const { policies, interpretations } = survey(site, params, subject)
  if (policies.toRead.length > 0) return policies.toRead.map((url) => pageLead(url, 0.6, "政策文件"))
  return interpretationsToRead(site, policies, interpretations, params).map((url) =>
    pageLead(url, 0.4, "政策解读"),
  )
}
