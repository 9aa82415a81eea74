import "fake-indexeddb/auto"
import { beforeEach, describe, expect, test, vi } from "vitest"
import { createEngine } from "../../../src/platform/browser/engine"
import type { EnginePorts } from "../../../src/platform/browser/engine/ports"
import { exportRun } from "../../../src/platform/browser/run-files/export-run"
import { importRun } from "../../../src/platform/browser/run-files/import-run"
import { withDb } from "../../../src/platform/browser/store/db"
import { getRun, putRun } from "../../../src/platform/browser/store/runs"
import type { ExportFile, Settings } from "../../../src/platform/browser/types"
import { requestOf } from "./small-site"
import { wideWorld } from "./wide-site"

let world: ReturnType<typeof wideWorld>
let engine: ReturnType<typeof createEngine>
beforeEach(async () => {
  world = wideWorld()
  engine = createEngine(world.ports)
  await engine.handlers.deleteEverything()
})

const request = requestOf("www.wide.gov.cn")
const ended = (id: string) =>
  vi.waitFor(async () => expect((await getRun(id))?.finishedAt).not.toBeNull(), { timeout: 10_000 })

/** Times are all that may differ. */
const timeless = ({ text }: ExportFile) =>
  text.replaceAll(/\d{4}-\d\d-\d\d[ T]\d\d:\d\d[\d:.]*Z?|"ms": \d+/g, "time")

async function filesOf(id: string): Promise<string[]> {
  const { exportFiles } = engine.handlers
  return [...(await exportFiles(id, "csv")), ...(await exportFiles(id, "json"))].map(timeless)
}

/** Budgets as small as the site: smaller than a person may set them. */
async function audit(settings: Partial<Settings>): Promise<string> {
  await withDb((db) => db.put("settings", settings, "user"))
  const id = await engine.handlers.startRun(request)
  await ended(id)
  return id
}

/** What an audit under these settings comes to where nothing is known of any other. */
async function alone(settings: Partial<Settings>): Promise<string[]> {
  const files = await filesOf(await audit(settings))
  await engine.handlers.deleteRuns("all")
  world.asked.length = 0
  return files
}

describe("an audit that has used up its budget", () => {
  test("comes, gone on with, to what it would have come to under the larger budget, and asks for nothing twice", async () => {
    const [twice, thrice, whole] = [
      await alone({ maxRequests: 14 }),
      await alone({ maxRequests: 21 }),
      await alone({}),
    ]
    const id = await audit({ maxRequests: 7 })
    expect(await getRun(id)).toMatchObject({ state: "done", cut: "budget" })
    const goOn = async () => {
      await engine.handlers.resumeRun(id)
      await ended(id)
      return filesOf(id)
    }
    expect(await goOn()).toEqual(twice)
    expect(await goOn()).toEqual(thrice)
    for (let times = 0; times < 10 && (await getRun(id))?.cut === "budget"; times++) await goOn()
    expect(await getRun(id)).toMatchObject({ state: "done", cut: null })
    expect(await filesOf(id)).toEqual(whole)
    const failing = (url: string) => url.includes("/c2/") || url.endsWith("/robots.txt")
    const asked = world.asked.filter((url) => !failing(url))
    expect(asked).toEqual([...new Set(asked)])
  })

  test("of minutes has as many again", async () => {
    let now = world.ports.clock.now()
    const slow: EnginePorts = {
      ...world.ports,
      clock: { ...world.ports.clock, now: () => now },
      async request(url) {
        now += 20_000
        return world.ports.request(url)
      },
    }
    engine = createEngine(slow)
    const id = await audit({ maxMinutes: 2 })
    const first = await getRun(id)
    expect(first).toMatchObject({ state: "done", cut: "budget" })
    await engine.handlers.resumeRun(id)
    await ended(id)
    const second = await getRun(id)
    expect(second?.progress.pages).toBeGreaterThan(first?.progress.pages ?? 0)
    expect(second?.spentMs).toBeGreaterThan(2 * 60_000)
    expect(second?.budget).toEqual({ maxRequests: 800, maxMinutes: 4, maxMegabytes: 1000 })
  })

  test("and is stopped after that has no more than it was given: going on again gives nothing", async () => {
    const id = await audit({ maxRequests: 7 })
    await engine.handlers.resumeRun(id)
    await engine.handlers.stopRun(id)
    await ended(id)
    const stopped = await getRun(id)
    expect(stopped).toMatchObject({ state: "stopped", budget: { maxRequests: 14 } })
    await engine.handlers.resumeRun(id)
    await ended(id)
    expect(await getRun(id)).toMatchObject({ state: "done", cut: "budget", budget: { maxRequests: 14 } })
  })

  test("waits where another audit of the site is open; so does one that was stopped", async () => {
    const id = await audit({ maxRequests: 7 })
    const other = await audit({ maxRequests: 7 })
    const record = await getRun(other)
    if (record) await putRun({ ...record, state: "paused" })
    await expect(engine.handlers.resumeRun(id)).rejects.toMatchObject({ code: "site-busy" })
    const point = vi.fn(async () => ({}))
    await expect(engine.goOn(id, point)).rejects.toMatchObject({ code: "site-busy" })
    expect(point).not.toHaveBeenCalled()
    if (record) await putRun(record)
    await engine.handlers.resumeRun(id)
    await ended(id)
  })

  test("elsewhere can only be looked at", async () => {
    const { blob, name } = await exportRun(await audit({ maxRequests: 7 }))
    const id = await importRun(blob, name, new Date(0).toISOString())
    await expect(engine.handlers.resumeRun(id)).rejects.toMatchObject({ code: "run-imported" })
    expect(await getRun(id)).toMatchObject({ state: "done", cut: "budget" })
  })
})

test("an audit that came to its end has nothing to go on with", async () => {
  const id = await audit({})
  const before = await getRun(id)
  world.asked.length = 0
  await engine.handlers.resumeRun(id)
  expect(await getRun(id)).toEqual(before)
  expect(world.asked).toEqual([])
})
