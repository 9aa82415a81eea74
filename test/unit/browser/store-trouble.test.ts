import "fake-indexeddb/auto"
import { IDBFactory } from "fake-indexeddb"
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { readRunFile } from "../../../src/core/audit/run-file"
import type { RunPhase } from "../../../src/platform/browser/types"
import { requestOf, smallWorld } from "./small-site"

const request = requestOf("www.a.gov.cn")
const database = "gongkai-audit"

/** An engine over modules of its own, as a document that was just opened has them. */
async function newEngine(world: ReturnType<typeof smallWorld>) {
  vi.resetModules()
  const { createEngine } = await import("../../../src/platform/browser/engine")
  const runs = await import("../../../src/platform/browser/store/runs")
  const { listVisits } = await import("../../../src/platform/browser/store/visits")
  const engine = createEngine(world.ports)
  const held = async (id: string) =>
    (await engine.handlers.heldRuns()).find(({ summary }) => summary.id === id)
  const ends = (id: string, state: RunPhase = "done") =>
    vi.waitFor(
      async () => expect((await held(id))?.summary.state ?? (await runs.getRun(id))?.state).toBe(state),
      { timeout: 15_000 },
    )
  return { ...engine, ...engine.handlers, runs, listVisits, held, ends }
}

const opened = (version?: number) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(database, version)
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => resolve(opening.result)
  })

let world: ReturnType<typeof smallWorld>
let undisturbed: string[]
const timeless = (text: string) => text.replaceAll(/\d{4}-\d\d-\d\d[T ][\d:.]+Z?|"ms": \d+/g, "time")
const filesOf = async ({ exportFiles }: Awaited<ReturnType<typeof newEngine>>, id: string) =>
  [...(await exportFiles(id, "csv")), ...(await exportFiles(id, "json"))].map(({ text }) => timeless(text))

beforeEach(async () => {
  world = smallWorld()
  globalThis.indexedDB = new IDBFactory()
  const engine = await newEngine(world)
  const id = await engine.startRun(request)
  await engine.ends(id)
  undisturbed = await filesOf(engine, id)
  globalThis.indexedDB = new IDBFactory()
  world = smallWorld()
})
afterEach(() => {
  vi.restoreAllMocks()
})

/** Makes every write, or those after the first few, fail as on a full disk. */
function fillDisk(after = 0) {
  const { put } = IDBObjectStore.prototype
  let left = after
  return vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (
    this: IDBObjectStore,
    ...given
  ) {
    if (left-- > 0) return put.apply(this, given)
    throw new DOMException("full", "QuotaExceededError")
  })
}

describe("a database that is full", () => {
  test("leaves the audit in memory: it ends, says so, can be exported and reviewed, and is saved when there is room", async () => {
    const full = fillDisk()
    const engine = await newEngine(world)
    const id = await engine.startRun(request)
    await engine.ends(id)
    expect(await filesOf(engine, id)).toEqual(undisturbed)
    const last = world.told.at(-1)
    expect(last?.notices?.[0]).toMatchObject({ code: "store-full" })
    expect(last?.notices?.[0]?.text).toMatch(/磁盘空间不足.*暂存在内存里.*导出/)
    expect((await engine.held(id))?.notices[0]?.code).toBe("store-full")
    expect((await engine.held(id))?.result?.findings).toHaveLength(3)
    expect(engine.idle()).toBe(false)
    await engine.saveReview(id, {
      rule: "T-qzqd",
      verdict: "fail",
      note: "旧",
      who: "张三",
      at: "2020-12-31T00:00:00Z",
    })
    expect((await engine.exportFiles(id, "csv"))[0]?.text).toContain("张三")

    full.mockRestore()
    await vi.waitFor(() => expect(engine.idle()).toBe(true), { timeout: 20_000 })
    expect(await engine.heldRuns()).toEqual([])
    const next = await newEngine(world)
    expect((await next.runs.getRun(id))?.state).toBe("done")
    expect(await next.listVisits(id)).not.toHaveLength(0)
    expect((await next.exportFiles(id, "csv"))[0]?.text).toContain("张三")
  }, 40_000)

  test.each([3, 6, 9, 12])(
    "after %i writes holds an earlier moment of the audit, from which another engine goes on",
    async (writes) => {
      const full = fillDisk(writes)
      const engine = await newEngine(world)
      const id = await engine.startRun(request)
      await engine.ends(id)
      expect(await filesOf(engine, id)).toEqual(undisturbed)
      full.mockRestore()
      // The browser is closed before anything more is saved.
      const next = await newEngine(world)
      expect((await next.runs.getRun(id))?.state).toBe("running")
      await next.takeUp()
      await next.ends(id)
      expect(await filesOf(next, id)).toEqual(undisturbed)
    },
  )

  test.each([3, 9, 15, 1000])(
    "and closed by the browser after %i writes, is not read any more either: what the audit read before is at hand all the same",
    async (writes) => {
      const { transaction } = IDBDatabase.prototype
      const full = fillDisk(writes)
      const closed = vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(function (
        this: IDBDatabase,
        ...given
      ) {
        if (full.mock.calls.length > writes) throw new DOMException("closed", "UnknownError")
        return transaction.apply(this, given)
      })
      const engine = await newEngine(world)
      const { exportRun } = await import("../../../src/platform/browser/run-files/export-run")
      const id = await engine.startRun(request)
      await engine.ends(id)
      const { blob, missing } = await exportRun(id)
      const file = readRunFile(new Uint8Array(await blob.arrayBuffer()))
      expect(missing).toBe(0)
      expect(file.visits.map(({ url }) => url)).toEqual(file.result.pages.map(({ url }) => url))

      full.mockRestore()
      closed.mockRestore()
      await vi.waitFor(() => expect(engine.idle()).toBe(true), { timeout: 20_000 })
      expect(await (await newEngine(world)).listVisits(id)).toHaveLength(file.visits.length)
    },
    40_000,
  )

  test("takes no bodies, and the audit does not mind", async () => {
    const { put } = IDBObjectStore.prototype
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...given) {
      if (this.name === "bytes") throw new DOMException("full", "QuotaExceededError")
      return put.apply(this, given)
    })
    const engine = await newEngine(world)
    const id = await engine.startRun(request)
    await engine.ends(id)
    expect(await filesOf(engine, id)).toEqual(undisturbed)
  })
})

