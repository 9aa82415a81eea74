/** What a page is. Conditions are asked in the order of the table; the first that holds names the kind. */
import { normaliseName } from "../text/name"
import type { PageKind } from "./types"

/** What the conditions look at. */
export interface KindSigns {
  url: string
  title: string
  docTitle: string
  columnNames: string
  siteName: string
  /** Has a publication line or head metas of an article. */
  article: boolean
  number: string | null
  indexLabels: number
  textLength: number
  /** Lists of rows on the page, and rows in the longest. */
  lists: number
  rows: number
  dated: number
  links: number
}

const DOCUMENT_END =
  /(?:通知|意见|办法|决定|批复|规定|方案|细则|条例|规划|通告|公告|命令|令|函|规则|纲要|计划|目录|标准|措施|制度|指引|章程|预案|批复的函)(?:[（(].{1,20}[)）])?$/
const INTERPRETATION = /解读|一图读懂|一图看懂|图解|政策问答|答记者问|起草说明/
const POLICY_COLUMN =
  /规范性文件|政策文件|法规公文|文件库|政府文件|规章|行政法规|公报|管委会文件|办公[厅室]文件|府文件|政策法规/

function path(url: string): string {
  try {
    return new URL(url).pathname
  } catch {
    return "/"
  }
}

function isRoot(url: string): boolean {
  return /^\/(?:(?:index|default|home)\.\w{3,5})?$/i.test(path(url))
}

/** A first folder, as departments have under the host of their government. */
function isUnitRoot(url: string): boolean {
  return /^\/[\w-]{2,30}\/(?:(?:index|default)\.\w{3,5})?$/i.test(path(url))
}

const KINDS: readonly [PageKind, (signs: KindSigns) => boolean][] = [
  [
    "annual-report",
    (s) =>
      /年度?报告|年报/.test(s.title) &&
      /信息公开/.test(s.title) &&
      /\d{4}|二[〇○零O]/.test(s.title) &&
      (s.article || s.textLength > 1500) &&
      s.rows < 5,
  ],
  ["guide", (s) => /信息公开指南$/.test(normaliseName(s.title)) && (s.textLength > 200 || s.rows < 3)],
  [
    "interpretation",
    (s) => s.article && (INTERPRETATION.test(s.title) || /政策解读|政策图解/.test(s.columnNames)),
  ],
  ["policy", (s) => s.article && s.number !== null],
  [
    "policy",
    (s) =>
      s.article && POLICY_COLUMN.test(s.columnNames) && (DOCUMENT_END.test(s.title) || s.indexLabels >= 5),
  ],
  ["policy", (s) => s.article && s.indexLabels >= 4 && DOCUMENT_END.test(s.title)],
  ["article", (s) => s.article && s.textLength > 0],
  [
    "platform",
    (s) =>
      /信息公开(?:平台|专栏|网|目录)?$/.test(normaliseName(s.docTitle)) &&
      !s.article &&
      (isRoot(s.url) || s.lists !== 1),
  ],
  ["home", (s) => isRoot(s.url)],
  ["home", (s) => isUnitRoot(s.url) && s.columnNames === "" && s.links >= 30],
  ["list", (s) => s.rows > 0 && s.lists === 1],
  ["column", (s) => s.lists > 1],
  ["article", (s) => s.article],
  ["column", (s) => s.links >= 20],
]

/** The kind of a page by its signs. */
export function kindOf(signs: KindSigns): PageKind {
  return KINDS.find(([, holds]) => holds(signs))?.[0] ?? "other"
}
