/** The least a crawler does: fetch, cheerio over htmlparser2, the addresses of all links. */
import { load } from "cheerio"
import { measured, type PageTask } from "./measured"

const ROUND = 6

async function linksAt(url: string): Promise<number> {
  const response = await fetch(url)
  const $ = load(await response.text(), { xml: { xmlMode: false, decodeEntities: true } })
  const links = new Set<string>()
  for (const element of $("a[href]")) {
    const href = $(element).attr("href") ?? ""
    if (URL.canParse(href, url)) links.add(new URL(href, url).href)
  }
  return links.size
}

await measured(async ({ port, paths }: PageTask) => async () => {
  for (let at = 0; at < paths.length; at += ROUND)
    await Promise.all(paths.slice(at, at + ROUND).map((path) => linksAt(`http://127.0.0.1:${port}${path}`)))
})
