/** Input number `n` of the fuzz: a page in good order, damaged; or bytes of no page at all. The same number is the same input. */
import type { PageInput } from "../../src/core/page/types"
import { type Random, randomFrom } from "./random"
import type { Seed } from "./seeds"

const PIECES = [
  ..."<>\"'&;[]{}()=/\\!-",
  "</div>",
  "<div>",
  "<table><tr><td rowspan=999 colspan=999>",
  "</td>",
  "<script>",
  "</script>",
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  "<datastore><record>",
  "<iframe src=",
  "<base href='//'>",
  "<meta http-equiv=refresh content='0;url=",
  '<meta charset="utf-16">',
  "<frameset>",
  "&#0;",
  "&#x110000;",
  "&ensp;",
  "﻿",
  "‮",
  "\u0000",
  "\r\n\r\n",
  "2020-13-45",
  "二〇二〇年",
  "〔2020〕99999号",
  "〔",
  "《",
  "…",
  "<a href='javascript:",
  "<a href='http://[::1",
  "http://%",
  "createPageHTML(1e9,-1,'','')",
  "window._CONFIG={",
  'document.write("',
  '"relation":',
  "1e400",
  "null",
]
const HEADERS = [
  null,
  "text/html",
  "text/html; charset=gbk",
  "text/html; charset=utf-8",
  "application/json",
  "text/xml; charset=utf-16",
  "image/png",
  "charset=\u0000",
]
const MAX_BYTES = 200_000

type Damage = (bytes: Uint8Array, random: Random, others: readonly Seed[]) => Uint8Array

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

function splice(bytes: Uint8Array, at: number, cut: number, insert: Uint8Array): Uint8Array {
  const tail = bytes.subarray(Math.min(bytes.length, at + cut))
  const whole = new Uint8Array(at + insert.length + tail.length)
  whole.set(bytes.subarray(0, at))
  whole.set(insert, at)
  whole.set(tail, at + insert.length)
  return whole
}

/** A stretch of some bytes, at most `longest` of them. */
function stretch(bytes: Uint8Array, random: Random, longest: number): Uint8Array {
  const at = random.below(bytes.length + 1)
  return bytes.slice(at, at + random.below(longest))
}

const damages: Damage[] = [
  // a piece put in, over what stood there
  (bytes, random) =>
    splice(bytes, random.below(bytes.length + 1), random.below(60), encode(random.pick(PIECES))),
  // a stretch cut out
  (bytes, random) => splice(bytes, random.below(bytes.length + 1), random.below(800), new Uint8Array()),
  // the end cut off
  (bytes, random) => bytes.slice(0, random.below(bytes.length + 1)),
  // some bytes turned over
  (bytes, random) => {
    const turned = bytes.slice()
    for (let times = random.below(40); times > 0 && turned.length > 0; times--)
      turned[random.below(turned.length)] = random.below(256)
    return turned
  },
  // a stretch of another page put in
  (bytes, random, others) =>
    splice(
      bytes,
      random.below(bytes.length + 1),
      random.below(200),
      stretch(random.pick(others).bytes, random, 4000),
    ),
  // a stretch said again and again
  (bytes, random) => {
    const part = stretch(bytes, random, 200)
    const times = Math.min(random.below(400), Math.floor(MAX_BYTES / (part.length + 1)))
    const said = new Uint8Array(part.length * times)
    for (let n = 0; n < times; n++) said.set(part, n * part.length)
    return splice(bytes, random.below(bytes.length + 1), 0, said)
  },
  // bytes of another charset
  (bytes) => {
    const wide = new Uint16Array(
      new TextDecoder()
        .decode(bytes)
        .slice(0, 20_000)
        .split("")
        .map((one) => one.charCodeAt(0)),
    )
    return new Uint8Array(wide.buffer)
  },
]

function noise(random: Random): Uint8Array {
  return Uint8Array.from({ length: random.below(3000) }, () => random.below(256))
}

/** @param all what `seeds` gave */
export function inputOf(n: number, all: readonly Seed[]): PageInput {
  const random = randomFrom(n)
  const seed = random.pick(all)
  let bytes = random.chance(0.05) ? noise(random) : seed.bytes
  for (let times = 1 + random.below(8); times > 0; times--)
    bytes = random.pick(damages)(bytes, random, all).subarray(0, MAX_BYTES)
  return {
    url: `http://www.qingxi.gov.cn${seed.path}`,
    bytes,
    contentType: random.chance(0.7) ? seed.contentType : random.pick(HEADERS),
  }
}
