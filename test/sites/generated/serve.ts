/** A site as large as one asks for, around the sample site: the same duties, and news, departments, archives and facets without end. */
import { type FixtureSite, hostOfRequest, listen } from "../listen"
import { buildOtherHosts, buildSite, sampleHost, utf8 } from "../sample/build"
import { columns } from "../sample/content"
import { notFoundPage, searchPage } from "../sample/templates/tools"
import type { Resource } from "../sample/types"
import { type Flood, planOf } from "./plan"
import { rowAt } from "./rows"
import {
  articlePage,
  departmentPage,
  facetAt,
  facetPage,
  framed,
  listCount,
  listPage,
  withArchive,
} from "./templates"

const host = sampleHost

/** Home page of every generated site. */
export const generatedUrl = `http://${host}/`

/** What an address gives: status and body. */
export type Respond = (url: URL) => { status: number; resource: Resource }

/** Answers for a site of about `pages` pages. Every page is made when it is asked for, and is the same each time. */
export function generatedSite(pages: number): Respond {
  const plan = planOf(pages)
  const sample = buildSite()
  const others = buildOtherHosts()
  const floods = [...plan.floods, ...plan.departments.flatMap((one) => one.floods)]
  const byPath = new Map(floods.map((flood) => [flood.path, flood]))
  const departments = new Map(plan.departments.map((one) => [one.path, one]))

  /** List pages that a column of the sample site has of its own. */
  function ownPages({ path, archive }: Flood): number {
    let count = 0
    while (archive && sample.has(count === 0 ? path : `${path}index_${count}.html`)) count++
    return count
  }

  function floodPage(path: string): string | null {
    const flood = byPath.get(path.replace(/(?:\d{6}\/)?[^/]*$/, ""))
    if (!flood) return null
    const item = rowAt(flood, path)
    if (item) return articlePage(flood, item)
    const own = ownPages(flood)
    const file = path.slice(flood.path.length)
    const at = file === "" ? 0 : Number(/^index_(\d{1,6})\.html$/.exec(file)?.[1] ?? "NaN")
    return at >= own && at < own + listCount(flood) ? listPage(flood, at - own, own) : null
  }

  /** A page of the sample site; its lists go on into the archives of their columns. */
  function samplePage(path: string, resource: Resource): Resource {
    const gbk = columns.some((column) => column.charset === "gbk" && path.startsWith(column.path))
    if (!resource.type.startsWith("text/html") || gbk) return resource
    const html = framed(new TextDecoder().decode(resource.body), path, plan)
    const [, folder = "", file] = /^(.*\/)(?:index(?:_(\d+))?\.html)?$/.exec(path) ?? []
    const flood = byPath.get(folder)
    return utf8(flood ? withArchive(html, flood, ownPages(flood), Number(file ?? 0)) : html, resource.type)
  }

  function pageAt(url: URL): string | null {
    const facet = facetAt(url, plan)
    if (facet !== null) return facetPage(plan, facet)
    const path = url.pathname
    const department = departments.get(path)
    return department ? departmentPage(department) : floodPage(path)
  }

  return (url) => {
    const found = (resource: Resource) => ({ status: 200, resource })
    const other = others.get(url.host)
    if (other) {
      const page = other.get(url.pathname + url.search)
      return page ? found(page) : { status: 404, resource: utf8("Not Found", "text/plain") }
    }
    if (url.host !== sampleHost) return { status: 404, resource: utf8("Not Found", "text/plain") }
    if (url.pathname === "/search/")
      return found(utf8(framed(searchPage(url.searchParams.get("searchWord") ?? ""), url.pathname, plan)))
    const own = url.search === "" ? sample.get(url.pathname) : undefined
    if (own) return found(samplePage(url.pathname, own))
    const html = pageAt(url)
    return html === null
      ? { status: 404, resource: utf8(framed(notFoundPage(), url.pathname, plan)) }
      : found(utf8(framed(html, url.pathname, plan)))
  }
}

export interface GeneratedOptions {
  pages: number
  /** Port on 127.0.0.1; any free one when left out. */
  port?: number
}

/** Serves a generated site on the loopback, for crawlers that can't map names under the bare address too. */
export function startGenerated({ pages, port = 0 }: GeneratedOptions): Promise<FixtureSite> {
  const respond = generatedSite(pages)
  return listen(host, port, (request, response) => {
    const asked = hostOfRequest(request)
    const name = asked === "127.0.0.1" ? host : asked
    const { status, resource } = respond(new URL(request.url ?? "/", `http://${name}`))
    response.writeHead(status, { "Content-Type": resource.type, "Content-Length": resource.body.byteLength })
    response.end(resource.body)
  })
}
