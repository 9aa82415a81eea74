import { articlesIn, childrenOf, lineage, pathOf } from "../content"
import type { Article, Column } from "../types"
import { esc, link, list } from "./html"
import { page } from "./layout"
import { tree } from "./platform"

function row(article: Article): string {
  return `<a href="${pathOf(article)}" title="${esc(article.title)}">${esc(article.title)}</a><span class="date">${article.date.slice(0, 10)}</span>`
}

/** File name of a list page: index.html, index_1.html ... */
export function listFile(index: number): string {
  return index === 0 ? "index.html" : `index_${index}.html`
}

function pager(column: Column, total: number, index: number): string {
  if (column.pager === "trs") {
    return `<div class="pager"><script src="/js/page.js"></script><script>createPageHTML(${total}, ${index}, "index", "html");</script></div>`
  }
  if (total < 2) return ""
  const numbers = Array.from({ length: total }, (_, i) =>
    i === index ? `<b>${i + 1}</b>` : link(listFile(i), String(i + 1)),
  )
  const before = index > 0 ? [link(listFile(index - 1), "上一页")] : []
  const after = index + 1 < total ? [link(listFile(index + 1), "下一页")] : []
  return `<div class="pager">共${total}页 ${[...before, ...numbers, ...after].join(" ")}</div>`
}

/** The left menu of a column: the tree of the disclosure platform, else the columns beside it. */
export function side(column: Column): string {
  const top = lineage(column.path)[0] as Column
  const beside = column.path.startsWith("/zwgk/zfxxgk/")
    ? tree(column.path)
    : `<h2>${top.name}</h2>${list(
        childrenOf(top.path)
          .filter((one) => !one.hidden)
          .map((one) => link(one.path, one.name, one === column ? 'class="on"' : "")),
      )}`
  return `<div class="side">${beside}</div>`
}

/** All pages of a list column, first to last. */
export function listPages(column: Column): string[] {
  const rows = articlesIn(column.path)
  const size = column.pageSize ?? 20
  const total = Math.max(1, Math.ceil(rows.length / size))
  return Array.from({ length: total }, (_, index) =>
    page({
      column,
      title: column.name,
      main: `<div class="wrap two">${side(column)}<div class="main"><h2 class="main-title">${column.name}</h2>
${list(rows.slice(index * size, (index + 1) * size).map(row), "rows")}
${pager(column, total, index)}</div></div>`,
    }),
  )
}
