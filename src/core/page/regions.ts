/** Which parts of a page are furniture: navigation, search and share bars, footer, and what is not shown. */
import { type Element, linesOf, names, walk } from "./dom"
import type { Doc } from "./parse"

export type Zone = "nav" | "footer" | "hidden" | null

/** Zone of each element; inherited from the outermost element that has one, `hidden` from any. */
export type Zones = ReadonlyMap<Element, Zone>

const FOOTER_TAGS = new Set(["footer"])
const NAV_TAGS = new Set(["nav", "header"])

/** Words of class and id. `(?<![a-z])` keeps `barefoot` and `stop` out. */
const FOOTER_NAMES =
  /(?<![a-z])(?:foot(?!note|ball)\w*|copy_?right\w*|page_?bottom|bottom (?!\w)|ls-footer|dibu|friend_?links?|yqlj|blogroll)/
const NAV_NAMES =
  /(?<![a-z])(?:(?:main|top|side|sub|head|left|phone|site)?_?-?(?:nav|menu|navbar|menus)(?:[_ -](?:bar|list|box|wrap|top|left|main)|\d)*|breadcrumbs?|crumbs?|curmb|bread|mbx|top_?bar|header|banner|search\w*|share\w*|social-?share\w*|login\w*|wza\w*|toolbar|prev_?next|prenext|pagination|qrcode|ewm)(?= )/

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

export function isHidden(element: Element): boolean {
  if ("hidden" in element.attribs) return true
  const style = element.attribs.style
  return style !== undefined && element.name !== "body" && HIDING_STYLE.test(style)
}

function ownZone(element: Element): Zone {
  if (element.name === "body" || element.name === "html") return null
  if (FOOTER_TAGS.has(element.name)) return "footer"
  if (NAV_TAGS.has(element.name)) return "nav"
  const words = names(element)
  if (!words) return null
  if (FOOTER_NAMES.test(words)) return "footer"
  if (NAV_NAMES.test(words)) return "nav"
  return null
}

/** What stands in every footer of a government site, and nowhere else as a short block. */
const FOOTER_TEXT = /网站标识码|ICP备|公网安备|主办单位|承办单位|版权所有/
const MAX_FOOTER_TEXT = 900

/** Blocks that are footers by what they say: the outermost short block around the site's marks. */
function footersByText(doc: Doc): Set<Element> {
  const found = new Set<Element>()
  const limit = doc.elements.length
  for (const element of doc.elements.slice(Math.floor(limit / 3))) {
    const own = element.children.some((child) => child.type === "text" && FOOTER_TEXT.test(child.data))
    if (!own) continue
    let block = element
    for (let at = element.parent; at && "attribs" in at && at.name !== "body"; at = at.parent) {
      if (linesOf(at, { max: MAX_FOOTER_TEXT + 1 }).join("").length > MAX_FOOTER_TEXT) break
      block = at
    }
    found.add(block)
  }
  return found
}

/** Marks every element of the page with its zone. */
export function readZones(doc: Doc): Zones {
  const zones = new Map<Element, Zone>()
  const footers = footersByText(doc)
  const stack: Zone[] = [null]
  walk(doc.root, {
    enter(element) {
      const outer = stack.at(-1) ?? null
      const own = isHidden(element) ? "hidden" : footers.has(element) ? "footer" : ownZone(element)
      const zone = outer === "hidden" ? "hidden" : own === "hidden" ? "hidden" : (outer ?? own)
      zones.set(element, zone)
      stack.push(zone)
      return true
    },
    leave: () => stack.pop(),
  })
  return zones
}

/** Whether an element is part of the page's substance. */
export function isSubstance(zones: Zones, element: Element): boolean {
  return (zones.get(element) ?? null) === null
}
