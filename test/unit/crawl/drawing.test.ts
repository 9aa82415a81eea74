import { describe, expect, it } from "vitest"
import type { Fetched } from "../../../src/core/crawl/conclude"
import { createFetcher, defaultFetchSettings, type FetchSettings } from "../../../src/core/crawl/fetcher"
import { LimitReached, noLimits } from "../../../src/core/crawl/limits"
import type { Drawn, RenderPort, RequestPort } from "../../../src/core/crawl/ports"
import type { CallRecord } from "../../../src/core/crawl/tried-calls"
import type { Visit } from "../../../src/core/crawl/types"
import { readPage } from "../../../src/core/page/read"
import { answer, fakeClock, scripted } from "./scripted"

const HOST = "http://www.qingxi.gov.cn"
const LIST = `${HOST}/tzgg/`
const rows = Array.from(
  { length: 6 },
  (_, n) => `<li><a href="/tzgg/${n}.html">关于第${n}号事项的通知公告</a><span>2020-12-0${n + 1}</span></li>`,
).join("")
const frame = (body: string, head = "") =>
  `<html><head><meta charset="gbk"><title>通知公告_清溪县人民政府</title>${head}</head><body><div class="nav"><ul><li><a href="/">首页</a></li></ul></div>${body}</body></html>`
const DRAWS = "<script>fetch('/api/q9').then(fill)</script>"
const SHELL = frame(`<div class="right"><ul id="list"></ul></div>${DRAWS}`)
const FULL = frame(`<div class="right"><ul id="list">${rows}</ul></div>${DRAWS}`)
const GUARD = answer(
  `<html><head><meta id="q" content="x"><script>$_ts={}</script></head><body></body></html>`,
  {
    status: 412,
  },
)

type Script = Partial<Drawn> | { error: "timeout" }

/** A browser that shows what it is told to; it notes what it opened, and how many pages at once. */
function browser(pages: Record<string, Script | (() => Script)>) {
  const opened: string[] = []
  let open = 0
  const most = { open: 0 }
  const render: RenderPort = async (url) => {
    opened.push(url)
    most.open = Math.max(most.open, ++open)
    await new Promise((resolve) => setTimeout(resolve, 5))
    open--
    const given = pages[url] ?? { error: "timeout" as const }
    const script = typeof given === "function" ? given() : given
    return "error" in script ? script : { status: 200, html: "", finalUrl: url, ...script }
  }
  return { render, opened, most }
}

function fetcher(
  request: RequestPort,
  render?: RenderPort,
  more: Partial<FetchSettings> = {},
  calls?: CallRecord,
) {
  const { signal } = new AbortController()
  const settings = { ...defaultFetchSettings, respectRobots: false, gapMs: 0, ...more }
  return createFetcher({ request, read: readPage, render, clock: fakeClock(), signal, calls }, settings)
}

describe("a page whose list comes from scripts", () => {
  it("is read from the browser's DOM, labelled so, at the cost of one more request", async () => {
    const { render } = browser({ [LIST]: { html: FULL } })
    const { visit, bytes } = await fetcher(scripted({ [LIST]: answer(SHELL) }), render).visit(LIST)
    expect(visit).toMatchObject({ outcome: "ok", rendered: true, requests: 2, status: 200 })
    expect(visit.page).toMatchObject({ scriptDrawn: false, charset: "utf-8" })
    expect(visit.page?.entries).toHaveLength(6)
    expect(new TextDecoder().decode(bytes ?? undefined)).toContain("关于第5号事项")
  })

  it("stays what it was where no browser may draw it, or it fails", async () => {
    const request = scripted({ [LIST]: answer(SHELL) })
    const plain = { outcome: "ok", rendered: false, page: { scriptDrawn: true } }
    expect((await fetcher(request).visit(LIST)).visit).toMatchObject(plain)
    const failing = browser({})
    expect((await fetcher(request, failing.render).visit(LIST)).visit).toMatchObject(plain)
    expect(failing.opened).toEqual([LIST])
  })

  it("proves nothing where it is empty still, but does where it says that there is nothing", async () => {
    const request = scripted({ [LIST]: answer(SHELL) })
    const empty = browser({ [LIST]: { html: SHELL } })
    const still = (await fetcher(request, empty.render).visit(LIST)).visit
    expect(still).toMatchObject({ rendered: false, page: { scriptDrawn: true } })
    const saying = browser({ [LIST]: { html: SHELL.replace("</ul></div>", "<li>暂无数据</li></ul></div>") } })
    const said = (await fetcher(request, saying.render).visit(LIST)).visit
    expect(said).toMatchObject({ rendered: true, page: { scriptDrawn: false, entries: [] } })
  })

  it("may turn out not to be there", async () => {
    const missing = browser({ [LIST]: { html: "<title>404</title><p>您访问的页面不存在</p>" } })
    const { visit } = await fetcher(scripted({ [LIST]: answer(SHELL) }), missing.render).visit(LIST)
    expect(visit).toMatchObject({ outcome: "soft-404", rendered: true, page: null })
  })

  it("of an application without words of its own is drawn too", async () => {
    const shell = `<html><head><title>清溪县</title><script src="/app.js"></script></head><body><div id="app"></div></body></html>`
    const { render } = browser({ [LIST]: { html: FULL } })
    const request = scripted({ [LIST]: answer(shell) })
    expect((await fetcher(request).visit(LIST)).visit).toMatchObject({ outcome: "script-drawn", page: null })
    expect((await fetcher(request, render).visit(LIST)).visit).toMatchObject({
      outcome: "ok",
      rendered: true,
    })
  })
})

