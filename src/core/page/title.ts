/** Titles: of an article, of a column, of a site. */
import { normaliseName } from "../text/name"
import { type Element, linesOf, names } from "./dom"
import { isHeadingTag, TITLE_NAMES } from "./heading"
import { ownLabels, type Reading, sideOf } from "./reading"
import { plain, titleParts } from "./title-text"

const LONGEST = 200

interface Heading {
  text: string
  score: number
}

function headingText(element: Element): string {
  const skip = (inner: Element) => inner !== element && /^(?:small|ul|ol|table)$/.test(inner.name)
  return linesOf(element, { skip, max: LONGEST + 1 }).join(" ")
}

/** Headings before or at the start of the text, the likeliest first. */
function headings(reading: Reading): Heading[] {
  const docTitle = normaliseName(titleParts(reading.doc).join(""))
  const start = reading.main.container
    ? (reading.doc.order.get(reading.main.container)?.start ?? 0)
    : Infinity
  const found: Heading[] = []
  reading.doc.elements.forEach((element, index) => {
    const tag = isHeadingTag(element)
    const named = TITLE_NAMES.test(names(element))
    if ((!tag && !named) || reading.zones.get(element) || sideOf(reading, element) === "after") return
    if (!tag && !/^(?:div|p|span|strong|b|font|li|dt)$/.test(element.name)) return
    const text = headingText(element)
    if (text.length < 4 || text.length > LONGEST) return
    const name = normaliseName(text)
    const inTitle = name.length >= 4 && docTitle.includes(name)
    const level = element.name === "h1" ? 3 : tag ? 2 : 0
    const near = index <= start ? Math.max(0, 2 - (start - index) / 60) : 0
    found.push({
      text,
      score: (inTitle ? 4 : 0) + level + (named ? 1.5 : 0) + near + Math.min(text.length, 40) / 40,
    })
  })
  return found.sort((a, b) => b.score - a.score)
}

const INDEX_TITLE = new Set(["标题", "名称", "信息名称"])

function indexTitle(reading: Reading): string | null {
  return (
    ownLabels(reading).find(({ label, value }) => INDEX_TITLE.has(label) && value.length >= 6)?.value ?? null
  )
}

/** Whole title where the head holds it cut short. */
function uncut(title: string, candidates: readonly string[]): string {
  const stem = normaliseName(title.replace(/(?:\.{2,}|…+)\s*$/, ""))
  if (!/(?:\.{2,}|…)\s*$/.test(title)) return title
  return candidates.find((text) => normaliseName(text).startsWith(stem)) ?? title
}

/** The title of an article. */
export function articleTitle(reading: Reading, siteName: string | null): string | null {
  const heads = headings(reading)
  const meta = plain(reading.metas.get("ArticleTitle") ?? "")
  const texts = heads.map(({ text }) => text)
  if (meta && normaliseName(meta) !== normaliseName(siteName ?? "")) return uncut(meta, texts)
  const { headline } = reading
  if (headline && (isHeadingTag(headline.element) || TITLE_NAMES.test(names(headline.element))))
    return headline.text
  const index = indexTitle(reading)
  if (index) return uncut(index, texts)
  const best = heads[0]
  if (best && best.score >= 3) return best.text
  return titleParts(reading.doc)[0] ?? best?.text ?? null
}

/** The title of a column or list: its name in the head, else the heading of its list, else the end of the breadcrumb. */
export function columnTitle(reading: Reading, listHeading: string): string | null {
  const heading = headings(reading).find(({ score }) => score >= 2)
  return (
    reading.metas.get("ColumnName") ??
    (listHeading || null) ??
    reading.breadcrumb.at(-1) ??
    titleParts(reading.doc)[0] ??
    heading?.text ??
    null
  )
}

/** The title of a home page: what the site calls itself. */
export function homeTitle(reading: Reading, siteName: string | null): string | null {
  return siteName ?? titleParts(reading.doc)[0] ?? null
}
