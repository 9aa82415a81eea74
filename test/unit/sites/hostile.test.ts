import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { isObstacle } from "../../../src/core/crawl/outcome"
import { settleVisit } from "../../../src/core/crawl/settle"
import type { Visit } from "../../../src/core/crawl/types"
import { findingsCsv } from "../../../src/core/export/findings-csv"
import { reportHtml } from "../../../src/core/export/html"
import type { RunResult } from "../../../src/core/result/types"
import { missingAddress } from "../../../src/core/text/missing-address"
import { addressKey } from "../../../src/core/text/url"
import { breakouts, forbiddenTargets } from "../../sites/hostile/pages"
import { startHostile, traps } from "../../sites/hostile/serve"
import type { FixtureSite } from "../../sites/listen"
import { auditFixture, fetcherFor } from "./audit"

/** Long enough for a page on a busy machine, short enough for a test that waits it out three times. */
const settings = { timeoutMs: 1500 }

describe("each trap, asked for by itself", () => {
  let site: FixtureSite
  let fetcher: ReturnType<typeof fetcherFor>
  let landmarks: { home: Visit; missing: Visit }

  beforeAll(async () => {
    site = await startHostile()
    fetcher = fetcherFor(site, settings)
    const home = (await fetcher.visit(site.url)).visit
    landmarks = { home, missing: (await fetcher.visit(missingAddress(site.url))).visit }
  })
  afterAll(() => site.close())

  it.each(traps)("$name", async ({ path, expected }) => {
    const { visit } = await fetcher.visit(`http://${site.host}${path}`)
    const settled = settleVisit(visit, landmarks)
    expect(expected).toContain(settled.outcome)
    expect(settled.page === null).toBe(settled.outcome !== "ok")
    expect(settled.requests).toBeLessThan(20)
  })
})

describe("audit of a site full of traps", () => {
  let site: FixtureSite
  let result: RunResult

  beforeAll(async () => {
    site = await startHostile()
    result = await auditFixture(site, "2021-06-30", settings)
  }, 120_000)
  afterAll(() => site.close())

  it("goes on to its end and judges every rule", () => {
    expect(result.cut).toBeNull()
    expect(result.findings.length).toBe(result.rules.length)
  })

  it("names the outcome of every trap it met", () => {
    const expected = new Map(
      traps.map((trap) => [addressKey(`http://${site.host}${trap.path}`), trap.expected]),
    )
    const met = result.pages.filter(({ url }) => expected.has(addressKey(url)))
    expect(met.length).toBeGreaterThan(28)
    for (const { url, outcome } of met) expect(expected.get(addressKey(url)), url).toContain(outcome)
  })

  it("counts no obstacle as a failure", () => {
    const obstacles = new Set(
      result.pages
        .filter(({ outcome }) => isObstacle(outcome as Visit["outcome"]))
        .map(({ url }) => addressKey(url)),
    )
    for (const { rule, verdict, column, reason } of result.findings) {
      if (column && obstacles.has(addressKey(column.url)))
        expect(["fail", "not-found"], `${rule} ${reason.code}`).not.toContain(verdict)
    }
    expect(result.findings.some(({ verdict }) => verdict === "blocked")).toBe(true)
  })

  it("asks for no private address, no other scheme, and no page twice under new session ids", () => {
    const asked = result.pages.map(({ url }) => url)
    for (const target of forbiddenTargets) expect(asked).not.toContain(target)
    const lines = site.requests()
    expect(lines.filter((line) => line.includes("jsessionid"))).toEqual([])
    expect(lines.filter((line) => line.includes("/calendar/")).length).toBeLessThan(100)
    expect(lines.filter((line) => line.includes("/facets/")).length).toBeLessThan(10)
    expect(site.mostAtOnce()).toBeLessThanOrEqual(2)
  })

  it("shows what would run as text, in a sheet and on a page", () => {
    const [formula = "", ...rest] = breakouts
    const seen = result.findings.flatMap(({ evidence }) => evidence.map(({ text }) => text))
    expect(seen).toContain(formula)
    const csv = findingsCsv(result)
    expect(csv).toContain(formula)
    expect(csv).not.toMatch(/(?:^|[,\n])"?[=@][^,]*cmd/m)
    const html = reportHtml(result)
    for (const text of rest) if (text.includes("<")) expect(html).not.toContain(text)
  })
})
