import type { Lead, Site } from "../../site/types"
import { isFileAddress } from "../../text/file-address"
import { itemsOf } from "./items"
import type { FormsParams } from "./params"

/** The columns and their lists; then the pages of items that their titles say too little of. */
export function seek(site: Site, params: FormsParams): Lead[] {
  const { survey, items } = itemsOf(site, params)
  if (survey.leads.length > 0) return survey.leads
  return items.flatMap(({ url, kind, title }): Lead[] =>
    kind !== null || isFileAddress(url) || site.visit(url)
      ? []
      : [{ url, likely: 0.4, via: "list", note: `“${title.slice(0, 30)}”的形式和来源` }],
  )
}
