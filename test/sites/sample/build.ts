import { readFileSync } from "node:fs"
import { encodeGbk } from "../gbk"
import { articles, columnAt, columns, info, otherHosts, pathOf } from "./content"
import { cataloguePdf, pdf } from "./pdf"
import { articlePage, filePath } from "./templates/article"
import {
  applyFile,
  applyForm,
  applyFormPage,
  applyPage,
  landingPage,
  leadersPage,
  mailboxPage,
  officesPage,
  progressPage,
  textPage,
} from "./templates/columns"
import { homePage } from "./templates/home"
import { listFile, listPages } from "./templates/list"
import { pictures } from "./templates/pictures"
import { platformPage } from "./templates/platform"
import { contactPage, otherPage, siteMapPage } from "./templates/tools"
import type { Column, Resource } from "./types"

/** Text pages of the site by template; a list gives more than one. */
const templates: Record<Column["template"], (column: Column) => string[]> = {
  list: listPages,
  landing: (column) => [landingPage(column)],
  page: (column) => [textPage(column)],
  leaders: (column) => [leadersPage(column)],
  offices: (column) => [officesPage(column)],
  apply: (column) => [applyPage(column)],
  progress: (column) => [progressPage(column)],
  mailbox: (column) => [mailboxPage(column)],
  platform: (column) => [platformPage(column)],
}

export function utf8(text: string, type = "text/html; charset=utf-8"): Resource {
  return { type, body: new TextEncoder().encode(text) }
}

/** A page in the charset of its column. The GBK column says so in its head alone, as old columns do. */
function inCharset(html: string, column: Column): Resource {
  return column.charset === "gbk" ? { type: "text/html", body: encodeGbk(html) } : utf8(html)
}

function asset(file: string): string {
  return readFileSync(new URL(`./assets/${file}`, import.meta.url), "utf8")
}

/** Everything the site's own host serves, by path. Built once from the content; the same content gives the same bytes. */
export function buildSite(): Map<string, Resource> {
  const site = new Map<string, Resource>()
  site.set("/", utf8(homePage()))
  site.set("/wzdt/", utf8(siteMapPage()))
  site.set("/lxwm/", utf8(contactPage()))
  for (const column of columns) {
    templates[column.template](column).forEach((html, index) => {
      site.set(index === 0 ? column.path : `${column.path}${listFile(index)}`, inCharset(html, column))
    })
  }
  site.set(applyForm, utf8(applyFormPage(columnAt("/zwgk/zfxxgk/ysqgk/"))))
  site.set(applyFile, { type: "application/pdf", body: pdf("Application form") })
  for (const article of articles) {
    site.set(pathOf(article), inCharset(articlePage(article), columnAt(article.in)))
    article.files?.forEach((_, index) => {
      const { id, title, listed } = article
      const body = listed && index === 0 ? cataloguePdf(title, listed) : pdf(`Document ${id}`)
      site.set(filePath(article, index), { type: "application/pdf", body })
    })
  }
  for (const [file, svg] of pictures()) site.set(`/images/${file}`, utf8(svg, "image/svg+xml"))
  site.set("/css/style.css", utf8(asset("style.css"), "text/css; charset=utf-8"))
  site.set("/js/page.js", utf8(asset("page.js"), "text/javascript; charset=utf-8"))
  site.set(
    "/robots.txt",
    utf8(`User-agent: *\nDisallow: /manage/\nDisallow: /login/\n`, "text/plain; charset=utf-8"),
  )
  for (const path of [...site.keys()]) {
    if (path.endsWith("/")) site.set(`${path}index.html`, site.get(path) as Resource)
  }
  return site
}

/** Pages of the other hosts the site links to: host -> path with query -> page. */
export function buildOtherHosts(): Map<string, Map<string, Resource>> {
  return new Map(
    Object.entries(otherHosts).map(([host, pages]) => [
      host,
      new Map(Object.entries(pages).map(([path, { title, text }]) => [path, utf8(otherPage(title, text))])),
    ]),
  )
}

export const sampleHost = info.host
