import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { sealOf } from "../../../src/core/audit/kept"
import { replayRun } from "../../../src/core/audit/replay"
import type { Judged } from "../../../src/core/audit/types"
import type { Check } from "../../../src/core/checks/types"
import type { Rule } from "../../../src/core/rules/types"
import { ORIGIN, subject } from "../make"
import * as random from "./random-site"
import { looksFor, rule, ruleSet as ruleSetOf, type Scripted } from "./scripted-site"

const build = "test"

/** Counts what was read of the whole site, and speaks for all of it. */
const counts: Check<Record<string, unknown>> = {
  ...(random.checks.get("walk") as Check<Record<string, unknown>>),
  kind: "counts",
  params: (random.checks.get("opens") as Check<Record<string, unknown>>).params,
  seek: () => [],
  judge: (site) => ({
    verdict: "not-found",
    ratio: 0,
    reason: { code: "test.counted", values: { pages: site.pages().length } },
    evidence: [],
    searched: [],
    wholeSite: true,
  }),
}

/** Asks for an address that no page leads to. */
const asks: Check<Record<string, unknown>> = {
  ...counts,
  kind: "asks",
  seek: (site) =>
    site.visit(`${ORIGIN}/far`) ? [] : [{ url: `${ORIGIN}/far`, likely: 1, via: "nav", note: "" }],
}
const checks = new Map([...random.checks, ["counts", counts], ["asks", asks]])
const rules = [
  ...random.rules,
  rule("counts", { kind: "counts" }),
  rule("throws", { kind: "throws-in-seek" }),
]

const request = { subject: subject(), asOf: "2020-12-31" }
const sealed = (of: Rule[]): string => sealOf({ ...request, ruleSet: ruleSet(of) }, build) ?? ""

const ruleSet = (of: Rule[], columnsSha256 = "the same") => ({ ...ruleSetOf(of), columnsSha256 })

type Edit = (rules: Rule[]) => Rule[]

const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.nat(9).map(
    (at): Edit =>
      (all) =>
        all.map((one, i) => (i === at ? { ...one, weight: one.weight + 1, title: `${one.title}二` } : one)),
  ),
  fc.nat(9).map(
    (at): Edit =>
      (all) =>
        all.filter((_, i) => i !== at),
  ),
  fc.nat(12).map(
    (n): Edit =>
      (all) => [...all.filter(({ id }) => id !== `find /p${n}`), looksFor(`/p${n}`, { mode: "assisted" })],
  ),
  fc.constant<Edit>((all) => [rule("asks", { kind: "asks" }), ...all.filter(({ id }) => id !== "asks")]),
  fc.constant<Edit>((all) => all.toReversed()),
  fc.constant<Edit>((all) => all.map((one) => ({ ...one, deadline: "2021-03-01" }))),
)

async function bothWays(
  file: Parameters<typeof replayRun>[0],
  edited: ReturnType<typeof ruleSet>,
  earlier: Judged,
) {
  const anew = await replayRun(file, edited, () => 0, checks)
  const kept = await replayRun({ ...file, earlier }, edited, () => 0, checks)
  const isKept = (rule: string, finding: unknown) =>
    earlier.result.findings.some((one) => one === finding && one.rule === rule)
  return { anew, kept, count: kept.findings.filter((one) => isKept(one.rule, one)).length }
}

const scripted = (of: Rule[]): Partial<Scripted> => ({
  rules: of,
  more: { checks, ruleSet: ruleSet(of) },
})

describe("findings kept from an ended run", () => {
  it("are those of judging anew, whatever changed and wherever the run was cut", async () => {
    const seen = { kept: 0, cut: 0, anew: 0, further: 0 }
    await fc.assert(
      fc.asyncProperty(
        random.sites,
        random.runSettings,
        fc.option(fc.nat(20), { freq: 1 }),
        fc.array(edits, { maxLength: 3 }),
        fc.option(fc.nat(8), { freq: 1 }),
        async (map, settings, stopAt, changes, lost) => {
          let answers = 0
          const before: Scripted["before"] = (_, control) => {
            if (stopAt !== null && answers++ === stopAt) control.stop()
          }
          const { result, file } = await random.live(map, settings, { ...scripted(rules), before })
          const visits = file.visits.filter((_, at) => at !== lost).toReversed()
          const edited = changes.reduce((all, edit) => edit(all), rules)
          const made = await bothWays({ ...file, visits, result }, ruleSet(edited), {
            result,
            ruleSet: ruleSet(rules),
            seal: sealed(rules),
            build,
          })
          expect(JSON.stringify(made.kept)).toBe(JSON.stringify(made.anew))
          if (made.count > 0) seen.kept++
          else seen.anew++
          if (made.count > 0 && result.cut) seen.cut++
          if (made.kept.pages.length > result.pages.length) seen.further++
        },
      ),
      { numRuns: 600 },
    )
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(10)
  })

  const site = { "/": ["/a", "/b"], "/a": ["/p3"], "/b": [], "/p3": [] }

  it("are all but those of rules that changed, and of rules that failed", async () => {
    const { result, file } = await random.live(site, {}, scripted(rules))
    const edited = rules.map((one) => (one.id === "opens" ? { ...one, title: "另一题" } : one))
    const { count } = await bothWays({ ...file, result }, ruleSet(edited), {
      result,
      ruleSet: ruleSet(rules),
      seal: sealed(rules),
      build,
    })
    expect(count).toBe(rules.length - 2)
  })

  it("are none where anything else that they follow from has changed", async () => {
    const { result, file } = await random.live(site, {}, scripted(rules))
    const kept = async (
      more: Partial<Parameters<typeof replayRun>[0]>,
      now = ruleSet(rules),
      judged: Partial<Judged> = {},
    ) => {
      const earlier = { result, ruleSet: ruleSet(rules), seal: sealed(rules), build, ...judged }
      const again = await replayRun({ ...file, ...more, result, earlier }, now, () => 0, checks)
      return again.findings.filter((one) => result.findings.includes(one)).length
    }
    expect(await kept({})).toBe(rules.length - 1)
    expect(await kept({ asOf: "2021-01-01" })).toBe(0)
    expect(await kept({ subject: { ...file.subject, name: "某县人民政府" } })).toBe(0)
    expect(await kept({ pointed: { zcjd: `${ORIGIN}/a` } })).toBe(0)
    expect(await kept({}, ruleSet(rules, "other"))).toBe(0)
    expect(await kept({}, { ...ruleSet(rules), period: { from: "2019-01-01", to: "2019-12-31" } })).toBe(0)
    expect(await kept({}, ruleSet(rules), { ruleSet: ruleSet(rules, "other") })).toBe(0)
    expect(await kept({}, ruleSet(rules), { ruleSet: { ...ruleSet(rules), packs: [] } })).toBe(0)
    expect(await kept({}, ruleSet(rules), { build: "another build" })).toBe(0)
    expect(await kept({}, ruleSet(rules), { seal: "" })).toBe(0)
    const redrawn = file.visits.map((one, at) => (at === 2 ? { ...one, rendered: true } : one))
    expect(await kept({ visits: redrawn })).toBe(0)
  })
})
