/** Mutation number `n` of the fuzz of rule files: a sound file, damaged in its values, its text or its bytes. The same number is the same file. */
import { type Random, randomFrom } from "../random"
import { seedFile } from "./seed-files"

/** Stands in the text for what JSON.stringify can't write. */
const RAW = "\u0001raw:"

type Slot = { holder: Record<string | number, unknown>; key: string | number }

/** Every place of a value that holds something. */
function slotsOf(value: unknown, slots: Slot[] = []): Slot[] {
  if (value === null || typeof value !== "object") return slots
  const holder = value as Slot["holder"]
  for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
    slots.push({ holder, key })
    slotsOf(holder[key], slots)
  }
  return slots
}

const ODD_VALUES = [
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  Number.MIN_VALUE,
  2 ** 53 + 2,
  "",
  " ",
  "x",
  [],
  {},
  [[]],
  [null],
  { $var: "nobody" },
  { $var: 1 },
  { $var: "county", more: 1 },
  "{{nobody}}",
  "{{}}",
  "{{constructor}}",
  "0",
  "2020-02-30",
  "0000-00-00",
  "20200101",
  "http://x",
  "javascript:alert(1)",
]
/** Written as they stand: numbers at their limits, and things that are no JSON. */
const ODD_TOKENS = [
  "1e999",
  "-1e999",
  "1e-999",
  "-0",
  "01",
  "+1",
  ".5",
  "0x10",
  "1_000",
  "NaN",
  "Infinity",
  "undefined",
  "99999999999999999999999999",
]
const ODD_KEYS = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "$var",
  "",
  "\u0000",
  "键",
]
const ODD_TEXTS = [
  "\ud800",
  "\udc00a",
  "a\ud842",
  "\u0000",
  "\u2028",
  "\u202e",
  "\ufeff",
  "\ufffd",
  "\\",
  '"',
  "*".repeat(300),
  "𠮷",
]
const LENGTHS = [60, 61, 100, 1999, 2001, 100_000]
const DEPTHS = [4, 30, 33, 500]
const COUNTS = [21, 101, 5001]
/** Characters that a list is blown up to: just above what the loader reads. */
const MAX_TEXT = 5_500_000

const set = ({ holder, key }: Slot, value: unknown): void => {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true })
}
const get = ({ holder, key }: Slot): unknown => holder[key]

function remove({ holder, key }: Slot): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1)
  else delete holder[key]
}

function nested(value: unknown, depth: number, random: Random): unknown {
  let it = value
  for (let i = 0; i < depth; i++) it = random.chance(0.5) ? [it] : { a: it }
  return it
}

type Change = (slot: Slot, random: Random, slots: readonly Slot[]) => void

/** Changes of a value, each by the name it is told by. */
const changes: Record<string, Change> = {
  type: (slot, random) => set(slot, structuredClone(random.pick(ODD_VALUES))),
  token: (slot, random) => set(slot, `${RAW}${random.pick(ODD_TOKENS)}`),
  missing: remove,
  name(slot, random) {
    const value = get(slot)
    const written = typeof value === "string" ? value : String(slot.key)
    const at = random.below(written.length + 1)
    const other = random.pick(["", "x", "_", "A", "1", " "])
    set(slot, written.slice(0, at) + other + written.slice(at + random.below(2)))
  },
  key(slot, random) {
    if (Array.isArray(slot.holder)) return
    const value = get(slot)
    if (random.chance(0.5)) remove(slot)
    set({ holder: slot.holder, key: random.chance(0.5) ? `${slot.key}s` : random.pick(ODD_KEYS) }, value)
  },
  twice({ holder, key }) {
    if (Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)]))
    else set({ holder, key }, [holder[key], holder[key]])
  },
  swap(slot, random, slots) {
    const other = random.pick(slots)
    const value = structuredClone(get(slot))
    set(slot, structuredClone(get(other)))
    set(other, value)
  },
  deep: (slot, random) => set(slot, nested(get(slot), random.pick(DEPTHS), random)),
  long: (slot, random) => set(slot, random.pick(["长", "x", "{{county}}"]).repeat(random.pick(LENGTHS))),
  many(slot, random) {
    const value = get(slot)
    const one = Array.isArray(value) && value.length > 0 ? value[0] : value
    const most = Math.floor(MAX_TEXT / (JSON.stringify(one) ?? "").length)
    set(slot, new Array(Math.min(most, random.pick(COUNTS))).fill(one))
  },
  text: (slot, random) => set(slot, `${random.pick(["", "政务"])}${random.pick(ODD_TEXTS)}`),
}

/** What still are rules of the file, after whatever was done to it before. */
const rulesOf = ({ rules }: Record<string, unknown>): Record<string, unknown>[] =>
  Array.isArray(rules) ? rules.filter((rule) => typeof rule === "object" && rule !== null) : []

