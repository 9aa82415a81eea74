/** Bytes to text, as a browser would decide, and better where the browser would show mojibake. */

export interface Decoded {
  text: string
  /** `utf-8`, `gb18030`, `big5`, `utf-16le`, `utf-16be`, or the name of another declared encoding. */
  charset: string
}

/** Names that pages use for the encodings met here (WHATWG Encoding labels, the Chinese ones and those for Unicode). */
const LABELS: Record<string, string> = {
  utf8: "utf-8",
  "utf-8": "utf-8",
  "unicode-1-1-utf-8": "utf-8",
  gbk: "gb18030",
  gb2312: "gb18030",
  gb_2312: "gb18030",
  "gb_2312-80": "gb18030",
  "x-gbk": "gb18030",
  gb18030: "gb18030",
  chinese: "gb18030",
  csgb2312: "gb18030",
  big5: "big5",
  "big5-hkscs": "big5",
  "x-x-big5": "big5",
  "utf-16": "utf-16le",
  "utf-16le": "utf-16le",
  "utf-16be": "utf-16be",
}

/** Where a declaration is looked for. A browser reads 1 KB; pages here bury it under comments and scripts. */
const HEAD_BYTES = 4096
/** Bytes read to judge an encoding by its text. */
const SAMPLE_BYTES = 200_000

/** The commonest characters of running text, simplified and traditional: the right decoding is full of them. */
const COMMON = new Set("的一是不了在人有我他这中大来上国个到和公开政府信息年月日為這個開無會國關於與")

const ascii = new TextDecoder("latin1")

function labelIn(text: string): string | null {
  const label = /charset\s*=\s*["']?\s*([\w.:-]{2,30})/i.exec(text)?.[1]
  return label ? label.toLowerCase() : null
}

/** Declared encodings, strongest first: response header, then meta or XML prolog of the head. */
function declarations(bytes: Uint8Array, contentType: string | null): string[] {
  const head = ascii.decode(bytes.subarray(0, HEAD_BYTES))
  const prolog = /<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]{2,30})/i.exec(head)?.[1]?.toLowerCase()
  const meta = labelIn(head.replace(/<!--[\s\S]{0,4096}?-->/g, ""))
  return [labelIn(contentType ?? ""), meta, prolog ?? null].flatMap((label) => (label ? [label] : []))
}

function byteOrderMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8"
  if (a === 0xff && b === 0xfe) return "utf-16le"
  if (a === 0xfe && b === 0xff) return "utf-16be"
  return null
}

/** UTF-16 without a mark betrays itself by the zero byte beside each ASCII character of the markup. */
function bareUtf16(bytes: Uint8Array): string | null {
  let even = 0
  let odd = 0
  const length = Math.min(bytes.length, 512)
  for (let i = 0; i < length; i++) if (bytes[i] === 0) i % 2 === 0 ? even++ : odd++
  if (odd > length / 8 && odd > even * 4) return "utf-16le"
  if (even > length / 8 && even > odd * 4) return "utf-16be"
  return null
}

/** Counts whole multi-byte sequences of UTF-8 and bytes that fit none. A sequence cut by the end counts for neither. */
function countUtf8(bytes: Uint8Array): { good: number; bad: number } {
  let good = 0
  let bad = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number
    if (byte < 0x80) continue
    const length =
      byte >= 0xc2 && byte <= 0xdf
        ? 2
        : byte >= 0xe0 && byte <= 0xef
          ? 3
          : byte >= 0xf0 && byte <= 0xf4
            ? 4
            : 0
    let at = 1
    while (at < length && i + at < bytes.length && ((bytes[i + at] as number) & 0xc0) === 0x80) at++
    if (length > 0 && at === length) {
      if (length > 2) good++
      i += length - 1
    } else if (i + at < bytes.length || length === 0) bad++
  }
  return { good, bad }
}

function decodeAs(charset: string, bytes: Uint8Array): string {
  return new TextDecoder(charset).decode(bytes)
}

/** How much a decoding reads like Chinese: common characters for it, characters that could not be decoded against it. */
function likeness(text: string): number {
  let score = 0
  for (const char of text) {
    if (COMMON.has(char)) score++
    else if (char === "\ufffd" || (char >= "\ue000" && char <= "\uf8ff")) score -= 5
  }
  return score
}

/** The better of the two legacy encodings of Chinese; the declared one where the text does not tell. */
function legacyCharset(sample: Uint8Array, declared: string): string {
  const other = declared === "big5" ? "gb18030" : "big5"
  return likeness(decodeAs(other, sample)) > likeness(decodeAs(declared, sample)) ? other : declared
}

function decide(bytes: Uint8Array, contentType: string | null): string {
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  const { good, bad } = countUtf8(sample)
  const labels = declarations(bytes, contentType)
  const known = labels
    .map((label) => LABELS[label])
    .find((charset) => charset !== undefined && !charset.startsWith("utf-16"))
  if (bad === 0 && good === 0) return known ?? "utf-8"
  if (good > bad * 4) return "utf-8"
  const foreign = labels.find((label) => /^(?:euc-kr|shift_jis|euc-jp|windows-125\d|koi8-r)$/.test(label))
  if (foreign && !known) return foreign
  return legacyCharset(sample, known === "big5" ? "big5" : "gb18030")
}

const strict = new TextDecoder("utf-8", { fatal: true })
/** What takes three bytes in UTF-8: no other encoding of Chinese passes for it by chance. */
const HAN = /[\u0800-\uffff]/

/** The text of bytes that are UTF-8 from end to end, as most pages are; null for all others. */
function asUtf8(bytes: Uint8Array): string | null {
  try {
    const text = strict.decode(bytes)
    return HAN.test(text) ? text : null
  } catch {
    return null
  }
}

/**
 * Decodes the bytes of a page. A byte order mark decides; then bytes that are UTF-8 are read as UTF-8 whatever is declared
 * (misdeclared pages are common); then the declaration of header and head; GBK and GB2312 are read as their superset GB18030.
 */
export function decode(bytes: Uint8Array, contentType: string | null): Decoded {
  const mark = byteOrderMark(bytes) ?? bareUtf16(bytes)
  const text = mark ? null : asUtf8(bytes)
  if (text !== null) return { text, charset: "utf-8" }
  const charset = mark ?? decide(bytes, contentType)
  return { text: decodeAs(charset, bytes), charset }
}
