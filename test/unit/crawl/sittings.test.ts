import { describe, expect, it } from "vitest"
import { createFetcher, defaultFetchSettings } from "../../../src/core/crawl/fetcher"
import { createHostNotes, type HostNote } from "../../../src/core/crawl/host-notes"
import type { Visit } from "../../../src/core/crawl/types"
import { readPage } from "../../../src/core/page/read"
import { answer, fakeClock, scripted } from "./scripted"

const HOST = "a.gov.cn"
const at = (path: string) => `http://${HOST}/${path}`
const PAGE = answer("<p>本页内容</p><a href='/x/'>栏目</a>")
const later = (seconds: number, status = 503) =>
  answer("", { status, headers: { "retry-after": String(seconds) } })

/** A run in sittings that share a clock and a site; what one kept of hosts and pages the next begins with. */
function sittings(answers: Parameters<typeof scripted>[0]) {
  const clock = fakeClock()
  const request = scripted(answers)
  const starts: [path: string, atMs: number][] = []
  const kept = new Map<string, HostNote>()
  const visits: Visit[] = []
  return {
    clock,
    starts,
    kept,
    /** Asks for the addresses one after the other; broken off at its `endAt`-th request, as when the browser is killed. */
    async sit(paths: string[], endAt = Number.POSITIVE_INFINITY) {
      const stopper = new AbortController()
      let left = endAt
      const hosts = createHostNotes(new Map(kept), [...visits], (host, note) => {
        // What is killed writes nothing any more.
        if (!stopper.signal.aborted) kept.set(host, structuredClone(note))
      })
      const ports = {
        async request(url: string, options: Parameters<typeof request>[1]) {
          starts.push([new URL(url).pathname.slice(1), clock.elapsed()])
          const given = await request(url, options)
          if (--left === 0) setTimeout(() => stopper.abort(new Error("killed")))
          return given
        },
        read: readPage,
        clock,
        hosts,
        signal: stopper.signal,
      }
      const { visit } = createFetcher(ports, defaultFetchSettings)
      for (const path of paths) {
        const made = await visit(at(path)).catch(() => null)
        if (!made) return
        visits.push(made.visit)
      }
    },
    visits,
  }
}

describe("a run in sittings", () => {
  it("asks for robots.txt once, holds to it, and counts it no more often than one sitting does", async () => {
    const robots = answer("User-agent: *\nDisallow: /b\nCrawl-delay: 4\n")
    const run = sittings({ [at("robots.txt")]: robots, [at("a")]: PAGE, [at("b")]: PAGE, [at("c")]: PAGE })
    await run.sit(["a"])
    await run.sit(["b", "c"])
    await run.sit(["d"])
    expect(run.starts.map(([path]) => path)).toEqual(["robots.txt", "a", "c", "d"])
    expect(run.visits[1]).toMatchObject({ outcome: "robots", requests: 0 })
    for (const { cost } of run.visits)
      expect(cost).toMatchObject({ delayMs: 4000, robots: { requests: 1, bytes: robots.bytes.length } })
  })

  it("asks for robots.txt again where it was broken off before the answer came", async () => {
    const run = sittings({ [at("a")]: PAGE })
    await run.sit(["a"], 1)
    run.kept.clear()
    await run.sit(["a"])
    expect(run.starts.map(([path]) => path)).toEqual(["robots.txt", "robots.txt", "a"])
  })

  it("does not ask before the rest is over that was named before it was broken off", async () => {
    const run = sittings({ [at("a")]: [later(100), PAGE], [at("b")]: PAGE })
    await run.sit(["a"], 2)
    expect(run.clock.elapsed()).toBeLessThan(2000)
    await run.sit(["b"])
    const [, , [path, ms] = []] = run.starts
    expect([path, (ms ?? 0) >= 100_000, (ms ?? 0) < 103_000]).toEqual(["b", true, true])
  })

  it("waits for nothing that is over, nor longer than a host is waited for at all", async () => {
    for (const [notBefore, least, most] of [
      [-5000, 0, 1000],
      [9_000_000, 120_000, 121_000],
    ] as const) {
      const run = sittings({ [at("a")]: PAGE })
      const manners = { gapMs: 500, connections: 2, recovery: 0.5 }
      run.kept.set(HOST, { manners: { ...manners, notBefore: run.clock.now() + notBefore } })
      await run.sit(["a"])
      expect(run.starts[0]?.[1]).toBeGreaterThanOrEqual(least)
      expect(run.starts[0]?.[1]).toBeLessThanOrEqual(most)
    }
  })

  it("leaves a host alone that wanted to be, with the same word", async () => {
    const run = sittings({ [at("a")]: later(3600, 429), [at("b")]: PAGE, [at("c")]: PAGE })
    await run.sit(["a", "b"])
    await run.sit(["c"])
    expect(run.starts.map(([path]) => path)).toEqual(["robots.txt", "a"])
    const [, b, c] = run.visits.map(({ url: _url, finalUrl: _finalUrl, at: _at, ...visit }) => visit)
    expect(c).toEqual(b)
  })

  it("adds up the rests that its visits were told of, those of a visit that was broken off once", async () => {
    const answers = { [at("a")]: later(90), [at("b")]: later(60), [at("c")]: PAGE }
    const outcomes = ({ visits }: { visits: Visit[] }) =>
      visits.map(({ url, outcome, requests }) => [url, outcome, requests])
    const whole = sittings(answers)
    await whole.sit(["a", "b", "c"])
    expect(outcomes(whole).at(-1)).toEqual([at("c"), "server-error", 0])
    for (let endAt = 1; endAt <= whole.starts.length; endAt++) {
      const run = sittings(answers)
      await run.sit(["a", "b", "c"], endAt)
      await run.sit(["a", "b", "c"].slice(run.visits.length))
      expect(outcomes(run), `broken off at request ${endAt}`).toEqual(outcomes(whole))
    }
  })

  it("goes on at the rate that a host bore", async () => {
    const run = sittings({ [at("a")]: answer("", { status: 429 }), [at("b")]: PAGE, [at("c")]: PAGE })
    await run.sit(["a"])
    await run.sit(["b", "c"])
    const gaps = run.starts.slice(1).map(([, ms], n) => ms - (run.starts[n]?.[1] ?? 0))
    expect(gaps.at(-1)).toBeGreaterThan(1500)
  })
})
