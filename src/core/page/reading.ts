/** What all readers of one page share: the tree, its zones, its runs of text, its metas, its main text. */
import type { Element } from "./dom"
import type { Headline } from "./heading"
import type { Labelled } from "./labels"
import type { MainText } from "./main-text"
import type { Metas } from "./metas"
import type { Doc } from "./parse"
import type { Zones } from "./regions"
import type { Run } from "./runs"

export interface Reading {
  url: string
  doc: Doc
  metas: Metas
  /** Where the title is printed. */
  headline: Headline | null
  zones: Zones
  runs: readonly Run[]
  labels: readonly Labelled[]
  main: MainText
  /** Positions in document order between which the content stands: the main text, or the files and pictures in its place. */
  area: { start: number; end: number } | null
  breadcrumb: readonly string[]
}

/** Where an element stands to the main text: before its start, inside it, after it. `before` where there is none. */
export function sideOf({ doc, main }: Reading, element: Element): "before" | "inside" | "after" {
  if (!main.container) return "before"
  const text = doc.order.get(main.container)
  const own = doc.order.get(element)
  if (!text || !own || own.start < text.start) return "before"
  return own.start <= text.end ? "inside" : "after"
}

/** Whether an element is part of what the page shows. */
export function inArea({ doc, area }: Reading, element: Element): boolean {
  const at = doc.order.get(element)?.start ?? -1
  return area !== null && at >= area.start && at <= area.end
}

/** A run of this length outside tables is a paragraph: no index block stands behind it. */
const PARAGRAPH = 40

/** Where the first paragraph of the text begins, as a position in document order. */
function firstParagraph(reading: Reading): number {
  const { runs, doc } = reading
  const first = runs.find(
    ({ element, text }) =>
      text.length >= PARAGRAPH && !/^t[dh]$/.test(element.name) && sideOf(reading, element) === "inside",
  )
  return first ? (doc.order.get(first.element)?.start ?? 0) : Number.POSITIVE_INFINITY
}

/** Labels outside the text, and those of an index block at its very start: the text itself explains and asks for labels too. */
export function ownLabels(reading: Reading): Labelled[] {
  const limit = firstParagraph(reading)
  return reading.labels.filter(
    ({ element }) =>
      sideOf(reading, element) !== "inside" || (reading.doc.order.get(element)?.start ?? 0) < limit,
  )
}
