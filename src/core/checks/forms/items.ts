/** The items of the columns, each with its form or its source. */
import type { Site } from "../../site/types"
import { isFileAddress } from "../../text/file-address"
import { isInTime, newestFirst, readBackTo } from "../gather/days"
import { isGone, pageObstacle } from "../gather/sample"
import { type Survey, surveyColumns } from "../gather/survey"
import { interpretationOf } from "../interpretation/collect-interpretations"
import type { Interpretation } from "../interpretation/documents"
import { formOf } from "../interpretation/form"
import { linkedRows } from "../interpretation/rows"
import type { FormsParams } from "./params"
import { sourceClass } from "./source"

/** Items that are looked at, the newest first. */
export const SAMPLE = 20

export interface Item extends Interpretation {
  /** Its form or source; null while its page is unread or hidden. */
  kind: string | null
  /** The obstacle its page stands behind. */
  outcome: string | null
}

export interface Items {
  survey: Survey
  /** The sample, the newest first. */
  items: Item[]
  /** Kinds of older items, as far as their titles tell. */
  further: string[]
}

/** What the columns hold, rows whose page is gone left out. */
export function itemsOf(site: Site, params: FormsParams): Items {
  const from = readBackTo(site, params)
  const reading = surveyColumns(site, params.columns, { from })
  const kindOf = (one: Interpretation): string | null => {
    if (params.by === "form") return formOf(one) ?? (isFileAddress(one.url) ? "文字" : null)
    return one.page ? sourceClass(one.source, site.subject) : null
  }
  const all = linkedRows(reading)
    .filter(({ url }) => !isGone(site, url))
    .map((row) => interpretationOf(row, site.page(row.url)))
    .filter(({ date }) => isInTime(site, params, date))
    .sort(newestFirst)
  const isEnough = all.length >= SAMPLE
  return {
    survey: isEnough ? surveyColumns(site, params.columns, { from, most: 1 }) : reading,
    items: all
      .slice(0, SAMPLE)
      .map((one) => ({ ...one, kind: kindOf(one), outcome: pageObstacle(site, one.url) })),
    further: all.slice(SAMPLE).flatMap((one) => kindOf(one) ?? []),
  }
}
