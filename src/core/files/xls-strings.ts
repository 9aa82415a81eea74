/** Texts as workbooks of Excel 97 to 2003 write them: of one or two bytes a character, many in one table. */

const MAX_STRINGS = 200_000

const utf16 = new TextDecoder("utf-16le")
const latin1 = new TextDecoder("latin1")

/** So many characters from a place on, or as many as there are. `wide`: of two bytes each. */
export function charactersAt(view: DataView, at: number, count: number, wide: boolean): string {
  const length = Math.max(0, Math.min(count * (wide ? 2 : 1), view.byteLength - at))
  return (wide ? utf16 : latin1).decode(new Uint8Array(view.buffer, view.byteOffset + at, length))
}

/** A text that states its own length and width (XLUnicodeString). */
export function unicodeString(data: DataView, at: number): string {
  const length = data.getUint16(at, true)
  const wide = (data.getUint8(at + 2) & 1) === 1
  return charactersAt(data, at + 3, length, wide)
}

/** Reads the table of texts over the border of its records: a text that goes on in the next one states its width anew. */
class Texts {
  private part = 0
  private at = 0

  constructor(private readonly parts: readonly DataView[]) {}

  private get view(): DataView {
    const view = this.parts[this.part]
    if (!view) throw new RangeError("the table of texts ends early")
    return view
  }

  private step(): void {
    while (this.at >= this.view.byteLength) {
      this.at -= this.view.byteLength
      this.part++
    }
  }

  skip(count: number): void {
    this.at += count
    if (this.part < this.parts.length - 1) this.step()
  }

  number(size: 1 | 2 | 4): number {
    this.step()
    const value =
      size === 1
        ? this.view.getUint8(this.at)
        : size === 2
          ? this.view.getUint16(this.at, true)
          : this.view.getUint32(this.at, true)
    this.at += size
    return value
  }

  characters(count: number, first: boolean): string {
    let wide = first
    let text = ""
    for (let left = count; left > 0; ) {
      if (this.at >= this.view.byteLength) {
        this.part++
        this.at = 0
        wide = (this.number(1) & 1) === 1
      }
      const size = wide ? 2 : 1
      const here = Math.min(left, Math.floor((this.view.byteLength - this.at) / size))
      if (here === 0) throw new RangeError("a character is cut in two")
      text += charactersAt(this.view, this.at, here, wide)
      this.at += here * size
      left -= here
    }
    return text
  }
}

/** The texts of the shared table (SST), out of its records. What is cut off is left out. */
export function sharedStrings(parts: readonly DataView[]): string[] {
  const strings: string[] = []
  const texts = new Texts(parts)
  try {
    texts.skip(4)
    const count = Math.min(MAX_STRINGS, texts.number(4))
    while (strings.length < count) {
      const length = texts.number(2)
      const flags = texts.number(1)
      const runs = flags & 8 ? texts.number(2) : 0
      const extra = flags & 4 ? texts.number(4) : 0
      strings.push(texts.characters(length, (flags & 1) === 1))
      texts.skip(runs * 4 + extra)
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  return strings
}
