/** Links of a page: anchors and everything else that sends a visitor somewhere. */
import { ownCopy } from "../text/own-copy"
import { rememberedFor } from "../text/remembered-for"
import { firstFrom } from "../text/sorted"
import { foldSpace } from "../text/spacing"
import { hasWords } from "../text/words"
import { absolute } from "./address"
import { attribute, type Element, HAS } from "./element"
import type { Doc } from "./parse"
import type { Reading } from "./reading"
import { textOf } from "./text-of"
import type { Link, Region } from "./types"

export const MAX_LINKS = 5000
const LONGEST_LABEL = 300

/** Literal targets in event handlers: window.open('…'), location.href='…', jump("…"). */
const SCRIPT_TARGET =
  /(?:window\s*\.\s*open\s*\(|location(?:\s*\.\s*href)?\s*=|location\s*\.\s*(?:replace|assign)\s*\()\s*['"]([^'"]{1,1000})['"]/

/** Plain text addresses. Chinese punctuation and brackets end them. */
const TEXT_ADDRESS = /https?:\/\/[\w.-]{4,100}(?::\d{1,5})?(?:\/[\w\-./?%&=+~#!@,;:$*()]{0,500})?/g

const FARTHEST_LABEL = 40

/** Text of a link without the text of links nested in it by broken markup; else the alt or title of its picture. */
export function linkText(element: Element): string {
  // Rows, attachments and the list of links ask for the labels of the same links.
  element.label ??= labelOf(element)
  return element.label
}

function labelOf(element: Element): string {
  const skip = (inner: Element) => inner !== element && inner.name === "a"
  const text = textOf(element, element.name === "a" && !element.nested ? {} : { skip })
  if (hasWords(text)) return text.slice(0, LONGEST_LABEL)
  const label = pictureLabel(element) || attribute(element, "title") || attribute(element, "alt")
  return ownCopy(foldSpace(label || text).slice(0, LONGEST_LABEL))
}

function pictureLabel({ sheet, start, end }: Element): string {
  for (let at = start; at <= end; at++) {
    const inner = sheet.elements[at]
    if (inner?.name !== "img" && inner?.name !== "area") continue
    const label = attribute(inner, "alt") || attribute(inner, "title")
    if (label) return label
  }
  return ""
}

/** Where an element leads; null where nowhere. */
export function targetOf(element: Element, base: string): string | null {
  if (element.target === undefined) element.target = targetFrom(element, base)
  return element.target
}

function targetFrom(element: Element, base: string): string | null {
  const href = absolute(attribute(element, "href"), base)
  if (href) return href
  for (const name of ["data-url", "data-href", "data-link"]) {
    const url = absolute(attribute(element, name), base)
    if (url) return url
  }
  const literal =
    SCRIPT_TARGET.exec(attribute(element, "onclick"))?.[1] ??
    SCRIPT_TARGET.exec(attribute(element, "href"))?.[1]
  return literal ? absolute(literal, base) : null
}

/** Options of a select that jumps are addresses; others are values. */
function optionTarget(element: Element, base: string): string | null {
  const value = attribute(element, "value")
  return /^(?:https?:)?\/\/|^\.{0,2}\/\S|\.s?html?$/i.test(value) ? absolute(value, base) : null
}

/** Attributes that make any element lead somewhere. */
const SCRIPTED = ["onclick", "data-url", "data-href"]

/** Whether an element is made to lead somewhere; a dead link is too. */
export function hasTarget(element: Element): boolean {
  if (element.name === "a" || element.name === "area") return true
  if (!element.hasAny(HAS.address)) return false
  return SCRIPTED.some((name) => element.value(name) !== undefined)
}

interface LinkPlaces {
  anchors: readonly number[]
  scripted: readonly number[]
}

/** Positions of links in document order. Rows and the blocks around them ask for the same links: they are looked for once. */
const linkPlaces = rememberedFor((doc: Doc): LinkPlaces => {
  const anchors = doc.byTag("a").map(({ start }) => start)
  const scripted = doc.addressed
    .filter((element) => element.name !== "a" && hasTarget(element) && targetOf(element, doc.base) !== null)
    .map(({ start }) => start)
  return { anchors, scripted }
})

/** The part of a sorted list that lies between two bounds, both included. */
function between(sorted: readonly number[], from: number, to: number): number[] {
  const first = firstFrom(sorted, (at) => at >= from)
  let end = first
  while (end < sorted.length && (sorted[end] as number) <= to) end++
  return sorted.slice(first, end)
}

/**
 * The links inside an element, itself included, in document order: its `a` elements;
 * where it has none, the innermost elements whose scripts lead somewhere.
 */
export function linksIn(doc: Doc, { start, end }: Element): Element[] {
  const { anchors, scripted } = linkPlaces(doc)
  const elementsAt = (places: readonly number[]) => places.map((at) => doc.elements[at] as Element)
  const own = between(anchors, start, end)
  if (own.length > 0) return elementsAt(own)
  const driven = between(scripted, start, end)
  return elementsAt(driven).filter((outer, i) => (driven[i + 1] ?? Number.POSITIVE_INFINITY) > outer.end)
}

const HEADING = /^h[1-6]$/
/** First elements of a block, one of which its heading is. */
const MOST_BEFORE = 3
/** How far up from a link the heading of its block may stand. */
const BLOCK_LEVELS = 5

/** Heading of the block a link stands in: a heading before it among the children of one of its ancestors. */
function blockOf(element: Element, cache: Map<Element, string | null>): string | undefined {
  let outer = element.parent
  for (let level = 0; level < BLOCK_LEVELS && outer && outer.name !== "body"; level++, outer = outer.parent) {
    let heading = cache.get(outer)
    if (heading === undefined) {
      heading = null
      for (const child of outer.children.slice(0, MOST_BEFORE)) {
        if (!HEADING.test(child.name) && !child.names.heads) continue
        const text = textOf(child, { max: FARTHEST_LABEL + 1 })
        if (text && text.length <= FARTHEST_LABEL) heading = text
        break
      }
      cache.set(outer, heading)
    }
    if (heading) return heading
  }
  return undefined
}

function plainAddresses(text: string): string[] {
  return [...text.matchAll(TEXT_ADDRESS)].map(([address]) => address.replace(/[.,;:)]+$/, ""))
}

/** The words before an address on its line: `政策原文：http://…` is a link named 政策原文. */
function labelBefore(line: string, address: string): string {
  const before = line.slice(0, line.indexOf(address)).replace(/[：:\s(（]+$/, "")
  return (
    before
      .split(/[，。；,;]/)
      .at(-1)
      ?.trim()
      .slice(-FARTHEST_LABEL) || address
  )
}

/** Reads the links of a page in document order, each address once per label and region. */
export function readLinks(reading: Reading, regionOf: (element: Element) => Region): Link[] {
  const { doc, main } = reading
  const links: Link[] = []
  const seen = new Map<string, Link[]>()
  const blocks = new Map<Element, string | null>()
  const add = (url: string, text: string, region: Region, block?: string) => {
    const same = seen.get(url)
    if (same?.some((link) => link.text === text && link.region === region)) return
    const link: Link = block && block !== text ? { url, text, region, block } : { url, text, region }
    links.push(link)
    if (same) same.push(link)
    else seen.set(url, [link])
  }
  for (const element of doc.addressed) {
    if (links.length >= MAX_LINKS) break
    if (element.name === "option") {
      const url = optionTarget(element, doc.base)
      if (url) add(url, ownCopy(foldSpace(element.unseen)), regionOf(element))
      continue
    }
    if (!hasTarget(element)) continue
    const url = targetOf(element, doc.base)
    if (url) add(url, linkText(element), regionOf(element), blockOf(element, blocks))
  }
  for (const line of main.text.split("\n")) {
    if (!line.includes("http")) continue
    for (const address of plainAddresses(line)) {
      const url = absolute(address, doc.base)
      if (url && !seen.has(url) && links.length < MAX_LINKS) add(url, labelBefore(line, address), "body")
    }
  }
  return links
}
