import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { createBreaker } from "../../../src/core/crawl/breaker"
import { createFetcher, defaultFetchSettings } from "../../../src/core/crawl/fetcher"
import { createGate, retryAfterMs } from "../../../src/core/crawl/politeness"
import { readPage } from "../../../src/core/page/read"
import { visit } from "../make"
import { answer, fakeClock, scripted } from "./scripted"

const settings = { connections: 2, gapMs: 500, maxRetryAfterMs: 120_000 }

/** Runs `count` requests of `durationMs` each through a gate; gives when each began and how many ran at most. */
async function rush(count: number, durationMs: number, url = "http://a.gov.cn/") {
  const clock = fakeClock()
  const { signal } = new AbortController()
  const gate = createGate(settings, clock, signal, async () => {})
  const starts: number[] = []
  let active = 0
  let most = 0
  const one = async () => {
    starts.push(clock.elapsed())
    most = Math.max(most, ++active)
    await clock.sleep(durationMs, signal)
    active--
  }
  await Promise.all(Array.from({ length: count }, () => gate.run(url, one)))
  return { starts, most }
}

describe("the gate of a host", () => {
  it("holds starts half a second apart, two at a time, whatever the answers take", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 0, max: 3000 }),
        async (count, duration) => {
          const { starts, most } = await rush(count, duration)
          expect(starts).toHaveLength(count)
          expect(most).toBeLessThanOrEqual(2)
          for (let n = 1; n < count; n++)
            expect((starts[n] ?? 0) - (starts[n - 1] ?? 0)).toBeGreaterThanOrEqual(500)
        },
      ),
      { numRuns: 25 },
    )
  })

  it("does not hold another host back", async () => {
    const clock = fakeClock()
    const gate = createGate(settings, clock, new AbortController().signal, async () => {})
    const at: number[] = []
    const note = async () => void at.push(clock.elapsed())
    await Promise.all([gate.run("http://a.gov.cn/", note), gate.run("http://b.gov.cn/", note)])
    expect(at).toEqual([0, 0])
  })

  it("starts nothing while the run is paused", async () => {
    let resume = (): void => {}
    const paused = new Promise<void>((resolve) => {
      resume = resolve
    })
    const gate = createGate(settings, fakeClock(), new AbortController().signal, () => paused)
    let ran = false
    const running = gate.run("http://a.gov.cn/", async () => {
      ran = true
    })
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect(ran).toBe(false)
    resume()
    await running
    expect(ran).toBe(true)
  })

  it("slows down under strain and recovers with calm", async () => {
    const clock = fakeClock()
    const gate = createGate(settings, clock, new AbortController().signal, async () => {})
    const url = "http://a.gov.cn/"
    const startOf = () => gate.run(url, async () => clock.elapsed())
    const gap = async () => -(await startOf()) + (await startOf())
    gate.slowDown(url, 0)
    expect(await gap()).toBe(1000)
    gate.slowDown(url, 0)
    expect(await gap()).toBe(2000)
    for (let n = 0; n < 10; n++) gate.recover(url)
    await startOf()
    expect(await gap()).toBe(500)
  })
})

describe("Retry-After", () => {
  it("is read as seconds or as a date", () => {
    const now = Date.UTC(2020, 0, 1)
    expect(retryAfterMs("30", now)).toBe(30_000)
    expect(retryAfterMs("Wed, 01 Jan 2020 00:01:00 GMT", now)).toBe(60_000)
    expect(retryAfterMs("Tue, 31 Dec 2019 00:00:00 GMT", now)).toBe(0)
    expect(retryAfterMs("soon", now)).toBe(0)
    expect(retryAfterMs(undefined, now)).toBe(0)
  })

  async function waitAfter(header: string, status = 503) {
    const url = "http://a.gov.cn/"
    const busy = answer("", { status, headers: { "retry-after": header } })
    const clock = fakeClock()
    const request = scripted({ [url]: [busy, answer("<p>好</p><a href='/x/'>栏目</a>")] })
    const ports = { request, read: readPage, clock, signal: new AbortController().signal }
    const { visit } = await createFetcher(ports, { ...defaultFetchSettings, respectRobots: false }).visit(url)
    return { visit, elapsed: clock.elapsed() }
  }

  it("is waited for before the next request", async () => {
    const { visit, elapsed } = await waitAfter("45")
    expect(visit.outcome).toBe("ok")
    expect(elapsed).toBe(45_000)
  })

  it("of a host that gets too many requests is waited for, too", async () => {
    const { visit, elapsed } = await waitAfter("60", 429)
    expect(visit).toMatchObject({ outcome: "ok", requests: 2 })
    expect(elapsed).toBe(60_000)
  })

  it("is waited for two minutes at most", async () => {
    expect((await waitAfter("86400")).elapsed).toBe(120_000)
  })
})

describe("the breaker", () => {
  const refused = (url: string) => visit(url, { outcome: "forbidden", status: 403 })

  it("opens after so many refusals in a row, for that host only", () => {
    const breaker = createBreaker(3)
    for (const n of [1, 2, 3]) {
      expect(breaker.open("/x")).toBeNull()
      breaker.note(refused(`/${n}`))
    }
    expect(breaker.open("http://www.qingxi.gov.cn/x")).toBe("forbidden")
    expect(breaker.open("http://other.gov.cn/x")).toBeNull()
  })

  it("counts from the start after an answer, be it 404", () => {
    const breaker = createBreaker(2)
    for (const one of [refused("/1"), visit("/gone"), refused("/2")]) breaker.note(one)
    expect(breaker.open("http://www.qingxi.gov.cn/x")).toBeNull()
  })
})
