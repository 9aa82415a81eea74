/** How much the streams of a PDF unpack to, found out before pdf.js keeps all of it. */
import { Unzlib } from "fflate"
import { FileError } from "../error"

/** No page, font or table of objects comes near this. */
const MAX_STREAM = 60_000_000
const MAX_TOTAL = 400_000_000
const MAX_STREAMS = 200_000
const CHUNK = 16_384
/** Characters before a stream in which its dictionary says that it is a picture: those stay packed. */
const DICTIONARY = 600

const START = [0x73, 0x74, 0x72, 0x65, 0x61, 0x6d]
const CR = 0x0d
const LF = 0x0a
/** First byte of zlib's format with deflate (RFC 1950). */
const ZLIB = 0x78

const latin1 = new TextDecoder("latin1")

/** Where the data of the next stream begins, or -1. `endstream` begins none: a line end follows the word, and data that. */
function nextStream(bytes: Uint8Array, from: number): number {
  for (
    let at = bytes.indexOf(START[0] as number, from);
    at >= 0;
    at = bytes.indexOf(START[0] as number, at + 1)
  ) {
    if (!START.every((byte, i) => bytes[at + i] === byte)) continue
    let data = at + START.length
    if (bytes[data] === CR) data++
    if (bytes[data] === LF) data++
    if (bytes[data] === ZLIB) return data
  }
  return -1
}

class Enough extends Error {}

/** Bytes that a stream unpacks to, counted up to the limit. */
function unpackedSize(bytes: Uint8Array, from: number): number {
  let size = 0
  let done = false
  const unpacking = new Unzlib((chunk, final) => {
    size += chunk.length
    done = final
    if (size > MAX_STREAM) throw new Enough()
  })
  try {
    for (let at = from; at < bytes.length && !done; at += CHUNK) {
      const before = size
      unpacking.push(bytes.subarray(at, at + CHUNK))
      // Behind its end a stream brings nothing more.
      if (size === before && at > from) break
    }
  } catch {
    // Too much, or broken: a broken one is pdf.js's to judge.
  }
  return size
}

/** Throws FileError `too-large` where a stream that is no picture, or all of them, unpack to more than a document can be. */
export function checkBounds(bytes: Uint8Array): void {
  let total = 0
  let at = nextStream(bytes, 0)
  for (let count = 0; at >= 0 && count < MAX_STREAMS; count++) {
    const dictionary = latin1.decode(bytes.subarray(Math.max(0, at - DICTIONARY), at))
    const own = dictionary.slice(dictionary.lastIndexOf(" obj") + 1)
    if (!/\/Subtype\s*\/Image/.test(own)) {
      const size = unpackedSize(bytes, at)
      total += size
      if (size > MAX_STREAM || total > MAX_TOTAL)
        throw new FileError("too-large", "a stream unpacks to more than a page can be")
    }
    at = nextStream(bytes, at + 1)
  }
}
