import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { createControl } from "../../../src/core/audit/control"
import type { AuditProgress } from "../../../src/core/audit/types"
import { subject } from "../make"
import { auditScripted, essence, looksFor, rule, type SiteMap } from "./scripted-site"

const map: SiteMap = { "/": ["/a", "/b"], "/a": ["/c"], "/b": ["/d"], "/c": [], "/d": ["/e"], "/e": [] }
const verdicts = (outcome: Awaited<ReturnType<typeof auditScripted>>) =>
  Object.fromEntries(outcome.result.findings.map((one) => [one.rule, one.verdict]))

/** Sites of up to 12 pages, some of them obstacles, with rules that look for some of them. */
const sites = fc
  .array(
    fc.record({
      links: fc.array(fc.integer({ min: 0, max: 11 }), { maxLength: 4 }),
      broken: fc.option(fc.constantFrom("timeout", "gone", "challenge"), { freq: 6, nil: undefined }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((pages): SiteMap => {
    const path = (n: number) => (n === 0 ? "/" : `/p${n}`)
    return Object.fromEntries(
      pages.map(({ links, broken }, n) => [
        path(n),
        broken && n > 0 ? { outcome: broken } : [...new Set(links)].map(path),
      ]),
    )
  })

const rules = [looksFor("/p3", { weight: 5 }), looksFor("/p7"), looksFor("/nowhere", { weight: 2 })]

/** Answers of a round come in any order. */
const shuffled = (latencies: readonly number[]) => {
  let turn = 0
  return () => new Promise<void>((resolve) => setTimeout(resolve, latencies[turn++ % latencies.length]))
}
const latencies = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 8 })

describe("the same answers", () => {
  it("give the same findings in whatever order they come", async () => {
    await fc.assert(
      fc.asyncProperty(
        sites,
        latencies,
        fc.integer({ min: 2, max: 20 }),
        async (map, delays, maxRequests) => {
          const settings = { maxRequests }
          const calm = await auditScripted({ map, rules, settings })
          const hasty = await auditScripted({ map, rules, settings, before: shuffled(delays) })
          expect(essence(hasty.result)).toEqual(essence(calm.result))
        },
      ),
      { numRuns: 40 },
    )
  })

  it("give the same findings when the run is broken off anywhere and resumed", async () => {
    await fc.assert(
      fc.asyncProperty(sites, fc.integer({ min: 0, max: 14 }), async (map, breakAt) => {
        const whole = await auditScripted({ map, rules })
        let count = 0
        const broken = await auditScripted({
          map,
          rules,
          before: (_, control) => {
            if (count++ === breakAt) control.stop()
          },
        })
        const resumed = await auditScripted({ map, rules, earlier: broken.visits })
        expect(essence(resumed.result)).toEqual(essence(whole.result))
        expect(broken.visits.length + resumed.asked.length).toBeLessThanOrEqual(whole.visits.length + 1)
      }),
      { numRuns: 40 },
    )
  })
})

describe("the loop", () => {
  it("asks for each page once, however many rules want it, and ends when nobody asks", async () => {
    const outcome = await auditScripted({ map, rules: [looksFor("/c"), looksFor("/e"), looksFor("/x")] })
    expect([...outcome.asked].sort()).toEqual(["/", "/a", "/b", "/c", "/d", "/e"])
    expect(verdicts(outcome)).toEqual({ "find /c": "pass", "find /e": "pass", "find /x": "not-found" })
    expect(outcome.result.cut).toBeNull()
    expect(outcome.result.stats.requests).toBe(7)
  })

  it("asks for what promises most weight first", async () => {
    const leads = [
      rule("low", { kind: "walk", target: "/x", likely: 0.1 }, { weight: 1 }),
      rule("high", { kind: "walk", target: "/y", likely: 0.9 }, { weight: 8 }),
    ]
    const outcome = await auditScripted({ map, rules: leads, settings: { roundSize: 1 } })
    expect(outcome.asked).toEqual(["/", "/a", "/b", "/c", "/d", "/e"])
  })

  it("leaves rules of other levels out", async () => {
    const outcome = await auditScripted({
      map,
      rules: [looksFor("/c", { appliesTo: ["ministry"] }), looksFor("/a")],
    })
    expect(outcome.result.findings[0]).toMatchObject({
      verdict: "not-applicable",
      reason: { code: "common.level" },
    })
    expect(outcome.result.score).toMatchObject({ value: 100, decided: 1 })
  })

  it("does not blame a duty before its day", async () => {
    const due = looksFor("/x", { deadline: "2020-12-31" })
    const before = await auditScripted({ map, rules: [due], more: { asOf: "2020-12-30" } })
    expect(before.result.findings[0]).toMatchObject({
      verdict: "not-due",
      reason: { code: "common.not-due" },
    })
    const onTheDay = await auditScripted({ map, rules: [due], more: { asOf: "2020-12-31" } })
    expect(onTheDay.result.findings[0]).toMatchObject({ verdict: "not-found" })
    const met = await auditScripted({ map, rules: [looksFor("/a", { deadline: "2020-12-31" })] })
    expect(met.result.findings[0]).toMatchObject({ verdict: "pass" })
  })

  it("names an error of a check and goes on with the others", async () => {
    const broken = [
      rule("r1", { kind: "throws-in-seek" }),
      rule("r2", { kind: "throws-in-judge" }),
      rule("r3", { kind: "unheard-of" }),
    ]
    const { result } = await auditScripted({ map, rules: [...broken, looksFor("/e")] })
    expect(result.findings.map((one) => one.verdict)).toEqual(["blocked", "blocked", "blocked", "pass"])
    for (const one of result.findings.slice(0, 3)) expect(one.reason.code).toBe("common.check-error")
    expect(result.findings[0]?.reason.values.error).toBe("seek broke")
  })

  it("asks once for a page that is linked under http and https", async () => {
    const twins: SiteMap = {
      "/": ["/a", "https://www.qingxi.gov.cn/a"],
      "/a": ["https://www.qingxi.gov.cn/"],
    }
    const outcome = await auditScripted({ map: twins, rules: [looksFor("/x")] })
    expect(outcome.asked).toEqual(["/", "/a"])
  })

  it("takes the home page for no other page", async () => {
    const mirror: SiteMap = { "/": ["/a"], "/a": { outcome: "ok", status: 200, sha256: "/" } }
    const outcome = await auditScripted({ map: mirror, rules: [looksFor("/a")] })
    expect(outcome.result.pages.find((one) => one.url.endsWith("/a"))?.outcome).toBe("home-instead")
    expect(verdicts(outcome)).toEqual({ "find /a": "not-found" })
  })

  it("tells how far it is, and what the run is worth so far", async () => {
    const seen: AuditProgress[] = []
    const scores: (number | null)[] = []
    await auditScripted({
      map,
      rules: [looksFor("/c"), looksFor("/x")],
      more: {
        onProgress: (progress, snapshot) => {
          seen.push(progress)
          scores.push(snapshot().score.value)
        },
      },
    })
    expect(seen[0]).toEqual({
      pages: 0,
      requests: 0,
      decided: 0,
      applicable: 2,
      open: ["find /c", "find /x"],
      current: "首页",
    })
    expect(seen.at(-1)?.pages).toBe(6)
    expect(scores[0]).toBeNull()
    expect(scores.at(-1)).toBe(100)
  })
})

describe("a run that ends early", () => {
  const long: SiteMap = Object.fromEntries(
    Array.from({ length: 40 }, (_, n) => [n === 0 ? "/" : `/p${n}`, [`/p${n + 1}`]]),
  )

  it("by its budget blames nothing it did not see to the end", async () => {
    const { result } = await auditScripted({
      map: long,
      rules: [looksFor("/p2"), looksFor("/p30")],
      settings: { maxRequests: 8 },
    })
    expect(result.cut).toBe("budget")
    expect(result.stats.requests).toBe(8)
    expect(result.findings.map((one) => one.verdict)).toEqual(["pass", "blocked"])
    expect(result.findings[1]).toMatchObject({ reason: { code: "common.cut" }, ratio: null })
    expect(result.findings[1]?.evidence.length).toBeGreaterThan(0)
    expect(result.score).toMatchObject({ value: 100, low: 50, coverage: 0.5 })
  })

  it("by its time is cut like one by its budget", async () => {
    const { result } = await auditScripted({
      map: long,
      rules: [looksFor("/p30")],
      settings: { maxMinutes: 1e-7 },
    })
    expect(result.cut).toBe("budget")
  })

  it("by the bytes it read is cut like one by its budget", async () => {
    const { result } = await auditScripted({
      map: long,
      rules: [looksFor("/p30")],
      settings: { maxBytes: 8_000 },
    })
    expect(result.cut).toBe("budget")
    expect(result.pages.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(8_000)
  })

  it("when stopped keeps what had come", async () => {
    const outcome = await auditScripted({
      map: long,
      rules: [looksFor("/p2"), looksFor("/p30")],
      before: (address, control) => {
        if (address.endsWith("/p10")) control.stop()
      },
    })
    expect(outcome.result.cut).toBe("stopped")
    expect(verdicts(outcome)).toEqual({ "find /p2": "pass", "find /p30": "blocked" })
    expect(outcome.visits.some((one) => one.url.endsWith("/p10"))).toBe(false)
  })

  it("when its host refuses again and again leaves the host alone", async () => {
    const many = Array.from({ length: 30 }, (_, n) => `/p${String(n).padStart(2, "0")}`)
    const refusing: SiteMap = {
      "/": many,
      ...Object.fromEntries(many.map((path) => [path, { outcome: "forbidden" as const }])),
    }
    const { result, asked } = await auditScripted({ map: refusing, rules: [looksFor("/x")] })
    expect(result.cut).toBe("host-refuses")
    expect(asked.length).toBeLessThanOrEqual(1 + 12)
    expect(result.findings[0]).toMatchObject({ verdict: "blocked" })
  })

  it.each(["timeout", "challenge", "gone", "script-drawn"] as const)(
    "before it began (home page: %s) decides nothing",
    async (outcome) => {
      const { result } = await auditScripted({ map: { "/": { outcome } }, rules: [looksFor("/a")] })
      expect(result).toMatchObject({ cut: "unreachable", score: { value: null, decided: 0 } })
      expect(result.findings[0]).toMatchObject({ verdict: "blocked", ratio: null })
    },
  )

  it("at a site that shows its home page and nothing else blames it for nothing", async () => {
    const links = Array.from({ length: 9 }, (_, n) => `/p${n}`)
    const fenced = await auditScripted({ map: { "/": links }, rules: [looksFor("/p3")] })
    expect(fenced.result).toMatchObject({ cut: "host-refuses", score: { value: null } })
    expect(fenced.result.findings[0]).toMatchObject({ verdict: "blocked", reason: { code: "common.cut" } })
    const open = await auditScripted({ map: { "/": [...links, "/a"], "/a": [] }, rules: [looksFor("/p3")] })
    expect(open.result.findings[0]).toMatchObject({ verdict: "not-found" })
  })

  it("asks for nothing while paused, and goes on when resumed", async () => {
    const control = createControl()
    control.pause()
    let done = false
    const running = auditScripted({ map, rules: [looksFor("/c")], control }).then((outcome) => {
      done = true
      return outcome
    })
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(done).toBe(false)
    control.resume()
    expect((await running).result.findings[0]).toMatchObject({ verdict: "pass" })
  })

  it("can be stopped while paused", async () => {
    const control = createControl()
    control.pause()
    const running = auditScripted({ map, rules: [looksFor("/c")], control })
    setTimeout(control.stop, 5)
    expect((await running).result.cut).toBe("stopped")
  })
})

describe("a unit under a path of another's host", () => {
  it("is audited from its own home page", async () => {
    const town = subject({ url: "http://www.qingxi.gov.cn/a", pathPrefix: "/a" })
    const { asked } = await auditScripted({ map, rules: [looksFor("/c")], more: { subject: town } })
    expect(asked).toEqual(["/a", "/c"])
  })
})
