/** The pages where columns are named: home page, landing pages, the platform's tree, the site map. Found once per site. */
import { isDataCall } from "../dialects"
import type { Link, Page } from "../page/types"
import type { Subject, TrailStep } from "../result/types"
import { normaliseName } from "../text/name"
import { foldSpace } from "../text/spacing"
import { addressKey } from "../text/url"
import { columnLabel, datedRows, withoutUnit } from "./label"
import { type PlaceKind, placeKinds } from "./places"
import type { Read, Reading } from "./reading"
import { belonging, isFrontDoor, isOutside, sameHost } from "./scope"
import { behind, doorsOf, showsMenu } from "./splash"

export interface Hub {
  url: string
  via: Extract<TrailStep["via"], "home" | "landing" | "tree" | "sitemap" | "search">
  /** What it is called in progress lines. */
  title: string
  /** Holds a tree of columns rather than documents: no content is asked of it. */
  entrance: boolean
  /** Labels clicked from the home page. */
  path: string[]
  reading: Reading
}

/** Clicks from the home page within which places are looked for: 政务公开, 政府信息公开, 法定主动公开内容. */
const MAX_DEPTH = 3
/** Fewer menu links than this, and a page whose rest is drawn by scripts has not shown its menus. */
const MIN_MENU = 10

/** Whether a page that was reached shows next to no menu of its own. */
const lacksMenus = (reading: Reading): boolean =>
  reading.state === "page" &&
  reading.drawn &&
  reading.page.links.filter(({ region }) => region !== "footer").length < MIN_MENU

/**
 * Whether a page that was reached keeps its menus from us. Where its lists or menus come from calls that are known, or a script file
 * that was read writes them, it keeps nothing.
 */
export const hidesMenus = (reading: Reading, read: Read): boolean =>
  reading.state === "page" &&
  lacksMenus(reading) &&
  reading.page.calls === undefined &&
  reading.page.menus === undefined &&
  !(reading.page.menuScripts ?? []).some((url) => {
    const script = read(url)
    return script.state === "page" && showsMenu(script.page)
  })

/** Whether the home page is a mere door, and no menu was seen behind it. */
export function isClosedDoor(hubs: readonly Hub[], subject: Subject): boolean {
  const [home, ...others] = hubs
  if (home?.reading.state !== "page" || doorsOf(home.reading.page, subject).length === 0) return false
  return !others.some(
    ({ via, reading }) => via === "home" && reading.state === "page" && showsMenu(reading.page),
  )
}

interface Way {
  kind: PlaceKind
  url: string
  label: string
  /** Lower is better. */
  order: number
}

/** What a link may be called as a way to a place. */
interface Named {
  link: Link
  label: string
  /** In normal form, as it stands and without the unit's name. */
  name: string
  own: string
  /** Place among the links of the page. */
  at: number
}

/** The labels of a page, those that only footers have for themselves. */
function labelsOn(page: Page, { name: unit }: Subject): { above: Named[]; below: Named[] } {
  const dated = datedRows(page)
  const labels: ReturnType<typeof labelsOn> = { above: [], below: [] }
  page.links.forEach((link, at) => {
    const isFoot = link.region === "footer"
    const label = isFoot ? foldSpace(link.text) : columnLabel(link, dated)
    if (!label) return
    const name = normaliseName(label)
    labels[isFoot ? "below" : "above"].push({ link, label, name, own: withoutUnit(name, unit), at })
  })
  return labels
}

const namesOf = new Map(placeKinds.map((kind) => [kind, kind.names.map(normaliseName)]))

