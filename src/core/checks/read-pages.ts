/** Pages whose words a check looks through: those of the columns, and the first behind their rows. */
import type { Entry, Page } from "../page/types"
import type { Judgement } from "../result/types"
import type { Lead, Site } from "../site/types"
import { addressKey } from "../text/url"
import { tellBlocked } from "./column/judgement"
import { type Ground, groundOf, type Sample, sampleOf } from "./ground"

export interface ReadPages {
  ground: Ground
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
  first: (row: Entry) => boolean = () => false,
): ReadPages {
  const ground = groundOf(site, keys)
  const rows = [...ground.entries.filter(first), ...ground.entries.filter((row) => !first(row))]
  const sample = sampleOf(site, rows, count, note)
  const pages = [
    ...new Map([...ground.pages, ...sample.pages].map((page) => [addressKey(page.url), page])).values(),
  ]
  const facts = ground.columns[0]
  const stuck = sample.stuck[0] ?? ground.obstacle
  const hidden = facts && stuck && sample.pages.length === 0 ? tellBlocked(facts, stuck, site.asOf) : null
  return {
    ground,
    sample,
    pages,
    leads: [...ground.leads, ...sample.leads],
    unread: ground.lacking ?? hidden,
  }
}
