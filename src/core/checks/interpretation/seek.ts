import type { Lead, Site } from "../../site/types"
import type { CheckContext } from "../types"
import { interpretationsToRead } from "./collect-interpretations"
import { materialOf, surveysOf } from "./material"
import type { InterpretationParams } from "./params"

const pageLead = (url: string, likely: number, note: string): Lead => ({ url, likely, via: "list", note })

/**
 * The columns and their lists back to the beginning of the period; then the policies, for the lists say which are the newest;
 * then the interpretations, for the policies say which are theirs.
 */
export function seek(site: Site, params: InterpretationParams, { subject }: CheckContext): Lead[] {
  const surveys = surveysOf(site, params)
  const lists = [...surveys.policies.leads, ...surveys.interpretations.leads]
  if (lists.length > 0) return lists
  const { policies, interpretations } = materialOf(site, params, subject)
  if (policies.toRead.length > 0) return policies.toRead.map((url) => pageLead(url, 0.6, "政策文件"))
  return interpretationsToRead(site, policies, interpretations, params).map((url) =>
    pageLead(url, 0.4, "政策解读"),
  )
}
