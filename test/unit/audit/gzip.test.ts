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
