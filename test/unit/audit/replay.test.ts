import fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as z from "zod"
import { replayRun } from "../../../src/core/audit/replay"
import { type AuditSettings, defaultAuditSettings } from "../../../src/core/audit/types"
import type { Check } from "../../../src/core/checks/types"
import type { RunResult } from "../../../src/core/result/types"
import { ORIGIN, subject } from "../make"
import {
  auditScripted,
  essence,
  looksFor,
  rule,
  ruleSet,
  type Scripted,
  type SiteMap,
  testChecks,
  visitTo,
} from "./scripted-site"

/** Another host, whose pages are never there. */
const ELSEWHERE = "http://www.yunmen.gov.cn"

/** Asks whether the links of the home page and what lies beside them open, and looks at what does not a second time. */
const opens: Check<Record<string, never>> = {
  kind: "opens",
  title: "链接可用",
  about: { answers: "", verdicts: {}, example: { params: {}, met: "", unmet: "" } },
  modes: ["auto"],
  params: z.strictObject({}),
  columns: () => [],
  seek: (site) =>
    (site.home()?.links ?? []).flatMap(({ url }) => [
      { url, likely: 0.9, via: "nav" as const, note: "", probe: true as const },
      { url: `${url}?beside`, likely: 0.3, via: "nav" as const, note: "", probe: true as const },
      ...(site.visit(url)?.outcome === "gone"
        ? [{ url, look: "again" as const, likely: 0.9, via: "nav" as const, note: "" }]
        : []),
    ]),
  judge: (site) => ({
    verdict: "pass",
    ratio: 1,
    reason: { code: "test.found", values: {} },
    evidence: (site.home()?.links ?? []).map(({ url }) => ({ url, text: `${site.visit(url)?.outcome}` })),
    searched: [],
  }),
}
const checks = new Map([...testChecks, ["opens", opens]])
const rules = [looksFor("/p3", { weight: 5 }), looksFor("/nowhere"), rule("opens", { kind: "opens" })]

const outcomes = fc.option(fc.constantFrom("timeout", "gone", "challenge"), { freq: 3, nil: undefined })

/** Sites of some pages that link to each other and to another host, where most visits are refused. */
const sites = fc
  .record({
    own: fc.array(
      fc.record({ links: fc.array(fc.nat(9), { maxLength: 4 }), away: fc.nat(9), broken: outcomes }),
      { minLength: 1, maxLength: 10 },
    ),
    others: fc.array(fc.constantFrom("timeout", "forbidden", "forbidden", "gone"), {
      minLength: 5,
      maxLength: 10,
    }),
  })
  .map(({ own, others }): SiteMap => {
    const path = (n: number) => (n === 0 ? "/" : `/p${n}`)
    const pages = own.map(({ links, away, broken }, n): [string, SiteMap[string]] => [
      path(n),
      broken && n > 0
        ? { outcome: broken }
        : [...new Set(links)].map(path).concat(`${ELSEWHERE}/q${away}`, `${ELSEWHERE}/q${(away + 3) % 10}`),
    ])
    return Object.fromEntries([...pages, ...others.map((outcome, n) => [`/q${n}`, { outcome }] as const)])
  })

const runSettings = fc.record({
  maxRequests: fc.oneof(fc.integer({ min: 2, max: 20 }), fc.constant(400)),
  roundSize: fc.integer({ min: 1, max: 6 }),
  breakAfter: fc.integer({ min: 1, max: 3 }),
})

async function live(map: SiteMap, given: Partial<AuditSettings>, scripted: Partial<Scripted> = {}) {
  const asked: string[] = []
  const { result, visits } = await auditScripted({
    map,
    rules,
    settings: given,
    more: { checks },
    ...scripted,
  })
  const settings = { ...defaultAuditSettings, ...given }
  return {
    asked,
    result,
    file: { subject: subject(), asOf: "2020-12-31", settings, visits, cut: result.cut },
  }
}

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
