import "fake-indexeddb/auto"
import { IDBFactory } from "fake-indexeddb"
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { requestOf, smallWorld } from "./small-site"

/** The modules of an engine that was just opened. */
async function newEngine() {
  vi.resetModules()
  const { createEngine } = await import("../../../src/platform/browser/engine")
  const { getRun } = await import("../../../src/platform/browser/store/runs")
  const { lostRuns } = await import("../../../src/platform/browser/store/ledger")
  const { storeTrouble } = await import("../../../src/platform/browser/client")
  const engine = createEngine(smallWorld().ports)
  async function audited(): Promise<string> {
    const id = await engine.handlers.startRun(requestOf("www.a.gov.cn"))
    await vi.waitFor(async () => expect((await getRun(id))?.state).toBe("done"), { timeout: 15_000 })
    return id
  }
  return { ...engine, ...engine.handlers, audited, lostRuns, storeTrouble }
}

beforeEach(() => {
  const kept = new Map<string, string>()
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  })
  globalThis.indexedDB = new IDBFactory()
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe("runs that are gone", () => {
  test("because the browser emptied the database are said, until another audit is begun", async () => {
    const first = await newEngine()
    await first.audited()
    await first.audited()
    globalThis.indexedDB = new IDBFactory()
    const second = await newEngine()
    await second.takeUp()
    expect(second.lostRuns()).toBe(2)
    expect(await second.storeTrouble()).toMatchObject({
      code: "store-lost",
      text: expect.stringMatching(/清空/),
    })
    await second.audited()
    expect(await second.storeTrouble()).toBeNull()
  })

  test.each(["one by one", "all at once", "with everything"])(
    "because a person deleted them %s are not missed",
    async (how) => {
      const first = await newEngine()
      const ids = [await first.audited(), await first.audited()]
      if (how === "one by one") for (const id of ids) await first.deleteRuns([id])
      else await (how === "all at once" ? first.deleteRuns("all") : first.deleteEverything())
      const second = await newEngine()
      await second.takeUp()
      expect(second.lostRuns()).toBe(0)
    },
  )

  test("are none as long as the database holds them", async () => {
    await (await newEngine()).audited()
    const second = await newEngine()
    await second.takeUp()
    expect(await second.storeTrouble()).toBeNull()
  })
})
