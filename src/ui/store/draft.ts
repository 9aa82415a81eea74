import type { Level } from "../../core/result/types"
import type { RunRequest, TabSite } from "../../platform/browser/types"

/** What the user may set before an audit. */
export interface Draft {
  level: Level | null
  /** Part of the host that belongs to the unit; "/" for all of it. */
  pathPrefix: string
  packIds: string[]
  /** YYYY-MM-DD */
  asOf: string
}

export type GovSite = Extract<TabSite, { kind: "gov" }>

export const draftFor = (site: GovSite, asOf: string): Draft => ({
  level: site.level,
  pathPrefix: "/",
  packIds: [],
  asOf,
})

/** What may be a unit's part of a shared host: `/`, the folders above the page in the tab (`/x/`, `/x/y/`), and the one chosen. */
export function prefixesOf(url: string, chosen: string): string[] {
  const folders = new URL(url).pathname.split("/").slice(1, -1).slice(0, 2)
  const above = folders.map((_, index) => `/${folders.slice(0, index + 1).join("/")}/`)
  return [...new Set(["/", ...above, chosen])]
}

/** The request, or null while something is missing. */
export function requestOf(site: GovSite, { level, pathPrefix, packIds, asOf }: Draft): RunRequest | null {
  if (!level || packIds.length === 0 || !/^\d{4}-\d{2}-\d{2}$/.test(asOf)) return null
  const { origin, name, code } = site
  const subject = { url: new URL(pathPrefix, origin).href, origin, pathPrefix, name, level, code }
  return { subject, packIds, asOf }
}