/** Changes of the pack as a whole. */
const wholes: Record<string, (value: Record<string, unknown>, random: Random) => void> = {
  cycle(value, random) {
    value.extends = random.pick([
      [value.id],
      [value.id, "national-2020"],
      ["nobody"],
      ["national-2020", "national-2020"],
    ])
  },
  ids(value) {
    const [first] = rulesOf(value)
    if (first) (value.rules as unknown[]).push({ ...first, aliases: [first.id] })
  },
  taken(value, random) {
    value.id = random.pick(["national-2020", "columns", "constructor", "toString", "__proto__"])
  },
  contrary(value, random) {
    for (const rule of rulesOf(value)) {
      rule.mode = random.pick(["auto", "assisted", "manual", "offline"])
      rule.deadline = random.pick(["1999-01-01", "2020-06-30", "9999-12-31"])
    }
  },
}

/** Indented now and then; not what is deep or long, which would be blank for the most part. */
function written(value: unknown, how: readonly string[], random: Random): string {
  const indent = how.includes("deep") || how.includes("many") ? 0 : random.pick([0, 2])
  return JSON.stringify(value, null, indent).replace(/"\\u0001raw:([^"]*)"/g, "$1")
}

type Edit = (text: string, random: Random) => string

const PIECES = [
  '"',
  "{",
  "}",
  "[",
  "]",
  ",",
  ":",
  "//",
  "/* */",
  "'",
  "null",
  "\ufeff",
  "\u0000",
  "\n",
  '"__proto__": {"x": 1},',
  "{".repeat(40),
]

const splice = (text: string, at: number, length: number, put: string) =>
  text.slice(0, at) + put + text.slice(at + length)

/** Changes of the text. */
const edits: Record<string, Edit> = {
  truncated: (text, random) => text.slice(0, random.below(text.length)),
  piece: (text, random) => splice(text, random.below(text.length), random.below(4), random.pick(PIECES)),
  cut: (text, random) => splice(text, random.below(text.length), random.below(80), ""),
  again: (text, random) => text + random.pick([text, "}", "\n{}", " \n\t", "\u0000"]),
  mark: (text, random) => random.pick(["\ufeff", "\ufeff\ufeff", "\u200b", "#!json\n", "\n\n"]) + text,
  lines: (text) => text.replaceAll("\n", "\r\n"),
  keyTwice: (text, random) => {
    const keys = [...text.matchAll(/"[a-z]+":/gi)]
    const key = keys[random.below(keys.length)]
    return key ? splice(text, key.index, 0, `${key[0]} 1, `) : text
  },
  deepText: (_text, random) => random.pick(["[", '{"a":']).repeat(random.pick([33, 10_000, 100_000])),
}

function utf16(text: string, little: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2))
  for (let i = 0; i < text.length; i++) bytes.setUint16(i * 2, text.charCodeAt(i), little)
  return new Uint8Array(bytes.buffer)
}

type Encoding = (text: string, random: Random) => Uint8Array
const utf8: Encoding = (text) => new TextEncoder().encode(text)

/** Bytes that are not what a rule file should be. */
const encodings: Record<string, Encoding> = {
  utf16: (text, random) => utf16(random.pick(["", "\ufeff"]) + text, random.chance(0.5)),
  latin1: (text) => Uint8Array.from(text, (c) => c.charCodeAt(0) & 0xff),
  // Every byte of a Chinese character above 0x80, as in GBK; not its characters, which need a table.
  likeGbk: (text) =>
    Uint8Array.from([...text].flatMap((c) => (c < "\u0080" ? [c.charCodeAt(0)] : [0xd5, 0xfe]))),
  flipped(text, random) {
    const bytes = utf8(text, random)
    for (let i = random.below(4); i >= 0; i--) bytes[random.below(bytes.length)] = random.below(256)
    return bytes
  },
  torn: (text, random) => utf8(text, random).slice(0, random.below(text.length)),
}

export interface Mutation {
  n: number
  /** What was done to the file. */
  how: string[]
  bytes: Uint8Array
}

export function mutationOf(n: number): Mutation {
  const random = randomFrom(n)
  const value = seedFile(random) as Record<string, unknown>
  const how: string[] = []
  const kind = random.below(10)
  if (kind < 7) {
    for (let left = 1 + random.below(3); left > 0; left--) {
      const slots = slotsOf(value)
      if (slots.length === 0) break
      if (random.chance(0.1)) {
        const name = random.pick(Object.keys(wholes))
        wholes[name]?.(value, random)
        how.push(name)
      } else {
        const name = random.pick(Object.keys(changes))
        changes[name]?.(random.pick(slots), random, slots)
        how.push(name)
        // What was multiplied is not gone through again.
        if (name === "many") break
      }
    }
  }
  let text = written(value, how, random)
  if (kind === 7 || kind === 8) {
    const name = random.pick(Object.keys(edits))
    text = edits[name]?.(text, random) ?? text
    how.push(name)
  }
  const encoding = kind === 9 ? random.pick(Object.keys(encodings)) : ""
  if (encoding !== "") how.push(encoding)
  return { n, how, bytes: (encodings[encoding] ?? utf8)(text, random) }
}
