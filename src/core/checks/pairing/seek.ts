import type { Lead, Site } from "../../site/types"
import { collect } from "./collect"
import { pairsOf } from "./pair"
import type { PairingParams } from "./params"

/** The columns and their lists; then the pages of calls that no answer's title belongs to. */
export function seek(site: Site, params: PairingParams): Lead[] {
  const documents = collect(site, params)
  const { first, second } = documents.surveys
  const lists = [...first.leads, ...second.leads]
  if (lists.length > 0) return lists
  return pairsOf(documents).flatMap(({ call, answer }): Lead[] =>
    answer !== null || site.visit(call.url)
      ? []
      : [{ url: call.url, likely: 0.4, via: "list", note: `“${call.title.slice(0, 30)}”有无反馈` }],
  )
}
