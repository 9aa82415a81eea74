import { childrenOf, columnAt, info, lineage } from "../content"
import type { Column } from "../types"
import { esc, link, list } from "./html"

export interface PageParts {
  /** Path of the column the page belongs to; null for the home page and pages outside all columns. */
  column: Column | null
  title: string
  /** ArticleTitle, PubDate, ContentSource of articles. */
  article?: { title: string; date: string; source: string }
  /** Last step of the breadcrumb where it is not the column itself. */
  step?: string
  main: string
}

function meta(name: string, content: string): string {
  return `<meta name="${name}" content="${esc(content)}">`
}

function metas({ column, article }: PageParts): string {
  const lines = [meta("SiteName", info.name), meta("SiteDomain", info.host), meta("SiteIDCode", info.code)]
  if (column) {
    lines.push(
      meta("ColumnName", column.name),
      meta("ColumnDescription", `${info.name}网站${column.name}栏目`),
      meta("ColumnKeywords", `${info.unit},${column.name}`),
      meta("ColumnType", column.type),
    )
  }
  if (article) {
    lines.push(
      meta("ArticleTitle", article.title),
      meta("PubDate", article.date),
      meta("ContentSource", article.source),
    )
  }
  return lines.join("\n")
}

function menu(): string {
  const items = info.menu.map((path) => {
    const column = columnAt(path)
    const below = childrenOf(path).filter((child) => !child.hidden)
    const drop = below.length
      ? list(
          below.map((child) => link(child.path, child.name)),
          "drop",
        )
      : ""
    return `${link(path, column.name)}${drop}`
  })
  return `<div class="menu"><div class="wrap">${list([link("/", "首页"), ...items], "menu-list")}</div></div>`
}

const header = `<div class="header"><div class="wrap header-in">
<a class="logo" href="/"><img src="/images/logo.svg" alt="${info.name}" width="64" height="64"><span class="logo-name">${info.name}<em>www.wangxixian.gov.cn</em></span></a>
<form class="search" action="/search/" method="get"><input type="hidden" name="siteId" value="1"><input type="text" name="searchWord" placeholder="请输入关键词"><button type="submit">搜索</button></form>
</div></div>`

const footer = `<div class="footer"><div class="wrap">
<p>${link("/wzdt/", "网站地图")} | ${link("/zwgk/wzbb/", "网站年度报表")} | ${link("/lxwm/", "联系我们")} | <a href="http://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=${info.code}">我为政府网站找错</a></p>
<p>主办单位：${info.name} 承办单位：${info.office} 联系电话：${info.phone}</p>
<p>网站标识码：${info.code} ${link("http://beian.miit.gov.cn/", info.record)} ${esc(info.police)}</p>
<p><a href="http://bszs.conac.cn/sitename?method=show" title="党政机关"><img src="/images/organ.svg" alt="党政机关" width="44" height="52"></a></p>
<script id="_jiucuo_" sitecode="${info.code}" src="http://zfwzgl.www.gov.cn/exposure/jiucuo.js" async></script>
</div></div>`

function breadcrumb({ column, step }: PageParts): string {
  if (!column && !step) return ""
  const steps = [
    link("/", "首页"),
    ...(column ? lineage(column.path).map((one) => link(one.path, one.name)) : []),
    ...(step ? [esc(step)] : []),
  ]
  return `<div class="wrap crumb">您当前的位置：${steps.join(" &gt; ")}</div>`
}

/** A whole page of the site in HTML. Its charset is declared by the column's. */
export function page(parts: PageParts): string {
  const charset = parts.column?.charset === "gbk" ? "gb2312" : "utf-8"
  const title = parts.title === info.name ? info.name : `${parts.title}_${info.name}`
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="${charset}">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<title>${esc(title)}</title>
${metas(parts)}
<link rel="stylesheet" href="/css/style.css">
<link rel="icon" href="/images/logo.svg">
</head>
<body>
${header}
${menu()}
${breadcrumb(parts)}
${parts.main}
${footer}
</body>
</html>
`
}