describe("a database that can't be opened", () => {
  const causes: Record<string, [code: string, cause: () => Promise<() => void>]> = {
    "belongs to a newer version": [
      "store-newer",
      async () => {
        ;(await opened(99)).close()
        return () => {}
      },
    ],
    "is held by a page with an older version": [
      "store-blocked",
      async () => {
        const other = await opened(1)
        return () => other.close()
      },
    ],
    "is damaged": [
      "store-failed",
      async () => {
        const spy = vi.spyOn(IDBFactory.prototype, "open").mockImplementation(() => {
          throw new DOMException("Internal error opening backing store", "UnknownError")
        })
        return () => spy.mockRestore()
      },
    ],
  }

  test.each(Object.keys(causes))("because it %s is no reason not to audit", async (what) => {
    const [code, cause] = causes[what] ?? ["", async () => () => {}]
    const release = await cause()
    const engine = await newEngine(world)
    world.hold()
    const id = await engine.startRun(request)
    expect(await engine.held(id)).toMatchObject({ summary: { state: "running" }, result: null })
    world.go()
    await engine.ends(id)
    expect(await filesOf(engine, id)).toEqual(undisturbed)
    expect((await engine.held(id))?.notices).toEqual([
      { code, text: expect.stringMatching(/。评查照常进行/) },
    ])
    release()
  })

  test("for a while is written to as soon as the other page lets go", async () => {
    const other = await opened(1)
    const engine = await newEngine(world)
    const id = await engine.startRun(request)
    await engine.ends(id)
    expect(engine.idle()).toBe(false)
    other.close()
    await vi.waitFor(() => expect(engine.idle()).toBe(true), { timeout: 20_000 })
    expect((await engine.runs.getRun(id))?.state).toBe("done")
  }, 40_000)

  test("at the start of the engine is looked at again: an interrupted audit goes on by itself", async () => {
    const first = await newEngine(world)
    world.hold()
    const id = await first.startRun(request)
    const open = vi.spyOn(IDBFactory.prototype, "open").mockImplementation(() => {
      throw new DOMException("busy", "UnknownError")
    })
    world.go()
    await first.ends(id)
    const second = await newEngine({
      ...world,
      ports: {
        ...world.ports,
        clock: {
          ...world.ports.clock,
          async sleep(ms, signal) {
            open.mockRestore()
            await world.ports.clock.sleep(ms, signal)
          },
        },
      },
    })
    await second.takeUp()
    await second.ends(id)
    expect(await filesOf(second, id)).toEqual(undisturbed)
  })
})

