import { ownCode, ownName } from "../../core/audit/part-of-host"
import type { Level } from "../../core/result/types"
import type { RunRequest, TabSite } from "../../platform/browser/types"

/** What the user may set before an audit. */
export interface Draft {
  level: Level | null
  /** Name of the unit as a person gave it; null for what `unitNameOf` guesses. */
  unitName: string | null
  /** Part of the host that belongs to the unit; "/" for all of it. */
  pathPrefix: string
  packIds: string[]
  /** YYYY-MM-DD */
  asOf: string
}

export type GovSite = Extract<TabSite, { kind: "gov" }>

/** What is offered before anything was chosen. */
export const draftFor = (site: GovSite, asOf: string): Draft => ({
  level: site.level,
  unitName: null,
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

/** What the unit is called; null where neither a person nor the page says it. */
export function unitNameOf({ name, marks }: GovSite, draft: Draft): string | null {
  if (draft.unitName !== null) return draft.unitName.trim() || null
  const stated = [name, ...(marks?.names ?? []).map(({ text }) => text)]
  return ownName(
    stated.flatMap((text) => text ?? []),
    draft,
  )
}

/** The request, or null while something is missing. */
export function requestOf(site: GovSite, draft: Draft): RunRequest | null {
  const { level, pathPrefix, packIds, asOf } = draft
  if (!level || packIds.length === 0 || !/^\d{4}-\d{2}-\d{2}$/.test(asOf)) return null
  const { origin } = site
  const [name, code] = [unitNameOf(site, draft), ownCode(site.code, draft)]
  const subject = { url: new URL(pathPrefix, origin).href, origin, pathPrefix, name, level, code }
  return { subject, packIds, asOf }
}
