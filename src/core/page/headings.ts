/** Headings of the main text: marked as such, or short numbered paragraphs. */
import type { Element } from "./element"
import type { Reading } from "./reading"
import { isHidden } from "./regions"
import { linesOf } from "./text-of"

const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}[、.．，\s]|第[一二三四五六七八九十百]{1,4}[章节部分条]|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[、.．](?!\d))/
const HEADING_TAG = /^h[1-6]$/
const LONGEST = 60
const MAX_HEADINGS = 300

/** A table with cells side by side holds data, and its numbered labels are no headings; one cell around a text is its frame. */
function isDataTable(element: Element): boolean {
  return element.name === "tr" && element.children.filter(({ tag }) => tag.cell).length > 1
}

/** Reads the headings in order. */
export function readHeadings({ main }: Reading): string[] {
  if (!main.container) return []
  const marked = new Set<string>()
  const skip = (element: Element) => {
    if (HEADING_TAG.test(element.name))
      for (const line of linesOf(element, { max: LONGEST + 1 })) marked.add(line)
    return isHidden(element) || isDataTable(element)
  }
  return linesOf(main.container, { skip, max: 500_000 })
    .filter(
      (line) =>
        line.length <= LONGEST && (marked.has(line) || (NUMBERED.test(line) && !/[。；;]$/.test(line))),
    )
    .slice(0, MAX_HEADINGS)
}
