/** Names of the parts of an archive, out of its directory (APPNOTE 6.3.9, 4.3.12 and 4.3.16): nothing is unpacked for them. */

const END = 0x06054b50
const PART = 0x02014b50
/** The directory's end stands at the end of the file, behind it a comment of 64 KB at most. */
const MAX_COMMENT = 65_557
const END_SIZE = 22
const PART_SIZE = 46
const MAX_PARTS = 5000

function endOf(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - MAX_COMMENT)
  for (let at = view.byteLength - END_SIZE; at >= first; at--) if (view.getUint32(at, true) === END) return at
  return null
}

/** Null where the archive has no directory. */
export function partNames(bytes: Uint8Array): string[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  if (end === null) return null
  const utf8 = new TextDecoder()
  const names: string[] = []
  let at = view.getUint32(end + 16, true)
  while (names.length < MAX_PARTS && at + PART_SIZE <= end && view.getUint32(at, true) === PART) {
    const length = view.getUint16(at + 28, true)
    names.push(utf8.decode(bytes.subarray(at + PART_SIZE, at + PART_SIZE + length)))
    at += PART_SIZE + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return names
}
