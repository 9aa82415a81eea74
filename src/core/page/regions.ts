/** Which parts of a page are furniture: navigation, search and share bars, footer, and what is not shown. */
import { findDates } from "../text/date"
import { firstFrom } from "../text/sorted"
import type { Furniture } from "./class-names"
import { ancestors, contains, type Element, HAS } from "./element"
import type { Doc } from "./parse"
import { textOf } from "./text-of"

export type Zone = Furniture | "hidden" | null

/** Zone of each element; inherited from the outermost element that has one, `hidden` from any. */
export interface Zones {
  get(element: Element): Zone | undefined
}

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

export function isHidden(element: Element): boolean {
  if (element.hasAny(HAS.hidden)) return true
  if (element.hasAny(HAS.style) && element.name !== "body" && HIDING_STYLE.test(element.value("style") ?? ""))
    return true
  return element.names.hides
}

function ownZone(element: Element): Zone {
  if (element.name === "body" || element.name === "html") return null
  return element.tag.zone ?? element.names.zone
}

/** What stands in every footer of a government site, and nowhere else as a short block. */
const FOOTER_TEXT = /网站标识码|ICP备|公网安备|主办单位|承办单位|版权所有/g
/** The last of these marks are looked at: footers are late, and have a handful. */
const MAX_MARKS = 500
const MAX_FOOTER_TEXT = 900
/** A block that holds this share of what the page says (link labels aside) is no furniture, whatever it is called. */
const MOST_OF_PAGE = 0.5
/** Pages that say less than this are judged by names alone. */
const LEAST_SAID = 200

/** What no footer holds: a breadcrumb, a pager, rows of a list. */
const NO_FOOTER = /位置\s*[:：]|上一页|下一页|尾页/
const MOST_DATES = 2
/** Footers begin in the last part of a page, and what they say after its first third. */
const FOOTER_START = 0.5
const EARLIEST_MARK = 1 / 3

/** The innermost element that shows what stands at a place of the page's text. */
function elementAt({ stretches }: Doc, place: number): Element | null {
  const holds = ({ from, to }: Element) => from >= 0 && from <= place && place < to
  const stretch = stretches[firstFrom(stretches, ({ from }) => from > place) - 1]
  if (!stretch || place >= stretch.to) return null
  let at = stretch.element
  for (let inner: Element | null = at; inner; inner = inner.children.find(holds) ?? null) at = inner
  return at
}

/** Blocks that are footers by what they say: the outermost late block around the site's marks that says little else. */
function footersByText(doc: Doc): Set<Element> {
  const found = new Set<Element>()
  const earliest = Math.floor(doc.elements.length * FOOTER_START)
  const fits = (block: Element) => {
    if (block.start < earliest || block.said > MAX_FOOTER_TEXT) return false
    const text = textOf(block, { max: 20_000 })
    return !NO_FOOTER.test(text) && findDates(text).length <= MOST_DATES
  }
  for (const { index } of [...doc.text.matchAll(FOOTER_TEXT)].slice(-MAX_MARKS)) {
    const element = elementAt(doc, index)
    if (!element || element.start < Math.floor(doc.elements.length * EARLIEST_MARK)) continue
    if ([...found].some((footer) => contains(footer, element))) continue
    let block = element
    for (const outer of ancestors(element)) {
      if (outer.name === "body" || !fits(outer)) break
      block = outer
    }
    found.add(block)
  }
  return found
}

/** Marks every element of the page with its zone. */
export function readZones(doc: Doc): Zones {
  const { elements } = doc
  const zones: Zone[] = []
  const total = elements.reduce((sum, element) => (element.parent ? sum : sum + element.said), 0)
  const isMost = ({ said }: Element) => total >= LEAST_SAID && said > total * MOST_OF_PAGE
  const footers = footersByText(doc)
  const late = Math.floor(elements.length * FOOTER_START)
  for (const element of elements) {
    const parent = element.parent
    const outer = parent ? (zones[parent.start] ?? null) : null
    if (outer === "hidden") {
      zones.push(outer)
      continue
    }
    const named = isHidden(element) ? "hidden" : footers.has(element) ? "footer" : ownZone(element)
    const lateFooter = named === "footer" && element.start > late
    const own = named && !lateFooter && isMost(element) ? null : named
    zones.push(own === "hidden" ? own : (outer ?? own))
  }
  return { get: (element) => zones[element.start] }
}
