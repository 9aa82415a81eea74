import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"

/** A made-up site on the loopback. `host` is the invented name it answers to; reach it through `--map-host` or a Host header. */
export interface FixtureSite {
  host: string
  port: number
  /** Address of the home page under the invented name. */
  url: string
  close(): Promise<void>
  /** What was asked for so far, as `METHOD host/path`, in order of arrival. */
  requests(): string[]
  /** The most answers that were under way side by side to one host. */
  mostAtOnce(): number
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>

/** Name part of the Host header, lower case. */
export function hostOfRequest(request: IncomingMessage): string {
  return (request.headers.host ?? "").replace(/:\d+$/, "").toLowerCase()
}

/** Serves a handler on 127.0.0.1 and keeps the log of requests. Port 0 takes any free one. */
export async function listen(host: string, port: number, handler: Handler): Promise<FixtureSite> {
  const log: string[] = []
  const active = new Map<string, number>()
  let most = 0
  const server: Server = createServer((request, response) => {
    const asked = hostOfRequest(request)
    log.push(`${request.method} ${asked}${request.url}`)
    active.set(asked, (active.get(asked) ?? 0) + 1)
    most = Math.max(most, active.get(asked) ?? 0)
    response.once("close", () => active.set(asked, (active.get(asked) ?? 1) - 1))
    Promise.resolve(handler(request, response)).catch(() => response.destroy())
  })
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject)
    server.listen(port, "127.0.0.1", resolve)
  })
  return {
    host,
    port: (server.address() as AddressInfo).port,
    url: `http://${host}/`,
    requests: () => [...log],
    mostAtOnce: () => most,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
