/** A process of its own that serves the pages of the CPU benchmark, so that serving them is not counted. */
import { listen } from "../sites/listen"
import { benchHost, benchPages } from "./pages"

const { what, pages } = await benchPages()
const byPath = new Map(pages.map((page) => [encodeURI(page.path), page]))
const site = await listen(benchHost, 0, (request, response) => {
  const page = byPath.get(request.url ?? "")
  response.writeHead(page ? 200 : 404, { "Content-Type": page?.type ?? "text/plain" })
  response.end(page?.body)
})
process.send?.({ what, port: site.port, paths: [...byPath.keys()] })
