/** Pages of the flood in the frame of the sample site, whose own pages get the flood's links in menu and on the home page. */
import { columns } from "../sample/content"
import { esc, link, list } from "../sample/templates/html"
import { page } from "../sample/templates/layout"
import { type Flood, type Plan, ROWS_PER_PAGE } from "./plan"
import { type Row, rowOf, textOf } from "./rows"

const FACETS_PATH = "/zwgk/wjcx/"
const TOPICS = 12
const YEARS = 20
/** Values of a facet that a page links to. */
const SHOWN = 20

function insert(html: string, before: string, addition: string): string {
  const at = html.indexOf(before)
  if (at < 0) throw new Error(`the sample site's pages have no ${before}`)
  return html.slice(0, at) + addition + html.slice(at)
}

/** What leads into the flood from pages of the sample site, by their path. */
function ways(path: string, { floods, departments }: Plan): string {
  const block = (name: string, links: string[]) => `<div class="block"><h3>${name}</h3>${list(links)}</div>`
  const offices = departments.map((one) => link(one.path, `望溪县${one.name}`))
  const news = floods.filter(({ archive }) => !archive).map((one) => link(one.path, one.name))
  const byPath: Record<string, string> = {
    "/": block("部门网站", offices),
    "/xwzx/": block("动态集锦", news),
    "/zwgk/": block("文件查询", [link(FACETS_PATH, "文件查询")]),
  }
  return byPath[path] ?? ""
}

/** A page as it stands in the larger site: its menu names the parts of the site only, and some pages lead into the flood. */
export function framed(html: string, path: string, plan: Plan): string {
  const plain = html.replace(/<ul class="drop">[\s\S]*?<\/ul>/g, "")
  return insert(plain, '<div class="footer">', ways(path, plan))
}

const row = ({ path, title, date }: Row): string =>
  `<a href="${path}" title="${esc(title)}">${esc(title)}</a><span class="date">${date}</span>`

/** The first pages, those around the one shown, and the last. */
function pager(path: string, total: number, at: number): string {
  const near = (index: number) => index < 3 || Math.abs(index - at) < 4 || index === total - 1
  const file = (index: number) => (index === 0 ? path : `${path}index_${index}.html`)
  const numbers = Array.from({ length: total }, (_, index) => index)
    .filter(near)
    .map((index) => (index === at ? `<b>${index + 1}</b>` : link(file(index), String(index + 1))))
  const next = at + 1 < total ? [link(file(at + 1), "下一页")] : []
  return `<div class="pager">共${total}页 ${[...numbers, ...next].join(" ")}</div>`
}

const rowsOn = (flood: Flood, at: number): string[] =>
  Array.from({ length: Math.min(ROWS_PER_PAGE, flood.rows - at * ROWS_PER_PAGE) }, (_, index) =>
    row(rowOf(flood, at * ROWS_PER_PAGE + index)),
  )

export const listCount = ({ rows }: Flood): number => Math.ceil(rows / ROWS_PER_PAGE)

/** Page `at` of a list of the flood. An archive's pages follow the `own` pages of the column that it is the archive of. */
export function listPage(flood: Flood, at: number, own: number): string {
  const column = columns.find(({ path }) => path === flood.path) ?? null
  const trail = column ? undefined : flood.trail.join(" > ")
  return page({
    column,
    title: flood.name,
    step: trail,
    main: `<div class="wrap two"><div class="main"><h2 class="main-title">${flood.name}</h2>
${list(rowsOn(flood, at), "rows")}
${pager(flood.path, own + listCount(flood), own + at)}</div></div>`,
  })
}

/** Page `at` of the `own` pages of a column with an archive: its pager goes on to that. */
export function withArchive(html: string, flood: Flood, own: number, at: number): string {
  const pages = pager(flood.path, own + listCount(flood), at)
  return insert(html.replace(/<div class="pager">[\s\S]*?<\/div>/, ""), '<div class="footer">', pages)
}

export function articlePage(flood: Flood, item: Row): string {
  const column = columns.find(({ path }) => path === flood.path) ?? null
  return page({
    column,
    title: item.title,
    article: { title: item.title, date: `${item.date} 09:00`, source: "县融媒体中心" },
    step: "正文",
    main: `<div class="wrap article"><h1>${esc(item.title)}</h1>
<div class="article-info"><span>来源：县融媒体中心</span><span>发布时间：${item.date} 09:00</span></div>
<div class="TRS_Editor" id="zoom">${textOf(flood, item)
      .map((text) => `<p>${text}</p>`)
      .join("\n")}</div></div>`,
  })
}

export function departmentPage({ name, floods }: Plan["departments"][number]): string {
  const blocks = floods.map(
    (flood) =>
      `<div class="block"><h3>${link(flood.path, flood.name)}${link(flood.path, "更多>>", 'class="more"')}</h3>${list(rowsOn(flood, 0).slice(0, 5), "rows")}</div>`,
  )
  const title = `望溪县${name}`
  const main = `<div class="wrap landing"><h2>${title}</h2>${blocks.join("\n")}</div>`
  return page({ column: null, title, step: title, main })
}

const facetUrl = (at: number): string =>
  at === 0
    ? FACETS_PATH
    : `${FACETS_PATH}?topic=${at % TOPICS}&year=${Math.floor(at / TOPICS) % YEARS}&kind=${Math.floor(at / TOPICS / YEARS)}`

/** Number of a facet's address, or null where the query page has none such. */
export function facetAt({ pathname, searchParams, search }: URL, { facets }: Plan): number | null {
  if (pathname !== FACETS_PATH) return null
  const value = (name: string) => Number(searchParams.get(name) ?? 0)
  const at = value("topic") + value("year") * TOPICS + value("kind") * TOPICS * YEARS
  return at < facets && facetUrl(at) === pathname + search ? at : null
}

/** One choice of the query page; the choices beside it are links, as on any faceted list. */
export function facetPage({ facets }: Plan, at: number): string {
  const others = Array.from({ length: SHOWN }, (_, index) => at * SHOWN + index + 1).filter(
    (one) => one < facets,
  )
  const chips = others.map((one) => link(facetUrl(one), `第${one}类`))
  const main = `<div class="wrap two"><div class="main"><h2 class="main-title">文件查询</h2>${list(chips, "facets")}<p>请选择主题、年份和体裁。</p></div></div>`
  return page({ column: null, title: "文件查询", step: "文件查询", main })
}
