import { describe, expect, test, vi } from "vitest"
import type { RunState, TabSite } from "../../../src/platform/browser/types"
import type { Client } from "../../../src/ui/client"
import { type Draft, type GovSite, prefixesOf, requestOf } from "../../../src/ui/store/draft"
import { createPopupStore } from "../../../src/ui/store/popup"
import { fakeClient } from "../../e2e/preview/fake-client"
import { scenarios } from "../../e2e/preview/scenarios"

const noon = () => new Date(2021, 5, 30, 12)

async function opened(scenario: string, change: Partial<Client> = {}) {
  const client = { ...fakeClient(scenarios[scenario] ?? {}), ...change }
  const store = createPopupStore(client, noon)
  await store.getState().load()
  return { client, store, state: () => store.getState() }
}

describe("opening", () => {
  test.each([
    ["broken", "broken"],
    ["not-web", "elsewhere"],
    ["not-government", "elsewhere"],
    ["permission", "permission"],
    ["ready", "ready"],
    ["running", "run"],
    ["done", "run"],
  ])("%s: %s", async (scenario, view) => {
    const { state } = await opened(scenario)
    expect(state().view).toBe(view)
  })

  test("a run that was started before is shown again", async () => {
    const { state } = await opened("running")
    expect(state().run?.id).toBe("sample")
  })

  test("an audit of another site that goes on is named", async () => {
    const { state } = await opened("running", { latestRunFor: async () => null })
    expect(state()).toMatchObject({ view: "ready", other: { id: "sample", state: "running" } })
  })

  test("what went wrong is a sentence", async () => {
    const { state } = await opened("broken")
    expect(state().problem).toBe("评查引擎没有应答，请重试")
  })
})

describe("before an audit", () => {
  test("today, the guessed level and the first pack are offered", async () => {
    const { state } = await opened("ready")
    expect(state().draft).toEqual({
      level: "county",
      unitName: null,
      pathPrefix: "/",
      packIds: ["national-2020"],
      asOf: "2021-06-30",
    })
  })

  test("another level brings its packs; a choice that still fits is kept", async () => {
    const standards = { id: "standards", title: "", version: "1" }
    const other = { id: "other", title: "", version: "1" }
    const { state } = await opened("ready", {
      packsFor: async (level) => (level === "county" ? [standards] : [other, standards]),
    })
    await state().setLevel("township")
    expect(state()).toMatchObject({
      packs: [other, standards],
      draft: { level: "township", packIds: ["standards"] },
    })
  })

  test("an answer for a level that is no longer chosen is dropped", async () => {
    let answer: (packs: never[]) => void = () => {}
    const late = new Promise<never[]>((resolve) => {
      answer = resolve
    })
    const { state } = await opened("ready", {
      packsFor: async (level) => (level === "ministry" ? late : [{ id: level, title: "", version: "1" }]),
    })
    const slow = state().setLevel("ministry")
    await state().setLevel("township")
    answer([])
    await slow
    expect(state()).toMatchObject({ packs: [{ id: "township" }], draft: { level: "township" } })
  })

  test("starting sends the subject with the corrections made", async () => {
    const startRun = vi.fn(async () => "sample")
    const runState = async () => scenarios.running?.run as RunState
    const { state } = await opened("ready", { startRun, runState })
    state().edit({ pathPrefix: "/qingshizhen/", unitName: " 望溪县青石镇人民政府", asOf: "2020-12-31" })
    await state().setLevel("township")
    await state().start()
    expect(startRun).toHaveBeenCalledWith({
      subject: {
        url: "http://www.wangxi.gov.cn/qingshizhen/",
        origin: "http://www.wangxi.gov.cn",
        pathPrefix: "/qingshizhen/",
        name: "望溪县青石镇人民政府",
        level: "township",
        code: null,
      },
      packIds: ["national-2020"],
      asOf: "2020-12-31",
    })
    expect(state().view).toBe("run")
  })

  test("nothing is sent while something is missing", () => {
    const site = scenarios.ready?.tab as Extract<TabSite, { kind: "gov" }>
    const draft: Draft = {
      level: "county",
      unitName: null,
      pathPrefix: "/",
      packIds: ["a"],
      asOf: "2021-06-30",
    }
    expect(requestOf(site, { ...draft, packIds: ["a"] })).not.toBeNull()
    expect(requestOf(site, { ...draft, packIds: [] })).toBeNull()
    expect(requestOf(site, { ...draft, packIds: ["a"], level: null })).toBeNull()
    expect(requestOf(site, { ...draft, packIds: ["a"], asOf: "" })).toBeNull()
  })

  test("a part of a host goes by a name of its level, never by the name and code of the host", () => {
    const site = scenarios.ready?.tab as GovSite
    const town = { text: "青石镇", from: "breadcrumb" as const }
    const draft: Draft = {
      level: "township",
      unitName: null,
      pathPrefix: "/qingshizhen/",
      packIds: ["a"],
      asOf: "2021-06-30",
    }
    const subjectOf = (change: Partial<GovSite>) => requestOf({ ...site, ...change }, draft)?.subject
    expect(subjectOf({})).toMatchObject({ name: null, code: null })
    expect(subjectOf({ marks: { names: [town], codes: [] } })).toMatchObject({ name: "青石镇", code: null })
    expect(requestOf(site, { ...draft, pathPrefix: "/", level: "county" })?.subject).toMatchObject({
      name: "望溪县人民政府",
      code: "9901210001",
    })
  })

  test("parts of a host are the folders above the page", () => {
    expect(prefixesOf("http://www.wangxi.gov.cn/", "/")).toEqual(["/"])
    expect(prefixesOf("http://www.wangxi.gov.cn/index.html", "/")).toEqual(["/"])
    expect(prefixesOf("http://www.wangxi.gov.cn/a/b/c/d.html", "/a/")).toEqual(["/", "/a/", "/a/b/"])
    expect(prefixesOf("http://www.wangxi.gov.cn/", "/qingshizhen/")).toEqual(["/", "/qingshizhen/"])
  })
})

