/** Builds a page as htmlparser2 reads it: the tree, the text, and what stands where, in one pass. */
import type { Handler } from "htmlparser2"
import { type Attributes, attribute, Element, HAS, type Sheet } from "./element"
import { ADDRESS_TAGS, attributeNamed } from "./noted"
import { GAP, PageText } from "./page-text"
import { Stretches } from "./stretches"
import { tagOf } from "./tags"

/** Nesting beyond this is flattened: real pages stay below 60, hostile ones overflow the stack of whoever recurses. */
export const MAX_DEPTH = 256
/** Elements beyond this are not read. */
const MAX_ELEMENTS = 120_000
const MAX_SCRIPT = 1_000_000

const NO_ATTRIBUTES: Attributes = []

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
  readonly stretches = new Stretches()
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
  readonly #links: Element[] = []
  /** Elements open that nobody sees. */
  #silent = 0
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
    const place = this.#text.text.length
    if (name === "br") this.stretches.end(place)
    else if (tag.block || tag.cell) this.stretches.enter(element, place)
    this.#text.apart(tag.block ? GAP.line : tag.cell ? GAP.cell : GAP.border)
    element.from = place
    element.firstStretch = this.stretches.all.length
    element.said = this.#text.said
  }

  /** A link turns out to frame blocks: what it has said so far is its own, and not of the line before it. */
  #frame(link: Element): void {
    this.#text.breakAt(link.from)
    link.breaks = true
    this.stretches.enter(link, link.from)
    link.firstStretch = this.stretches.all.length
  }

  #close(element: Element): void {
    const { name, tag, breaks } = element
    element.end = this.elements.length - 1
    if (name === "a") this.#links.pop()
    if (this.#silent === 0) {
      element.to = this.#text.text.length
      element.said = this.#text.said - element.said
      if (name !== "br" && (breaks || tag.cell)) this.stretches.leave(element, element.to)
      element.lastStretch = this.stretches.all.length
      this.#text.apart(breaks ? GAP.line : tag.cell ? GAP.cell : GAP.border)
    }
    if (tag.silent) this.#silent--
    if (name === "script") this.#keepScript(element)
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
