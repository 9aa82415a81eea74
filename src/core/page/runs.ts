/** Runs of text: what stands between the borders of two blocks, with the block it stands in. */

import type { Element } from "./element"
import { oneLineApart } from "./page-text"
import type { Doc } from "./parse"
import type { Zone, Zones } from "./regions"

export interface Run {
  element: Element
  text: string
  zone: Zone
}

/** Longer runs are paragraphs: no label, title, date line or list row is that long, so only their start is kept. */
const LONGEST = 600

/** Runs of a page in document order. An empty table cell is a run too. */
export function readRuns(doc: Doc, zones: Zones): Run[] {
  return doc.stretches.map(({ element, from, to }) => ({
    element,
    text: oneLineApart(doc.text.slice(from, Math.min(to, from + LONGEST))),
    zone: zones.get(element) ?? null,
  }))
}
