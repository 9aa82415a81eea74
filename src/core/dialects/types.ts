import type { Json } from "./json"

/** What a dialect is shown of a page, and what it tells. Dialects work on plain strings: the tree is the page reader's. */

export interface Signals {
  /** Address of the page. */
  url: string
  /** Inline scripts, joined. */
  script: string
  /** Inline scripts that hold markup or data (`type="text/xml"` ...). */
  dataScripts: readonly string[]
  /** Addresses of scripts, styles and links of the page, one a line. */
  sources: string
  /** The scripts of the page, in document order; `value` gives an attribute as written. */
  scripts: readonly { value(name: string): string | undefined }[]
  /** Content of a meta of the head, whatever case its name is in; null where there is none. */
  meta(name: string): string | null
  /** Whether an element carries this word (lower case) in class or id. */
  hasName(word: string): boolean
  /** Whether the page has an element of this name. */
  hasTag(name: string): boolean
}

/** A row that a dialect reads out of data. Addresses as written. */
export interface Row {
  href: string
  title: string
  date: string | null
  /** What the directory states of the document, label -> value. */
  info?: Record<string, string>
  related?: DataLink[]
}

/** A link that a dialect reads out of data. */
export interface DataLink {
  href: string
  title: string
  /** Name of the group it stands in. */
  block?: string
}

/** The body of an answer to a data call. */
export interface Body {
  /** Address of the call. */
  url: string
  text: string
  /** The body parsed; null where it is no JSON. */
  json: Json
}

/** What a data call answered. */
export interface Answer {
  /** Name of the list, where the answer gives it. */
  title?: string | null
  rows?: Row[]
  /** Markup of rows, one fragment a row. */
  fragments?: string[]
  /** A piece of page, with its rows among other things. */
  markup?: string
  /** The answer says itself that there is nothing, or nothing further. */
  none: boolean
  /** Address, as written, of the call for what follows; null where nothing does. */
  next: string | null
}

/** Facts of a document that a dialect reads out of data. */
export interface Detail {
  related: DataLink[]
  attachments: DataLink[]
  /** Labels and values of its index block. */
  info: Record<string, string>
}

/** One family of content systems, recognised by signature, never by host. */
export interface Dialect {
  id: string
  recognise(signals: Signals): boolean
  /** Markup of the rows where they are kept as data, one fragment a row. */
  fragments?(signals: Signals): string[]
  rows?(signals: Signals): Row[]
  /** Columns of a tree that scripts draw. */
  columns?(signals: Signals): DataLink[]
  detail?(signals: Signals): Detail | null
  /** Address, as written, of the next page of the list; null where this is the last. */
  next?(signals: Signals): string | null
  /** Addresses, as written, of the calls that bring the lists of the page. */
  calls?(signals: Signals): string[]
  /** Addresses, as written, of the calls that bring its menus, none where its scripts hold them; null where neither is known. */
  menus?(signals: Signals): string[] | null
  /** Whether an address is that of a data call of this family. */
  isCall?(url: URL): boolean
  /** The page, as written, on which a visitor sees what a call of this family brings; null where none is known. */
  shownAt?(url: URL): string | null
  /** Reads what a call answered; null for a body of another shape. */
  answer?(body: Body): Answer | null
}
