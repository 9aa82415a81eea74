/** The title of a document file: set large, or the first lines that are one. What files say of themselves in their properties is mostly wrong. */
import type { Doc } from "../page/parse"
import { textOf } from "../page/text-of"
import { leadingDocumentNumber } from "../text/document-number"

const HEAD_LINES = 12
const SHORTEST = 4
const LONGEST = 60
const LONGEST_TITLE = 120
const SENTENCE = /[。；;：:，,]/
/** Names of sheets and of parts. */
const LOWER = ["h2", "h3", "h4"]
/** How the titles of documents end. */
const ENDS =
  /(?:报告|年报|目录|清单|名录|指引|指南|一览表|汇总表|统计表|表|通知|意见|办法|决定|批复|规定|方案|细则|条例|规划|通告|公告|令|函|规则|纲要|计划|标准|措施|制度|章程|预案|公报|解读|说明)(?:[（(].{1,20}[)）])?$/

/** Heads of tables. */
const TABLE_HEAD = /^(?:序号|编号)(?:\s|$)/
/** The first parts of documents are marked as headings too. */
const NUMBERED =
  /^(?:第?[一二三四五六七八九十]{1,3}[、章节部.．]|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[、.．])/

const isLine = (line: string): boolean =>
  line.length >= SHORTEST &&
  line.length <= LONGEST &&
  !SENTENCE.test(line) &&
  !NUMBERED.test(line) &&
  !TABLE_HEAD.test(line) &&
  leadingDocumentNumber(line) === null

/** The first line of the head that may be a title, with the next one where only both together end like one. */
function firstLines(text: string, headings: ReadonlySet<string>): string | null {
  const lines = text.split("\n", HEAD_LINES).filter((line) => !headings.has(line))
  const at = lines.findIndex(isLine)
  const first = lines[at]
  if (first === undefined) return null
  const both = `${first}${lines[at + 1] ?? ""}`
  return !ENDS.test(first) && both.length <= LONGEST && ENDS.test(both) ? both : first
}

export function fileTitle(doc: Doc, text: string): string | null {
  const [large] = doc.byTag("h1")
  const headings = LOWER.flatMap((tag) => doc.byTag(tag)).map((element) => textOf(element, { max: LONGEST }))
  const printed = large ? textOf(large, { max: LONGEST_TITLE + 1 }) : ""
  const fits = printed.length >= SHORTEST && printed.length <= LONGEST_TITLE && !NUMBERED.test(printed)
  return fits && text.split("\n", HEAD_LINES).includes(printed)
    ? printed
    : firstLines(text, new Set(headings))
}
