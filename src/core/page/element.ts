/** An element of a parsed page, and what is asked of one. */
import { type ClassNames, classNames, NO_NAMES } from "./class-names"
import { type Tag, tagOf } from "./tags"

/** What a page says and where its elements stand in it: see `PageText`. */
export interface Sheet {
  readonly text: string
  /** In document order. */
  readonly elements: readonly Element[]
}

/** Names, in lower case, and values as written, in turn. */
export type Attributes = readonly string[]

/** Attributes that readers ask of every element; which of them it has is noted while it is parsed. */
export const HAS = { address: 1, hidden: 2, style: 4, code: 8, names: 16 } as const

const NONE: readonly Element[] = []

export class Element {
  readonly tag: Tag
  readonly names: ClassNames
  children: readonly Element[] = NONE
  /** Position in document order, and that of the last element inside it. */
  start = -1
  end = -1
  /** Where in the text of the page its own text begins and ends; -1 where nobody sees it. */
  from = -1
  to = -1
  /** Its own text where nobody sees it: what the title, a script, an option holds. */
  unseen = ""
  /** Whether it begins and ends a line: blocks, and links that frame blocks. */
  breaks: boolean
  /** Numbers of the first stretch of text that ends inside it, and of the first that ends after it. */
  firstStretch = 0
  lastStretch = 0
  /** Characters of its text outside links. */
  said = 0
  /** A link with a link inside, as broken markup has them. */
  nested = false
  /** Its label as a link; null until somebody asks. */
  label: string | null = null
  /** Where it leads, null where nowhere; undefined until somebody asks. */
  target: string | null | undefined = undefined

  /**
   * @param name in lower case
   * @param has sum of `HAS`
   */
  constructor(
    readonly sheet: Sheet,
    readonly parent: Element | null,
    readonly name: string,
    readonly attributes: Attributes,
    private readonly has: number,
  ) {
    this.tag = tagOf(name)
    this.names = this.hasAny(HAS.names) ? classNames(this.value("class"), this.value("id")) : NO_NAMES
    this.breaks = this.tag.block
  }

  hasAny(what: number): boolean {
    return (this.has & what) !== 0
  }

  /** What an attribute says, as written; undefined where the element has none. Of two with one name the first counts. */
  value(name: string): string | undefined {
    const { attributes } = this
    for (let at = 0; at < attributes.length; at += 2) if (attributes[at] === name) return attributes[at + 1]
    return undefined
  }

  append(child: Element): void {
    if (this.children === NONE) this.children = [child]
    else (this.children as Element[]).push(child)
  }
}

export function attribute(element: Element, name: string): string {
  return element.value(name)?.trim() ?? ""
}

/** The ancestors of an element, nearest first; no more than `most` of them. */
export function ancestors(element: Element, most = Number.POSITIVE_INFINITY): Element[] {
  const found: Element[] = []
  for (let at = element.parent; at && found.length < most; at = at.parent) found.push(at)
  return found
}

/** Whether an element is another or stands inside it. Both are of one page. */
export function contains(outer: Element, inner: Element): boolean {
  return outer.start <= inner.start && inner.start <= outer.end
}

/** Whether its text stands apart from what surrounds it: blocks, links that frame them, and cells of a table. */
export function isBlock(element: Element): boolean {
  return element.breaks || element.tag.cell
}
