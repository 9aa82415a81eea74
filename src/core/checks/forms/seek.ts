import type { Lead, Site } from "../../site/types"
import { addDays } from "../../text/date"
import { isFileAddress } from "../../text/file-address"
import { groupLeads } from "../column-group"
import { itemsOf, SAMPLE } from "./items"
import type { FormsParams } from "./params"

/** Pages of one list that are read at most. */
export const MAX_LISTS = 12
/** Without a period the lists are read back this far. */
const DAYS_BACK = 366

/** The day the lists are read back to. */
export const listsFrom = (site: Site, { within }: FormsParams): string =>
  within ? site.period.from : addDays(site.asOf, -DAYS_BACK)

/** The columns and their lists; then the pages of items that their titles say too little of. */
export function seek(site: Site, params: FormsParams): Lead[] {
  const { columns, items } = itemsOf(site, params)
  const lists = groupLeads(site, columns, listsFrom(site, params), items.length < SAMPLE ? MAX_LISTS : 1)
  if (lists.length > 0) return lists
  return items.flatMap(({ url, kind, title }): Lead[] =>
    kind !== null || isFileAddress(url) || site.visit(url)
      ? []
      : [{ url, likely: 0.4, via: "list", note: `“${title.slice(0, 30)}”的形式和来源` }],
  )
}
