let table: Map<string, number> | null = null

/** Every two-byte GBK code by its character, read off the decoder: Node decodes GBK but does not encode it. */
function codes(): Map<string, number> {
  if (table) return table
  const decoder = new TextDecoder("gbk")
  table = new Map()
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if (character.length === 1 && character !== "\ufffd") table.set(character, (lead << 8) | trail)
    }
  }
  return table
}

/** Text as GBK bytes. Throws on a character GBK lacks, so that a fixture never carries a silent "?". */
export function encodeGbk(text: string): Uint8Array {
  const bytes: number[] = []
  for (const character of text) {
    const point = character.codePointAt(0) as number
    if (point < 0x80) {
      bytes.push(point)
      continue
    }
    const code = codes().get(character)
    if (code === undefined) throw new Error(`GBK has no ${character} (U+${point.toString(16)})`)
    bytes.push(code >> 8, code & 0xff)
  }
  return Uint8Array.from(bytes)
}
