/** Parts of an archive, within bounds: what unpacks to more than a document can be is not unpacked. */
import { unzipSync } from "fflate"
import { FileError } from "./error"

const MAX_PARTS = 5000
/** One part, and all parts together, unpacked. */
const MAX_PART = 25_000_000
const MAX_TOTAL = 80_000_000

/**
 * The parts of an archive that are wanted, by name. fflate unpacks no part to more than the size the archive states for it.
 * Throws FileError: `damaged`, or `too-large` where the parts are too large.
 */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, Uint8Array> {
  let parts = 0
  let total = 0
  let large = false
  try {
    const found = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (large || !wanted(name)) return false
        parts++
        total += originalSize
        large = parts > MAX_PARTS || originalSize > MAX_PART || total > MAX_TOTAL
        return !large
      },
    })
    if (large) throw new FileError("too-large", "the archive unpacks to more than a document can be")
    return new Map(Object.entries(found))
  } catch (error) {
    if (error instanceof FileError) throw error
    throw new FileError("damaged", String(error))
  }
}

const utf8 = new TextDecoder()
const utf16 = new TextDecoder("utf-16le")

/** A part as text; "" where it is missing. XML is UTF-8 unless a byte order mark says otherwise. */
export function textOfPart(parts: ReadonlyMap<string, Uint8Array>, name: string): string {
  const bytes = parts.get(name)
  if (!bytes) return ""
  return (bytes[0] === 0xff && bytes[1] === 0xfe ? utf16 : utf8).decode(bytes)
}
