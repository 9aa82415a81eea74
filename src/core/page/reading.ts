/** What all readers of one page share: the tree, its zones, its runs of text, its metas, its main text. */
import type { Element } from "./dom"
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
  headline: Run | null
  zones: Zones
  runs: readonly Run[]
  labels: readonly Labelled[]
  main: MainText
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

/** Runs at the start of the text among which an index block may stand. */
const INDEX_RUNS = 40

/** Labels outside the text, and those of an index block at its very start: the text itself explains and asks for labels too. */
export function ownLabels(reading: Reading): Labelled[] {
  const { labels, runs, main, doc } = reading
  const first = runs.findIndex(({ element }) => sideOf(reading, element) === "inside")
  const last = first < 0 ? null : runs[first + INDEX_RUNS]
  const limit = last ? (doc.order.get(last.element)?.start ?? 0) : Number.POSITIVE_INFINITY
  return labels.filter(
    ({ element }) =>
      !main.container ||
      sideOf(reading, element) !== "inside" ||
      (doc.order.get(element)?.start ?? 0) < limit,
  )
}
