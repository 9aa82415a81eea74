/** A column of the sample site. Its place in the tree is its path. */
export interface Column {
  path: string
  name: string
  /** ColumnType of the head. */
  type: string
  template:
    | "list"
    | "landing"
    | "page"
    | "leaders"
    | "offices"
    | "apply"
    | "progress"
    | "mailbox"
    | "platform"
  /** How the list names its further pages: a script call as TRS WCM writes it, or plain links. */
  pager?: "trs" | "plain"
  pageSize?: number
  charset?: "gbk"
  /** Content of `page` columns. */
  body?: Block[]
  /** Rows of a landing block or a list that lead to other columns or sites. */
  links?: { text: string; url: string }[]
  /** Not shown in the menu's drop-down of its parent. */
  hidden?: boolean
}

/** A paragraph; `# ` starts a heading, `> ` a right-aligned line, `[[id|text]]` links an article of the site. */
export type Block = string | { image: string; alt: string } | { table: string[][] } | { video: string }

export interface Article {
  id: number
  /** Path of its column. */
  in: string
  /** Paths of further columns that list it. */
  also?: string[]
  title: string
  /** `YYYY-MM-DD HH:MM` */
  date: string
  source: string
  body: Block[]
  /** Names of attached files. */
  files?: string[]
  /** Names that the first file lists, a row of its table each. */
  listed?: string[]
  /** Articles named in the block under the text. */
  related?: number[]
  /** Set on documents: fills the info block. */
  document?: { number: string; written: string; topic: string; valid: "有效" | "失效" | "废止" }
  /** Set on annual reports: numbers of the application table by row, seven columns each. */
  applications?: Record<string, number[]>
}

export interface SiteInfo {
  host: string
  name: string
  unit: string
  code: string
  province: string
  portal: string
  address: string
  postcode: string
  phone: string
  fax: string
  email: string
  office: string
  record: string
  police: string
  menu: string[]
  services: { text: string; path: string }[]
  partners: { text: string; url: string }[]
  slides: { image: string; id: number }[]
  /** The list of powers and duties stands on the service network of the province. */
  powerList: { text: string; url: string }
}

/** A page, picture or file as the server sends it. */
export interface Resource {
  type: string
  body: Uint8Array
}
