/** The frame of a county portal's pages: head, menu, breadcrumb, footer. */
import { esc, link, list } from "../sample/templates/html"

export { esc, link, list }

export interface Unit {
  /** 柳塘县 */
  place: string
  /** 柳塘县人民政府 */
  name: string
  host: string
  /** 网站标识码 */
  code: string
}

/** A link by its label. */
export type Labelled = readonly [label: string, url: string]

export interface PageParts {
  title: string
  main: string
  /** Steps between the home page and this one. */
  crumb?: readonly Labelled[]
  metas?: Record<string, string>
}

/** What all pages of a site share. */
export interface Frame {
  unit: Unit
  menu: readonly Labelled[]
}

export const links = (items: readonly Labelled[], className = ""): string =>
  list(
    items.map(([label, url]) => link(url, label)),
    className,
  )

/** A page of the site. */
export function page({ unit, menu }: Frame, { title, main, crumb, metas = {} }: PageParts): string {
  const named = { SiteName: unit.name, SiteDomain: unit.host, SiteIDCode: unit.code, ...metas }
  const lines = Object.entries(named).map(([name, text]) => `<meta name="${name}" content="${esc(text)}">`)
  const steps = [link("/", "首页"), ...(crumb ?? []).map(([label, url]) => link(url, label)), esc(title)]
  const path = crumb ? `<div class="crumb">您当前的位置：${steps.join(" &gt; ")}</div>` : ""
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${esc(title)}_${unit.name}</title>
${lines.join("\n")}</head>
<body><div class="header"><a class="logo" href="/">${unit.name}</a></div>
<div class="menu">${links([["首页", "/"], ...menu])}</div>
${path}
${main}
<div class="footer"><p>主办单位：${unit.name} 网站标识码：${unit.code}</p></div></body></html>`
}

/** Prose of about 30 characters a sentence. */
export const prose = (sentences: number): string =>
  Array.from(
    { length: sentences },
    (_, i) => `<p>第${i + 1}段写明本事项的范围、依据和办理要求，各有关单位按职责抓好落实。</p>`,
  ).join("")

/** The search form of a list. */
export const searchForm =
  '<form class="search" action="/search/" method="get"><input type="text" name="searchWord"><button>检索</button></form>'

/** Lines of labels and values, as guides and notices of offices give them. */
export const lines = (pairs: readonly (readonly [label: string, value: string])[]): string =>
  pairs.map(([label, value]) => `<p>${label}：${esc(value)}</p>`).join("")
