import type { IncomingMessage, ServerResponse } from "node:http"
import { Readable } from "node:stream"
import { createGzip, gzipSync } from "node:zlib"

/** What a trap is given: the request, the answer to fill, and how often this path was asked for before. */
export interface Asked {
  request: IncomingMessage
  response: ServerResponse
  url: URL
  before: number
}

export type Answer = (asked: Asked) => void | Promise<void>

const html = "text/html; charset=utf-8"

/** A whole answer. Text is sent as UTF-8 whatever the type claims. */
export function send(
  body: string | Uint8Array,
  type = html,
  status = 200,
  headers: Record<string, string> = {},
): Answer {
  return ({ response }) => {
    response.writeHead(status, { "Content-Type": type, ...headers })
    response.end(body)
  }
}

export function redirect(to: string): Answer {
  return ({ response }) => {
    response.writeHead(302, { Location: to })
    response.end()
  }
}

/** Bytes straight onto the connection: for answers that Node's own server would not write. */
export function raw(bytes: string | Uint8Array, then: "end" | "reset"): Answer {
  return ({ response }) => {
    const socket = response.socket
    if (!socket) return
    socket.write(bytes, () => (then === "end" ? socket.end() : socket.resetAndDestroy()))
  }
}

/** `count` copies of a piece, sent as fast as they are taken. */
export function flood(start: string, piece: string, count: number, end: string): Answer {
  function* pieces(): Generator<string> {
    yield start
    for (let sent = 0; sent < count; sent++) yield piece
    yield end
  }
  return ({ response }) => {
    response.writeHead(200, { "Content-Type": html })
    Readable.from(pieces()).pipe(response)
  }
}

/** One byte a second until the other side gives up. */
export const drip: Answer = ({ response }) => {
  response.writeHead(200, { "Content-Type": html })
  response.write("<!DOCTYPE html>")
  const timer = setInterval(() => response.write(" "), 1000)
  response.once("close", () => clearInterval(timer))
}

/** Takes the request and says nothing. */
export const silence: Answer = () => undefined

let bomb: Promise<Buffer> | null = null

/** 200 MB of zeros as 200 KB of gzip. Made once, piece by piece, at the first request. */
function makeBomb(): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const gzip = createGzip({ level: 9 })
    const chunks: Buffer[] = []
    const zeros = Buffer.alloc(1_000_000)
    gzip.on("data", (chunk: Buffer) => chunks.push(chunk))
    gzip.once("end", () => resolve(Buffer.concat(chunks)))
    gzip.once("error", reject)
    let left = 200
    const feed = (): void => {
      while (left-- > 0) if (!gzip.write(zeros)) return void gzip.once("drain", feed)
      gzip.end()
    }
    feed()
  })
}

export const gzipBomb: Answer = async (asked) => {
  bomb ??= makeBomb()
  send(await bomb, html, 200, { "Content-Encoding": "gzip" })(asked)
}

export function truncatedGzip(text: string): Answer {
  const bytes = gzipSync(text)
  return send(bytes.subarray(0, Math.floor(bytes.length / 2)), html, 200, { "Content-Encoding": "gzip" })
}