/** Ways to places of one kind among the labels of a page, the best name first, then as they stand on the page. */
function waysTo(kind: PlaceKind, { above, below }: ReturnType<typeof labelsOn>, subject: Subject): Way[] {
  const names = namesOf.get(kind) ?? []
  const ways = [...above, ...(kind.footer ? below : [])].flatMap(({ link, label, name, own, at }): Way[] => {
    const isFoot = link.region === "footer"
    const preference = Math.max(names.indexOf(name), names.indexOf(own))
    // The documents of a column, as data: they name no others.
    if (preference < 0 || isDataCall(link.url)) return []
    const where = belonging(subject, link.url)
    // What lies beside a unit's path on a shared host is the host's owner's.
    const owners = where === "foreign" && sameHost(link.url, subject.origin)
    if (where === "foreign" && (!kind.elsewhere || isFoot || owners || isFrontDoor(link.url))) return []
    if (where === "sibling" && !kind.elsewhere && isFrontDoor(link.url)) return []
    const last = where === "foreign" || isFoot ? 10_000_000 : 0
    return [{ kind, url: link.url, label, order: last + preference * 100_000 + at }]
  })
  return ways.sort((a, b) => a.order - b.order)
}

/** Beginnings of addresses that count as the site's own because its platform lies there, on another host. */
export const platformsElsewhere = (hubs: readonly Hub[], subject: Subject): string[] =>
  hubs.flatMap(({ url, entrance }) =>
    entrance && isOutside(subject, url) ? [addressKey(url).replace(/[^/]*$/, "")] : [],
  )

/** All places that can be named by now, home page first. Which are read and which are not, their `reading` tells. */
export function findHubs(subject: Subject, read: Read): Hub[] {
  const home = hubAt(read, subject.url, "home", "首页", [], false)
  const hubs = [home]
  const known = new Set([addressKey(subject.url)])
  if (home.reading.state !== "page") return hubs
  known.add(addressKey(home.reading.page.url))

  const taken = new Map<PlaceKind, number>()
  const add = (hub: Hub): Hub | null => {
    const key = addressKey(hub.url)
    if (known.has(key)) return null
    known.add(key)
    hubs.push(hub)
    return hub
  }

  function follow(page: Page, path: string[]): Hub[] {
    const labels = labelsOn(page, subject)
    return placeKinds.flatMap((kind) =>
      waysTo(kind, labels, subject).flatMap((way) => {
        const count = taken.get(kind) ?? 0
        if (count >= kind.limit) return []
        const entrance = kind.opens === true || kind.via === "tree"
        const hub = add(hubAt(read, way.url, kind.via, kind.title, [...path, way.label], entrance))
        if (hub) taken.set(kind, count + 1)
        return hub && kind.opens ? [hub] : []
      }),
    )
  }

  /** The calls that bring the menus of a page which shows none, and the script files that may write them. */
  function menusOf({ reading, via, title, path }: Hub): Hub[] {
    if (reading.state !== "page") return []
    const { menus = [], menuScripts = [] } = reading.page
    const urls = [...(lacksMenus(reading) ? menus : []), ...menuScripts]
    return urls.flatMap((url) => add(hubAt(read, url, via, title, path, false)) ?? [])
  }

  /** What one sees on the way in: frames of the home page, what stands behind a mere door, and both once more behind those. */
  const inside = ({ reading, path }: Hub, deep: boolean): Hub[] =>
    reading.state === "page" && !(deep && showsMenu(reading.page))
      ? behind(reading.page, subject).flatMap(
          ({ url, label }) =>
            add(hubAt(read, url, "home", "首页", label === "" ? path : [...path, label], false)) ?? [],
        )
      : []

  const first = inside(home, false)
  let level = [home, ...first, ...first.flatMap((hub) => inside(hub, true))]
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    const shown = level.flatMap((hub) => [hub, ...menusOf(hub)])
    level = shown.flatMap(({ reading, path }) => (reading.state === "page" ? follow(reading.page, path) : []))
  }
  return hubs
}

function hubAt(
  read: Read,
  url: string,
  via: Hub["via"],
  title: string,
  path: string[],
  entrance: boolean,
): Hub {
  return { url, via, title, entrance, path, reading: read(url) }
}
