/** Pages whose words a check looks through: those of the columns, and the first behind their rows. */
import type { Entry, Page } from "../../page/types"
import type { Judgement } from "../../result/types"
import type { Lead, Site } from "../../site/types"
import { addressKey } from "../../text/url"
import { tellBlocked } from "../column/judgement"
import { sayLacking } from "./absence"
import { type Sample, sampleOf } from "./sample"
import { type Survey, surveyColumns } from "./survey"

export interface ReadPages {
  survey: Survey
  sample: Sample
  pages: Page[]
  leads: Lead[]
  /** What is to be said where no page could be read; null otherwise. */
  unread: Judgement | null
}

/** `count` pages behind the rows, those first that `first` picks out by their titles. */
export function readPages(
  site: Site,
  keys: readonly string[],
  count: number,
  note: string,
  first?: (row: Entry) => boolean,
): ReadPages {
  const survey = surveyColumns(site, keys)
  const { entries, obstacle, read } = survey
  const [facts] = read
  const rows = first ? [...entries.filter(first), ...entries.filter((row) => !first(row))] : entries
  const sample = sampleOf(site, rows, count, note)
  const pages = [
    ...new Map([...survey.pages, ...sample.pages].map((page) => [addressKey(page.url), page])).values(),
  ]
  const stuck = sample.stuck[0] ?? obstacle
  const hidden = facts && stuck && sample.pages.length === 0 ? tellBlocked(facts, stuck, site.asOf) : null
  return {
    survey,
    sample,
    pages,
    leads: [...survey.leads, ...sample.leads],
    unread: sayLacking(site, survey) ?? hidden,
  }
}
