/** A sample of the pages behind rows, and what keeps one of them from us. */
import { isObstacle } from "../../crawl/outcome"
import type { Visit } from "../../crawl/types"
import type { Entry, Page } from "../../page/types"
import type { Lead, Site } from "../../site/types"
import { isFileAddress } from "../../text/file-address"
import { remembered } from "../../text/remembered"

/** Dead links in a sample for which further rows are taken. */
const MAX_GONE = 5

export interface Sample {
  /** Pages that were read, in the order of their rows. */
  pages: Page[]
  /** Answers that hide a page, or pages whose text scripts bring. */
  stuck: { url: string; outcome: string }[]
  /** Rows of the sample that are files and not pages. */
  files: Entry[]
  leads: Lead[]
}

type Linked = Entry & { url: string }

/** Whether the server said that there is no such page. */
const isAnsweredGone = ({ page, outcome }: Visit): boolean => page === null && !isObstacle(outcome)

/** Whether the server of an address said so. */
export function isGone(site: Site, url: string): boolean {
  const visit = site.visit(url)
  return visit !== undefined && isAnsweredGone(visit)
}

/** Whether a page is an empty frame that scripts would fill. */
const isShell = ({ page }: Visit): boolean => page?.scriptDrawn === true

/** The outcome by which an address that was asked for keeps its page from us, or null. */
export function pageObstacle(site: Site, url: string): string | null {
  const visit = site.visit(url)
  if (!visit) return null
  if (isShell(visit) && visit.page?.text === "") return "script-drawn"
  return isObstacle(visit.outcome) ? visit.outcome : null
}

const isPageAddress = remembered((url) => !isFileAddress(url))

/**
 * The pages behind the first `count` rows that are not dead. `note` says in the progress line what is read.
 * @param opens which addresses are opened: pages, unless a check reads files too
 */
export function sampleOf(
  site: Site,
  rows: readonly Entry[],
  count: number,
  note: string,
  opens: (url: string) => boolean = isPageAddress,
): Sample {
  const sample: Sample = { pages: [], stuck: [], files: [], leads: [] }
  let taken = 0
  for (const row of rows.filter((one): one is Linked => one.url !== null).slice(0, count + MAX_GONE)) {
    if (taken === count) break
    const { url } = row
    const visit = opens(url) ? site.visit(url) : null
    if (visit && isAnsweredGone(visit)) continue
    taken++
    if (visit === undefined) sample.leads.push({ url, likely: 0.5, via: "list", note })
    else if (visit === null || visit.outcome === "not-html") sample.files.push(row)
    else if (visit.page && !isShell(visit)) sample.pages.push(visit.page)
    else sample.stuck.push({ url, outcome: visit.page ? "script-drawn" : visit.outcome })
  }
  return sample
}
