import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { mergeWishes, type Wish } from "../../../src/core/audit/rounds"
import type { Lead } from "../../../src/core/site/types"

const lead = (path: string, likely = 0.5): Lead => ({
  url: `http://a.gov.cn/${path}`,
  likely,
  via: "nav",
  note: path,
})
const none = () => false
const wish = fc.record({
  weight: fc.integer({ min: 0, max: 8 }),
  leads: fc.array(
    fc
      .tuple(fc.constantFrom("a", "b", "c", "d"), fc.integer({ min: 0, max: 4 }))
      .map(([path, n]) => lead(path, n / 4)),
  ),
})

describe("the wishes of rules", () => {
  it("come as one list, an address once", () => {
    const twin = { ...lead("a", 0.2), url: "https://a.gov.cn/a#top" }
    const wishes: Wish[] = [
      { weight: 2, leads: [lead("a"), lead("b")] },
      { weight: 10, leads: [twin] },
    ]
    expect(mergeWishes(wishes, none)).toEqual([
      { key: "a.gov.cn/a", url: "http://a.gov.cn/a", note: "a", promise: 3_000_000, probe: false },
      { key: "a.gov.cn/b", url: "http://a.gov.cn/b", note: "b", promise: 1_000_000, probe: false },
    ])
  })

  it("count an address once for each rule, at its best", () => {
    const [wanted] = mergeWishes(
      [{ weight: 2, leads: [lead("a", 0.2), lead("a", 0.5), lead("a", 0.1)] }],
      none,
    )
    expect(wanted?.promise).toBe(1_000_000)
  })

  it("are tests of links where no rule asks for more", () => {
    const probe: Lead = { ...lead("a"), probe: true }
    const isProbe = (...leads: Lead[]) =>
      mergeWishes(
        leads.map((one) => ({ weight: 1, leads: [one] })),
        none,
      ).map((one) => one.probe)
    expect(isProbe(probe, probe)).toEqual([true])
    expect(isProbe(probe, lead("a"))).toEqual([false])
    expect(isProbe(lead("a"), probe)).toEqual([false])
  })

  it("leave out what was asked for", () => {
    expect(mergeWishes([{ weight: 1, leads: [lead("a")] }], (key) => key === "a.gov.cn/a")).toEqual([])
  })

  it("have one order, whatever order the rules come in", () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 5 }), (wishes) => {
        const keys = (all: Wish[]) => mergeWishes(all, none).map((one) => one.key)
        expect(keys([...wishes].reverse())).toEqual(keys(wishes))
      }),
    )
  })
})
