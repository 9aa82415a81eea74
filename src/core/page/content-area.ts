/** Where a document stands that is a file, a film or pictures: a page may show it with hardly a word of text. */
import { isDocumentFile } from "../text/file-address"
import { absolute } from "./address"
import { ancestors, attribute, type Element } from "./element"
import type { MainText } from "./main-text"
import { isPicture } from "./media"
import type { Doc } from "./parse"
import type { Zones } from "./regions"

const HOLDER = /^(?:a|embed|iframe|object)$/

/** Where an `embed`, an `object` or a frame takes what it shows from. */
export function sourceOf(element: Element, base: string): string | null {
  return absolute(attribute(element, "src") || attribute(element, "data"), base)
}

function isContent(element: Element, base: string): boolean {
  if (element.name === "img") return isPicture(element)
  if (element.name === "video" || element.name === "audio") return true
  if (!HOLDER.test(element.name)) return false
  const url = element.name === "a" ? absolute(attribute(element, "href"), base) : sourceOf(element, base)
  return url !== null && isDocumentFile(url)
}

/**
 * The elements that hold what a page shows: those of the main text, else those below the headline in the nearest block around it
 * that has a file, a film or a picture outside all furniture. Null where there is neither.
 * @param headline where the page prints the title that it states
 */
export function contentArea(
  doc: Doc,
  zones: Zones,
  { container }: MainText,
  headline: Element | null,
): { start: number; end: number } | null {
  if (container) return container
  if (!headline) return null
  const { start } = headline
  const first = doc.elements.findIndex(
    (element, at) => at > start && !zones.get(element) && isContent(element, doc.base),
  )
  if (first < 0) return null
  const block = [...ancestors(headline)].find((outer) => outer.end >= first)
  return { start: start + 1, end: block?.end ?? doc.elements.length - 1 }
}
