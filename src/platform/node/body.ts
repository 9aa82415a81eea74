import type { IncomingMessage } from "node:http"
import type { Readable } from "node:stream"
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib"

/** A body of more than may be read. `read`: how much of it was read before that showed. */
export class BodyTooLarge extends Error {
  constructor(readonly read: number) {
    super()
  }
}

const decoders = new Map<string, () => NodeJS.ReadWriteStream>(
  Object.entries({
    gzip: createGunzip,
    "x-gzip": createGunzip,
    deflate: createInflate,
    br: createBrotliDecompress,
  }),
)

/** The body after decompression. Rejects with BodyTooLarge once it grows past `maxBytes`, on the wire or unpacked. */
export async function readBody(response: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  if (Number(response.headers["content-length"] ?? 0) > maxBytes) throw new BodyTooLarge(0)
  const decoder = decoders.get((response.headers["content-encoding"] ?? "").trim().toLowerCase())
  const chunks: Buffer[] = []
  let size = 0
  const source: NodeJS.ReadableStream = decoder ? piped(response, decoder()) : response
  for await (const chunk of source) {
    chunks.push(chunk as Buffer)
    size += chunk.length
    if (size > maxBytes) throw new BodyTooLarge(maxBytes)
  }
  const { buffer, byteOffset, length } = Buffer.concat(chunks)
  return new Uint8Array(buffer, byteOffset, length)
}

/** Joins the two so that an error of either ends the reading. */
function piped(response: IncomingMessage, decoder: NodeJS.ReadWriteStream): NodeJS.ReadableStream {
  response.on("error", (error) => (decoder as unknown as Readable).destroy(error))
  response.on("aborted", () => (decoder as unknown as Readable).destroy(new Error("aborted")))
  return response.pipe(decoder)
}
