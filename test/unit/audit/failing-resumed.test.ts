import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { replayRun } from "../../../src/core/audit/replay"
import { defaultAuditSettings } from "../../../src/core/audit/types"
import { auditFailing, type Failing, lot, type Measured } from "../crawl/failing-host"
import { redirect } from "../crawl/scripted"
import { subject } from "../make"
import { essence, looksFor, ruleSet, testChecks } from "./scripted-site"

type Way = "503" | "429" | "timeout" | "network" | "mishap" | "detour"
const ways: Way[] = ["503", "429", "timeout", "network", "mishap", "detour"]

/** Hosts of which parts fail in various ways, each address always in the same. */
const hosts = fc
  .record({
    seed: fc.nat(1000),
    share: fc.integer({ min: 5, max: 80 }),
    kinds: fc.uniqueArray(fc.constantFrom(...ways), { minLength: 1 }),
  })
  .map(
    ({ seed, share, kinds }): Failing =>
      (path, { attempt, step }) => {
        if (lot(path, seed) >= share) return null
        const way = kinds[lot(path, seed + 1) % kinds.length]
        if (way === "mishap") return attempt === 1 ? "503" : null
        if (way === "detour") return step < 3 ? redirect(`?step=${step + 1}`) : null
        return way ?? null
      },
  )

const settings = fc.record({
  maxRequests: fc.oneof(fc.integer({ min: 3, max: 60 }), fc.constant(400)),
  breakAfter: fc.integer({ min: 3, max: 8 }),
})
const found = ({ result }: Measured) => essence(result)

describe("an audit of a host that fails in part", () => {
  it("finds the same whatever answer came first, wherever it was broken off, and judged again", async () => {
    const seen = { refused: 0, cut: 0, whole: 0 }
    await fc.assert(
      fc.asyncProperty(
        hosts,
        settings,
        fc.nat(1000),
        fc.nat(120),
        async (failing, given, latency, stopAt) => {
          const whole = await auditFailing(failing, { settings: given })
          const latencyOf = (path: string) => 15 * lot(path, latency)
          expect(found(await auditFailing(failing, { settings: given, latencyOf }))).toEqual(found(whole))

          const broken = await auditFailing(failing, { settings: given, stopAt, latencyOf })
          const resumed = await auditFailing(failing, { settings: given, earlier: broken.visits })
          expect(found(resumed)).toEqual(found(whole))

          const { result, visits } = whole
          const file = {
            subject: subject(),
            asOf: "2020-12-31",
            settings: { ...defaultAuditSettings, ...given },
            visits,
          }
          const rules = ruleSet([looksFor("/nowhere")])
          const replayed = await replayRun({ ...file, cut: result.cut, result }, rules, () => 0, testChecks)
          expect(essence(replayed)).toEqual(essence(result))
          seen[result.cut === "host-refuses" ? "refused" : result.cut ? "cut" : "whole"]++
        },
      ),
      { numRuns: 14, seed: 12 },
    )
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(0)
  }, 120_000)
})