describe("a database with damaged records", () => {
  const spoil = async (
    store: string,
    pick: (keys: IDBValidKey[]) => IDBValidKey | undefined,
    value: unknown,
  ) => {
    const db = await opened()
    const tx = db.transaction(store, "readwrite")
    const keys = await new Promise<IDBValidKey[]>((resolve) => {
      const reading = tx.objectStore(store).getAllKeys()
      reading.onsuccess = () => resolve(reading.result)
    })
    tx.objectStore(store).put(value, pick(keys))
    await new Promise((resolve) => {
      tx.oncomplete = resolve
    })
    db.close()
  }
  async function interrupted() {
    const engine = await newEngine(world)
    const id = await engine.startRun(request)
    await engine.ends(id)
    const run = await engine.runs.getRun(id)
    if (run) await engine.runs.putRun({ ...run, state: "running", finishedAt: null })
    return id
  }

  test.each([
    ["nothing of a visit", {}],
    ["a visit of another kind", { url: 3, outcome: "好" }],
    ["no object", 7],
  ])("%s is asked for again", async (_what, value) => {
    const id = await interrupted()
    await spoil("visits", (keys) => keys[1], value)
    const engine = await newEngine(world)
    await engine.takeUp()
    await engine.ends(id)
    expect(await filesOf(engine, id)).toEqual(undisturbed)
  })

  test("that can't even be read leaves the others readable", async () => {
    const id = await interrupted()
    vi.spyOn(IDBObjectStore.prototype, "getAll").mockImplementation(() => {
      throw new DOMException("Failed to read large IndexedDB value", "DataError")
    })
    const { get } = IDBObjectStore.prototype
    vi.spyOn(IDBObjectStore.prototype, "get").mockImplementation(function (this: IDBObjectStore, key) {
      if (this.name === "visits" && JSON.stringify(key).includes("/c2/"))
        throw new DOMException("bad", "DataError")
      return get.call(this, key)
    })
    const engine = await newEngine(world)
    const before = world.asked.length
    await engine.takeUp()
    await engine.ends(id)
    expect(await filesOf(engine, id)).toEqual(undisturbed)
    expect(world.asked.slice(before).filter((url) => !url.endsWith("robots.txt"))).toEqual([
      "http://www.a.gov.cn/c2/",
    ])
  })

  test("that is no run is not listed, and stands in nobody's way", async () => {
    const id = await interrupted()
    await spoil("runs", () => "odd", { id: "odd" })
    const engine = await newEngine(world)
    expect((await engine.runs.listRuns()).map((run) => run.id)).toEqual([id])
  })
})

describe("deleting", () => {
  const counts = async () => {
    const db = await opened()
    const names = [...db.objectStoreNames]
    const tx = db.transaction(names)
    const all = await Promise.all(
      names.map(
        (name) =>
          new Promise<[string, number]>((resolve) => {
            const counting = tx.objectStore(name).count()
            counting.onsuccess = () => resolve([name, counting.result])
          }),
      ),
    )
    db.close()
    return Object.fromEntries(all)
  }

  async function filled() {
    const engine = await newEngine(world)
    const { putSettings } = await import("../../../src/platform/browser/store/settings")
    const { point } = await import("../../../src/platform/browser/store/pointed")
    const { putOwnFile } = await import("../../../src/platform/browser/store/rule-files")
    const id = await engine.startRun(request)
    await engine.ends(id)
    await engine.saveReview(id, {
      rule: "T-qzqd",
      verdict: "fail",
      note: "",
      who: "",
      at: "2020-12-31T00:00:00Z",
    })
    await putSettings({ reviewer: "张三" })
    await point(request.subject, "zfgb", "http://www.a.gov.cn/c1/")
    await putOwnFile({ id: "own", text: "{}", savedAt: "2020-12-31T00:00:00Z" })
    // Every store has something in it: a new store must be thought of here.
    for (const [name, count] of Object.entries(await counts())) expect(count, name).toBeGreaterThan(0)
    return engine
  }

  test("all audits leaves settings and rule files, and nothing else", async () => {
    const engine = await filled()
    await engine.deleteRuns("all")
    const left = Object.entries(await counts()).filter(([, count]) => count > 0)
    expect(left.map(([name]) => name).sort()).toEqual(["rules", "settings"])
  })

  test("everything leaves nothing, also while an audit is under way", async () => {
    const engine = await filled()
    world.hold()
    await engine.startRun(requestOf("www.b.gov.cn"))
    const deleting = engine.deleteEverything()
    world.go()
    await deleting
    expect(engine.idle()).toBe(true)
    expect(await engine.runs.listRuns()).toEqual([])
    expect(Object.values(await counts()).every((count) => count === 0)).toBe(true)
  })
})
