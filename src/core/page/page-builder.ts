/** Builds a page as htmlparser2 reads it: the tree, the text, and what stands where, in one pass. */
import type { Handler } from "htmlparser2"
import { type Attributes, attribute, Element, HAS, type Sheet } from "./element"
import { ADDRESS_TAGS, attributeNamed } from "./noted"
import { GAP, PageText } from "./page-text"
import { tagOf } from "./tags"

/** A stretch of text between the borders of two blocks. */
export interface Stretch {
  /** The block it stands in. */
  element: Element
  /** Where in the text of the page. */
  from: number
  to: number
}

/** Nesting beyond this is flattened: real pages stay below 60, hostile ones overflow the stack of whoever recurses. */
export const MAX_DEPTH = 256
/** Elements beyond this are not read. */
const MAX_ELEMENTS = 120_000
const MAX_SCRIPT = 1_000_000
const MAX_STRETCHES = 20_000

const NO_ATTRIBUTES: Attributes = []

/** An empty one is somebody's empty value. */
const VALUES = new Set(["td", "th", "dd"])

/** Adds a value to the list under a key. */
function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

export class PageBuilder implements Partial<Handler>, Sheet {
  readonly elements: Element[] = []
  /** Elements that may lead somewhere or name an address. */
  readonly addressed: Element[] = []
  readonly tags = new Map<string, Element[]>()
  /** Elements by their list of class and id words. */
  readonly lists = new Map<readonly string[], Element[]>()
  readonly stretches: Stretch[] = []
  readonly scripts: string[] = []
  readonly dataScripts: string[] = []
  text = ""
  readonly #text = new PageText()
  /** The element being read. */
  #current: Element | null = null
  #depth = 0
  /** Elements open beyond the limits. */
  #beyond = 0
  /** Name of the tag being read; its attributes follow, and whatever comes after them ends it. */
  #tag: string | null = null
  #attributes: string[] | null = null
  /** What its attributes are noted for. */
  #has = 0
  readonly #blocks: { element: Element; stretches: number }[] = []
  readonly #links: Element[] = []
  /** Elements open that nobody sees. */
  #silent = 0
  #stretchFrom = 0
  #scriptLength = 0

  onopentagname(name: string): void {
    this.#begin()
    this.#tag = name
  }

  onattribute(written: string, value: string): void {
    const { name, has } = attributeNamed(written)
    this.#has |= has
    if (this.#attributes) this.#attributes.push(name, value)
    else this.#attributes = [name, value]
  }

  /** The element whose tag has been read. */
  #begin(): void {
    const name = this.#tag
    if (name === null) return
    const attributes = this.#attributes ?? NO_ATTRIBUTES
    const has = ADDRESS_TAGS.has(name) ? this.#has | HAS.address : this.#has
    this.#tag = null
    this.#attributes = null
    this.#has = 0
    if (this.elements.length >= MAX_ELEMENTS) {
      this.#passLimit(name)
      return
    }
    const parent = this.#current
    const element = new Element(this, parent, name, attributes, has)
    element.start = this.elements.length
    this.elements.push(element)
    parent?.append(element)
    this.#list(element)
    this.#open(element)
    if (this.#beyond > 0 || this.#depth >= MAX_DEPTH) {
      this.#close(element)
      this.#passLimit(name)
      return
    }
    this.#current = element
    this.#depth++
  }

  onclosetag(name: string): void {
    this.#begin()
    if (this.#beyond > 0) {
      this.#beyond--
      if (tagOf(name).silent) this.#silent--
      return
    }
    if (this.#current) this.#leave(this.#current)
  }

  ontext(data: string): void {
    this.#begin()
    if (this.#silent === 0) this.#text.add(data, this.#links.length > 0)
    else if (this.#current && this.#beyond === 0) this.#current.unseen += data
  }

  onend(): void {
    this.#begin()
    // A page that is cut off within a tag closes fewer elements than it opened.
    while (this.#current) this.#leave(this.#current)
    this.text = this.#text.complete()
  }

  #leave(element: Element): void {
    this.#close(element)
    this.#current = element.parent
    this.#depth--
  }

  /** Beyond the limits nothing is known of an element but whether its text is seen. */
  #passLimit(name: string): void {
    this.#beyond++
    if (tagOf(name).silent) this.#silent++
  }

  #list(element: Element): void {
    if (element.hasAny(HAS.address)) this.addressed.push(element)
    push(this.tags, element.name, element)
    if (element.names.text !== "") push(this.lists, element.names.words, element)
  }

  #open(element: Element): void {
    const { name, tag, parent } = element
    if (name === "a") {
      for (const link of this.#links) link.nested = true
      this.#links.push(element)
    }
    if (tag.silent) this.#silent++
    if (this.#silent > 0) return
    if (tag.block && parent?.name === "a" && !parent.breaks) this.#frame(parent)
    if (tag.block || tag.cell) {
      this.#endStretch()
      if (name !== "br") this.#blocks.push({ element, stretches: this.stretches.length })
    }
    this.#text.apart(tag.block ? GAP.line : tag.cell ? GAP.cell : GAP.border)
    element.from = this.#text.text.length
    element.firstStretch = this.stretches.length
    element.said = this.#text.said
  }

  /** A link turns out to frame blocks: what it has said so far is its own, and not of the line before it. */
  #frame(link: Element): void {
    const outer = this.#blocks.at(-1)?.element
    if (outer && link.from > this.#stretchFrom)
      this.#keepStretch({ element: outer, from: this.#stretchFrom, to: link.from })
    this.#stretchFrom = Math.max(this.#stretchFrom, link.from)
    this.#text.breakAt(link.from)
    link.breaks = true
    link.firstStretch = this.stretches.length
    this.#blocks.push({ element: link, stretches: this.stretches.length })
  }

  #close(element: Element): void {
    const { name, tag, breaks } = element
    element.end = this.elements.length - 1
    if (name === "a") this.#links.pop()
    if (this.#silent === 0) {
      element.to = this.#text.text.length
      element.said = this.#text.said - element.said
      if (name !== "br" && (breaks || tag.cell)) this.#closeBlock(element)
      element.lastStretch = this.stretches.length
      this.#text.apart(breaks ? GAP.line : tag.cell ? GAP.cell : GAP.border)
    }
    if (tag.silent) this.#silent--
    if (name === "script") this.#keepScript(element)
  }

  #closeBlock(element: Element): void {
    this.#endStretch()
    const own = this.#blocks.pop()
    if (own && own.stretches === this.stretches.length && VALUES.has(element.name))
      this.#keepStretch({ element, from: element.to, to: element.to })
  }

  #endStretch(): void {
    const to = this.#text.text.length
    const element = this.#blocks.at(-1)?.element
    if (element && to > this.#stretchFrom) this.#keepStretch({ element, from: this.#stretchFrom, to })
    this.#stretchFrom = to
  }

  #keepStretch(stretch: Stretch): void {
    if (this.stretches.length < MAX_STRETCHES) this.stretches.push(stretch)
  }

  #keepScript(element: Element): void {
    const text = element.unseen
    if (/xml|html|template/i.test(attribute(element, "type"))) this.dataScripts.push(text)
    else if (this.#scriptLength + text.length <= MAX_SCRIPT) {
      this.#scriptLength += text.length
      this.scripts.push(text)
    }
  }
}
