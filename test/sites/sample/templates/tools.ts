import { articles, childrenOf, info, pathOf } from "../content"
import type { Column } from "../types"
import { esc, link, list } from "./html"
import { page } from "./layout"

function branch(column: Column): string {
  const below = childrenOf(column.path).filter((one) => !one.hidden)
  return link(column.path, column.name) + (below.length ? list(below.map(branch)) : "")
}

export function siteMapPage(): string {
  return page({
    column: null,
    title: "网站地图",
    step: "网站地图",
    main: `<div class="wrap sitemap"><h1>网站地图</h1>${list(childrenOf("/").map(branch))}</div>`,
  })
}

export function contactPage(): string {
  return page({
    column: null,
    title: "联系我们",
    step: "联系我们",
    main: `<div class="wrap article"><h1>联系我们</h1><div class="TRS_Editor"><p>主办单位：${info.name}</p><p>地址：${info.address}</p><p>电话：${info.phone}</p></div></div>`,
  })
}

/** Results of the site's own search: titles that hold every word asked for. */
export function searchPage(query: string): string {
  const words = query.trim().slice(0, 60).split(/\s+/).filter(Boolean)
  const hits = words.length ? articles.filter((one) => words.every((word) => one.title.includes(word))) : []
  const rows = hits.map(
    (one) => `${link(pathOf(one), one.title)}<span class="date">${one.date.slice(0, 10)}</span>`,
  )
  return page({
    column: null,
    title: "搜索结果",
    step: "搜索结果",
    main: `<div class="wrap article"><h1>搜索结果</h1><p>与“${esc(words.join(" "))}”相关的信息共${hits.length}条</p>${rows.length ? list(rows, "rows") : "<p>没有找到相关信息。</p>"}</div>`,
  })
}

export function notFoundPage(): string {
  return page({
    column: null,
    title: "页面不存在",
    main: `<div class="wrap article"><h1>页面不存在</h1><p>您访问的页面不存在或者已被删除。</p><p>${link("/", "返回首页")}</p></div>`,
  })
}

/** Plain page of another host that the site links to. */
export function otherPage(title: string, text: string[]): string {
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${esc(title)}</title></head>
<body><h1>${esc(title)}</h1>${text.map((line) => `<p>${esc(line)}</p>`).join("\n")}</body></html>
`
}
