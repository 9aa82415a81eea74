/** Whose matter a page on another organisation's host is, to which a column's name leads. */
import type { Page } from "../../page/types"
import type { Site } from "../../site/types"
import { describeCode } from "../../text/division"
import { hostOf } from "../../text/url"
import { placeIn, placesIn } from "../unit"

const MAX_TEXT = 20_000
const MAX_LINKS = 500

/** Whether the audited unit may have a part in a page: it names the unit's place, where that is known. */
function namesPlace({ subject }: Site, { breadcrumb, links, site, text, title }: Page): boolean {
  const place = placeIn(subject.name)
  if (place === null) return true
  const labels = links.slice(0, MAX_LINKS).map((link) => link.text)
  return [title, site.name, text.slice(0, MAX_TEXT), ...breadcrumb, ...labels].some((words) =>
    words?.includes(place),
  )
}

const LEAST_LABEL = 4

/** Whether an address says whose it is: by the division code of the unit, or by the name that the unit's own host bears. */
function pointsHere({ subject }: Site, url: string): boolean {
  const division = subject.code ? describeCode(subject.code)?.division : null
  if (division && url.includes(division)) return true
  const own = hostOf(subject.origin)
    .replace(/^www\./, "")
    .split(".")
  const label = own[subject.level === "department" ? 1 : 0] ?? ""
  return (
    label.length >= LEAST_LABEL &&
    url
      .toLowerCase()
      .split(/[/.?&=#]/)
      .includes(label)
  )
}

/** The name of the county, district or banner that a page's own site is of, where it is another than the unit's: not one that was a county and is a district now. */
function anotherPlace({ subject }: Site, page: Page): string | null {
  const { name } = page.site
  const place = name === null ? undefined : placesIn(name).at(-1)
  if (place === undefined || !/(?:县|[^治]区|旗)$/.test(place)) return null
  const isOwn = placesIn(subject.name ?? "").includes(place) || placeIn(name) === placeIn(subject.name)
  return isOwn ? null : name
}

/** `here`: the unit's matter as far as can be told. `another`: another unit's, by the name given. `unnamed`: nothing tells. */
export type Whose = { state: "here" | "unnamed" } | { state: "another"; name: string }

/** @param page null for what opens and can't be read */
export function whoseIs(site: Site, url: string, page: Page | null): Whose {
  const name = page && placeIn(site.subject.name) !== null ? anotherPlace(site, page) : null
  if (name !== null) return { state: "another", name }
  if (placeIn(site.subject.name) === null || pointsHere(site, url)) return { state: "here" }
  return { state: page && namesPlace(site, page) ? "here" : "unnamed" }
}
