import "fake-indexeddb/auto"
import { beforeEach, describe, expect, test, vi } from "vitest"
import { createEngine } from "../../../src/platform/browser/engine"
import { getResult, getRun, listRuns, putRun } from "../../../src/platform/browser/store/runs"
import { putSettings } from "../../../src/platform/browser/store/settings"
import { getBody, listVisits } from "../../../src/platform/browser/store/visits"
import type { ExportKind, RunPhase } from "../../../src/platform/browser/types"
import { requestOf, smallWorld } from "./small-site"

let world: ReturnType<typeof smallWorld>
let engine: ReturnType<typeof createEngine>
beforeEach(async () => {
  world = smallWorld()
  engine = createEngine(world.ports)
  await engine.handlers.deleteRuns("all")
})

const a = requestOf("www.a.gov.cn")
const b = requestOf("www.b.gov.cn")
const reaches = (id: string, state: RunPhase) =>
  vi.waitFor(async () => expect((await getRun(id))?.state).toBe(state), { timeout: 5000 })
const findings = async (id: string) => (await getResult(id))?.findings

describe("a run", () => {
  test("goes from queued to done; pages, bodies and result are kept", async () => {
    const id = await engine.handlers.startRun(a)
    await reaches(id, "done")
    const visits = await listVisits(id)
    const home = visits.find(({ url }) => url === a.subject.url)
    expect(new TextDecoder().decode((await getBody(id, home?.sha256 ?? "")) ?? undefined)).toContain(
      "权责清单",
    )
    expect((await findings(id))?.map(({ rule, verdict }) => [rule, verdict])).toEqual([
      ["T-qzqd", "pass"],
      ["T-yjya", "pass"],
      ["T-zcjd", "pass"],
    ])
    const run = await getRun(id)
    expect(run).toMatchObject({ score: 100, progress: { decided: 3, applicable: 3, current: null } })
    expect(run?.progress.pages).toBe(visits.length)
    expect(world.told.map(({ state }) => state).filter((one, at, all) => one !== all[at - 1])).toEqual([
      "queued",
      "running",
      "done",
    ])
    expect(engine.idle()).toBe(true)
    expect(world.busy.at(-1)).toBe(false)
  })

  test("is not begun with a pack that does not exist", async () => {
    const bad = { ...a, packIds: ["none"] }
    await expect(engine.handlers.startRun(bad)).rejects.toMatchObject({ code: "bad-pack" })
    expect(await listRuns()).toEqual([])
  })

  test("is one per site: asked twice at once, it is the same run", async () => {
    world.hold()
    const [first, second] = await Promise.all([engine.handlers.startRun(a), engine.handlers.startRun(a)])
    expect(second).toBe(first)
    world.go()
    await reaches(first, "done")
    expect(await engine.handlers.startRun(a)).not.toBe(first)
  })

  test("of a site that was audited before asks only for what has changed", async () => {
    const first = await engine.handlers.startRun(a)
    await reaches(first, "done")
    expect(world.unchanged).toEqual([])
    const second = await engine.handlers.startRun(a)
    await reaches(second, "done")
    expect(await findings(second)).toEqual(await findings(first))
    const pages = (await listVisits(second)).filter(({ outcome }) => outcome === "ok")
    const kept = await Promise.all(pages.map(({ sha256 }) => getBody(first, sha256)))
    expect(kept.filter((body) => body !== null).length).toBeGreaterThan(0)
    expect(world.unchanged.sort()).toEqual(pages.flatMap(({ url }, at) => (kept[at] ? [url] : [])).sort())
    expect(await getBody(second, pages[0]?.sha256 ?? "")).not.toBeNull()
  })

  test("asks for whole pages where those of an earlier audit can't be read", async () => {
    const first = await engine.handlers.startRun(a)
    await reaches(first, "done")
    const { get } = IDBObjectStore.prototype
    const broken = vi.spyOn(IDBObjectStore.prototype, "get").mockImplementation(function (
      this: IDBObjectStore,
      key,
    ) {
      if (this.name === "bytes") throw new DOMException("broken", "UnknownError")
      return get.call(this, key)
    })
    const second = await engine.handlers.startRun(a)
    await reaches(second, "done").finally(() => broken.mockRestore())
    expect(world.unchanged).toEqual([])
    expect(await findings(second)).toEqual(await findings(first))
  })

  test("waits for the one before it, unless that one is paused", async () => {
    world.hold()
    const first = await engine.handlers.startRun(a)
    const second = await engine.handlers.startRun(b)
    await reaches(first, "running")
    await reaches(second, "queued")
    await engine.handlers.pauseRun(first)
    await reaches(second, "running")
    world.go()
    await reaches(second, "done")
    expect((await getRun(first))?.state).toBe("paused")
    await engine.handlers.resumeRun(first)
    await reaches(first, "done")
    expect(await findings(first)).toHaveLength(3)
  })

  test("that is stopped is judged as it stands; one that waits is just left", async () => {
    world.hold()
    const first = await engine.handlers.startRun(a)
    const second = await engine.handlers.startRun(b)
    await engine.handlers.stopRun(second)
    await reaches(second, "stopped")
    await engine.handlers.stopRun(first)
    world.go()
    await reaches(first, "stopped")
    expect(await getRun(first)).toMatchObject({ coverage: 0, cut: "stopped" })
    expect((await findings(first))?.every(({ verdict }) => verdict === "blocked")).toBe(true)
  })

  test("whose time is over ends while it waits for an answer", async () => {
    let now = world.ports.clock.now()
    // A hundred seconds between any two looks at the clock: the run is at work all the time.
    const clock = { ...world.ports.clock, now: () => (now += 100_000) }
    engine = createEngine({ ...world.ports, clock })
    await putSettings({ maxMinutes: 5 })
    world.hold()
    const id = await engine.handlers.startRun(a)
    await reaches(id, "done").finally(() => putSettings({ maxMinutes: 60 }))
    expect(await getRun(id)).toMatchObject({ cut: "budget", score: null })
    expect((await findings(id))?.every(({ verdict }) => verdict === "blocked")).toBe(true)
    world.go()
  })

  test("that was deleted on its way leaves nothing", async () => {
    world.hold()
    const id = await engine.handlers.startRun(a)
    const deleting = engine.handlers.deleteRuns([id])
    world.go()
    await deleting
    expect([await getRun(id), await getResult(id), await listVisits(id)]).toEqual([undefined, undefined, []])
  })
})

