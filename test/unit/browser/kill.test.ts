import "fake-indexeddb/auto"
import { IDBFactory } from "fake-indexeddb"
import { beforeAll, describe, expect, test, vi } from "vitest"
import type { EnginePorts } from "../../../src/platform/browser/engine/ports"
import type { ExportFile } from "../../../src/platform/browser/types"
import { makeMortal, newLife, shareCore } from "./mortal"
import { requestOf } from "./small-site"
import { wideWorld } from "./wide-site"

const host = "www.wide.gov.cn"
const forEver = Number.POSITIVE_INFINITY

/** Times are all that may differ; even the requests that count towards the budget are the same. */
const timeless = ({ name, text }: ExportFile): string => {
  if (!name.endsWith(".json")) return text.replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\d(:\d\d)?/g, "time")
  const { stats, ...rest } = JSON.parse(text)
  return JSON.stringify({ ...rest, requests: stats.requests })
}

const uncounted = (text: string): string => text.replace(/"requests":\d+/, "")

interface Disturbance {
  /** Moments that each engine lives for; after the last one comes one that lives to the end. */
  deaths?: readonly number[]
  /** As many as the person lets an audit send. */
  maxRequests?: number
  /** What the world of all engines is like. */
  ports?(ports: EnginePorts): EnginePorts
}

/**
 * Runs an audit to its end and gives its four files. A person asks for it until it is known, and for nothing else; but for going on
 * with it after it was killed several times in a row before another page was read.
 */
async function auditThrough({ deaths = [], maxRequests, ports = (own) => own }: Disturbance = {}) {
  const world = wideWorld()
  const disturbed = ports(world.ports)
  globalThis.indexedDB = new IDBFactory()
  for (let sitting = 0; ; sitting++) {
    const life = await newLife(disturbed, deaths[sitting] ?? forEver)
    const dead = () => vi.waitUntil(life.died, { interval: 1, timeout: 60_000 })
    const going = life.live(async (engine) => {
      await engine.takeUp()
      const run = await life.stored()
      if (!run) {
        const { putSettings } = await import("../../../src/platform/browser/store/settings")
        if (maxRequests) await putSettings({ maxRequests })
        await engine.handlers.startRun(requestOf(host))
      }
      if (run?.state === "interrupted") await engine.handlers.resumeRun(run.id)
      await vi.waitUntil(async () => (await life.stored())?.state === "done", {
        interval: 2,
        timeout: 60_000,
      })
    })
    await Promise.race([going.catch((error) => (life.died() ? undefined : Promise.reject(error))), dead()])
    if (life.died()) continue
    const { id = "" } = (await life.stored()) ?? {}
    const { exportFiles } = life.engine.handlers
    const files = [...(await exportFiles(id, "csv")), ...(await exportFiles(id, "json"))].map(timeless)
    return { files, moments: life.spent(), asked: world.asked.length, addresses: world.asked }
  }
}

let undisturbed: Awaited<ReturnType<typeof auditThrough>>
beforeAll(async () => {
  makeMortal()
  await shareCore()
  undisturbed = await auditThrough()
})

/** Numbers from 0 to below `below`, the same in every test run (Park and Miller's generator). */
function numbers(seed: number, below: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

describe("an audit ends in the files of an undisturbed one, times apart", () => {
  test("killed at any one moment", async () => {
    expect(undisturbed.moments).toBeGreaterThan(150)
    for (let moment = 0; moment < undisturbed.moments; moment++) {
      const { files } = await auditThrough({ deaths: [moment] })
      expect(files, `killed at moment ${moment}`).toEqual(undisturbed.files)
    }
  }, 600_000)

  test("killed again and again", async () => {
    for (let seed = 1; seed <= 12; seed++) {
      const next = numbers(seed, 60)
      const deaths = Array.from({ length: 2 + (seed % 4) }, () => 5 + next())
      const { files } = await auditThrough({ deaths })
      expect(files, `killed after ${deaths}`).toEqual(undisturbed.files)
    }
  }, 300_000)

  test("near the end of a budget", async () => {
    for (let maxRequests = 20; maxRequests < undisturbed.asked; maxRequests++) {
      const { files, moments } = await auditThrough({ maxRequests })
      expect(files.at(-1)).toContain('"cut":"budget"')
      const next = numbers(maxRequests, moments)
      for (const moment of Array.from({ length: 10 }, next)) {
        const killed = await auditThrough({ maxRequests, deaths: [moment] })
        expect(killed.files, `${maxRequests} requests, killed at moment ${moment}`).toEqual(files)
      }
    }
  }, 120_000)

  test("and hosts are asked for their robots.txt no second time", async () => {
    const { addresses } = await auditThrough({ deaths: [80, 60, 60] })
    const robots = addresses.filter((url) => url.endsWith("/robots.txt"))
    expect(robots.length).toBeGreaterThan(0)
    expect(robots).toEqual([...new Set(robots)])
  }, 60_000)

  test("whatever order the answers came in", async () => {
    for (let seed = 1; seed <= 6; seed++) {
      const next = numbers(seed, 12)
      const late = (ports: EnginePorts): EnginePorts => ({
        ...ports,
        async request(url, options) {
          const answer = await ports.request(url, options)
          await new Promise((resolve) => setTimeout(resolve, next()))
          return answer
        },
      })
      expect((await auditThrough({ ports: late })).files, `seed ${seed}`).toEqual(undisturbed.files)
    }
  }, 300_000)

  const lost: Record<string, (at: number) => Disturbance["ports"]> = {
    "the browser said that there was no network": (at) => (ports) => outage(ports, at, 5, "network", false),
    "no host answered for a while": (at) => (ports) => outage(ports, at, 5, "network", true),
    "requests got lost on the way": (at) => (ports) => outage(ports, at, 3, "timeout", true),
    "the machine slept over a request": (at) => (ports) => sleepy(ports, at),
  }
  // A request that an outage just missed is asked once more, and counted: the number of requests may differ by a few.
  test.each(Object.keys(lost))(
    "when %s, at any request",
    async (what) => {
      // Before the first answer there is no telling a dead network from a dead site, unless the browser says so.
      for (let at = 1; at < undisturbed.asked; at++) {
        const { files } = await auditThrough({ ports: lost[what]?.(at) })
        expect(files.map(uncounted), `from request ${at}`).toEqual(undisturbed.files.map(uncounted))
      }
    },
    60_000,
  )
})

/** No request from the `at`-th on is answered until so many failed; the browser may know or not. */
function outage(
  ports: EnginePorts,
  at: number,
  failures: number,
  error: "network" | "timeout",
  known: boolean,
): EnginePorts {
  let asked = 0
  let left = failures
  const out = () => asked > at && left > 0
  return {
    ...ports,
    online: () => known || !out() || left-- <= 0,
    async request(url, options) {
      asked++
      if (!out()) return ports.request(url, options)
      left--
      if (error === "timeout") await ports.clock.sleep(options.timeoutMs, options.signal)
      return { error }
    },
  }
}

/** The `at`-th request runs into the machine's sleep: hours later it has failed. */
function sleepy(ports: EnginePorts, at: number): EnginePorts {
  let asked = 0
  return {
    ...ports,
    async request(url, options) {
      if (asked++ !== at) return ports.request(url, options)
      await ports.clock.sleep(3 * 3_600_000, options.signal)
      return { error: "network" }
    },
  }
}
