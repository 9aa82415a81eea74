import { articlesIn, childrenOf, columnAt, info, pathOf, platformPath } from "../content"
import type { Column } from "../types"
import { cut, esc, link, list } from "./html"
import { page } from "./layout"

const blocks = ["gkzn/", "gkzd/", "fdzdgknr/", "gknb/", "ysqgk/"].map((name) => `${platformPath}${name}`)
const statutory = `${platformPath}fdzdgknr/`

/** The left tree of the disclosure platform. */
export function tree(current: string): string {
  const items = blocks.map((path) => {
    const own = link(path, columnAt(path).name, path === current ? 'class="on"' : "")
    if (path !== statutory) return own
    const below = childrenOf(path).map((one) =>
      link(one.path, one.name, one.path === current ? 'class="on"' : ""),
    )
    return own + list([...below, link(info.powerList.url, info.powerList.text)], "tree-sub")
  })
  return `<h2>政府信息公开</h2>${list(items, "tree")}`
}

const searchBox = `<form class="platform-search" action="/search/" method="get"><input type="hidden" name="channel" value="zfxxgk"><input type="text" name="searchWord" placeholder="在政府信息公开平台内检索"><button type="submit">检索</button></form>`

function block(path: string, count: number): string {
  const column = columnAt(path)
  const rows = articlesIn(path)
    .slice(0, count)
    .map(
      (one) =>
        `<a href="${pathOf(one)}" title="${esc(one.title)}">${esc(cut(one.title, 30))}</a><span class="date">${one.date.slice(0, 10)}</span>`,
    )
  return `<div class="block"><h3>${link(path, column.name)}</h3>${list(rows, "rows")}</div>`
}

/** Entrance of the platform and the page of statutory content: tree, search box, newest documents. */
export function platformPage(column: Column): string {
  const shown =
    column.path === statutory
      ? childrenOf(statutory)
      : [columnAt(`${statutory}gfxwj/`), columnAt(`${platformPath}gknb/`), columnAt(`${platformPath}gkzd/`)]
  return page({
    column,
    title: column.name,
    main: `<div class="wrap two"><div class="side">${tree(column.path)}</div><div class="main"><h2 class="main-title">${column.name}</h2>${searchBox}
${shown
  .filter((one) => one.template === "list")
  .map((one) => block(one.path, 3))
  .join("\n")}</div></div>`,
  })
}
