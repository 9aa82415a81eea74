import { articleOf, columnAt, info, pathOf } from "../content"
import type { Article, Block } from "../types"
import { applicationTable } from "./applications"
import { esc, link, list, table } from "./html"
import { page } from "./layout"

/** Address of an attached file: one folder for the site, the name of TRS WCM's uploads. */
export function filePath(article: Article, index: number): string {
  return `${article.in}${article.date.slice(0, 7).replace("-", "")}/P0${article.id}${index}.pdf`
}

function inline(text: string): string {
  return esc(text).replace(/\[\[(\d+)\|([^\]]*)\]\]/g, (_, id: string, label: string) => {
    return `<a href="${pathOf(articleOf(Number(id)))}">${label}</a>`
  })
}

function block(item: Block, article: Article): string {
  if (typeof item !== "string") {
    if ("table" in item) return table(item.table, "grid")
    if ("video" in item) return `<video src="${esc(item.video)}" controls></video>`
    return `<p class="center"><img src="/images/${item.image}.svg" alt="${esc(item.alt)}"></p>`
  }
  if (item === "{applications}") return applicationTable(article.applications ?? {})
  if (item.startsWith("# ")) return `<p><strong>${inline(item.slice(2))}</strong></p>`
  if (item.startsWith("> ")) return `<p class="right">${inline(item.slice(2))}</p>`
  return `<p>${inline(item)}</p>`
}

/** The main text as the editor of the CMS leaves it. */
export function body(blocks: Block[], article: Article): string {
  return `<div class="TRS_Editor" id="zoom">\n${blocks.map((item) => block(item, article)).join("\n")}\n</div>`
}

function documentTable(article: Article): string {
  const document = article.document
  if (!document) return ""
  const cells: [string, string][] = [
    [
      "索 引 号",
      `${info.code.slice(0, 6)}/${article.date.slice(0, 4)}-${String(article.id).padStart(5, "0")}`,
    ],
    ["主题分类", document.topic],
    ["发布机构", article.source],
    ["成文日期", document.written],
    ["标　　题", article.title],
    ["发文字号", document.number],
    ["发布日期", article.date.slice(0, 10)],
    ["有 效 性", document.valid],
  ]
  const rows = [0, 2, 4, 6].map((at) => cells.slice(at, at + 2))
  return `<table class="document"><tbody>${rows
    .map(
      (row) =>
        `<tr>${row.map(([label, value]) => `<th>${label}：</th><td>${esc(value)}</td>`).join("")}</tr>`,
    )
    .join("\n")}</tbody></table>`
}

function files(article: Article): string {
  if (!article.files) return ""
  const items = article.files.map((name, index) => link(filePath(article, index), name))
  return `<div class="files"><b>附件：</b>${list(items)}</div>`
}

function related(article: Article): string {
  if (!article.related) return ""
  const heading = article.document ? "政策解读" : article.in === "/jdhy/zcjd/" ? "政策原文" : "相关信息"
  const items = article.related.map((id) => link(pathOf(articleOf(id)), articleOf(id).title))
  return `<div class="related"><h3>${heading}</h3>${list(items)}</div>`
}

/** Page of one article, document or report. */
export function articlePage(article: Article): string {
  const column = columnAt(article.in)
  return page({
    column,
    title: article.title,
    article,
    step: "正文",
    main: `<div class="wrap article">${documentTable(article)}
<h1>${esc(article.title)}</h1>
<div class="article-info"><span>来源：${esc(article.source)}</span><span>发布时间：${article.date}</span><span>字体：[ 大 中 小 ]</span><span>打印本页</span></div>
${body(article.body, article)}
${files(article)}
${related(article)}</div>`,
  })
}
