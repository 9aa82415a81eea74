/** Titles: of an article, of a column, of a site. */
import { foldSpace, normaliseName } from "../text/name"
import { type Element, isElement, linesOf, names } from "./dom"
import { type Reading, sideOf } from "./reading"

const HEADINGS = new Set(["h1", "h2", "h3", "h4", "ucaptitle"])
const TITLE_NAMES = /(?<![a-z])(?:\w{0,20}[-_]?(?:title|tit|biaoti|headline|bt)\d?)(?= )/
const LONGEST = 200
const SITE_TAIL = /(?:网|网站|门户|平台|政府|委员会|局|厅|办公室|办公厅|管委会|院|部|中心|街道办事处)$/

/** Some sites print escaped markup into their titles. */
export function plain(text: string): string {
  return foldSpace(
    text
      .replace(/<br\s*\/?>/gi, " ")
      .replace(/<[^<>]{0,300}>/g, "")
      .replace(/&(?:nbsp|ensp|emsp);?/gi, " "),
  )
}

/** `<title>` cut at its separators. */
export function titleParts({ doc }: Reading): string[] {
  const element = doc.byTag("title")[0]
  const text = element
    ? plain(element.children.map((child) => ("data" in child ? child.data : "")).join(""))
    : ""
  return text
    .slice(0, 400)
    .split(/\s*[_|｜]+\s*|\s+[-–—]+\s*|\s*[-–—]+\s+|--+|\s*>+\s*/)
    .flatMap(cutSite)
    .map(foldSpace)
    .filter((part) => part !== "")
}

/** `标题-某某政府` without blanks: the dash separates when a site name follows. */
function cutSite(part: string): string[] {
  const dash = part.lastIndexOf("-")
  return dash > 0 && SITE_TAIL.test(part.slice(dash + 1))
    ? [part.slice(0, dash), part.slice(dash + 1)]
    : [part]
}

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
  const docTitle = normaliseName(titleParts(reading).join(""))
  const start = reading.main.container
    ? (reading.doc.order.get(reading.main.container)?.start ?? 0)
    : Infinity
  const found: Heading[] = []
  reading.doc.elements.forEach((element, index) => {
    const tag = HEADINGS.has(element.name)
    const named = TITLE_NAMES.test(names(element))
    if ((!tag && !named) || reading.zones.get(element) || sideOf(reading, element) === "after") return
    if (!tag && !/^(?:div|p|span|td|th|strong|b|font|li|dt)$/.test(element.name)) return
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

function indexTitle({ labels }: Reading): string | null {
  return labels.find(({ label, value }) => INDEX_TITLE.has(label) && value.length >= 6)?.value ?? null
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
  const index = indexTitle(reading)
  if (index) return uncut(index, texts)
  const best = heads[0]
  if (best && best.score >= 3) return best.text
  return titleParts(reading)[0] ?? best?.text ?? null
}

/** The title of a column or list: its name in the head, else the end of the breadcrumb, else a heading. */
export function columnTitle(reading: Reading): string | null {
  const heading = headings(reading).find(({ score }) => score >= 2)
  return (
    reading.metas.get("ColumnName") ??
    reading.breadcrumb.at(-1) ??
    titleParts(reading)[0] ??
    heading?.text ??
    null
  )
}

/** The title of a home page: what the site calls itself. */
export function homeTitle(reading: Reading, siteName: string | null): string | null {
  return siteName ?? titleParts(reading)[0] ?? null
}

/** Text of the first element that is a heading; for parts that look at blocks. */
export function headingOf(element: Element): string | null {
  const head = element.children.find((child) => isElement(child) && HEADINGS.has(child.name))
  return head ? foldSpace(linesOf(head).join(" ")) : null
}
