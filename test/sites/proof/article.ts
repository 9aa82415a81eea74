/** Pages with a text of their own: news, documents with a 文号, interpretations, notices with files. */
import { esc, type Frame, type Labelled, link, links, page, prose } from "./html"
import type { Reply } from "./types"

export interface Article {
  title: string
  /** YYYY-MM-DD; null where neither list nor page shows a day. */
  date: string | null
  /** Path; below the column by its place in the list (`/zcjd/1.html`) unless given. */
  at?: string
  /** Markup of the text. */
  body?: string
  /** The county government's office unless given; null where the page names none. */
  source?: string | null
  /** The block above a document; `valid: null` where it does not say whether it is in force. */
  document?: { number: string; issuer?: string; written?: string; valid?: string | null }
  files?: readonly Labelled[]
  /** A block of links below the text. */
  related?: { heading: string; links: readonly Labelled[] }
  /** What answers in the page's place. */
  reply?: Reply
}

/** A row of a list and the page behind it. */
export const row = (title: string, date: string | null, more: Partial<Article> = {}): Article => ({
  title,
  date,
  ...more,
})

/** A document with its block. */
export const policy = (title: string, number: string, date: string, more: Partial<Article> = {}): Article =>
  row(title, date, { document: { number }, ...more })

/** An interpretation, tied to its policy where an address is given. */
export const interpretation = (
  title: string,
  date: string,
  of: Labelled | null,
  more: Partial<Article> = {},
): Article => row(title, date, { ...(of ? { related: { heading: "政策原文", links: [of] } } : {}), ...more })

/** The table above a document as many systems print it: labels and values in turn. */
function documentBlock({ title, date, source, document }: Article, frame: Frame): string {
  if (!document) return ""
  const { number, issuer = source ?? `${frame.unit.name}办公室`, written = date, valid = "有效" } = document
  const cells: [string, string | null][] = [
    ["发布机构", issuer],
    ["成文日期", written],
    ["标　　题", title],
    ["发文字号", number],
    ["发布日期", date],
    ["有 效 性", valid],
  ]
  const printed = cells.map(([label, value]) =>
    value === null ? "" : `<th>${label}：</th><td>${esc(value)}</td>`,
  )
  const rows = [0, 2, 4].map((at) => printed.slice(at, at + 2))
  return `<table class="document"><tbody>${rows.map((pair) => `<tr>${pair.join("")}</tr>`).join("\n")}</tbody></table>`
}

/** The page of an article below its column. */
export function articlePage(frame: Frame, article: Article, column: Labelled): string {
  const { title, date, body = prose(10), source = `${frame.unit.name}办公室`, files, related } = article
  const shown = date === null ? "" : `<span>发布时间：${date} 09:30</span>`
  const attached = files?.map(([label, url]) => link(url, label)).join("<br>")
  return page(frame, {
    title,
    crumb: [column],
    metas: {
      ColumnName: column[0],
      ArticleTitle: title,
      ...(source === null ? {} : { ContentSource: source }),
      ...(date === null ? {} : { PubDate: `${date} 09:30` }),
    },
    main: `<div class="article">${documentBlock(article, frame)}<h1>${esc(title)}</h1>
<div class="info">${source === null ? "" : `<span>来源：${esc(source)}</span>`}${shown}<span>字体：[ 大 中 小 ]</span></div>
<div class="TRS_Editor" id="zoom">${body}</div>
${attached ? `<div class="files"><b>附件：</b>${attached}</div>` : ""}
${related ? `<div class="related"><h3>${related.heading}</h3>${links(related.links)}</div>` : ""}</div>`,
  })
}
