import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { createBreaker } from "../../../src/core/crawl/breaker"
import { createFetcher, defaultFetchSettings } from "../../../src/core/crawl/fetcher"
import { noLimits } from "../../../src/core/crawl/limits"
import { createGate } from "../../../src/core/crawl/politeness"
import { retryAfterMs } from "../../../src/core/crawl/retry-after"
import { readPage } from "../../../src/core/page/read"
import { visit } from "../make"
import { answer, fakeClock, scripted } from "./scripted"

const settings = { connections: 2, gapMs: 500, maxRetryAfterMs: 120_000, maxRestMs: 300_000 }

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

  /** A gate, and how long it holds the second of two starts back. */
  function watched() {
    const clock = fakeClock()
    const gate = createGate(settings, clock, new AbortController().signal, async () => {})
    const startOf = () => gate.run(URL_, async () => clock.elapsed())
    return { gate, clock, gap: async () => -(await startOf()) + (await startOf()) }
  }
  const URL_ = "http://a.gov.cn/"
  const paths = (count: number) => Array.from({ length: count }, (_, n) => `${URL_}${n}`)

  it("that is asked too much is asked half as often, and recovers by a tenth of the usual rate", async () => {
    const { gate, gap } = watched()
    gate.throttled(URL_)
    expect(await gap()).toBe(1000)
    gate.throttled(URL_)
    expect(await gap()).toBe(2000)
    for (let n = 0; n < 7; n++) gate.answered(URL_)
    expect(await gap()).toBeGreaterThan(500)
    gate.answered(URL_)
    expect(await gap()).toBe(500)
  })

  it("is not slowed down by addresses that fail between others that do not", async () => {
    const { gate, gap } = watched()
    for (const url of paths(8)) {
      gate.failed(url)
      gate.failed(`${url}/beside`)
      gate.answered(URL_)
    }
    expect(await gap()).toBe(500)
  })

  it("that fails at three addresses in a row is asked half as often, again and again up to eight seconds", async () => {
    const { gate, gap } = watched()
    const [first = "", second = "", ...more] = paths(12)
    gate.failed(first)
    gate.failed(second)
    expect(await gap()).toBe(500)
    for (const expected of [1000, 2000, 4000, 8000, 8000]) {
      gate.failed(more.pop() ?? "")
      expect(await gap()).toBe(expected)
    }
    gate.answered(URL_)
    expect(await gap()).toBeLessThan(1000)
    gate.answered(URL_)
    expect(await gap()).toBe(500)
  })

  it("is asked no oftener than its robots.txt wishes, up to thirty seconds, and no oftener when it fails", async () => {
    for (const [asked, kept] of [
      [4000, 4000],
      [30_000, 30_000],
      [60_000, 30_000],
    ] as const) {
      const { gate, gap } = watched()
      gate.holdGap(URL_, asked)
      expect(await gap()).toBe(kept)
      for (const url of paths(4)) gate.failed(url)
      expect(await gap()).toBeGreaterThanOrEqual(kept)
    }
  })

  it("counts an address that fails again and again once", async () => {
    const { gate, gap } = watched()
    for (let n = 0; n < 5; n++) gate.failed(URL_)
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

  it("of which the time has come is no promise: the address has no third try for it", async () => {
    const url = "http://a.gov.cn/"
    const headers = { "retry-after": "Tue, 31 Dec 2019 00:00:00 GMT" }
    for (const [header, times] of [
      [headers, 2],
      [{ "retry-after": "1" }, 3],
    ] as const) {
      const request = scripted({ [url]: answer("", { status: 503, headers: { ...header } }) })
      const ports = { request, read: readPage, clock: fakeClock(), signal: new AbortController().signal }
      const fetcher = createFetcher(ports, { ...defaultFetchSettings, respectRobots: false })
      await fetcher.visit(url, { ...noLimits, attempts: 2 })
      expect(request.log.length).toBe(times)
    }
  })

  it("of more than two minutes closes the host for the run: nothing is asked before its time", async () => {
    const { visit, elapsed } = await waitAfter("86400")
    expect(visit).toMatchObject({ outcome: "server-error", status: 503, requests: 1 })
    expect(elapsed).toBe(0)
  })

  it.each([404, 410])(
    "beside the word that an address is gone (%i) says nothing of other addresses",
    async (status) => {
      const [gone, there] = ["http://a.gov.cn/gone", "http://a.gov.cn/there"]
      const clock = fakeClock()
      const request = scripted({
        "http://a.gov.cn/robots.txt": answer("", { status, headers: { "retry-after": "86400" } }),
        [gone]: answer("", { status, headers: { "retry-after": "86400" } }),
        [there]: answer("<p>本页内容</p><a href='/x/'>栏目</a>"),
      })
      const ports = { request, read: readPage, clock, signal: new AbortController().signal }
      const fetcher = createFetcher(ports, defaultFetchSettings)
      expect((await fetcher.visit(gone)).visit).toMatchObject({ outcome: "gone", requests: 1 })
      expect((await fetcher.visit(there)).visit).toMatchObject({ outcome: "ok", status: 200, requests: 1 })
    },
  )

  it("that closes a host stands for what is not asked, without the body and address of what was", async () => {
    const [busy, other] = ["http://a.gov.cn/busy", "http://a.gov.cn/other"]
    const guard = answer("<p>稍后再来</p>", {
      status: 503,
      headers: { "retry-after": "86400" },
      finalUrl: busy,
    })
    const request = scripted({ [busy]: guard })
    const ports = { request, read: readPage, clock: fakeClock(), signal: new AbortController().signal }
    const fetcher = createFetcher(ports, { ...defaultFetchSettings, respectRobots: false })
    await fetcher.visit(busy)
    const { visit, bytes } = await fetcher.visit(other)
    expect(visit).toMatchObject({ finalUrl: other, outcome: "server-error", bytes: 0, requests: 0 })
    expect(bytes).toBeNull()
  })

  it("of more than five minutes in all closes it, too; other hosts are asked as before", async () => {
    const busy = answer("", { status: 503, headers: { "retry-after": "100" } })
    const hosts = ["http://a.gov.cn/", "http://b.gov.cn/"]
    const [a = "", b = ""] = hosts
    const clock = fakeClock()
    const request = scripted({
      [a]: busy,
      [`${a}x`]: busy,
      [`${a}y`]: busy,
      [b]: answer("<p>本页内容</p><a href='/x/'>栏目</a>"),
    })
    const ports = { request, read: readPage, clock, signal: new AbortController().signal }
    const fetcher = createFetcher(ports, { ...defaultFetchSettings, respectRobots: false })
    const visits = []
    for (const url of [a, `${a}x`, `${a}y`, b]) visits.push((await fetcher.visit(url)).visit)
    expect(visits.map(({ status, requests }) => [status, requests])).toEqual([
      [503, 3],
      [503, 1],
      [503, 0],
      [200, 1],
    ])
    expect(clock.elapsed()).toBe(300_000)
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

  it("opens where four in five of the last visits were refused, though not in a row", () => {
    const breaker = createBreaker(4)
    for (const n of [1, 2, 3]) breaker.note(refused(`/${n}`))
    breaker.note(visit("/gone"))
    for (const n of [5, 6, 7]) breaker.note(refused(`/${n}`))
    breaker.note(visit("/gone-too"))
    expect(breaker.open("/x")).toBeNull()
    for (const n of [9, 10]) breaker.note(refused(`/${n}`))
    expect(breaker.open("http://www.qingxi.gov.cn/x")).toBe("forbidden")
  })

  it("opens where three in ten were answered by 429, however well the others went", () => {
    const breaker = createBreaker(8)
    for (let n = 0; n < 6; n++) {
      expect(breaker.open("http://www.qingxi.gov.cn/x")).toBeNull()
      breaker.note(visit("/gone"))
      breaker.note(visit(`/${n}`, { outcome: "forbidden", status: 429 }))
    }
    expect(breaker.open("http://www.qingxi.gov.cn/x")).toBe("forbidden")
  })

  it("counts from the start after an answer, be it 404", () => {
    const breaker = createBreaker(2)
    for (const one of [refused("/1"), visit("/gone"), refused("/2")]) breaker.note(one)
    expect(breaker.open("http://www.qingxi.gov.cn/x")).toBeNull()
  })
})
