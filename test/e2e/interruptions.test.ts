import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { FixtureSite } from "../sites/listen"
import { startSample } from "../sites/sample/serve"
import { type Row, readCsv, verdicts } from "./findings"
import { openWorld, sampleAsOf, until, type World } from "./world"

const gapMs = 100
const auditMs = 90_000
/** An audit of the sample site reads some seventy pages: well on its way, and far from its end. */
const midway = 25

let site: FixtureSite
let undisturbed: Row[]

const finish = async (world: World): Promise<Row[]> => {
  const popup = await world.openPopup()
  await popup.waitFor("finished", auditMs)
  return verdicts(readCsv((await popup.exportCsv()).text))
}

/** Starts an audit, lets it come midway and closes the popup. Gives the number of requests served so far. */
async function startAndLeave(world: World): Promise<number> {
  const before = site.requests().length
  const popup = await world.openPopup()
  await popup.start(sampleAsOf)
  await until(
    () => site.requests().length,
    (count) => count > before + midway,
  )
  await popup.close()
  return site.requests().length
}

beforeAll(async () => {
  site = await startSample()
  const world = await openWorld({ site, gapMs })
  const popup = await world.openPopup()
  await popup.start(sampleAsOf)
  await popup.waitFor("finished", auditMs)
  undisturbed = verdicts(readCsv((await popup.exportCsv()).text))
  await world.close()
})
afterAll(() => site?.close())

describe("an audit ends with the findings of an undisturbed one", () => {
  test("after the popup was closed and opened again on its way", async () => {
    const world = await openWorld({ site, gapMs })
    await startAndLeave(world)
    const again = await world.openPopup()
    await again.waitFor("running")
    expect(await again.progress()).toMatch(/已读页面 \d{2}/)
    await again.close()
    expect(await finish(world)).toEqual(undisturbed)
    await world.close()
  })

  test("after the service worker was killed twice", async () => {
    const world = await openWorld({ site, gapMs })
    for (let time = 0, left = await startAndLeave(world); time < 2; time++) {
      expect(await world.extension.kill("service-worker")).toBe(true)
      left = await until(
        () => site.requests().length,
        (count) => count > left + 5,
      )
    }
    expect(await finish(world)).toEqual(undisturbed)
    await world.close()
  })

  test("after the engine's document was closed, which an alarm opens again", async () => {
    const world = await openWorld({ site, gapMs })
    await startAndLeave(world)
    expect(await world.extension.kill("engine")).toBe(true)
    const left = await until(stillness(), (count) => count !== null)
    await until(
      () => site.requests().length,
      (count) => count > (left as number),
      45_000,
    )
    expect(await finish(world)).toEqual(undisturbed)
    await world.close()
  })

  test("after the browser was closed", async () => {
    const profile = await mkdtemp(path.join(tmpdir(), "gongkai-audit-e2e-"))
    const first = await openWorld({ site, gapMs, profile })
    await startAndLeave(first)
    await first.close()
    const second = await openWorld({ site, profile })
    expect(await finish(second)).toEqual(undisturbed)
    await second.close()
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  })

  test("after a pause", async () => {
    const world = await openWorld({ site, gapMs })
    const popup = await world.openPopup()
    await popup.start(sampleAsOf)
    await until(popup.progress, (words) => /已读页面 \d{2}/.test(words))
    await popup.pause()
    const left = await until(stillness(), (count) => count !== null)
    expect(await popup.progress()).not.toBe("")
    expect(site.requests().length).toBe(left)
    await popup.resume()
    await popup.close()
    expect(await finish(world)).toEqual(undisturbed)
    await world.close()
  })
})

/** The number of requests once none has come for two seconds; null before. */
function stillness(): () => number | null {
  let count = -1
  let since = Date.now()
  return () => {
    if (site.requests().length !== count) {
      count = site.requests().length
      since = Date.now()
    }
    return Date.now() - since > 2000 ? count : null
  }
}
