/** Whether a page shows one document rather than a list or a landing page. */
import { normaliseName } from "../text/name"
import type { Reading } from "./reading"

/** Prose that makes an article of a page without any other sign. */
const MUCH_PROSE = 300
const SOME_PROSE = 60
/** Rows that make a list of a page whose text could be its introduction. */
const MANY_ROWS = 8

const BYLINE = ["来源", "信息来源", "发布时间", "发布日期", "成文日期", "索引号", "文章来源", "作者"]
/** Labels of an index block; a page that fills in so many of them shows a document. */
const INDEX = [
  "索引号",
  "文号",
  "发文字号",
  "发布机构",
  "发文机关",
  "发布机关",
  "统一编号",
  "成文日期",
  "生成日期",
  "发布日期",
  "名称",
  "标题",
  "主题分类",
  "文件状态",
  "有效性",
  "实施日期",
  "失效日期",
]
const FULL_INDEX = 4

/** The head names an article, and not just the column or the site once more. */
function namedInHead({ metas }: Reading): boolean {
  const title = normaliseName(metas.get("ArticleTitle") ?? "")
  return (
    title !== "" &&
    ![metas.get("ColumnName"), metas.get("SiteName")].some((name) => normaliseName(name ?? "") === title)
  )
}

/**
 * @param date publication day that the page shows
 * @param rows rows of the longest list outside the text
 */
export function showsDocument(reading: Reading, date: string | null, rows: number): boolean {
  if (namedInHead(reading)) return true
  const { main, area, headline, metas, doc } = reading
  const prose = main.text.length
  const own = reading.labels
  const labels = new Set(own.map(({ label }) => label))
  const filled = new Set(own.filter(({ value }) => value !== "").map(({ label }) => label))
  const indexed = INDEX.filter((label) => filled.has(label)).length
  if (indexed >= FULL_INDEX && (prose >= SOME_PROSE || (date !== null && rows < MANY_ROWS))) return true
  if (area === null || (prose === 0 && !headline)) return false
  if (doc.byTag("body").length === 0 && prose >= MUCH_PROSE) return true
  if (rows >= MANY_ROWS && prose < MUCH_PROSE * 2) return false
  const byline = BYLINE.some((label) => labels.has(label)) || metas.get("PubDate") !== null
  if (date === null) return headline?.confirmed === true && prose >= MUCH_PROSE
  return (byline || prose >= MUCH_PROSE) && (prose >= SOME_PROSE || headline !== null)
}
