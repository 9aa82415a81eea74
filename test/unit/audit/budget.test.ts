import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { createControl } from "../../../src/core/audit/control"
import { createRecord } from "../../../src/core/audit/record"
import { runAudit } from "../../../src/core/audit/run-audit"
import { defaultAuditSettings } from "../../../src/core/audit/types"
import type { Visit } from "../../../src/core/crawl/types"
import { auditFailing, type Failing, lot, type World } from "../crawl/failing-host"
import { answer, html, redirect } from "../crawl/scripted"
import { subject } from "../make"
import { essence, looksFor, ruleSet, type SiteMap, testChecks, visitTo } from "./scripted-site"

/** Ways to cost more than one request: detours of one to nine redirects, and failing. */
const costly: Failing = (path, { step }) => {
  const draw = lot(path)
  if (draw < 30) return step <= draw % 9 ? redirect(`?step=${step + 1}`) : null
  return draw < 50 ? "503" : null
}

/** Without times and what follows from them. */
const shown = ({ result }: { result: Parameters<typeof essence>[0] }) => essence(result)

describe("the budget of requests", () => {
  it("is not exceeded by redirects and retries, and ends in the same findings whatever came first", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 90 }), fc.nat(1000), async (maxRequests, seed) => {
        const settings = { maxRequests }
        const calm = await auditFailing(costly, { settings })
        expect(calm.cut).toBe("budget")
        expect(calm.requests).toBeLessThanOrEqual(maxRequests)
        expect(calm.requests).toBeGreaterThan(maxRequests - 11)
        const latencyOf: World["latencyOf"] = (path) => 20 * lot(path, seed)
        expect(shown(await auditFailing(costly, { settings, latencyOf }))).toEqual(shown(calm))
      }),
      { numRuns: 15 },
    )
  }, 60_000)

  it("does not end at an address whose share was too small, but at one that all of it is too little for", async () => {
    const long: Failing = (path, { step }) =>
      path === "/p10/" && step < 9 ? redirect(`?step=${step + 1}`) : null
    const enough = await auditFailing(long, { settings: { maxRequests: 30 } })
    expect(enough.result.pages.find(({ url }) => url.endsWith("/p10/"))).toMatchObject({ outcome: "ok" })
    const little = await auditFailing(long, { settings: { maxRequests: 12 } })
    expect(little).toMatchObject({ cut: "budget" })
    expect(little.result.pages.some(({ url }) => url.endsWith("/p10/"))).toBe(false)
  })

  it("when larger the second time leads to what it would have led to at once", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 90 }), async (maxRequests) => {
        const { visits } = await auditFailing(costly, { settings: { maxRequests } })
        const whole = await auditFailing(costly)
        expect(shown(await auditFailing(costly, { earlier: visits }))).toEqual(shown(whole))
      }),
      { numRuns: 5 },
    )
  }, 60_000)
})

describe("the budget of bytes", () => {
  const MB = 1_000_000
  const heavy = (path: string, size: number) =>
    answer("", {
      bytes: html(
        `<title>${path}</title><p>本页内容说明。</p><!--${"x".repeat(size)}--><a href="/">首页</a>`,
      ),
    })

  it("is not exceeded, whatever the size of the pages", async () => {
    const sizes: Failing = (path) => heavy(path, lot(path) * 10_000)
    const { bytes, cut, read } = await auditFailing(sizes, { settings: { maxBytes: 6 * MB } })
    expect(cut).toBe("budget")
    expect(bytes).toBeLessThanOrEqual(6 * MB)
    expect(read).toBeGreaterThan(5)
  })

  it("is spent by what is read of a page that is too large, and ends the run within it", async () => {
    const huge: Failing = (path) => heavy(path, 30 * MB)
    const { bytes, cut, result } = await auditFailing(huge, { settings: { maxBytes: 50 * MB } })
    expect(cut).toBe("budget")
    expect(bytes).toBeLessThanOrEqual(50 * MB)
    const large = result.pages.filter(({ outcome }) => outcome === "too-large")
    expect(large.map((page) => page.bytes)).toEqual(large.map(() => 15 * MB))
    expect(large.length).toBeGreaterThan(1)
  }, 30_000)
})

describe("the budget of time", () => {
  const map: SiteMap = Object.fromEntries(
    Array.from({ length: 30 }, (_, n) => [n === 0 ? "/" : `/p${n}`, [`/p${n + 1}`, `/p${n + 2}`]]),
  )

  /** An audit in real time; the host falls silent at `silentAt`, until it is given up. */
  async function audit(maxMinutes: number | null, silentAt: number | null, earlier: readonly Visit[] = []) {
    const control = createControl()
    const record = createRecord(earlier)
    const begun = performance.now()
    let asked = 0
    const result = await runAudit({
      subject: subject(),
      ruleSet: ruleSet([looksFor("/p2"), looksFor("/p28")]),
      asOf: "2020-12-31",
      settings: { ...defaultAuditSettings, maxMinutes },
      checks: testChecks,
      control,
      ports: {
        record,
        now: () => Date.UTC(2020, 11, 31),
        spentMs: () => performance.now() - begun,
        async visit(url) {
          if (asked++ === silentAt) await new Promise(() => {})
          control.signal.throwIfAborted()
          return visitTo(map, url)
        },
      },
    })
    return { result, visits: record.visits(), ms: performance.now() - begun }
  }

  it.each([0, 1, 9])(
    "ends the run while it waits for request %d; what was read is kept, and the rest is not claimed",
    async (silentAt) => {
      const { result, visits, ms } = await audit(0.01, silentAt)
      expect(result.cut).toBe("budget")
      expect(ms).toBeLessThan(5000)
      expect(visits.length).toBe(silentAt)
      expect(result.pages).toHaveLength(silentAt)
      for (const { verdict, reason } of result.findings)
        if (verdict !== "pass") expect([verdict, reason.code]).toEqual(["blocked", "common.cut"])
    },
  )

  it("when longer the second time leads to what it would have led to at once", async () => {
    const whole = await audit(null, null)
    const cut = await audit(0.01, 9)
    const resumed = await audit(10, null, cut.visits)
    expect(shown(resumed)).toEqual(shown(whole))
    expect(resumed.result.cut).toBeNull()
  })
})
