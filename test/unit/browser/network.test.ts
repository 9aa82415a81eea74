import { describe, expect, test } from "vitest"
import type { Answer, RequestPort } from "../../../src/core/crawl/ports"
import { overSteadyNetwork } from "../../../src/platform/browser/engine/network"

const home = "http://www.a.gov.cn/"
const page = `${home}page.html`
const elsewhere = "http://www.b.gov.cn/"
const options = { timeoutMs: 20_000, maxBytes: 1000, signal: new AbortController().signal }
const network = { error: "network" } as const

const good = (url: string): Answer => ({ status: 200, headers: {}, bytes: new Uint8Array(), finalUrl: url })

/** A world in which `answers` says what comes of a request; time passes by sleeping, and 100 ms with each request. */
function world(
  answers: (url: string, now: number) => Awaited<ReturnType<RequestPort>>,
  heard = ["www.a.gov.cn"],
) {
  const asked: string[] = []
  const waiting: boolean[] = []
  let now = 0
  let online = true
  const ports = overSteadyNetwork(
    {
      async request(url) {
        asked.push(url)
        now += 100
        return answers(url, now)
      },
      async render() {
        return { error: "network" }
      },
      clock: {
        now: () => now,
        async sleep(ms, signal) {
          signal.throwIfAborted()
          now += ms
          if (now > 60_000) online = true
        },
      },
      online: () => online,
      onWaiting: (is) => waiting.push(is),
    },
    home,
    heard,
  )
  return {
    asked,
    waiting,
    ask: (url: string, signal = options.signal) => ports.request(url, { ...options, signal }),
    now: () => now,
    goOffline() {
      online = false
    },
  }
}

describe("a request that brings no answer", () => {
  test("is believed where the site's home page answers and it fails again", async () => {
    const { ask, asked, waiting } = world((url) => (url === home ? good(url) : network))
    expect(await ask(page)).toEqual(network)
    expect(asked).toEqual([page, home, page])
    expect(waiting).toEqual([])
  })

  test("of a host that is dead costs no more than itself from the second time on", async () => {
    const { ask, asked } = world((url) => (url.startsWith(elsewhere) ? network : good(url)))
    await ask(elsewhere)
    asked.length = 0
    expect(await ask(`${elsewhere}2`)).toEqual(network)
    expect(asked).toEqual([`${elsewhere}2`])
  })

  test("is believed at once where no host ever answered", async () => {
    const { ask, asked } = world(() => network, [])
    expect(await ask(home)).toEqual(network)
    expect(asked).toEqual([home])
  })

  test("waits for the network where all are silent, and is asked again when it is back", async () => {
    const { ask, now, waiting } = world((url, at) => (at > 40_000 ? good(url) : network))
    expect(await ask(page)).toEqual(good(page))
    expect(now()).toBeGreaterThan(40_000)
    expect(waiting.slice(0, 2)).toEqual([true, false])
    expect(waiting.at(-1)).toBe(false)
  })

  test("is asked again where the network came back while others were asked", async () => {
    let silent = 1
    const { ask } = world((url) => (silent-- > 0 ? network : good(url)))
    expect(await ask(page)).toEqual(good(page))
  })

  test("is believed after five minutes of silence, and then so are the next until a host answers", async () => {
    let alive = false
    const { ask, asked, now } = world((url) => (alive ? good(url) : network))
    expect(await ask(page)).toEqual(network)
    expect(now()).toBeGreaterThan(300_000)
    expect(now()).toBeLessThan(400_000)
    asked.length = 0
    expect(await ask(page)).toEqual(network)
    expect(asked).toEqual([page])
    alive = true
    expect(await ask(page)).toEqual(good(page))
    alive = false
    const from = now()
    await ask(page)
    expect(now() - from).toBeGreaterThan(300_000)
  })

  test("waits without a limit, and without a request, while the browser knows of no network", async () => {
    const { ask, asked, goOffline, now } = world((url, at) => (at > 60_000 ? good(url) : network), [])
    goOffline()
    expect(await ask(page)).toEqual(good(page))
    expect(now()).toBeGreaterThan(60_000)
    expect(asked).toEqual([page, page])
  })

  test("rejects where the run is stopped while it waits", async () => {
    const stopper = new AbortController()
    const { ask } = world(() => {
      stopper.abort(new Error("stopped"))
      return network
    })
    await expect(ask(page, stopper.signal)).rejects.toThrow("stopped")
  })
})

test("an answer of any status is an answer, and costs nothing more", async () => {
  const { ask, asked } = world((url) => ({ ...good(url), status: 503 }))
  expect(await ask(page)).toMatchObject({ status: 503 })
  expect(asked).toEqual([page])
})
