import fc from "fast-check"
import { gzipSync } from "fflate"
import { describe, expect, it } from "vitest"
import { gunzip } from "../../../src/core/audit/gzip"
import { RunFileError } from "../../../src/core/audit/run-file-flaw"

const LIMIT = 100_000

describe("what is gzipped", () => {
  it("comes back", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => {
        expect(gunzip(gzipSync(bytes), LIMIT)).toEqual(bytes)
      }),
    )
  })

  it("is given up at once where it unpacks to more than it says", () => {
    // A block of fixed codes: a zero, then the last 258 bytes over and over; eight times that are thirteen bytes.
    const bits = ["1", "10", "00110000", ...Array(24).fill("1100010100000")].join("")
    const bytes = (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt([...byte].reverse().join(""), 2))
    const head = gzipSync(new Uint8Array()).subarray(0, 10)
    const bomb = Uint8Array.from(
      { length: 10_000_000 },
      (_, at) => head[at] ?? bytes[2 + ((at - 12) % 13)] ?? 0,
    )
    bomb.set(bytes.slice(0, 2), head.length)
    new DataView(bomb.buffer).setUint32(bomb.length - 4, 20, true)
    const begun = performance.now()
    expect(() => gunzip(bomb, LIMIT)).toThrow(RunFileError)
    expect(performance.now() - begun).toBeLessThan(5_000)
  })

  it("comes back, or is refused, where a bit of it was turned", () => {
    const letters = fc.array(fc.constantFrom(65, 66, 67), { minLength: 1, maxLength: 500 })
    fc.assert(
      fc.property(letters, fc.nat(), fc.nat({ max: 7 }), (content, where, bit) => {
        const bytes = Uint8Array.from(content)
        const damaged = gzipSync(bytes, { mtime: 0 })
        const at = where % damaged.length
        damaged[at] = (damaged[at] as number) ^ (1 << bit)
        try {
          expect(gunzip(damaged, LIMIT)).toEqual(bytes)
        } catch (error) {
          expect(error).toBeInstanceOf(RunFileError)
        }
      }),
      { numRuns: 2_000 },
    )
  })
})
