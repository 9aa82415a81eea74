/** The visible text of an element. */
import { foldSpace } from "../text/spacing"
import type { Element } from "./element"
import { linesIn, oneLine, oneLineApart, without } from "./page-text"

export interface TextOptions {
  /** Elements to leave out, with all below them. */
  skip?: (element: Element) => boolean
  /** Where more characters than this make no difference. The text given may be somewhat longer. */
  max?: number
}

/** What nobody sees has no part in the text of the page: the texts of a subtree on one line. */
function unseenText({ sheet, start, end }: Element): string {
  const texts = sheet.elements.slice(start, end + 1).map(({ unseen }) => unseen)
  return foldSpace(texts.join(" "))
}

/** The part of the page's text that is the element's, as it is taken down there: between two characters stands one gap at most. */
function partOf(element: Element, { skip, max = Number.POSITIVE_INFINITY }: TextOptions): string {
  const { sheet, from, to } = element
  const most = 2 * (max + 1)
  if (from < 0) return unseenText(element).slice(0, most)
  if (!skip) return sheet.text.slice(from, Math.min(to, from + most))
  if (skip(element)) return ""
  const omitted: Element[] = []
  for (let at = element.start + 1; at <= element.end; at++) {
    const inner = sheet.elements[at] as Element
    // What lies so far behind what is wanted need not be asked.
    if (inner.from > from + most && omitted.length === 0) break
    if (inner.from < 0 || !skip(inner)) continue
    omitted.push(inner)
    at = inner.end
  }
  return without(sheet.text, element, omitted, most)
}

/** The lines of an element, one for each block; empty lines dropped. */
export function linesOf(element: Element, options: TextOptions = {}): string[] {
  return linesIn(partOf(element, options))
}

/** All visible text of an element on one line. */
export function textOf(element: Element, options: TextOptions = {}): string {
  return oneLine(partOf(element, options))
}

/** The same, with the texts of neighbouring elements apart. */
export function textApart(element: Element, options: TextOptions = {}): string {
  return oneLineApart(partOf(element, options))
}
