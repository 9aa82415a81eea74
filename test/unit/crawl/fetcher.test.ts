import { describe, expect, it } from "vitest"
import { createFetcher, defaultFetchSettings, type FetchSettings } from "../../../src/core/crawl/fetcher"
import type { RequestPort } from "../../../src/core/crawl/ports"
import { readPage } from "../../../src/core/page/read"
import { answer, fakeClock, redirect, scripted } from "./scripted"

const HOME = "http://www.qingxi.gov.cn/"
const links = Array.from({ length: 12 }, (_, n) => `<li><a href="/c${n}/">栏目${n}</a></li>`).join("")
const FULL_PAGE = `<html><head><title>清溪县人民政府</title></head><body><ul>${links}</ul></body></html>`

function fetcher(request: RequestPort, settings: Partial<FetchSettings> = {}) {
  const clock = fakeClock()
  const { signal } = new AbortController()
  const all = { ...defaultFetchSettings, respectRobots: false, ...settings }
  return { clock, ...createFetcher({ request, read: readPage, clock, signal }, all) }
}

const visitOf = async (request: RequestPort, settings?: Partial<FetchSettings>, url = HOME) =>
  (await fetcher(request, settings).visit(url)).visit

describe("redirects", () => {
  it("are followed, and counted as requests of the visit", async () => {
    const request = scripted({
      [HOME]: redirect("/a"),
      [`${HOME}a`]: redirect("b.html"),
      [`${HOME}b.html`]: answer(FULL_PAGE),
    })
    expect(await visitOf(request)).toMatchObject({
      outcome: "ok",
      finalUrl: `${HOME}b.html`,
      requests: 3,
      url: HOME,
    })
  })

  it("step from a folder to its index page, which is one address to the record", async () => {
    const request = scripted({ [HOME]: redirect("/index.html"), [`${HOME}index.html`]: answer(FULL_PAGE) })
    expect(await visitOf(request)).toMatchObject({
      outcome: "ok",
      finalUrl: `${HOME}index.html`,
      requests: 2,
    })
  })

  it("end in redirect-loop when they go round", async () => {
    const request = scripted({ [HOME]: redirect("/a"), [`${HOME}a`]: redirect("/") })
    expect(await visitOf(request)).toMatchObject({ outcome: "redirect-loop", page: null })
    expect(request.log.length).toBeLessThanOrEqual(11)
  })

  it("end in redirect-loop when there are too many", async () => {
    let hop = 0
    const request: RequestPort = async (url) => ({ ...redirect(`/${++hop}`), finalUrl: url })
    expect(await visitOf(request)).toMatchObject({ outcome: "redirect-loop", requests: 11 })
  })

  it("let a page bounce its visitor once to set a cookie", async () => {
    const request = scripted({ [HOME]: [redirect(HOME), answer(FULL_PAGE)] })
    expect(await visitOf(request)).toMatchObject({ outcome: "ok", requests: 2 })
  })

  it("go on through the script of a splash page, once", async () => {
    const splash = '<html><body><script>location.href="/home.html"</script></body></html>'
    const request = scripted({ [HOME]: answer(splash), [`${HOME}home.html`]: answer(FULL_PAGE) })
    const visit = await visitOf(request)
    expect(visit).toMatchObject({ outcome: "ok", finalUrl: `${HOME}home.html`, requests: 2 })
    expect(visit.page?.links.length).toBe(12)
  })

  it("through scripts that go round end after one step", async () => {
    const to = (path: string) => answer(`<script>location.href="${path}"</script>`)
    const request = scripted({ [HOME]: to("/b"), [`${HOME}b`]: to("/") })
    await visitOf(request)
    expect(request.log).toEqual([HOME, `${HOME}b`])
  })
})

