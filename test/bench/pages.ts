/** The pages that CPU time is measured on: saved pages of real sites where REAL_PAGES names their folder, generated ones else. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { auditGenerated } from "../sites/generated/audit"
import { generatedSite, generatedUrl } from "../sites/generated/serve"

export interface BenchPage {
  path: string
  type: string
  body: Uint8Array
}

/** Pages of one pass. */
const COUNT = 400
/** Name under which the pages are served. */
export const benchHost = new URL(generatedUrl).host

/** `count` pages, the given ones over and over, each copy at an address of its own. */
const repeated = (pages: readonly BenchPage[], count: number): BenchPage[] =>
  Array.from({ length: count }, (_, at) => {
    const page = pages[at % pages.length] as BenchPage
    const copy = Math.floor(at / pages.length)
    return copy === 0 ? page : { ...page, path: page.path.replace(/^\//, `/copy${copy}/`) }
  })

function realPages(folder: string): BenchPage[] {
  const files = [folder, join(folder, "site")].flatMap((at) =>
    readdirSync(at, { recursive: at !== folder, encoding: "utf8" })
      .filter((name) => /\.html?$/.test(name))
      .sort()
      .map((name) => join(at, name)),
  )
  return files.map((file) => ({
    path: `/${file.slice(folder.length + 1)}`,
    type: "text/html",
    body: readFileSync(file),
  }))
}

async function generatedPages(): Promise<BenchPage[]> {
  const respond = generatedSite(5000)
  const { visits } = await auditGenerated(5000)
  const { host } = new URL(generatedUrl)
  const urls = visits.map(({ url }) => new URL(url)).filter((url) => url.host === host && url.search === "")
  return urls.map((url) => {
    const { resource } = respond(url)
    return { path: url.pathname, type: resource.type, body: resource.body }
  })
}

/** What the pages are, in words, and the pages. */
export async function benchPages(): Promise<{ what: string; pages: BenchPage[] }> {
  const folder = process.env.REAL_PAGES
  const pages = folder ? realPages(folder) : await generatedPages()
  const what = `${pages.length} ${folder ? "saved pages of real sites" : "generated pages"}`
  return { what, pages: repeated(pages, COUNT) }
}
