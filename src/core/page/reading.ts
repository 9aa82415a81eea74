/** What all readers of one page share: the tree, its zones, its runs of text, its metas, its main text. */

import type { Element } from "./element"
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
  /** Labels outside the text, and those of an index block at its very start: the text itself explains and asks for labels too. */
  labels: readonly Labelled[]
  /** Parts of `<title>`, the site's name last where it can be told. */
  titleParts: readonly string[]
  main: MainText
  /** Positions in document order between which the content stands: the main text, or the files and pictures in its place. */
  area: { start: number; end: number } | null
  breadcrumb: readonly string[]
}

/** Where an element stands to the main text: before its start, inside it, after it. `before` where there is none. */
export function sideOf({ main }: Pick<Reading, "main">, element: Element): "before" | "inside" | "after" {
  if (!main.container) return "before"
  if (element.start < main.container.start) return "before"
  return element.start <= main.container.end ? "inside" : "after"
}

/** Whether an element is part of what the page shows. */
export function inArea({ area }: Reading, element: Element): boolean {
  return area !== null && element.start >= area.start && element.start <= area.end
}
