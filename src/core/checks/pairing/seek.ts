import type { Lead, Site } from "../../site/types"
import { addDays } from "../../text/date"
import { columnsBy, groupLeads } from "../column-group"
import { collect } from "./collect"
import { pairsOf } from "./pair"
import type { PairingParams } from "./params"

/** Pages of one list that are read at most. */
export const MAX_LISTS = 12
/** Without a period the lists are read back this far. */
const DAYS_BACK = 366

/** The day the lists are read back to. */
export const listsFrom = (site: Site, { within }: PairingParams): string =>
  within ? site.period.from : addDays(site.asOf, -DAYS_BACK)

/** The columns and their lists; then the pages of calls that no answer's title belongs to. */
export function seek(site: Site, params: PairingParams): Lead[] {
  const columns = columnsBy(site, [...params.first, ...params.second])
  const lists = groupLeads(site, columns, listsFrom(site, params), MAX_LISTS)
  if (lists.length > 0) return lists
  return pairsOf(collect(site, params)).flatMap(({ call, answer }): Lead[] =>
    answer !== null || site.visit(call.url)
      ? []
      : [{ url: call.url, likely: 0.4, via: "list", note: `“${call.title.slice(0, 30)}”有无反馈` }],
  )
}
