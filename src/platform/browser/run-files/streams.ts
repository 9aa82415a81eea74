import { MAX_FILE_BYTES, MAX_JSON_BYTES } from "../../../core/audit/run-file"
import { RunFileError } from "../../../core/audit/run-file-flaw"

/** Slices in which a file is read: unpacked, no slice is larger than a thousand times this. */
const SLICE = 32_768

/** Pieces of text as a stream of bytes. Fails with `tooLarge` beyond a limit. */
export function sizedStream(
  texts: AsyncGenerator<string>,
  limit: number,
  tooLarge: () => Error,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder()
  let size = 0
  return new ReadableStream({
    async pull(stream) {
      const { done, value } = await texts.next()
      if (done) return stream.close()
      const bytes = encoder.encode(value)
      size += bytes.length
      if (size > limit) throw tooLarge()
      stream.enqueue(bytes)
    },
    cancel: async () => void (await texts.return(undefined)),
  })
}

/** All of a stream, gzipped. */
export const packed = (stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Blob> =>
  new Response(stream.pipeThrough(new CompressionStream("gzip"))).blob()

const slicesOf = (blob: Blob): ReadableStream<Uint8Array<ArrayBuffer>> => {
  let at = 0
  return new ReadableStream({
    async pull(stream) {
      if (at >= blob.size) return stream.close()
      stream.enqueue(new Uint8Array(await blob.slice(at, at + SLICE).arrayBuffer()))
      at += SLICE
    },
  })
}

/** Reads a file's text piece by piece, gzipped or not. Throws RunFileError for one that is too large, torn, or no text. */
export async function* textOf(blob: Blob): AsyncGenerator<string> {
  if (blob.size > MAX_FILE_BYTES) throw new RunFileError("", `文件过大（上限 ${MAX_FILE_BYTES / 1e6} MB）`)
  const [first, second] = new Uint8Array(await blob.slice(0, 2).arrayBuffer())
  const isGzip = first === 0x1f && second === 0x8b
  const stream = isGzip ? slicesOf(blob).pipeThrough(new DecompressionStream("gzip")) : slicesOf(blob)
  const reader = stream.getReader()
  const decoder = new TextDecoder("utf-8", { fatal: true })
  const read = async () => {
    try {
      return await reader.read()
    } catch {
      throw new RunFileError("", isGzip ? "压缩数据不完整或已损坏" : "文件无法读取")
    }
  }
  const decode = (bytes?: Uint8Array): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined })
    } catch {
      throw new RunFileError("", "不是 UTF-8 编码的文本")
    }
  }
  try {
    for (let size = 0; ; ) {
      const { done, value } = await read()
      if (done) break
      size += value.length
      if (size > MAX_JSON_BYTES) throw new RunFileError("", `解压后过大（上限 ${MAX_JSON_BYTES / 1e6} MB）`)
      yield decode(value)
    }
    yield decode()
  } finally {
    await reader.cancel().catch(() => {})
  }
}
