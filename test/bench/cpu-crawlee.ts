/** Crawlee's CheerioCrawler with nothing to do, its queue kept in memory alone. */
import { CheerioCrawler, Configuration, log } from "@crawlee/cheerio"
import { measured, type PageTask } from "./measured"

log.setLevel(log.LEVELS.OFF)

await measured(async ({ port, paths }: PageTask) => async () => {
  const crawler = new CheerioCrawler(
    { requestHandler: async () => {}, minConcurrency: 6, maxConcurrency: 6, maxRequestRetries: 0 },
    new Configuration({ persistStorage: false }),
  )
  await crawler.run(paths.map((path) => `http://127.0.0.1:${port}${path}`))
})
