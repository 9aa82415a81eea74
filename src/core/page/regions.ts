/** Which parts of a page are furniture: navigation, search and share bars, footer, and what is not shown. */
import { isText } from "domhandler"
import { findDates } from "../text/date"
import { remembered } from "../text/remembered"
import { ancestors, type Element, names, textOf, unspacedLength, walk } from "./dom"
import type { Doc } from "./parse"

export type Zone = "nav" | "footer" | "hidden" | null

/** Zone of each element; inherited from the outermost element that has one, `hidden` from any. */
export interface Zones {
  get(element: Element): Zone | undefined
}

const FOOTER_TAGS = new Set(["footer"])
const NAV_TAGS = new Set(["nav", "header"])

/** Words of class and id. `(?<![a-z])` keeps `barefoot` and `stop` out. */
const FOOTER_NAMES =
  /(?<![a-z])(?:foot(?!note|ball)\w*|copy_?right\w*|page_?bottom|bottom (?!\w)|ls-footer|dibu|friend_?links?|yqlj|blogroll)/
const NAV_NAMES =
  /(?<![a-z])(?:(?:main|top|side|sub|head|left|phone|site)?_?-?(?:nav|menu|navbar|menus)(?:[_ -](?:bar|list|box|wrap|top|left|main)|\d)*|breadcrumbs?|crumbs?|curmb|bread|mbx|top_?bar|search\w*|share\w*|social-?share\w*|login\w*|wza\w*|toolbar|prev_?next|prenext|pagination|qrcode|ewm)(?= )| (?:header|head|banner|top) /

/** Classes of frameworks that hide what carries them. */
const HIDING_NAMES = / (?:ng-hide|layui-hide|displaynone|sr-only) /
const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

export function isHidden(element: Element): boolean {
  if ("hidden" in element.attribs) return true
  const style = element.attribs.style
  if (style !== undefined && element.name !== "body" && HIDING_STYLE.test(style)) return true
  const words = names(element)
  return words !== "" && HIDING_NAMES.test(words)
}

function ownZone(element: Element): Zone {
  if (element.name === "body" || element.name === "html") return null
  if (FOOTER_TAGS.has(element.name)) return "footer"
  if (NAV_TAGS.has(element.name)) return "nav"
  const words = names(element)
  return words ? zoneByName(words) : null
}

/** What the words of class and id say; pages use few lists of them, and use them often. */
const zoneByName = remembered((words): Zone => {
  if (FOOTER_NAMES.test(words)) return "footer"
  return NAV_NAMES.test(words) ? "nav" : null
}, 5000)

/** What stands in every footer of a government site, and nowhere else as a short block. */
const FOOTER_TEXT = /网站标识码|ICP备|公网安备|主办单位|承办单位|版权所有/
const MAX_FOOTER_TEXT = 900
/** A block that holds this share of what the page says (link labels aside) is no furniture, whatever it is called. */
const MOST_OF_PAGE = 0.5
/** Pages that say less than this are judged by names alone. */
const LEAST_SAID = 200

const UNSAID = new Set(["script", "style", "select", "textarea", "title", "noscript", "template"])

/** Characters outside links under each element. */
function countSaid(doc: Doc): { saidIn: (element: Element) => number; total: number } {
  const counts = new Int32Array(doc.elements.length)
  const starts: number[] = []
  let links = 0
  let total = 0
  walk(doc.root, {
    enter(element) {
      if (UNSAID.has(element.name)) return false
      if (element.name === "a") links++
      starts.push(total)
      return true
    },
    leave(element) {
      if (element.name === "a") links--
      const place = doc.order.get(element)
      const before = starts.pop() ?? total
      if (place) counts[place.start] = total - before
    },
    text(data) {
      if (starts.length > 0 && links === 0) total += unspacedLength(data)
    },
  })
  return { saidIn: (element) => counts[doc.order.get(element)?.start ?? -1] ?? 0, total }
}

/** What no footer holds: a breadcrumb, a pager, rows of a list. */
const NO_FOOTER = /位置\s*[:：]|上一页|下一页|尾页/
const MOST_DATES = 2
/** Footers begin in the last part of a page. */
const FOOTER_START = 0.5

/** Blocks that are footers by what they say: the outermost late block around the site's marks that says little else. */
function footersByText(doc: Doc, saidIn: (element: Element) => number): Set<Element> {
  const found = new Set<Element>()
  const earliest = Math.floor(doc.elements.length * FOOTER_START)
  const fits = (block: Element) => {
    if ((doc.order.get(block)?.start ?? 0) < earliest || saidIn(block) > MAX_FOOTER_TEXT) return false
    const text = textOf(block, { max: 20_000 })
    return !NO_FOOTER.test(text) && findDates(text).length <= MOST_DATES
  }
  for (const element of doc.elements.slice(Math.floor(doc.elements.length / 3))) {
    if (!element.children.some((child) => isText(child) && FOOTER_TEXT.test(child.data))) continue
    let block = element
    for (const outer of ancestors(element)) {
      if (outer.name === "body" || found.has(outer) || !fits(outer)) break
      block = outer
    }
    found.add(block)
  }
  return found
}

/** Marks every element of the page with its zone. */
export function readZones(doc: Doc): Zones {
  const zones: Zone[] = []
  const { saidIn, total } = countSaid(doc)
  const isMost = (element: Element) => total >= LEAST_SAID && saidIn(element) > total * MOST_OF_PAGE
  const footers = footersByText(doc, saidIn)
  const late = Math.floor(doc.elements.length * FOOTER_START)
  const stack: Zone[] = [null]
  walk(doc.root, {
    enter(element) {
      const outer = stack.at(-1) ?? null
      const named = isHidden(element) ? "hidden" : footers.has(element) ? "footer" : ownZone(element)
      const lateFooter = named === "footer" && (doc.order.get(element)?.start ?? 0) > late
      const own = named && !lateFooter && isMost(element) ? null : named
      const zone = outer === "hidden" ? "hidden" : own === "hidden" ? "hidden" : (outer ?? own)
      const place = doc.order.get(element)
      if (place) zones[place.start] = zone
      stack.push(zone)
      return true
    },
    leave: () => stack.pop(),
  })
  return { get: (element) => zones[doc.order.get(element)?.start ?? -1] }
}