describe("an address that fails", () => {
  it("is asked three times, with longer rests, before a time-out counts", async () => {
    const request = scripted({ [HOME]: { error: "timeout" } })
    const { visit, clock } = fetcher(request)
    expect((await visit(HOME)).visit).toMatchObject({ outcome: "timeout", status: 0, requests: 3 })
    expect(clock.rests.filter((ms) => ms >= 5000)).toEqual([5000, 10_000])
  })

  it("is believed when a later attempt succeeds", async () => {
    const request = scripted({ [HOME]: [answer("", { status: 502 }), answer(FULL_PAGE)] })
    expect(await visitOf(request)).toMatchObject({ outcome: "ok", requests: 2 })
  })

  it("by a bad certificate is asked under the other scheme", async () => {
    const request = scripted({ "https://www.qingxi.gov.cn/": { error: "tls" }, [HOME]: answer(FULL_PAGE) })
    const visit = await visitOf(request, {}, "https://www.qingxi.gov.cn/")
    expect(visit).toMatchObject({ outcome: "ok", finalUrl: HOME, url: "https://www.qingxi.gov.cn/" })
  })

  it("does not take the other scheme's word that there is no such page", async () => {
    for (const error of ["tls", "network"] as const) {
      const request = scripted({
        "https://www.qingxi.gov.cn/a": { error },
        "http://www.qingxi.gov.cn/a": answer("", { status: 404 }),
      })
      const visit = await visitOf(request, {}, "https://www.qingxi.gov.cn/a")
      expect(visit).toMatchObject({ outcome: "network", status: 0 })
    }
  })

  it("is asked once when the site says it is gone", async () => {
    const request = scripted({})
    expect(await visitOf(request)).toMatchObject({ outcome: "gone", status: 404, requests: 1 })
  })
})

describe("limits", () => {
  it.each(["too-large", "private-address", "permission"] as const)("end in the outcome %s", async (error) => {
    expect(await visitOf(scripted({ [HOME]: { error } }))).toMatchObject({
      outcome: error,
      page: null,
      requests: 1,
    })
  })

  it("of the reader end in parse-limit, or the outcome it names", async () => {
    const { signal } = new AbortController()
    const request = scripted({ [HOME]: answer(FULL_PAGE) })
    const reading = async (error: Error) => {
      const read = () => Promise.reject(error)
      return (
        await createFetcher({ request, read, clock: fakeClock(), signal }, defaultFetchSettings).visit(HOME)
      ).visit
    }
    expect(await reading(new Error("boom"))).toMatchObject({ outcome: "parse-limit" })
    expect(await reading(Object.assign(new Error(), { outcome: "too-deep" }))).toMatchObject({
      outcome: "too-deep",
    })
  })

  it("keep the bytes and their hash beside the visit", async () => {
    const { visit, bytes } = await fetcher(scripted({ [HOME]: answer(FULL_PAGE) })).visit(HOME)
    expect(visit.bytes).toBe(bytes?.length)
    expect(visit.sha256).toMatch(/^[0-9a-f]{64}$/)
  })
})

describe("robots.txt", () => {
  const rules = answer("User-agent: *\nDisallow: /private/\nCrawl-delay: 2\n", {
    headers: { "content-type": "text/plain" },
  })
  const request = () =>
    scripted({
      [`${HOME}robots.txt`]: rules,
      [HOME]: answer(FULL_PAGE),
      [`${HOME}private/a`]: answer(FULL_PAGE),
    })

  it("is asked for once, holds, and every visit says what it cost", async () => {
    const port = request()
    const { visit } = fetcher(port, { respectRobots: true })
    const cost = { robots: { requests: 1, bytes: rules.bytes.length } }
    expect((await visit(HOME)).visit).toMatchObject({ outcome: "ok", requests: 1, cost })
    expect((await visit(`${HOME}private/a`)).visit).toMatchObject({
      outcome: "robots",
      requests: 0,
      status: 0,
      cost: { bytes: 0, ...cost },
    })
    expect(port.log).toEqual([`${HOME}robots.txt`, HOME])
  })

  it("slows the visits down as it asks", async () => {
    const { visit, clock } = fetcher(request(), { respectRobots: true })
    await visit(HOME)
    await visit(`${HOME}b`)
    expect(clock.elapsed()).toBeGreaterThanOrEqual(2000)
  })

  it("forbids nothing where an HTML page comes in its place", async () => {
    const port = scripted({
      [`${HOME}robots.txt`]: answer("<html>Disallow: /</html>"),
      [HOME]: answer(FULL_PAGE),
    })
    expect(await visitOf(port, { respectRobots: true })).toMatchObject({ outcome: "ok" })
  })
})

describe("a stop", () => {
  it("ends a visit that rests between two attempts", async () => {
    const stopper = new AbortController()
    const request = scripted({ [HOME]: { error: "timeout" } })
    const clock = {
      now: () => 0,
      sleep: (_: number, signal: AbortSignal) =>
        new Promise<void>((_resolve, reject) => {
          signal.addEventListener("abort", () => reject(signal.reason))
        }),
    }
    const settings = { ...defaultFetchSettings, respectRobots: false }
    const visiting = createFetcher(
      { request, read: readPage, clock, signal: stopper.signal },
      settings,
    ).visit(HOME)
    setTimeout(() => stopper.abort(new Error("stopped")), 5)
    await expect(visiting).rejects.toThrow("stopped")
  })
})
