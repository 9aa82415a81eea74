/**
 * A proxy on this machine for a browser that draws pages: all that it asks for takes the way of plain requests, so that hosts are mapped
 * alike and private networks refused alike, whatever name they go by.
 */
import http, { type IncomingMessage, type ServerResponse } from "node:http"
import { type AddressInfo, connect, type Socket } from "node:net"
import type { Duplex } from "node:stream"
import { type HostMapping, mappingFor } from "./map-host"
import { isPrivateAddress, withoutBrackets } from "./private-address"
import { LENIENT, publicLookup, target } from "./target"

export interface DrawingProxy {
  port: number
  close(): Promise<void>
}

/** Headers between a browser and its proxy, which are none of the site's. */
const HOP = new Set(["proxy-connection", "proxy-authorization", "connection", "keep-alive", "upgrade"])

const passedOn = (headers: IncomingMessage["headers"]) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP.has(name)))

function refuse(response: ServerResponse): void {
  if (!response.headersSent) response.writeHead(502)
  response.end()
}

function passRequest(
  request: IncomingMessage,
  response: ServerResponse,
  mappings: readonly HostMapping[],
): void {
  const url = new URL(request.url ?? "")
  const { secure: _secure, ...where } = target(url, mappings)
  const headers = { ...passedOn(request.headers), host: url.host }
  const onward = http.request({ ...where, ...LENIENT, method: request.method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, passedOn(answer.headers))
    answer.pipe(response)
  })
  onward.on("error", () => refuse(response))
  response.on("close", () => onward.destroy())
  request.pipe(onward)
}

/** A tunnel for what is encrypted. A mapped server speaks plain HTTP only: nothing can be tunnelled to it. */
function passTunnel(request: IncomingMessage, client: Duplex, mappings: readonly HostMapping[]): void {
  const { hostname, port, host } = new URL(`http://${request.url}`)
  const name = withoutBrackets(hostname)
  if (mappingFor(mappings, host) || mappingFor(mappings, hostname) || isPrivateAddress(name))
    return void client.end("HTTP/1.1 403 Forbidden\r\n\r\n")
  const onward: Socket = connect({ host: name, port: Number(port || 80), lookup: publicLookup }, () => {
    client.write("HTTP/1.1 200 Connection Established\r\n\r\n")
    onward.pipe(client).pipe(onward)
  })
  onward.on("error", () => client.destroy())
  client.on("error", () => onward.destroy())
  client.on("close", () => onward.destroy())
}

export async function startDrawingProxy(mappings: readonly HostMapping[]): Promise<DrawingProxy> {
  const server = http.createServer(LENIENT, (request, response) => {
    try {
      passRequest(request, response, mappings)
    } catch {
      refuse(response)
    }
  })
  server.on("connect", (request, client) => {
    try {
      passTunnel(request, client, mappings)
    } catch {
      client.destroy()
    }
  })
  server.on("clientError", (_, client) => client.destroy())
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
