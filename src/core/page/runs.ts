/** Runs of text: what stands between the borders of two blocks, with the block it stands in. */
import { foldSpace } from "../text/spacing"
import { type Element, isBlock, walk } from "./dom"
import type { Doc } from "./parse"
import type { Zone, Zones } from "./regions"

export interface Run {
  element: Element
  text: string
  zone: Zone
}

/** Longer runs are paragraphs: no label, title, date line or list row is that long, so only their start is kept. */
const LONGEST = 600
const MAX_RUNS = 20_000
const UNREAD = new Set(["script", "style", "select", "textarea", "title", "template", "iframe"])
const CELLS = new Set(["td", "th", "dd"])

/** Runs of a page in document order. An empty table cell is a run too: it is somebody's empty value. */
export function readRuns(doc: Doc, zones: Zones): Run[] {
  const runs: Run[] = []
  const open: { element: Element; runs: number }[] = []
  let parts: string[] = []
  let length = 0
  const flush = () => {
    const element = open.at(-1)?.element
    const text = foldSpace(parts.join(""))
    if (element && text && runs.length < MAX_RUNS)
      runs.push({ element, text, zone: zones.get(element) ?? null })
    parts = []
    length = 0
  }
  walk(doc.root, {
    enter(element) {
      if (UNREAD.has(element.name)) return false
      if (element.name === "br") flush()
      else if (isBlock(element)) {
        flush()
        open.push({ element, runs: runs.length })
      } else parts.push(" ")
      return true
    },
    leave(element) {
      if (element.name === "br") return
      if (!isBlock(element)) {
        parts.push(" ")
        return
      }
      flush()
      const own = open.pop()
      if (own && own.runs === runs.length && CELLS.has(element.name) && runs.length < MAX_RUNS)
        runs.push({ element, text: "", zone: zones.get(element) ?? null })
    },
    text(data) {
      if (length > LONGEST) return
      parts.push(data.slice(0, LONGEST))
      length += data.length
    },
  })
  return runs
}
