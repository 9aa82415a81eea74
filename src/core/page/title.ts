/** Titles: of an article, of a column, of a site. */
import { normaliseName } from "../text/name"
import type { Reading } from "./reading"
import { plain } from "./title-text"

const INDEX_TITLE = new Set(["标题", "名称", "信息名称", "文件名称"])
const CUT = /(?:\.{2,}|…+)\s*$/

function indexTitle(reading: Reading): string | null {
  const found = reading.labels.find(({ label, value }) => INDEX_TITLE.has(label) && value.length >= 6)
  return found?.value ?? null
}

/** The whole title where one place holds it cut short and another in full. */
function uncut(title: string, others: readonly (string | null | undefined)[]): string {
  if (!CUT.test(title)) return title
  const stem = normaliseName(title.replace(CUT, ""))
  return others.find((text) => text && !CUT.test(text) && normaliseName(text).startsWith(stem)) ?? title
}

/** The first part of `<title>` without the column's name at its end. */
function documentTitle({ titleParts, breadcrumb }: Reading): string | null {
  const [first] = titleParts
  const column = breadcrumb.find((name) => first?.endsWith(`-${name}`))
  return (column ? first?.slice(0, -column.length - 1) : first) ?? null
}

/**
 * The title of an article: as the head names it, else as the page prints it.
 * @param siteName a head that gives the site's name as the article's says nothing
 */
export function articleTitle(reading: Reading, siteName: string | null): string | null {
  const { headline, metas } = reading
  const meta = plain(metas.get("ArticleTitle") ?? "")
  const document = documentTitle(reading)
  const index = indexTitle(reading)
  const named = meta !== "" && normaliseName(meta) !== normaliseName(siteName ?? "") ? meta : null
  const printed = headline?.confirmed ? headline.text : null
  const title = named ?? printed ?? index ?? headline?.text ?? document
  return title ? uncut(title, [headline?.text, index, document]) : null
}

/** The title of a column or list: its name in the head, else the heading of its list, else the end of the breadcrumb. */
export function columnTitle(reading: Reading, listHeading: string): string | null {
  const named = reading.metas.get("ColumnName") ?? (listHeading || null) ?? reading.breadcrumb.at(-1)
  return named ?? reading.titleParts[0] ?? reading.headline?.text ?? null
}

/** The title of a home page: what the site calls itself. */
export function homeTitle(reading: Reading, siteName: string | null): string | null {
  return siteName ?? reading.titleParts[0] ?? null
}
