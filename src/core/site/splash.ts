/** Home pages that are only a door: a picture, 进入网站, a set of frames. The menus stand behind it. */
import type { Area } from "../crawl/scope"
import type { Page } from "../page/types"
import { foldSpace } from "../text/spacing"
import { addressKey } from "../text/url"
import { belonging } from "./scope"

/** A way from a door to what stands behind it. */
export interface Door {
  url: string
  label: string
}

/** A page with more links of its own, or more text, is no mere door. */
const MAX_LINKS = 3
const MAX_TEXT = 80
const LABEL = /^(?:点击)?进入|(?:首页|主页|门户|门户网站)$|^enter$/i
/** Doors to other editions. */
const OTHER = /[旧老]版|英文|繁[体體]|无障碍|适老|长者/
const MAX_FRAMES = 3

/** Ways on from a page that is a mere door, as they stand on it; none from any other page. */
export function doorsOf(page: Page, area: Area): Door[] {
  if (page.entries.length > 0 || page.text.length > MAX_TEXT) return []
  const own = new Map<string, Door>()
  for (const { region, text, url } of page.links) {
    const key = addressKey(url)
    if (region === "footer" || key === addressKey(page.url) || belonging(area, url) !== "own") continue
    const label = foldSpace(text)
    own.set(key, { url, label: own.get(key)?.label || label })
  }
  if (own.size > MAX_LINKS) return []
  return [...own.values()].filter(({ label }) => (label === "" || LABEL.test(label)) && !OTHER.test(label))
}

/** Frames of a page that belong to the site, and the doors it has: further pages of one home. */
export function behind(page: Page, area: Area): Door[] {
  const frames = page.frames.filter((url) => belonging(area, url) === "own").slice(0, MAX_FRAMES)
  return [...frames.map((url) => ({ url, label: "" })), ...doorsOf(page, area)]
}

/** Whether a page shows a menu: more ways on than a door has. */
export const showsMenu = ({ links }: Page): boolean =>
  links.filter(({ region }) => region !== "footer").length > MAX_LINKS
