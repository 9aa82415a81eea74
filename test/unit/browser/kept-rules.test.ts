import "fake-indexeddb/auto"
import { beforeEach, expect, test, vi } from "vitest"
import type { RuleSet } from "../../../src/core/audit/types"
import { createEngine } from "../../../src/platform/browser/engine"
import { NamedError } from "../../../src/platform/browser/messages"
import { load } from "../../../src/platform/browser/store/pending"
import { getResult, getRun, putRun } from "../../../src/platform/browser/store/runs"
import { requestOf, smallWorld } from "./small-site"

const request = requestOf("www.a.gov.cn")
const ends = (id: string) =>
  vi.waitFor(async () => expect((await getRun(id))?.state).toBe("done"), { timeout: 5000 })
const rulesOf = async (id: string) => (await getResult(id))?.rules.map((rule) => [rule.id, rule.weight])

let world: ReturnType<typeof smallWorld>
beforeEach(() => {
  world = smallWorld()
})

/** The pack as a person left it who edited it while the run was interrupted. */
async function edited(): Promise<RuleSet> {
  const { packs, rules, ...rest } = await world.ports.ruleSet(["small"])
  return {
    ...rest,
    packs: packs.map((pack) => ({ ...pack, version: "2", sha256: "11" })),
    rules: rules.slice(1).map((rule) => ({ ...rule, weight: 9 })),
  }
}

/** Starts a run, and leaves the database as if the browser had been closed in the middle of it. */
async function interrupted(): Promise<string> {
  const engine = createEngine(world.ports)
  await engine.handlers.deleteRuns("all")
  const id = await engine.handlers.startRun(request)
  await ends(id)
  const run = await getRun(id)
  if (run) await putRun({ ...run, state: "running", finishedAt: null })
  return id
}

test("a run that is taken up again is judged by the rules it began with, and says that they have changed", async () => {
  const id = await interrupted()
  const before = await rulesOf(id)
  const now = await edited()
  const engine = createEngine({ ...world.ports, ruleSet: async () => now })
  await engine.takeUp()
  await ends(id)
  expect(await rulesOf(id)).toEqual(before)
  expect((await getResult(id))?.olderRules).toBe(true)

  const next = await engine.handlers.startRun(request)
  await ends(next)
  expect(await rulesOf(next)).toEqual(now.rules.map((rule) => [rule.id, 9]))
  expect((await getResult(next))?.olderRules).toBe(undefined)
})

test("a dictionary that was edited counts as a change; nothing said where nothing was", async () => {
  const id = await interrupted()
  await createEngine(world.ports).takeUp()
  await ends(id)
  expect((await getResult(id))?.olderRules).toBe(undefined)

  const again = await interrupted()
  const { columns, ...rest } = await world.ports.ruleSet(["small"])
  const { qzqd } = columns
  if (!qzqd) throw new Error("no such column")
  const added = { ...columns, qzqd: { ...qzqd, accept: [...qzqd.accept, "权力清单一览"] } }
  await createEngine({ ...world.ports, ruleSet: async () => ({ ...rest, columns: added }) }).takeUp()
  await ends(again)
  expect((await getResult(again))?.olderRules).toBe(true)
})

test("a run whose pack was deleted since goes on with what it began with", async () => {
  const id = await interrupted()
  const before = await rulesOf(id)
  const gone = () => Promise.reject(new NamedError("bad-pack", "没有这个规则包"))
  await createEngine({ ...world.ports, ruleSet: gone }).takeUp()
  await ends(id)
  expect(await rulesOf(id)).toEqual(before)
  expect((await getResult(id))?.olderRules).toBe(true)
})

test("the rules go with the run", async () => {
  const id = await interrupted()
  expect(await load("ruleSets", id)).toBeDefined()
  await createEngine(world.ports).handlers.deleteRuns([id])
  expect(await load("ruleSets", id)).toBe(undefined)
})
