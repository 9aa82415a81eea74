/** Small helpers over the parsed tree. All walks are iterative: the depth of a page must not be the depth of our stack. */
import { type AnyNode, Element, isTag, isText } from "domhandler"
import { remembered } from "../text/remembered"
import { foldSpace } from "../text/spacing"

export type { AnyNode, Element } from "domhandler"

/** An element of a parsed page, with what all readers ask of it again and again. */
export class PageElement extends Element {
  /** Position in document order, and that of the last element inside it; -1 until the page is indexed. */
  start = -1
  end = -1
  /** Class and id as `names` gives them; null until somebody asks. */
  words: string | null = null
  /** Whether it has an attribute that may lead somewhere, see `Doc.addressed`. */
  addressed = false
  /** Its label as a link; null until somebody asks. */
  label: string | null = null
  /** Whether it begins and ends a line; null until somebody asks. */
  breaks: boolean | null = null
}

/** Elements whose text nobody sees. */
const SILENT = new Set([
  "script",
  "style",
  "template",
  "textarea",
  "select",
  "iframe",
  "object",
  "noscript",
  "title",
])

/** Elements that begin and end a line of their own. */
const BLOCK = new Set(
  (
    "address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody tfoot thead tr ul ucapcontent"
  ).split(" "),
)
/** Elements whose neighbours stand apart, though on one line. */
const CELL = new Set(["td", "th"])

export function isElement(node: AnyNode | null | undefined): node is Element {
  return node != null && isTag(node)
}

/** Whether an element begins and ends a line: blocks, and links that frame blocks. */
function breaksLine(element: Element): boolean {
  const known = element as PageElement
  known.breaks ??= isBroken(element)
  return known.breaks
}

function isBroken({ name, children }: Element): boolean {
  return BLOCK.has(name) || (name === "a" && children.some((child) => isTag(child) && BLOCK.has(child.name)))
}

export function isBlock(element: Element): boolean {
  return CELL.has(element.name) || breaksLine(element)
}

export function attribute(element: Element, name: string): string {
  return element.attribs[name]?.trim() ?? ""
}

/** Class and id of an element in lower case, as one string of words: " nav top ". */
export function names(element: Element): string {
  const known = element as PageElement
  known.words ??= spelledNames(element)
  return known.words
}

function spelledNames({ attribs }: Element): string {
  const { class: className = "", id = "" } = attribs
  return className || id ? spelled(` ${className} ${id} `) : ""
}

/** Pages use few lists of words, and use them often. */
const spelled = remembered((list) => list.toLowerCase().replace(/\s+/g, " "), 5000)

/** The ancestors of a node, nearest first. */
export function* ancestors(node: AnyNode): Generator<Element> {
  for (let at = node.parent; at; at = at.parent) if (isElement(at)) yield at
}

export function contains(outer: AnyNode, inner: AnyNode): boolean {
  for (let at: AnyNode | null = inner; at; at = at.parent) if (at === outer) return true
  return false
}

interface Visitor {
  /** False: leave this element and all below it out. */
  enter(element: Element): boolean
  leave?(element: Element): void
  text?(data: string): void
}

/** Walks a tree in document order without recursion. */
export function walk(root: AnyNode, { enter, leave, text }: Visitor): void {
  let node: AnyNode | null = root
  let down = true
  while (node) {
    if (down) {
      if (isText(node)) text?.(node.data)
      else {
        const element: Element | null = isElement(node) ? node : null
        const open: boolean = element ? enter(element) : "children" in node
        if (open && "children" in node && node.children.length > 0) {
          node = node.children[0] as AnyNode
          continue
        }
        if (open && element) leave?.(element)
      }
    }
    if (node === root) return
    if (node.next) {
      node = node.next
      down = true
    } else {
      node = node.parent
      down = false
      if (isElement(node)) leave?.(node)
      if (node === root) return
    }
  }
}

/** Characters that are no white space. */
export function unspacedLength(text: string): number {
  return isBlank(text) ? 0 : text.replace(/\s+/g, "").length
}

/** The end of a line and what indents the next: most texts between two elements are nothing else. */
function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code !== 32 && (code > 13 || code < 9)) return false
  }
  return true
}

/** White space folded to one space each, ends kept. */
function foldRuns(text: string): string {
  if (isBlank(text)) return text === "" ? "" : " "
  return DOUBLED.test(text) ? text.replace(/\s+/g, " ") : text
}
const DOUBLED = /\s\s|[^\S ]/

export interface TextOptions {
  /** Elements to leave out, with all below them. */
  skip?: (element: Element) => boolean
  /** Stop after so many characters. */
  max?: number
  /** Keep the texts of neighbouring elements apart: parts of a date stand in elements of their own. */
  apart?: boolean
}

/** Text of a node with one line for each block; white space inside a line folded, empty lines dropped. */
export function linesOf(
  node: AnyNode,
  { skip, max = Number.POSITIVE_INFINITY, apart = false }: TextOptions = {},
): string[] {
  const lines: string[] = []
  let parts: string[] = []
  let total = 0
  const flush = () => {
    const line = foldSpace(parts.join(""))
    if (line) lines.push(line)
    parts = []
  }
  walk(node, {
    enter(element) {
      if (total >= max || (SILENT.has(element.name) && element !== node) || skip?.(element)) return false
      if (breaksLine(element)) flush()
      else if (apart || CELL.has(element.name)) parts.push(" ")
      return true
    },
    leave(element) {
      if (breaksLine(element)) flush()
      else if (apart || CELL.has(element.name)) parts.push(" ")
    },
    text(data) {
      if (total >= max) return
      const folded = foldRuns(data)
      const kept = folded.length > max - total ? folded.slice(0, max - total) : folded
      total += kept.length
      parts.push(kept)
    },
  })
  flush()
  return lines
}

/** All visible text of a node on one line, white space folded. */
export function textOf(node: AnyNode, options?: TextOptions): string {
  return linesOf(node, options).join(" ")
}
