/** Runs of text: what stands between the borders of two blocks, with the block it stands in. */
import { type Element, isBlock } from "./element"
import { oneLineApart, without } from "./page-text"
import type { Doc } from "./parse"
import type { Zone, Zones } from "./regions"

export interface Run {
  element: Element
  text: string
  zone: Zone
}

/** Longer runs are paragraphs: no label, title, date line or list row is that long, so only their start is kept. */
const LONGEST = 600

/** Parts of lines that are hidden while the lines are not, in order: an old date, the full name behind a short one. */
const hiddenParts = ({ elements }: Doc, zones: Zones): Element[] =>
  elements.filter(
    (element) =>
      element.to > element.from &&
      zones.get(element) === "hidden" &&
      !isBlock(element) &&
      element.parent !== null &&
      zones.get(element.parent) !== "hidden",
  )

/** Runs of a page in document order. An empty table cell is a run too. */
export function readRuns(doc: Doc, zones: Zones): Run[] {
  const hidden = hiddenParts(doc, zones)
  let next = 0
  return doc.stretches.map(({ element, from, to }) => {
    const zone = zones.get(element) ?? null
    const first = next
    while (next < hidden.length && (hidden[next] as Element).from < to) next++
    const omitted = zone === "hidden" ? [] : hidden.slice(first, next)
    return { element, text: oneLineApart(without(doc.text, { from, to }, omitted, LONGEST)), zone }
  })
}
