/** A compound file of streams at the top, each long enough to lie in sectors of its own (MS-CFB, version 3). */
export function compound(streams: Record<string, Uint8Array>): Uint8Array {
  const SECTOR = 512
  const padded = (bytes: Uint8Array): Uint8Array => {
    const size = Math.max(4096, bytes.length)
    const whole = new Uint8Array(Math.ceil(size / SECTOR) * SECTOR)
    whole.set(bytes)
    return whole
  }
  const entries = Object.entries(streams).map(([name, bytes]) => ({ name, bytes: padded(bytes) }))
  // Sector 0: allocation table, sector 1 on: directory, behind it the streams.
  const directory = Math.ceil((entries.length + 1) / 4)
  const table = new Int32Array(SECTOR / 4).fill(-1)
  table[0] = -3
  const chained = (start: number, count: number) => {
    for (let i = 0; i < count; i++) table[start + i] = i === count - 1 ? -2 : start + i + 1
  }
  chained(1, directory)
  let next = 1 + directory
  const places = entries.map(({ bytes }) => {
    const start = next
    chained(start, bytes.length / SECTOR)
    next += bytes.length / SECTOR
    return start
  })
  if (next > table.length) throw new Error("too long for one allocation table")

  const file = new Uint8Array((next + 1) * SECTOR)
  const view = new DataView(file.buffer)
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  view.setUint16(24, 0x3e, true)
  view.setUint16(26, 3, true)
  view.setUint16(28, 0xfffe, true)
  view.setUint16(30, 9, true)
  view.setUint16(32, 6, true)
  view.setUint32(44, 1, true)
  view.setUint32(48, 1, true)
  view.setUint32(56, 4096, true)
  view.setInt32(60, -2, true)
  view.setInt32(68, -2, true)
  for (let i = 0; i < 109; i++) view.setInt32(76 + i * 4, i === 0 ? 0 : -1, true)
  table.forEach((value, at) => {
    view.setInt32(SECTOR + at * 4, value, true)
  })

  const entry = (index: number, name: string, type: number, start: number, size: number, links: number[]) => {
    const at = SECTOR * 2 + index * 128
    ;[...name].forEach((char, i) => {
      view.setUint16(at + i * 2, char.charCodeAt(0), true)
    })
    view.setUint16(at + 64, (name.length + 1) * 2, true)
    view.setUint8(at + 66, type)
    links.forEach((link, i) => {
      view.setInt32(at + 68 + i * 4, link, true)
    })
    view.setInt32(at + 116, start, true)
    view.setUint32(at + 120, size, true)
  }
  entry(0, "Root Entry", 5, -2, 0, [-1, -1, 1])
  entries.forEach(({ name, bytes }, i) => {
    const right = i + 1 < entries.length ? i + 2 : -1
    entry(i + 1, name, 2, places[i] as number, bytes.length, [-1, right, -1])
    file.set(bytes, ((places[i] as number) + 1) * SECTOR)
  })
  return file
}

const utf16 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), true)
  return bytes
}

/**
 * A Word 97 document: a text of UTF-16 and a piece of one-byte characters behind it (MS-DOC 2.4.1). `flags` go into the head: 0x100 for an
 * encrypted one.
 */
export function doc(text: string, latin = "", flags = 0): Uint8Array {
  const START = 1024
  const wide = utf16(text)
  const narrow = new TextEncoder().encode(latin)
  const stream = new Uint8Array(START + wide.length + narrow.length)
  const view = new DataView(stream.buffer)
  view.setUint16(0, 0xa5ec, true)
  view.setUint16(2, 0xc1, true)
  view.setUint16(10, 0x0200 | flags, true)
  view.setUint16(32, 14, true)
  view.setUint16(62, 22, true)
  view.setUint16(152, 93, true)
  view.setUint32(0x4c, text.length + latin.length, true)
  stream.set(wide, START)
  stream.set(narrow, START + wide.length)

  const pieces = latin === "" ? 1 : 2
  const clx = new Uint8Array(5 + (pieces + 1) * 4 + pieces * 8)
  const table = new DataView(clx.buffer)
  clx[0] = 2
  table.setUint32(1, clx.length - 5, true)
  const borders = [0, text.length, text.length + latin.length].slice(0, pieces + 1)
  borders.forEach((border, i) => {
    table.setUint32(5 + i * 4, border, true)
  })
  const places = 5 + (pieces + 1) * 4
  table.setUint32(places + 2, START, true)
  if (pieces === 2) table.setUint32(places + 10, ((START + wide.length) * 2) | 0x40000000, true)
  view.setUint32(0x01a2, 0, true)
  view.setUint32(0x01a6, clx.length, true)
  return compound({ WordDocument: stream, "1Table": clx })
}

type XlsCell = string | number

/** A record of a sheet as it is written: its number, and its bytes. */
export type XlsRecord = readonly [id: number, data: readonly number[]]

/**
 * An Excel 97 workbook of one sheet (MS-XLS). Texts go into the shared table, cut into records of `cut` bytes.
 * @param more further records of the sheet
 */
export function xls(
  name: string,
  rows: readonly (readonly XlsCell[])[],
  cut = 8000,
  more: readonly XlsRecord[] = [],
): Uint8Array {
  const out: number[] = []
  const put = (id: number, data: ArrayLike<number>) => {
    out.push(id & 0xff, id >> 8, data.length & 0xff, data.length >> 8, ...Array.from(data))
  }
  const short = (value: number) => [value & 0xff, (value >> 8) & 0xff]
  const long = (value: number) => [...short(value & 0xffff), ...short(Math.floor(value / 0x10000))]
  const double = (value: number) => [...new Uint8Array(new Float64Array([value]).buffer)]
  const bof = (type: number) =>
    put(0x0809, [...short(0x0600), ...short(type), ...short(0), ...short(0), ...long(0), ...long(6)])
  const strings = [...new Set(rows.flat().filter((cell) => typeof cell === "string"))]

  bof(5)
  const bound = out.length
  put(0x0085, [...long(0), 0, 0, name.length, 1, ...utf16(name)])
  // The shared table: where a record is full a text goes on in the next, which begins with its width.
  const records: number[][] = [[...long(strings.length), ...long(strings.length)]]
  const last = () => records.at(-1) as number[]
  for (const text of strings) {
    if (last().length + 3 > cut) records.push([])
    last().push(...short(text.length), 1)
    for (const char of text) {
      if (last().length + 2 > cut) records.push([1])
      last().push(...utf16(char))
    }
  }
  records.forEach((record, i) => {
    put(i === 0 ? 0x00fc : 0x003c, record)
  })
  put(0x000a, [])
  const sheet = out.length
  bof(0x10)
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      const at = [...short(r), ...short(c), ...short(0)]
      if (typeof cell === "string") put(0x00fd, [...at, ...long(strings.indexOf(cell))])
      else put(0x0203, [...at, ...double(cell)])
    })
  })
  for (const [id, data] of more) put(id, data)
  put(0x000a, [])
  const stream = Uint8Array.from(out)
  new DataView(stream.buffer).setUint32(bound + 4, sheet, true)
  return compound({ Workbook: stream })
}
