import "fake-indexeddb/auto"
import { expect, test } from "vitest"
import { withDb } from "../../../src/platform/browser/store/db"
import { keptVisit, listVisits } from "../../../src/platform/browser/store/visits"
import { visit } from "../make"

test("a visit that an earlier version kept says apart what it counted among its requests", async () => {
  const [first, second] = ["http://www.a.gov.cn/", "http://www.a.gov.cn/b/"]
  await withDb(async (db) => {
    await db.put("visits", { ...visit(first, { requests: 3, bytes: 70 }), robots: 1 }, ["run", first])
    await db.put("visits", visit(second, { requests: 1 }), ["run", second])
  })
  const cost = { bytes: 70, slowestMs: 0, robots: { requests: 1, bytes: 0 } }
  const [one, two] = await listVisits("run")
  expect(one).toMatchObject({ requests: 2, cost })
  expect(one).not.toHaveProperty("robots")
  expect(two).not.toHaveProperty("cost")
  expect(await keptVisit("run", first)).toEqual(one)
})
