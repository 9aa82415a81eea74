/** The stretches of a page's text: what stands between the borders of two blocks, and empty values. Kept while the page is read. */
import type { Element } from "./element"

export interface Stretch {
  /** The block it stands in. */
  element: Element
  /** Where in the text of the page. */
  from: number
  to: number
}

const MAX_STRETCHES = 20_000

/** An empty one is somebody's empty value. */
const VALUES = new Set(["td", "th", "dd"])

export class Stretches {
  /** In document order. */
  readonly all: Stretch[] = []
  /** Blocks that are open, and how many stretches there were when each began. */
  readonly #open: { element: Element; stretches: number }[] = []
  #from = 0

  /** A block begins at a place of the text: what was said before it is the outer block's. */
  enter(element: Element, place: number): void {
    this.end(place)
    this.#open.push({ element, stretches: this.all.length })
  }

  /** The innermost block ends at a place of the text. */
  leave(element: Element, place: number): void {
    this.end(place)
    const own = this.#open.pop()
    if (own && own.stretches === this.all.length && VALUES.has(element.name))
      this.#keep({ element, from: place, to: place })
  }

  /** A line ends at a place of the text. */
  end(place: number): void {
    const element = this.#open.at(-1)?.element
    if (element && place > this.#from) this.#keep({ element, from: this.#from, to: place })
    this.#from = Math.max(this.#from, place)
  }

  #keep(stretch: Stretch): void {
    if (this.all.length < MAX_STRETCHES) this.all.push(stretch)
  }
}
