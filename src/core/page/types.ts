/**
 * A Page is everything any check will ever ask of a page, taken once from its bytes.
 * It is plain data: it can be stored, sent to another thread and judged again without a request.
 * Every `url` is absolute. Dates are `YYYY-MM-DD`. `null` means "the page states none".
 */

/** Where on the page a link stands. `nav`: menus, trees, breadcrumbs; `list`: rows of the main list; `body`: main text; `footer`. */
export type Region = "nav" | "list" | "body" | "footer"

export type PageKind =
  | "home"
  | "column"
  | "list"
  | "article"
  | "policy"
  | "interpretation"
  | "guide"
  | "annual-report"
  | "platform"
  | "other"

export interface Link {
  url: string
  /** The visible label; `alt` or `title` where the link is a picture. White space folded. */
  text: string
  region: Region
  /** The heading of the block the link stands in, where there is one. */
  block?: string
}

/** One row of the list a page shows. A row with a dead link has `url: null`. */
export interface Entry {
  url: string | null
  title: string
  date: string | null
  /** What a directory states of the document beside its title, under the labels of an index block. */
  info?: Record<string, string>
  /** Pages that a directory relates to the document: its interpretations, what it explains. */
  related?: FileLink[]
}

export interface FileLink {
  url: string
  text: string
}

/** A name or 标识码 of the site, and where on the page it stands. */
export interface SiteMark {
  kind: "name" | "code"
  from: "head" | "badge" | "footer" | "title"
  text: string
}

export interface SiteMarks {
  /** SiteName of the head, else what the footer or title says. */
  name: string | null
  /** 网站标识码: `bm` + 8 digits, or 10 digits. */
  code: string | null
  /** All that the page states, the head first. */
  seen?: SiteMark[]
}

/** 主办单位、联系方式、ICP备案、公安备案、网站标识码、党政机关标识、“我为政府网站找错”、网站地图. */
export type FootMark =
  | "organiser"
  | "contact"
  | "icp"
  | "police"
  | "code"
  | "authority"
  | "report"
  | "sitemap"

/** A table of the main text: rows of cells, text only, spans repeated into every cell they cover. */
export type Table = string[][]

export interface SearchForm {
  action: string
  /** Name of the text field. */
  field: string
  method: "get" | "post"
  /** Fixed fields the form sends along. */
  hidden: Record<string, string>
}

export interface Media {
  images: number
  videos: number
  audios: number
}

export interface Page {
  /** Address the page was read from (after redirects), without fragment. */
  url: string
  /** What the bytes were decoded as: `utf-8`, `gb18030`, `utf-16le`, `big5` ... */
  charset: string
  /** The article's or column's title without the site name. */
  title: string | null
  /** Publication date that the page shows. */
  date: string | null
  /** Document number (文号) of this document in normal form, `代字〔YYYY〕N号`. */
  number: string | null
  /** 发布机构 or 来源 as stated. */
  source: string | null
  kind: PageKind
  /** Id of the CMS dialect that was recognised, or `plain`. */
  dialect: string
  site: SiteMarks
  /** Marks that stand at the foot of the page. Left out where the body is no markup. */
  foot?: FootMark[]
  /** Tags of the head that the norms for government sites name and the page fills in. Left out where the body is no markup. */
  tags?: string[]
  /** ColumnName of the head, or the last part of the breadcrumb. */
  column: string | null
  /** Breadcrumb (您当前的位置) labels, first to last. */
  breadcrumb: string[]
  links: Link[]
  entries: Entry[]
  attachments: FileLink[]
  /** Links to the policy this page explains, or to its interpretations. */
  related: FileLink[]
  /** The main text, paragraphs separated by "\n". */
  text: string
  /** Headings and heading-like short paragraphs of the main text, in order. */
  headings: string[]
  tables: Table[]
  /** Address of the next page of the list, where the page names one. */
  next: string | null
  /** Addresses of frames and iframes. */
  frames: string[]
  /** Target of a meta refresh or an immediate script redirect. */
  redirect: string | null
  search: SearchForm | null
  /** Has a form that a citizen fills in (application, letter): text fields beyond a search box. */
  form: boolean
  /** Set where the page asks for a password. */
  login?: true
  media: Media
  /**
   * True when the place of the list or text is empty and scripts of the page fill it: such a page proves no absence. Of a page that a
   * browser drew: when it is empty still and does not say that there is nothing.
   */
  scriptDrawn: boolean
  /** Addresses of the data calls that fill the lists of this page; what they answer counts as the page's own. */
  calls?: string[]
  /** Addresses of the calls that bring its menus; none where its scripts hold them. Set only where the family of the page tells. */
  menus?: string[]
  /** Addresses of script files that may write its menus; only where the page shows next to none itself. */
  menuScripts?: string[]
  /**
   * Set where the body is data that answers a call of a page's scripts: it brought `rows` (or text), says itself that there are `none`,
   * is `void` of the data it should hold, or of a form `unknown` to us.
   */
  answer?: "rows" | "none" | "void" | "unknown"
  /** Text of the info block (索引号, 发布机构, 成文日期, 有效性 ...), label -> value. */
  info: Record<string, string>
  /**
   * Set where the page is a document file: its format (core/files), and where each of its pages begins in `text`, none for formats without
   * pages. `media.images` then counts pages without a text.
   */
  file?: { format: string; starts: number[] }
}

/** What the page reader is given. `contentType` is the response header as received, or null. */
export interface PageInput {
  url: string
  bytes: Uint8Array
  contentType: string | null
}