describe("a run", () => {
  test("follows what the engine tells", async () => {
    const { state } = await opened("running")
    await state().pause()
    expect(state().run?.state).toBe("paused")
    await state().resume()
    expect(state().run?.state).toBe("running")
  })

  test("what is told of other runs is not taken for it", async () => {
    let tell: (state: RunState) => void = () => {}
    const { state } = await opened("running", {
      onRunState: (listener) => {
        tell = listener
        return () => {}
      },
    })
    tell({ ...(scenarios.done?.run as RunState), id: "another" })
    expect(state().run?.state).toBe("running")
  })

  test("a refusal stays on the page and leaves the run as it is", async () => {
    const { state } = await opened("running", { stopRun: () => Promise.reject(new Error("不能停止")) })
    await state().stop()
    expect(state()).toMatchObject({ problem: "不能停止", view: "run", run: { state: "running" } })
  })

  test.each([
    ["the day it was made on: today", "2020-12-31", "2021-06-30"],
    ["another day: that day", "2020-12-30", "2020-12-30"],
  ])("again, after an audit that spoke for %s", async (_, asOf, offered) => {
    const run = scenarios.done?.run as RunState
    const stats = {
      requests: 1,
      ms: 1,
      startedAt: "2020-12-31T04:00:00Z",
      finishedAt: "2020-12-31T04:01:00Z",
    }
    const { state } = await opened("done", {
      runState: async () => ({
        ...run,
        request: { ...run.request, asOf },
        result: run.result && { ...run.result, stats },
      }),
    })
    await state().again()
    expect(state().draft?.asOf).toBe(offered)
  })

  test("again: same level and packs, today; and back to the last result", async () => {
    const { state } = await opened("done")
    await state().again()
    expect(state()).toMatchObject({
      view: "ready",
      draft: { packIds: ["national-2020"], asOf: "2021-06-30" },
    })
    state().backToRun()
    expect(state().view).toBe("run")
  })

  test("again: the part of the host that was audited, wherever the tab has gone", async () => {
    const run = scenarios.done?.run as RunState
    const subject = {
      ...run.request.subject,
      level: "township" as const,
      pathPrefix: "/qingshizhen/",
      name: "青石镇",
    }
    const { state } = await opened("done", {
      runState: async () => ({ ...run, request: { ...run.request, subject } }),
    })
    await state().again()
    expect(state().draft).toMatchObject({
      level: "township",
      pathPrefix: "/qingshizhen/",
      unitName: "青石镇",
    })
  })
})