describe("a page of a known family", () => {
  const UNIT = "/api-gateway/jpaas-publish-server/front/page/build/unit"
  const shell = frame(
    `<div class="right"><script src="/unitbuild.js" url="${UNIT}" queryData="{'pageType':'column','tagId':'当前栏目_list','pageId':'3'}"></script></div>`,
  )

  async function callOf(): Promise<string> {
    const { visit } = await fetcher(scripted({ [LIST]: answer(shell) })).visit(LIST)
    const [call] = visit.page?.calls ?? []
    expect(call).toContain(UNIT)
    return call as string
  }
  const data = JSON.stringify({ success: true, data: { html: `<ul>${rows}</ul>` } })

  it("is left to its data call where that answers; the call is asked once", async () => {
    const call = await callOf()
    const request = scripted({
      [LIST]: answer(shell),
      [call]: answer(data, { headers: { "content-type": "application/json" } }),
    })
    const { render, opened } = browser({ [LIST]: { html: FULL } })
    const calls = new Map<string, Visit>()
    const put = async ({ visit }: Fetched) => void calls.set(visit.url, visit)
    const both = fetcher(request, render, {}, { get: (url) => calls.get(url), put })
    for (const _ of [1, 2])
      expect((await both.visit(LIST)).visit).toMatchObject({
        rendered: false,
        requests: 1,
        cost: { calls: [call] },
      })
    expect(calls.get(call)).toMatchObject({ outcome: "ok", requests: 1, url: call })
    expect(opened).toEqual([])
    expect(request.log).toEqual([LIST, call, LIST])
  })

  it("is drawn where its data call brings nothing, and its rows are then those of the DOM", async () => {
    const call = await callOf()
    const request = scripted({ [LIST]: answer(shell), [call]: answer("系统繁忙，请稍后再试。") })
    const { render } = browser({ [LIST]: { html: FULL } })
    const { visit } = await fetcher(request, render).visit(LIST)
    expect(visit).toMatchObject({ rendered: true, requests: 2, cost: { calls: [call] } })
    expect(visit.page?.calls).toBeUndefined()
    expect(visit.page?.entries).toHaveLength(6)
  })
})

describe("a guard's challenge", () => {
  it("is passed by the browser or stays one, whatever its answer looked like", async () => {
    const through = browser({ [LIST]: { html: FULL } })
    const request = scripted({ [LIST]: GUARD })
    expect((await fetcher(request, through.render).visit(LIST)).visit).toMatchObject({
      outcome: "ok",
      rendered: true,
    })
    const never = browser({
      [LIST]: { html: "<html><body><script>$_ts={}</script></body></html>", status: 412 },
    })
    expect((await fetcher(request, never.render).visit(LIST)).visit).toMatchObject({
      outcome: "challenge",
      rendered: false,
      status: 412,
      requests: 2,
    })
  })

  it("is left alone where only pages without guards may be opened", async () => {
    const { render, opened } = browser({ [LIST]: { html: FULL } })
    const unguarded = { ...noLimits, draw: "unguarded" as const }
    const guard = fetcher(scripted({ [LIST]: GUARD }), render)
    expect((await guard.visit(LIST, unguarded)).visit).toMatchObject({ outcome: "challenge", requests: 1 })
    expect(opened).toEqual([])
    const shell = fetcher(scripted({ [LIST]: answer(SHELL) }), render)
    expect((await shell.visit(LIST, unguarded)).visit.rendered).toBe(true)
  })

  it("of a host that wants to be left alone is not opened", async () => {
    const { render, opened } = browser({ [LIST]: { html: FULL } })
    const guard = { ...GUARD, headers: { ...GUARD.headers, "retry-after": "86400" } }
    const { visit } = await fetcher(scripted({ [LIST]: guard }), render).visit(LIST)
    expect(visit).toMatchObject({ outcome: "challenge", rendered: false, requests: 1 })
    expect(opened).toEqual([])
  })

  it("that was not passed is noted as one that was tried", async () => {
    const never = browser({ [LIST]: { html: "<script>$_ts={}</script>", status: 412 } })
    const { visit } = await fetcher(scripted({ [LIST]: GUARD }), never.render).visit(LIST)
    expect(visit).toMatchObject({ outcome: "challenge", rendered: false, undrawn: true })
  })
})

describe("drawing is bounded", () => {
  const addresses = Array.from({ length: 7 }, (_, n) => `${HOST}/${n}/`)
  const request = scripted(Object.fromEntries(addresses.map((url) => [url, answer(SHELL)])))
  const drawing = () => browser(Object.fromEntries(addresses.map((url) => [url, { html: FULL }])))

  it("by the number of pages side by side", async () => {
    const { render, most, opened } = drawing()
    const all = fetcher(request, render, { connections: 6 })
    await Promise.all(addresses.map((url) => all.visit(url)))
    expect(opened).toHaveLength(7)
    expect(most.open).toBe(2)
  })

  it("by what its visit may open and ask for", async () => {
    const { render, opened } = drawing()
    const [url = ""] = addresses
    const none = await fetcher(request, render).visit(url, { ...noLimits, draw: "none" })
    expect(none.visit).toMatchObject({ outcome: "ok", rendered: false, requests: 1 })
    expect(none.visit.undrawn).toBeUndefined()
    const poor = fetcher(request, render).visit(url, { ...noLimits, maxRequests: 1 })
    await expect(poor).rejects.toBeInstanceOf(LimitReached)
    expect(opened).toEqual([])
  })

  it("to pages: a data call that is guarded is not opened", async () => {
    const call = `${HOST}/api-gateway/jpaas-publish-server/front/page/build/unit?pageType=column&pageId=3`
    const { render, opened } = browser({ [call]: { html: FULL } })
    await fetcher(scripted({ [call]: GUARD }), render).visit(call)
    expect(opened).toEqual([])
  })
})
