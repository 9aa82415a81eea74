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
}

/** A link that a dialect reads out of data. */
export interface DataLink {
  href: string
  title: string
}

/** Facts of a document that a dialect reads out of data. */
export interface Detail {
  related: DataLink[]
  attachments: DataLink[]
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
}
