/** Gzip of what a saved run keeps (RFC 1952): unpacked to at most so much, and only where its checksum fits. */
import { Gunzip } from "fflate"
import { RunFileError } from "./run-file-flaw"

/** Remainders of single bytes under the polynomial 0xEDB88320. */
const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
  return rest
})

/** CRC-32 as gzip has it. */
function crc32(bytes: Uint8Array): number {
  let rest = 0xffffffff
  for (let at = 0; at < bytes.length; at++)
    rest = (rest >>> 8) ^ (REMAINDERS[(rest ^ (bytes[at] as number)) & 0xff] as number)
  return ~rest >>> 0
}

/** Bytes that are unpacked in one go: what is too much is found out before it is a thousand times as many. */
const SLICE = 65_536

/** Unpacks gzip into `unpacked`, which it has to fill. */
function fill(unpacked: Uint8Array, bytes: Uint8Array): void {
  let at = 0
  const stream = new Gunzip((chunk) => {
    unpacked.set(chunk, at)
    at += chunk.length
  })
  for (let from = 0; from < bytes.length; from += SLICE)
    stream.push(bytes.subarray(from, from + SLICE), from + SLICE >= bytes.length)
  if (at !== unpacked.length) throw new RangeError("shorter than it says")
}

/** Head, an empty block, checksum and size. */
const SHORTEST = 20

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/** Unpacks gzip to at most `limit` bytes; the size it claims in its last four bytes is all it gets. Throws RunFileError. */
export function gunzip(bytes: Uint8Array, limit: number): Uint8Array {
  const damaged = new RunFileError("", "压缩数据不完整或已损坏")
  if (bytes.length < SHORTEST) throw damaged
  const trailer = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 8, 8)
  const size = trailer.getUint32(4, true)
  // A file that was cut off claims whatever its last bytes happen to say.
  if (size > limit) throw new RunFileError("", "文件不完整，或解压后过大")
  const unpacked = new Uint8Array(size)
  try {
    fill(unpacked, bytes)
  } catch {
    throw damaged
  }
  if (crc32(unpacked) !== trailer.getUint32(0, true)) throw damaged
  return unpacked
}
