/** Columns whose rows need no more than a title, and at times a day or a text. */
import { type Article, row } from "../article"
import { column } from "../column"
import { site } from "../site"
import type { TinySite } from "../types"

/** A title, the day where it matters, the markup of the text. */
export type Titled = string | readonly [title: string, date?: string, body?: string]

/** Rows of the middle of the year audited, unless they say otherwise. */
export const rowsOf = (titles: readonly Titled[]): Article[] =>
  titles.map((one) => {
    const [title, date = "2020-06-15", body] = typeof one === "string" ? [one] : one
    return row(title, date, body ? { body } : {})
  })

/** A site of one column. */
export const listing = (path: string, name: string, ...titles: readonly Titled[]): TinySite =>
  site([column(path, name, rowsOf(titles))])

/** A site of which only the list on the home page is looked through. */
export const headlines = (...titles: readonly Titled[]): TinySite =>
  site([], { news: column("/xwzx/", "新闻中心", rowsOf(titles)) })
