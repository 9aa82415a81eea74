/** Which labels of a page are its own, and not matter of its text. */
import { type Labelled, readLabels } from "./labels"
import type { Reading } from "./reading"
import { sideOf } from "./reading"

/** A run of this length outside tables is a paragraph: no index block stands behind it. */
const PARAGRAPH = 40

type Around = Pick<Reading, "runs" | "main">

/** Where the first paragraph of the text begins, as a position in document order. */
function firstParagraph({ runs, main }: Around): number {
  const first = runs.find(
    ({ element, text }) =>
      text.length >= PARAGRAPH && !element.tag.cell && sideOf({ main }, element) === "inside",
  )
  return first ? first.element.start : Number.POSITIVE_INFINITY
}

/** Labels outside the text, and those at its very start. */
export function ownLabels({ runs, main }: Around): Labelled[] {
  const limit = firstParagraph({ runs, main })
  return readLabels(runs).filter(
    ({ element }) => sideOf({ main }, element) !== "inside" || element.start < limit,
  )
}
