/** How much prose and how many pictures stand under each element of a page, furniture left out. */

import type { Element } from "./element"
import { hasTarget, targetOf } from "./links"
import { BORDER } from "./page-text"
import type { Doc } from "./parse"
import type { Zones } from "./regions"
import type { Stretch } from "./stretches"

export interface Weights {
  /** Lines of sentences count tenfold, so that all sums are whole numbers. */
  proseOf(element: Element): number
  imagesOf(element: Element): number
}

/** What a character of a sentence counts, and what one of a mere label does. */
export const SENTENCE = 10
const LABEL = 1
/** A line with a link is a row or a menu item, unless it says so much beside the link. */
const LEAST_BESIDE_LINK = 16
const SHORTEST_SENTENCE = 12
const PROSE_MARK = /[，。；！？：、,;]/
/** Longer texts are no labels of links. */
const LONGEST_LABEL = 200

/** White space, digits and the marks of dates and counters make no prose. */
const NO_LETTERS = /[\s\d\-./:[\]()]/

/** The ideographic space: no white space has a higher code. */
const LAST_SPACE = 0x3000

const BORDER_CODE = BORDER.charCodeAt(0)

/** Characters that are words. */
function lettersIn(text: string, from: number, to: number): number {
  let letters = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code > LAST_SPACE || (code !== BORDER_CODE && !NO_LETTERS.test(text[at] as string))) letters++
  }
  return letters
}

interface Part {
  from: number
  to: number
  /** The label of a link; else furniture. */
  linked: boolean
}

/** Links are no prose, whether the page or its scripts follow them. */
function isLink(element: Element, base: string): boolean {
  if (element.name === "a") return true
  return element.to - element.from <= LONGEST_LABEL && hasTarget(element) && targetOf(element, base) !== null
}

/** The parts of the page's text that are no prose, in order, none in another. */
function unprosaic(doc: Doc, zones: Zones): Part[] {
  const parts: Part[] = []
  for (let at = 0; at < doc.elements.length; at++) {
    const element = doc.elements[at] as Element
    const { from, to, end } = element
    if (from < 0) continue
    const furniture = Boolean(zones.get(element))
    if (!furniture && !isLink(element, doc.base)) continue
    if (to > from) parts.push({ from, to, linked: !furniture })
    at = end
  }
  return parts
}

/** What the stretches of text count, in their order. */
function countProse(doc: Doc, zones: Zones): number[] {
  const parts = unprosaic(doc, zones)
  let at = 0
  return doc.stretches.map(({ element, from, to }: Stretch) => {
    if (zones.get(element)) return 0
    let letters = lettersIn(doc.text, from, to)
    let isRow = false
    while (at < parts.length && (parts[at] as Part).to <= from) at++
    for (let next = at; next < parts.length && (parts[next] as Part).from < to; next++) {
      const part = parts[next] as Part
      letters -= lettersIn(doc.text, Math.max(from, part.from), Math.min(to, part.to))
      isRow ||= part.linked
    }
    if (letters <= 0 || (isRow && letters < LEAST_BESIDE_LINK)) return 0
    const isSentence = letters >= SHORTEST_SENTENCE && PROSE_MARK.test(doc.text.slice(from, to))
    return letters * (isSentence ? SENTENCE : LABEL)
  })
}

/** The sums of a list up to each of its places. */
function runningSums(values: readonly number[]): Float64Array {
  const sums = new Float64Array(values.length + 1)
  values.forEach((value, at) => {
    sums[at + 1] = (sums[at] as number) + value
  })
  return sums
}

export function weigh(doc: Doc, zones: Zones): Weights {
  const prose = runningSums(countProse(doc, zones))
  const images = runningSums(doc.elements.map((one) => (one.name === "img" && !zones.get(one) ? 1 : 0)))
  return {
    proseOf: ({ firstStretch, lastStretch }) => (prose[lastStretch] ?? 0) - (prose[firstStretch] ?? 0),
    imagesOf: ({ start, end }) => (images[end + 1] ?? 0) - (images[start] ?? 0),
  }
}
