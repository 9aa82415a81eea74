/** Text to a tree and the indexes all readers share, in one pass of htmlparser2. */
import { type Document, DomHandler, type Element, type ParentNode } from "domhandler"
import { Parser } from "htmlparser2"
import { attribute, names, PageElement, walk } from "./dom"

/** Where elements stand in document order. */
export interface Order {
  get(element: Element): { readonly start: number; readonly end: number } | undefined
}

/** Indexed elements know their places themselves. */
const order: Order = {
  get: (element) => (element instanceof PageElement && element.start >= 0 ? element : undefined),
}

/** A parsed page. Elements are listed in document order; look-ups are in lower case. */
export interface Doc {
  /** Address that links are resolved against: `<base href>` of the page, else its own. */
  base: string
  root: Document
  elements: readonly Element[]
  /** Position of an element in `elements`, and of the last element inside it. */
  order: Order
  /** Elements that may lead somewhere or name an address: `option`, `file`, and all with an attribute for it. In document order. */
  addressed: readonly Element[]
  byTag(name: string): readonly Element[]
  /** Elements with this word in class or id. */
  byName(word: string): readonly Element[]
  /** Inline scripts, joined for searches; capped. */
  script: string
  /** Inline scripts that hold markup or data of their own (`text/xml`, `text/html`). */
  dataScripts: readonly string[]
}

/** Nesting beyond this is flattened: real pages stay below 60, hostile ones overflow the stack of whoever recurses. */
export const MAX_DEPTH = 256
/** Elements beyond this are not read. */
const MAX_ELEMENTS = 120_000
const MAX_SCRIPT = 1_000_000

/** Attributes that hold addresses, scripts that jump, and codes of sites. */
const ADDRESSES = new Set("href src data-url data-href data-link onclick sitecode site_code".split(" "))

/** Builds the tree, hanging whatever is nested too deep on the deepest level that is kept. */
class ShallowHandler extends DomHandler {
  #beyond = 0
  /** Whether the tag being read has one of these attributes. */
  #addressed = false
  #count = 0

  onattribute(name: string): void {
    if (ADDRESSES.has(name)) this.#addressed = true
  }

  override onopentag(name: string, attribs: Record<string, string>): void {
    const addressed = this.#addressed || name === "option" || name === "file"
    this.#addressed = false
    this.#count++
    if (this.#count > MAX_ELEMENTS) {
      this.#beyond++
      return
    }
    if (this.#beyond > 0 || this.tagStack.length >= MAX_DEPTH) {
      this.#beyond++
      const element = new PageElement(name, attribs, [])
      element.addressed = addressed
      this.addNode(element)
      return
    }
    const element = new PageElement(name, attribs)
    element.addressed = addressed
    this.addNode(element)
    this.tagStack.push(element)
  }

  override onclosetag(): void {
    if (this.#beyond > 0) this.#beyond--
    else super.onclosetag()
  }
}

/** Parses markup to a document. Takes anything, throws nothing. */
function parseMarkup(markup: string): Document {
  const handler = new ShallowHandler()
  const parser = new Parser(handler, {
    lowerCaseTags: true,
    lowerCaseAttributeNames: true,
    decodeEntities: true,
  })
  parser.end(markup)
  return handler.root
}

function push<K>(map: Map<K, Element[]>, key: K, element: Element): void {
  const list = map.get(key)
  if (list) list.push(element)
  else map.set(key, [element])
}

/** Words of class and id, each once; a list of words is taken apart where it is first met. */
function wordsOf(element: Element, lists: Map<string, string[]>): readonly string[] {
  const list = names(element)
  let words = lists.get(list)
  if (!words) {
    words = [...new Set(list.split(" "))].filter((word) => word !== "")
    lists.set(list, words)
  }
  return words
}

function baseOf(elements: readonly Element[], url: string): string {
  const href = elements.find((element) => element.name === "base" && element.attribs.href)?.attribs.href
  try {
    return href ? new URL(href, url).href : url
  } catch {
    return url
  }
}

function scriptText(element: Element): string {
  return (element as ParentNode).children.map((child) => ("data" in child ? child.data : "")).join("")
}

/** Parses a page and indexes it. */
export function parse(markup: string, url: string): Doc {
  const root = parseMarkup(markup)
  const elements: Element[] = []
  const addressed: Element[] = []
  const tags = new Map<string, Element[]>()
  const words = new Map<string, Element[]>()
  const lists = new Map<string, string[]>()
  const scripts: string[] = []
  const dataScripts: string[] = []
  let scriptLength = 0
  walk(root, {
    enter(element) {
      const own = element as PageElement
      own.start = elements.length
      own.end = elements.length
      elements.push(element)
      if (own.addressed) addressed.push(element)
      push(tags, element.name, element)
      for (const word of wordsOf(element, lists)) push(words, word, element)
      if (element.name !== "script") return element.name !== "style"
      const text = scriptText(element)
      if (/xml|html|template/i.test(attribute(element, "type"))) dataScripts.push(text)
      else if (scriptLength + text.length <= MAX_SCRIPT) {
        scriptLength += text.length
        scripts.push(text)
      }
      return false
    },
    leave(element) {
      const own = element as PageElement
      own.end = elements.length - 1
    },
  })
  return {
    base: baseOf(elements, url),
    root,
    elements,
    addressed,
    order,
    byTag: (name) => tags.get(name) ?? [],
    byName: (word) => words.get(word) ?? [],
    script: scripts.join("\n"),
    dataScripts,
  }
}
