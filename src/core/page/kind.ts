/** What a page is. Conditions are asked in the order of the table; the first that holds names the kind. */
import { normaliseName } from "../text/name"
import type { PageKind } from "./types"

/** What the conditions look at. */
export interface KindSigns {
  url: string
  /** Title as of an article. */
  title: string
  /** First part of `<title>`. */
  docTitle: string
  /** ColumnName and breadcrumb, "" where the page names neither. */
  columnNames: string
  /** Shows one document. */
  article: boolean
  number: string | null
  /** Labels of an index block. */
  indexLabels: number
  text: string
  /** Lists of rows of their own right, and rows in the longest. */
  lists: number
  rows: number
  /** The longest list is a taste of a column that has its own page. */
  excerpt: boolean
  links: number
}

type Condition = (signs: KindSigns) => boolean

const DOCUMENT =
  /(?:通知|意见|办法|决定|批复|规定|方案|细则|条例|规划|通告|公告|命令|令|函|规则|纲要|计划|标准|措施|制度|章程|预案)(?:[（(].{1,20}[)）])?$/
const INTERPRETATION = /解读|一图读懂|一图看懂|图解|政策问答|答记者问|起草说明/
/** News of meetings and courses that have interpretation for their matter. */
const MEETING = /培训|宣讲|座谈会|推进会|工作会|例会/
const POLICY_COLUMN =
  /规范性文件|政策文件|法规公文|文件库|政府文件|规章|行政法规|公报|管委会文件|办公[厅室]文件|府文件|政策法规/
const UNIT = /(?:政府|局|委|办|厅|院|部|署|中心|委员会|镇|乡|街道|街道办事处|管委会|网|网站|门户)$/
const ORDER = /(?:政府|国务院|部|局|委员会|总署|主席)\s*令\s*(?:\n|第|$)|^令\s*\n/
const ARTICLES_OF_RULE = /(?:^|\n)第一条[\s\S]{1,20000}\n第[二三]条/

function path(url: string): string {
  try {
    return new URL(url).pathname
  } catch {
    return "/"
  }
}

const isRoot = (url: string) => /^\/(?:(?:index|default|home)\.\w{3,5})?$/i.test(path(url))
/** A first folder, as departments have under the host of their government. */
const isFolderOfHost = (url: string) => /^\/[\w-]{2,30}\/(?:(?:index|default)\.\w{3,5})?$/i.test(path(url))

/** What a 信息公开指南 speaks of, whatever it is called. */
const GUIDE_WORDS = [
  "主动公开",
  "依申请公开",
  "不予公开",
  "申请人",
  "身份证",
  "答复",
  "受理机构",
  "公开目录",
  "公开指南",
]
const MOST_GUIDE_WORDS = 5

const isGuide: Condition = ({ title, text, rows, article, number }) =>
  rows < 3 &&
  number === null &&
  (/信息公开指南(?:20\d\d年?版?)?$/.test(normaliseName(title)) ||
    (!article &&
      text.length > 300 &&
      GUIDE_WORDS.filter((word) => text.includes(word)).length >= MOST_GUIDE_WORDS))

const isAnnualReport: Condition = ({ title, article, text, rows }) =>
  /信息公开.{0,8}(?:报告|年报)/.test(title) &&
  /\d{4}|[二2][〇○零O0]/.test(title) &&
  !/(?:通知|通报|函)$/.test(title) &&
  (article || text.length > 1500) &&
  rows < 5

const isPlatform: Condition = ({ url, title, docTitle, lists }) =>
  /\/gkmlpt\/(?:index|$)/.test(path(url)) ||
  (lists !== 1 && [title, docTitle].some((name) => /信息公开(?:平台|网)$/.test(normaliseName(name)))) ||
  (isRoot(url) && /信息公开(?:平台|专栏|网|目录)?$/.test(normaliseName(docTitle)))

const isRule: Condition = ({ title, text }) =>
  ORDER.test(text.slice(0, 300)) || (DOCUMENT.test(title) && ARTICLES_OF_RULE.test(text.slice(0, 40_000)))

const isInterpretation: Condition = ({ article, title }) =>
  article && INTERPRETATION.test(title) && !DOCUMENT.test(title) && !MEETING.test(title)

const KINDS: readonly [PageKind, Condition][] = [
  ["platform", (s) => !s.article && isPlatform(s)],
  ["home", (s) => isRoot(s.url) && (s.links >= 20 || !s.article)],
  ["annual-report", isAnnualReport],
  ["guide", isGuide],
  ["interpretation", isInterpretation],
  ["policy", (s) => s.article && s.number !== null],
  [
    "policy",
    (s) => s.article && POLICY_COLUMN.test(s.columnNames) && (DOCUMENT.test(s.title) || s.indexLabels >= 5),
  ],
  ["policy", (s) => s.article && s.indexLabels >= 4 && DOCUMENT.test(s.title)],
  ["policy", (s) => s.article && isRule(s)],
  ["interpretation", (s) => s.article && /政策解读|政策图解/.test(s.columnNames)],
  ["article", (s) => s.article],
  ["home", (s) => isFolderOfHost(s.url) && s.columnNames === "" && UNIT.test(s.docTitle)],
  ["list", (s) => s.rows > 0 && s.lists === 1 && !s.excerpt],
  ["column", (s) => s.rows > 0 || s.links >= 20],
]

/** The kind of a page by its signs. */
export function kindOf(signs: KindSigns): PageKind {
  return KINDS.find(([, holds]) => holds(signs))?.[0] ?? "other"
}
