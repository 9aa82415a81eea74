import type { IncomingMessage, ServerResponse } from "node:http"
import { type FixtureSite, hostOfRequest, listen } from "../listen"
import { buildOtherHosts, buildSite, sampleHost, utf8 } from "./build"
import { notFoundPage, searchPage } from "./templates/tools"
import type { Resource } from "./types"

export interface SampleOptions {
  /** Port on 127.0.0.1; any free one when left out. */
  port?: number
  /** Time every answer takes longer, in milliseconds. */
  latencyMs?: number
}

function send(response: ServerResponse, status: number, { type, body }: Resource): void {
  response.writeHead(status, { "Content-Type": type, "Content-Length": body.byteLength })
  response.end(body)
}

/**
 * Serves the sample site, an invented county portal, on the loopback. It answers to its invented name, to the invented
 * hosts it links to, and, for looking at it without a name, to the bare address.
 */
export async function startSample({ port = 0, latencyMs = 0 }: SampleOptions = {}): Promise<FixtureSite> {
  const site = buildSite()
  const others = buildOtherHosts()

  function answer(request: IncomingMessage): [number, Resource] {
    const host = hostOfRequest(request)
    const url = new URL(request.url ?? "/", `http://${sampleHost}`)
    const other = others.get(host)
    if (other) {
      const page = other.get(url.pathname + url.search)
      return page ? [200, page] : [404, utf8("Not Found", "text/plain")]
    }
    if (host !== sampleHost && host !== "127.0.0.1" && host !== "localhost") {
      return [404, utf8("Not Found", "text/plain")]
    }
    if (url.pathname === "/search/") return [200, utf8(searchPage(url.searchParams.get("searchWord") ?? ""))]
    const resource = site.get(url.pathname)
    return resource ? [200, resource] : [404, utf8(notFoundPage())]
  }

  return listen(sampleHost, port, async (request, response) => {
    if (latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, latencyMs))
    const [status, resource] = answer(request)
    send(response, status, resource)
  })
}
