import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { ColumnFacts } from "../../../src/core/site/types"
import * as epoint from "../../sites/dialects/epoint"
import * as eportal from "../../sites/dialects/eportal"
import * as frames from "../../sites/dialects/frames"
import * as igs from "../../sites/dialects/igs"
import * as ivs from "../../sites/dialects/ivs"
import * as jsArrays from "../../sites/dialects/js-arrays"
import * as nfcms from "../../sites/dialects/nfcms"
import * as openness from "../../sites/dialects/openness"
import type { Truth } from "../../sites/dialects/portal"
import * as tables from "../../sites/dialects/tables"
import * as trs from "../../sites/dialects/trs"
import * as ucap from "../../sites/dialects/ucap"
import * as vsb from "../../sites/dialects/vsb"
import type { FixtureSite } from "../../sites/listen"
import { fetcherFor } from "../sites/audit"
import { survey } from "./survey"

interface Fixture {
  truth: Truth
  start(): Promise<FixtureSite>
}

/** By the dialect that their pages are recognised as. */
const fixtures: [site: string, dialect: string, fixture: Fixture][] = [
  ["trs", "trs", trs],
  ["openness", "openness", openness],
  ["ucap", "ucap", ucap],
  ["vsb", "vsb", vsb],
  ["js-arrays", "hanweb", jsArrays],
  ["nfcms", "nfcms", nfcms],
  ["epoint", "epoint", epoint],
  ["igs", "igs", igs],
  ["ivs", "ivs", ivs],
  ["eportal", "eportal", eportal],
  // No system of their own: habits of many.
  ["frames", "plain", frames],
  ["tables", "plain", tables],
]

describe.each(fixtures)("%s", (_, dialect, { truth, start }) => {
  let site: FixtureSite
  let facts: Record<string, ColumnFacts>
  const documents = new Set<string>()
  beforeAll(async () => {
    site = await start()
    facts = await survey(
      site,
      truth.asOf,
      truth.lists.map(({ column }) => column),
    )
  })
  afterAll(() => site.close())

  it.each(truth.lists)("$name is read to its end", ({ column, count, newest, oldest }) => {
    const { state, entries, obstacle } = facts[column] as ColumnFacts
    expect({ state, obstacle, count: entries.length }).toEqual({ state: "found", obstacle: null, count })
    const dates = entries.flatMap(({ date }) => date ?? []).sort()
    expect(dates).toHaveLength(count)
    expect([dates.at(-1), dates[0]]).toEqual([newest, oldest])
    for (const { url } of entries) documents.add(url ?? "")
  })

  it("its family is recognised, and no page asked for twice", async () => {
    const asked = site.requests()
    expect(new Set(asked).size).toBe(asked.length)
    expect(documents.size).toBe(truth.lists.reduce((sum, { count }) => sum + count, 0))
    const pages = Object.values(facts).flatMap((one) => one.pages)
    const { visit } = await fetcherFor(site).visit(documents.values().next().value ?? "")
    expect([...pages, visit.page].map((page) => page?.dialect)).toContain(dialect)
    expect(visit.page).toMatchObject({ title: expect.stringContaining("公告"), entries: [] })
  })
})
