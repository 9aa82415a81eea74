import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { RunResult } from "../../../src/core/result/types"
import type { FixtureSite } from "../../sites/listen"
import { articleOf, articles, info, pathOf } from "../../sites/sample/content"
import { startSample } from "../../sites/sample/serve"
import { truth } from "../../sites/sample/truth"
import { auditFixture } from "./audit"

/** Id of the article at an address of the sample site. */
const ids = new Map(articles.map((article) => [`http://${info.host}${pathOf(article)}`, article.id]))
const idOf = (side: { url: string } | null): number | null => (side ? (ids.get(side.url) ?? null) : null)

describe("audit of the sample site", () => {
  let sample: FixtureSite
  let result: RunResult

  beforeAll(async () => {
    // Slow enough for answers to meet.
    sample = await startSample({ latencyMs: 5 })
    result = await auditFixture(sample, truth.asOf)
  }, 60_000)
  afterAll(() => sample.close())

  const finding = (id: string) => result.findings.find(({ rule }) => rule === id)

  it("knows whose site it is", () => {
    expect(result.site).toMatchObject({ name: info.name, code: info.code, level: truth.level })
    expect(result.cut).toBeNull()
  })

  it.each(Object.entries(truth.rules))(
    "%s is judged as a careful reader judges it",
    (id, { verdict, why }) => {
      expect(finding(id)?.verdict, `${why}; got: ${JSON.stringify(finding(id)?.reason)}`).toBe(verdict)
    },
  )

  it("leaves every other rule to a person, or sets it aside", () => {
    const others = result.findings.filter(({ rule }) => !(rule in truth.rules))
    expect(others.length).toBeGreaterThan(30)
    for (const { rule, verdict } of others)
      expect(["pending", "not-applicable"], `${rule} ${verdict}`).toContain(verdict)
  })

  it("pairs policies and interpretations as the site links them", () => {
    const pairs = result.pairs
      .filter(({ policy, exempt }) => policy !== null && exempt === undefined)
      .map(({ policy, interpretation, link, lagWorkdays }) => ({
        policy: idOf(policy),
        interpretation: idOf(interpretation),
        link,
        lagWorkdays,
      }))
    expect(pairs.sort((a, b) => (a.policy ?? 0) - (b.policy ?? 0))).toEqual(truth.pairs)
    for (const { policy, exempt } of result.pairs) {
      const id = idOf(policy)
      if (id !== null && exempt === undefined) expect(policy?.number).toBe(articleOf(id).document?.number)
    }
  })

  it("counts what is interpreted and linked, interpreted only, and not at all", () => {
    const { need, linked, unlinked, none, exempt, reprints } = truth.policies
    expect(finding("CN20-2.1-a")?.reason.values).toMatchObject({
      need,
      linked,
      unlinked,
      none,
      exempt: exempt.length,
      reprints: reprints.length,
    })
    const left = result.pairs.filter((pair) => pair.exempt !== undefined).map(({ policy }) => idOf(policy))
    expect(left.sort()).toEqual([...exempt].sort())
  })

  it("says which columns of the annual report's table do not add up", () => {
    const report = finding("CN20-0-a")
    expect(report?.evidence[0]?.url).toBe(`http://${info.host}${pathOf(articleOf(truth.arithmetic.report))}`)
    for (const column of truth.arithmetic.columns)
      expect(JSON.stringify(report?.reason.values)).toContain(`“${column}”`)
  })

  it("says where it looked for the column that is missing", () => {
    const searched = finding("CN20-5.4-b")?.searched ?? []
    expect(new Set(searched.map(({ via }) => via))).toEqual(
      new Set([...searched.map(({ via }) => via), "home", "landing", "tree", "sitemap", "search"]),
    )
    expect(searched.every(({ outcome }) => outcome === "ok")).toBe(true)
  })

  it("asks other hosts for nothing it need not, and the site itself with moderation", () => {
    const hosts = new Set(sample.requests().map((line) => line.split(/[ /]/)[1]))
    expect([...hosts].filter((host) => host !== info.host && host !== info.portal)).toEqual([])
    expect(result.stats.requests).toBeLessThan(150)
    expect(sample.mostAtOnce()).toBe(2)
  })

  it("gives the same findings when it is run again", async () => {
    const again = await auditFixture(sample, truth.asOf, { connections: 1 })
    expect(again.findings).toEqual(result.findings)
    expect(again.pairs).toEqual(result.pairs)
    expect(again.score).toEqual(result.score)
  }, 60_000)
})