describe("a new engine", () => {
  /** Leaves the database as an engine leaves it that is closed in the middle of a run. */
  async function interrupted(state: RunPhase): Promise<string> {
    const id = await engine.handlers.startRun(a)
    await reaches(id, "done")
    const run = await getRun(id)
    if (run) await putRun({ ...run, state, finishedAt: null })
    world.asked.length = 0
    engine = createEngine(world.ports)
    return id
  }

  test("goes on with a run, asks for no page twice, and comes to the same findings", async () => {
    const id = await interrupted("running")
    const before = await findings(id)
    await engine.takeUp()
    await reaches(id, "done")
    expect(world.asked).toEqual([])
    expect(await findings(id)).toEqual(before)
  })

  test("ends one that was stopping without a request", async () => {
    const id = await interrupted("stopping")
    await engine.takeUp()
    await vi.waitFor(async () => expect((await getRun(id))?.finishedAt).not.toBeNull())
    expect(world.asked).toEqual([])
  })

  test("leaves a paused one alone until it is asked for", async () => {
    const id = await interrupted("paused")
    await engine.takeUp()
    expect((await getRun(id))?.state).toBe("paused")
    await engine.handlers.resumeRun(id)
    await reaches(id, "done")
  })

  test("gives up on a run that it took up three times at the same page, until a person asks", async () => {
    const id = await interrupted("running")
    const run = await getRun(id)
    const pages = (await listVisits(id)).length
    if (run) await putRun({ ...run, takenUp: { pages, times: 3 } })
    await engine.takeUp()
    await reaches(id, "interrupted")
    expect((await getRun(id))?.error).toMatchObject({
      code: "interrupted",
      text: expect.stringContaining("“继续评查”"),
    })
    await engine.handlers.resumeRun(id)
    await reaches(id, "done")
    expect((await getRun(id))?.error).toBe(undefined)
  })
})

describe("what people do with a result", () => {
  test("a review counts in the score and in the files, and the finding stays", async () => {
    const id = await engine.handlers.startRun(a)
    await reaches(id, "done")
    await engine.handlers.saveReview(id, {
      rule: "T-qzqd",
      verdict: "fail",
      note: "清单是旧的",
      who: "张三",
      at: "2020-12-31T00:00:00.000Z",
    })
    expect((await getRun(id))?.score).toBeCloseTo(66.7)
    expect((await findings(id))?.[0]?.verdict).toBe("pass")
    const exported = (kind: ExportKind) => engine.handlers.exportFiles(id, kind)
    const files = [...(await exported("csv")), ...(await exported("json")), ...(await exported("html"))]
    expect(files.map(({ name }) => name.replace(/.*-(?=\w+\.\w+$)/, ""))).toEqual([
      "findings.csv",
      "pairs.csv",
      "pages.csv",
      "result.json",
      "report.html",
    ])
    expect(files[0]?.text).toContain("清单是旧的")
    expect(JSON.parse(files[3]?.text ?? "").score.value).toBeCloseTo(66.7)
    expect(files[4]?.text).toMatch(/^<!doctype html>.*66\.7.*复核：张三 清单是旧的.*<\/html>$/s)
  })

  test("a review that is taken back leaves the finding, the score and the files as they were", async () => {
    const id = await engine.handlers.startRun(a)
    await reaches(id, "done")
    const csv = async () => (await engine.handlers.exportFiles(id, "csv")).map(({ text }) => text)
    const [before, score] = [await csv(), (await getRun(id))?.score]
    const at = "2020-12-31T00:00:00.000Z"
    await engine.handlers.saveReview(id, { rule: "T-qzqd", verdict: "fail", note: "", who: "", at })
    expect((await getRun(id))?.score).not.toBe(score)
    await engine.handlers.withdrawReview(id, "T-qzqd")
    expect((await getRun(id))?.score).toBe(score)
    expect(await csv()).toEqual(before)
    expect(world.told.at(-1)?.result?.reviews).toEqual([])
  })

  test("there is none to review or to export before there is a result, or for a run that is not there", async () => {
    await expect(engine.handlers.exportFiles("none", "csv")).rejects.toMatchObject({ code: "no-run" })
    world.hold()
    const id = await engine.handlers.startRun(a)
    await expect(engine.handlers.exportFiles(id, "html")).rejects.toMatchObject({ code: "no-result" })
    world.go()
    await reaches(id, "done")
  })
})
