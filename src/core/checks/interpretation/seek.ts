import type { ColumnFacts, Lead, Site } from "../../site/types"
import { olderLists } from "../older-lists"
import type { CheckContext } from "../types"
import { interpretationsToRead } from "./collect-interpretations"
import type { InterpretationParams } from "./params"
import { survey } from "./survey"

/** The columns, their lists back to the beginning of the period, the policies, then their interpretations. */
export function seek(site: Site, params: InterpretationParams, { subject }: CheckContext): Lead[] {
  const { columns, policies, interpretations } = survey(site, params, subject)
  const lists = (facts: ColumnFacts): Lead[] => [
    ...facts.leads,
    ...(facts.state === "found" ? olderLists(site, facts, site.period.from) : []),
  ]
  const page = (url: string, likely: number, note: string): Lead => ({ url, likely, via: "list", note })
  return [
    ...columns.policies.flatMap(lists),
    ...columns.interpretations.flatMap(lists),
    ...policies.toRead.map((url) => page(url, 0.6, "政策文件")),
    ...interpretationsToRead(site, policies, interpretations, params).map((url) =>
      page(url, 0.4, "政策解读"),
    ),
  ]
}
