/** Breadth-first crawls of a generated site: Crawlee following every link, linkinator checking every link. */
import { CheerioCrawler, Configuration, log } from "@crawlee/cheerio"
import { LinkChecker } from "linkinator"

log.setLevel(log.LEVELS.OFF)

export interface Crawl {
  /** Pages read until the last of those wanted was read. */
  untilSeen: number
  /** Pages read until no link was left. */
  all: number
}

/** @param wanted paths of pages */
export async function crawleeCrawl(port: number, wanted: ReadonlySet<string>): Promise<Crawl> {
  const left = new Set(wanted)
  const crawl: Crawl = { untilSeen: 0, all: 0 }
  const crawler = new CheerioCrawler(
    {
      minConcurrency: 6,
      maxConcurrency: 6,
      maxRequestRetries: 0,
      async requestHandler({ request, enqueueLinks }) {
        crawl.all++
        const { pathname, search } = new URL(request.url)
        if (left.delete(pathname + search)) crawl.untilSeen = crawl.all
        await enqueueLinks({ strategy: "same-hostname" })
      },
    },
    new Configuration({ persistStorage: false }),
  )
  await crawler.run([`http://127.0.0.1:${port}/`])
  return crawl
}

/** Addresses that linkinator asks for. */
export async function linkinatorCrawl(port: number): Promise<number> {
  const checker = new LinkChecker()
  const path = `http://127.0.0.1:${port}/`
  const { links } = await checker.check({
    path,
    recurse: true,
    concurrency: 6,
    linksToSkip: ["^(?!http://127)"],
  })
  return links.filter(({ state }) => state !== "SKIPPED").length
}
