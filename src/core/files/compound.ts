/**
 * Compound files, the file system inside a file that old office documents are.
 * @see https://learn.microsoft.com/openspecs/windows_protocols/ms-cfb
 */

export interface Compound {
  /** Names of the streams at the top. */
  names(): string[]
  /** The bytes of a stream at the top; null where there is none or its sectors are broken. */
  stream(name: string): Uint8Array | null
}

interface Entry {
  name: string
  type: number
  left: number
  right: number
  child: number
  start: number
  size: number
}

const HEADER = 512
const ENTRY = 128
const LAST_SECTOR = 0xfffffffa
const NONE = 0xffffffff
const MAX_ENTRIES = 4000

/** Follows the chain of sectors from one to its end; null where it leads astray or in circles. */
function chain(start: number, next: (sector: number) => number | undefined, most: number): number[] | null {
  const sectors: number[] = []
  for (let at = start; at < LAST_SECTOR; ) {
    if (sectors.length >= most) return null
    sectors.push(at)
    const following = next(at)
    if (following === undefined) return null
    at = following
  }
  return sectors
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(
    Math.min(
      size,
      parts.reduce((sum, part) => sum + part.length, 0),
    ),
  )
  let at = 0
  for (const part of parts) {
    const room = part.subarray(0, bytes.length - at)
    bytes.set(room, at)
    at += room.length
  }
  return bytes
}

function readEntry(view: DataView, at: number): Entry {
  const length = Math.min(64, view.getUint16(at + 64, true))
  let name = ""
  for (let i = 0; i + 2 < length; i += 2) name += String.fromCharCode(view.getUint16(at + i, true))
  return {
    name,
    type: view.getUint8(at + 66),
    left: view.getUint32(at + 68, true),
    right: view.getUint32(at + 72, true),
    child: view.getUint32(at + 76, true),
    start: view.getUint32(at + 116, true),
    size: view.getUint32(at + 120, true),
  }
}

/** Streams below one storage: its children form a tree of siblings. */
function siblings(entries: readonly Entry[], root: number): Entry[] {
  const found: Entry[] = []
  const seen = new Set<number>()
  const open = [root]
  while (open.length > 0) {
    const at = open.pop() as number
    const entry = entries[at]
    if (!entry || seen.has(at)) continue
    seen.add(at)
    found.push(entry)
    open.push(entry.left, entry.right)
  }
  return found
}

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Opens a compound file; null where its tables are broken. */
export function openCompound(bytes: Uint8Array): Compound | null {
  try {
    return open(bytes)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function open(bytes: Uint8Array): Compound | null {
  const view = viewOf(bytes)
  const size = 1 << view.getUint16(30, true)
  const miniSize = 1 << view.getUint16(32, true)
  if (size < 128 || size > 65_536 || miniSize < 16 || miniSize > size) return null
  const sectors = Math.ceil((bytes.length - HEADER) / size) + 1
  const offset = (sector: number) => (sector + 1) * Math.max(size, HEADER)
  const sectorAt = (sector: number) => bytes.subarray(offset(sector), offset(sector) + size)

  const perSector = size / 4
  const tables: number[] = []
  for (let i = 0; i < 109; i++) tables.push(view.getUint32(76 + i * 4, true))
  let further = view.getUint32(68, true)
  for (let i = 0; further < LAST_SECTOR && i < sectors; i++) {
    const at = offset(further)
    for (let k = 0; k < perSector - 1; k++) tables.push(view.getUint32(at + k * 4, true))
    further = view.getUint32(at + (perSector - 1) * 4, true)
  }
  const next = (sector: number): number | undefined => {
    const table = tables[Math.floor(sector / perSector)]
    const at = table === undefined || table >= LAST_SECTOR ? -1 : offset(table) + (sector % perSector) * 4
    return at < 0 || at + 4 > bytes.length ? undefined : view.getUint32(at, true)
  }
  const read = (start: number, length: number): Uint8Array | null => {
    const found = chain(start, next, sectors)
    return found && joined(found.map(sectorAt), length)
  }

  const directory = read(view.getUint32(48, true), MAX_ENTRIES * ENTRY)
  if (!directory) return null
  const entries: Entry[] = []
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) entries.push(readEntry(viewOf(directory), at))
  const [root] = entries
  if (!root || root.child === NONE) return null
  const streams = siblings(entries, root.child).filter(({ type }) => type === 2)

  const smallest = view.getUint32(56, true)
  const miniTable = read(view.getUint32(60, true), bytes.length) ?? new Uint8Array()
  const miniStream = read(root.start, root.size) ?? new Uint8Array()
  const miniNext = (sector: number): number | undefined =>
    sector * 4 + 4 > miniTable.length ? undefined : viewOf(miniTable).getUint32(sector * 4, true)
  const readMini = (start: number, length: number): Uint8Array | null => {
    const found = chain(start, miniNext, miniTable.length / 4)
    return (
      found &&
      joined(
        found.map((at) => miniStream.subarray(at * miniSize, (at + 1) * miniSize)),
        length,
      )
    )
  }

  return {
    names: () => streams.map(({ name }) => name),
    stream(name) {
      const entry = streams.find((one) => one.name === name)
      if (!entry) return null
      return entry.size < smallest ? readMini(entry.start, entry.size) : read(entry.start, entry.size)
    },
  }
}
