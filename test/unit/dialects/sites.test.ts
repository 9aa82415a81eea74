import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Finding, RunResult } from "../../../src/core/result/types"
import type { ColumnFacts } from "../../../src/core/site/types"
import * as gkmlpt from "../../sites/dialects/gkmlpt"
import * as hanweb from "../../sites/dialects/hanweb"
import * as hexShtml from "../../sites/dialects/hex-shtml"
import * as jpaas from "../../sites/dialects/jpaas"
import { breakdowns, type Resource, type Truth } from "../../sites/dialects/portal"
import type { FixtureSite } from "../../sites/listen"
import { auditFixture } from "../sites/audit"
import { survey } from "./survey"

interface Fixture {
  truth: Truth
  isCall(url: URL): boolean
  start(broken?: Resource): Promise<FixtureSite>
}

const fixtures: Record<string, Fixture> = { gkmlpt, hanweb, jpaas, "hex-shtml": hexShtml }

const callsTo = (site: FixtureSite, { truth, isCall }: Fixture): string[] =>
  site.requests().filter((line) => isCall(new URL(line.replace(/^GET /, "http://"), `http://${truth.host}`)))

describe.each(Object.entries(fixtures))("%s", (dialect, fixture) => {
  const { truth, start } = fixture
  const keys = truth.lists.map(({ column }) => column)

  describe("in good order", () => {
    let site: FixtureSite
    let facts: Record<string, ColumnFacts>
    beforeAll(async () => {
      site = await start()
      facts = await survey(site, truth.asOf, keys)
    })
    afterAll(() => site.close())

    it.each(truth.lists)("reads $name to its end", ({ column, count, newest, oldest }) => {
      const { state, entries, obstacle } = facts[column] as ColumnFacts
      expect({ state, obstacle, count: entries.length }).toEqual({ state: "found", obstacle: null, count })
      const dates = entries.flatMap(({ date }) => date ?? []).sort()
      expect(dates).toHaveLength(count)
      expect([dates.at(-1), dates[0]]).toEqual([newest, oldest])
      expect(new Set(entries.map(({ url }) => url)).size).toBe(count)
    })

    it("recognises the family and asks no more than it must", () => {
      const [first] = truth.lists
      expect(facts[first?.column ?? ""]?.pages.at(-1)?.dialect).toBe(dialect)
      const calls = callsTo(site, fixture)
      expect(new Set(calls).size).toBe(calls.length)
      expect(calls.length).toBeLessThanOrEqual(truth.calls)
    })
  })

  it.each(Object.entries(breakdowns))("calls that bring %s leave its columns open", async (_, broken) => {
    const site = await start(broken)
    try {
      const facts = await survey(site, truth.asOf, keys)
      for (const { column, printed = 0 } of truth.lists) {
        const { entries, obstacle } = facts[column] as ColumnFacts
        expect(entries, column).toHaveLength(printed)
        if (printed === 0) expect(obstacle, column).not.toBeNull()
      }
    } finally {
      await site.close()
    }
  })
})

/** Findings that speak of a list of which everything comes from calls. */
function about(result: RunResult, { lists }: Truth): Finding[] {
  const names = new Set(lists.filter(({ printed }) => !printed).map(({ name }) => name))
  return result.findings.filter(({ column }) => column && names.has(column.name))
}

describe.each(Object.entries(fixtures))("an audit over %s", (_, { truth, start }) => {
  it("judges the columns by what the calls bring", async () => {
    const site = await start()
    const result = await auditFixture(site, truth.asOf)
    await site.close()
    const found = about(result, truth)
    expect(found.length).toBeGreaterThan(0)
    for (const { rule, verdict } of found) expect([rule, verdict]).not.toContain("blocked")
  }, 60_000)

  it("blames nobody for calls that bring nothing", async () => {
    const site = await start(breakdowns["an error in JSON"])
    const result = await auditFixture(site, truth.asOf)
    await site.close()
    const found = about(result, truth)
    expect(found.length).toBeGreaterThan(0)
    for (const { rule, verdict } of found) expect(["blocked", "pending"], rule).toContain(verdict)
    expect(found.some(({ reason }) => reason.code === "blocked.no-data")).toBe(true)
  }, 60_000)
})

describe("evidence of a directory that only calls bring", () => {
  it("is the page on which a visitor sees it, with the call that was read", async () => {
    const site = await gkmlpt.start()
    const result = await auditFixture(site, gkmlpt.truth.asOf)
    await site.close()
    const evidence = about(result, gkmlpt.truth).flatMap((finding) => finding.evidence)
    const called = evidence.filter(({ call }) => call !== undefined)
    expect(called.length).toBeGreaterThan(0)
    for (const { url, call } of called) {
      expect(call).toContain("/gkmlpt/api/all/")
      expect(url).toMatch(/\/gkmlpt\/index#\d+$/)
    }
    expect(evidence.filter(({ url }) => url.includes("/api/"))).toEqual([])
  }, 60_000)
})
