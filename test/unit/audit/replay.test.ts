import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { replayRun } from "../../../src/core/audit/replay"
import type { RunResult } from "../../../src/core/result/types"
import { ORIGIN } from "../make"
import { checks, live, rules, runSettings, sites } from "./random-site"
import { essence, looksFor, ruleSet, type Scripted, visitTo } from "./scripted-site"

const shown = ({ pairs, ...rest }: RunResult) => ({ pairs, ...essence(rest as RunResult) })

describe("a run judged again at once", () => {
  it("is the run that it was, wherever it was cut and whatever it was spared", async () => {
    const seen = { cut: 0, spared: 0, tested: 0, again: 0 }
    await fc.assert(
      fc.asyncProperty(
        sites,
        runSettings,
        fc.option(fc.nat(20), { freq: 1 }),
        async (map, settings, stopAt) => {
          let answers = 0
          const before: Scripted["before"] = (_, control) => {
            if (stopAt !== null && answers++ === stopAt) control.stop()
          }
          const { result, file } = await live(map, settings, { before })
          const again = await replayRun({ ...file, result }, ruleSet(rules), () => 0, checks)
          expect(shown(again)).toEqual(shown(result))
          if (result.cut) seen.cut++
          if (result.pages.length > file.visits.length) seen.spared++
          if (result.pages.some(({ probe }) => probe)) seen.tested++
          if (result.pages.some(({ look }) => look)) seen.again++
        },
      ),
      { numRuns: 300 },
    )
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(10)
  })

  it("takes in what its record holds in the order of its pages, not in that of the record", async () => {
    const { result, file } = await live({ "/": ["/a", "/b"], "/a": ["/c"], "/b": [], "/c": [] }, {})
    const visits = [...file.visits].reverse()
    const again = await replayRun({ ...file, visits, result }, ruleSet(rules), () => 0, checks)
    expect(again.pages).toEqual(result.pages)
  })

  it("knows pages that no rule asks for any more, each once", async () => {
    const { result, file } = await live({ "/": ["/a"], "/a": ["/b"], "/b": [] }, {})
    const pages = [...result.pages, ...result.pages]
    const narrow = ruleSet([looksFor("/a")])
    const again = await replayRun({ ...file, result: { pages } }, narrow, () => 0, checks)
    expect(again.pages).toEqual(result.pages)
    expect(again.stats.requests).toBe(result.stats.requests)
  })

  it("leaves out what the record lacks, and asks for it where a rule does", async () => {
    const { result, file } = await live({ "/": ["/a"], "/a": ["/p3"], "/p3": [] }, {})
    const visits = file.visits.filter(({ url }) => url !== `${ORIGIN}/a`)
    const again = await replayRun({ ...file, visits, result }, ruleSet(rules), () => 0, checks)
    expect(again.pages.find(({ url }) => url === `${ORIGIN}/a`)?.outcome).toBe("not-recorded")
    expect(again.pages.some(({ url }) => url === visitTo({}, `${ORIGIN}/p3`).url)).toBe(true)
  })
})
