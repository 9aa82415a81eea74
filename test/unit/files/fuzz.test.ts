import { describe, expect, it } from "vitest"
import { FileError } from "../../../src/core/files/error"
import { fileFormat } from "../../../src/core/files/format"
import { archive } from "../../sites/files/archive"
import { doc, xls } from "../../sites/files/compound"
import { docx } from "../../sites/files/docx"
import { ofd } from "../../sites/files/ofd"
import { chinesePdf } from "../../sites/files/pdf"
import { REPORT_TITLE, reportPages } from "../../sites/files/report"
import { xlsx } from "../../sites/files/xlsx"
import { read } from "./read"

/** Mutations of each file; FILE_FUZZ asks for more. */
const ROUNDS = Number(process.env.FILE_FUZZ ?? 60)
const SLOWEST_MS = 5000

const text = (given: string) => new TextEncoder().encode(given)
const rows = Array.from({ length: 20 }, (_, n) => [n, `领域${n}`, "事项内容".repeat(5)])
const seeds: [string, Uint8Array][] = [
  ["PDF", chinesePdf(reportPages())],
  [
    "DOCX",
    docx([
      REPORT_TITLE,
      "一、总体情况",
      {
        table: [
          ["甲", "乙"],
          ["1", "2"],
        ],
      },
    ]),
  ],
  ["XLSX", xlsx("目录", rows, ["A1:C1"])],
  ["OFD", ofd([{ texts: [{ x: 20, y: 20, size: 5, text: REPORT_TITLE }], rules: [[10, 10, 90, 10]] }])],
  ["DOC", doc(`${REPORT_TITLE}\r一、总体情况\r`, "Annex\r")],
  ["XLS", xls("目录", rows, 200)],
  ["RTF", text(`{\\rtf1\\ansicpg936 \\'d2\\'bb{\\*\\x y}\\u19968?\\trowd\\intbl a\\cell b\\cell\\row\\par}`)],
  [
    "MHTML",
    text(
      "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=a\r\n\r\n--a\r\nContent-Type: text/html\r\n\r\n<p>正文</p>\r\n--a--",
    ),
  ],
  ["ZIP", archive({ "a.txt": "a" })],
]

/** Numbers from 0 to 1 that come out the same every time (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A file cut short, with bytes changed, with a stretch of it doubled, or with a number in it made huge. */
function mutate(seed: Uint8Array, next: () => number): Uint8Array {
  const at = (length: number) => Math.floor(next() * length)
  const kind = at(4)
  if (kind === 0) return seed.slice(0, at(seed.length))
  const bytes = seed.slice()
  if (kind === 1) for (let n = 1 + at(20); n > 0; n--) bytes[at(bytes.length)] = at(256)
  if (kind === 2) bytes.copyWithin(at(bytes.length), at(bytes.length), at(bytes.length))
  if (kind === 3) bytes.fill(next() < 0.5 ? 0xff : 0x39, at(bytes.length), at(bytes.length) + 1 + at(8))
  // The first bytes stay, so that the reader is reached.
  bytes.set(seed.subarray(0, 8))
  return bytes
}

describe("broken files", () => {
  it.each(seeds)(
    "%s: read or refused, in bounded time",
    async (name, seed) => {
      const next = numbers(name.length * 1000 + seed.length)
      for (let round = 0; round < ROUNDS; round++) {
        const bytes = mutate(seed, next)
        const start = performance.now()
        const error = await read(bytes).then(
          () => null,
          (reason) => reason,
        )
        if (error !== null) expect(error, `${name} ${round}`).toBeInstanceOf(FileError)
        expect(performance.now() - start, `${name} ${round}`).toBeLessThan(SLOWEST_MS)
        expect(() => fileFormat(bytes)).not.toThrow()
      }
    },
    600_000,
  )

  it("random bytes behind every signature", async () => {
    const next = numbers(7)
    for (const [name, seed] of seeds) {
      const noise = Uint8Array.from({ length: 3000 }, () => Math.floor(next() * 256))
      noise.set(seed.subarray(0, 8))
      const error = await read(noise).then(
        () => null,
        (reason) => reason,
      )
      if (error !== null) expect(error, name).toBeInstanceOf(FileError)
    }
  })
})
