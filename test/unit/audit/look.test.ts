import { describe, expect, test } from "vitest"
import { createRecord } from "../../../src/core/audit/record"
import { replayRun } from "../../../src/core/audit/replay"
import { mergeWishes } from "../../../src/core/audit/rounds"
import { defaultAuditSettings } from "../../../src/core/audit/types"
import type { Visit } from "../../../src/core/crawl/types"
import { ORIGIN, subject, visit } from "../make"
import { auditScripted, essence, plainCheck, rule, ruleSet } from "./scripted-site"

const GONE = `${ORIGIN}/gone.html`
const SECURE = ORIGIN.replace("http:", "https:")

/** Asks twice for a page that is not there, and once for the home page under https. */
const twice = plainCheck("twice", {
  seek: (site) => [
    { url: GONE, likely: 1, via: "nav", note: "" },
    ...(site.visit(GONE)
      ? [{ url: GONE, look: "again" as const, likely: 1, via: "nav" as const, note: "" }]
      : []),
    { url: `${SECURE}/`, look: "https", likely: 1, via: "home", note: "" },
  ],
  judge: (site) => ({
    verdict: "pass",
    ratio: 1,
    reason: { code: "common.level", values: {} },
    evidence: [site.visit(GONE), site.visit(GONE, "again"), site.visit(`${SECURE}/`, "https")].map(
      (seen) => ({
        url: seen?.url ?? "",
        text: `${seen?.outcome} ${seen?.look}`,
      }),
    ),
    searched: [],
  }),
})

const checks = new Map([["twice", twice]])
const rules = [rule("twice", { kind: "twice" })]
const map = { "/": ["/a.html"], "/a.html": [] }
const audit = (earlier: readonly Visit[] = []) => auditScripted({ map, rules, earlier, more: { checks } })

describe("an address asked for more than once", () => {
  test("both visits are made, judged and kept", async () => {
    const { result, asked, visits } = await audit()
    expect(asked.filter((path) => path === "/gone.html")).toHaveLength(2)
    expect(visits.filter(({ url }) => url === GONE).map(({ look }) => look)).toEqual([undefined, "again"])
    expect(result.findings[0]?.evidence.map(({ text }) => text)).toEqual([
      "gone undefined",
      "gone again",
      expect.stringMatching(/ https$/),
    ])
  })

  test("the home page keeps its answer", async () => {
    const { visits } = await audit()
    expect(visits.filter(({ url }) => new URL(url).pathname === "/").map(({ look }) => look)).toEqual([
      undefined,
      "https",
    ])
  })

  test("a run taken up again asks for none of them, a replay needs no request", async () => {
    const { result, visits } = await audit()
    const resumed = await audit(visits)
    expect(resumed.asked).toEqual([])
    expect(essence(resumed.result)).toEqual(essence(result))
    const file = { subject: subject(), asOf: "2020-12-31", settings: defaultAuditSettings, visits, cut: null }
    const replayed = await replayRun(file, ruleSet(rules), () => 0, checks)
    expect(essence(replayed).findings).toEqual(essence(result).findings)
  })

  test("of one address the looks are wishes of their own", () => {
    const lead = { url: GONE, likely: 1, via: "nav" as const, note: "" }
    const wishes = [
      { weight: 1, leads: [lead, { ...lead, look: "again" as const }, { ...lead, likely: 0.5 }] },
    ]
    const merged = mergeWishes(wishes, () => false)
    expect(merged.map(({ url, look }) => [url, look])).toEqual([
      [GONE, undefined],
      [GONE, "again"],
    ])
  })

  test("the record tells them apart, whatever the scheme", async () => {
    const first = visit(`${ORIGIN}/`)
    const second = visit(`${SECURE}/`, { look: "https" })
    const record = createRecord([second, first])
    expect(record.get({ url: `${SECURE}/` })).toBe(first)
    expect(record.get({ url: `${ORIGIN}/`, look: "https" })).toBe(second)
    expect(record.get({ url: `${ORIGIN}/`, look: "again" })).toBeUndefined()
  })
})
