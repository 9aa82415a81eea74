/** The heading of a block of rows, and whether the block is only a taste of the column it names. */
import { canonicalUrl } from "../text/url"
import { ancestors, type Element } from "./element"
import { linksIn, linkText, targetOf } from "./links"
import type { Doc } from "./parse"
import { linesOf } from "./text-of"

export interface BlockHeading {
  text: string
  /** The heading with what stands beside it: 更多, tabs, a breadcrumb. */
  frame: Element
}

const LONGEST = 30
const TAG = /^h[1-6]$/
const MORE = /(?:更多|more)[^\p{L}]{0,4}$/iu
/** How far up from a row, and how many neighbours back, its heading may stand. */
const LEVELS = 4
const NEIGHBOURS = 4

function textOfHeading(element: Element): string {
  const text = linesOf(element, { max: 80 })[0]?.replace(MORE, "").trim() ?? ""
  return text.length <= LONGEST ? text : ""
}

/** The neighbours before an element, nearest first. */
function before(element: Element): Element[] {
  const siblings = element.parent?.children ?? []
  const place = siblings.indexOf(element)
  return siblings.slice(Math.max(0, place - NEIGHBOURS), place).reverse()
}

/** The heading above a block: the nearest one before it among the neighbours of the row and of its ancestors. */
export function headingBefore(row: Element): BlockHeading | null {
  for (const outer of ancestors(row, LEVELS)) {
    if (outer.name === "body") break
    for (const at of before(outer)) {
      const inner = at.children.find((child) => TAG.test(child.name))
      if (!inner && !TAG.test(at.name) && !at.names.heads) continue
      const text = textOfHeading(inner ?? at)
      if (text) return { text, frame: at }
    }
  }
  return null
}

/** Whether the heading is a link to another page, or 更多 beside it is. */
export function leadsElsewhere(doc: Doc, { text, frame }: BlockHeading): boolean {
  const own = canonicalUrl(doc.base)
  return linksIn(doc, frame).some((link) => {
    const label = linkText(link)
    const target = label === text || MORE.test(label) ? targetOf(link, doc.base) : null
    return target !== null && canonicalUrl(target) !== own
  })
}
