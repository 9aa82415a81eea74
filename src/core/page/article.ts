/** Whether a page shows one document rather than a list or a landing page. */
import { normaliseName } from "../text/name"
import { ownLabels, type Reading } from "./reading"

/** Prose that makes an article of a page without any other sign. */
const MUCH_PROSE = 300
const SOME_PROSE = 60
/** Rows that make a list of a page whose text could be its introduction. */
const MANY_ROWS = 8

const BYLINE = new Set(["来源", "信息来源", "发布时间", "发布日期", "成文日期", "索引号", "文章来源", "作者"])

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
  const { main, headline, metas, doc } = reading
  const prose = main.text.length
  if (main.container === null || (prose === 0 && !headline)) return false
  if (doc.byTag("body").length === 0 && prose >= MUCH_PROSE) return true
  if (rows >= MANY_ROWS && prose < MUCH_PROSE * 2) return false
  const byline = ownLabels(reading).some(({ label }) => BYLINE.has(label)) || metas.get("PubDate") !== null
  return date !== null && (byline || prose >= MUCH_PROSE) && (prose >= SOME_PROSE || headline !== null)
}
