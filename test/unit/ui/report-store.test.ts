import { afterEach, describe, expect, test, vi } from "vitest"
import type { RunState } from "../../../src/platform/browser/types"
import { runOfAddress } from "../../../src/ui/addresses"
import type { Client, RunFiles } from "../../../src/ui/client"
import { isRunFile } from "../../../src/ui/run-file"
import { createOptionsStore } from "../../../src/ui/store/options"
import { createReportStore } from "../../../src/ui/store/report"
import { fakeClient } from "../../e2e/preview/fake-client"
import { scenarios } from "../../e2e/preview/scenarios"

const clientOf = (scenario: string, change: Partial<Client & RunFiles> = {}): Client & RunFiles => ({
  ...fakeClient(scenarios[scenario] ?? {}),
  ...change,
})

afterEach(() => {
  vi.unstubAllGlobals()
})

describe("report", () => {
  test("the run is named by the address", () => {
    expect(runOfAddress("?run=a%2Fb")).toBe("a/b")
    expect(runOfAddress("")).toBeNull()
  })

  test.each([
    ["no such run", "empty", "sample"],
    ["no id", "done", null],
  ])("%s: said so", async (_, scenario, id) => {
    const store = createReportStore(clientOf(scenario), id)
    await store.getState().load()
    expect(store.getState().view).toBe("missing")
    expect(store.getState().problem).toMatch(/评查记录/)
  })

  test("a review is kept beside the finding, with its time; the name is remembered", async () => {
    const saveReview = vi.fn(fakeClient({}).saveReview)
    const client = clientOf("done", { saveReview })
    const store = createReportStore(client, "sample", () => new Date("2021-07-01T02:00:00Z"))
    await store.getState().load()
    const review = { rule: "CN20-1.1-a", verdict: "fail", note: "已核对", who: "王芳" } as const
    expect(await store.getState().review(review)).toBe(true)
    expect(saveReview).toHaveBeenCalledWith("sample", { ...review, at: "2021-07-01T02:00:00.000Z" })
    expect((await client.settings()).reviewer).toBe("王芳")
  })

  test("a review that could not be kept is not shown as kept", async () => {
    const store = createReportStore(
      clientOf("done", { saveReview: () => Promise.reject(new Error("磁盘已满")) }),
      "sample",
    )
    await store.getState().load()
    expect(await store.getState().review({ rule: "CN20-1.1-a", verdict: "fail", note: "", who: "" })).toBe(
      false,
    )
    expect(store.getState()).toMatchObject({ problem: "磁盘已满", view: "run" })
  })
})

/** What the browser is told to save: names with addresses. */
function saved(): [name: string, url: string][] {
  const links: [string, string][] = []
  vi.stubGlobal("document", {
    createElement: () => {
      const link = { href: "", download: "", click: () => links.push([link.download, link.href]) }
      return link
    },
  })
  return links
}

describe("a run in a file", () => {
  test.each([
    [{}, null],
    [{ missing: 3 }, "有 3 个页面的记录现在读不出来"],
    [{ left: 7 }, "有 7 个页面的原文放不下"],
  ])("is saved from the report, and what it lacks (%j) is said", async (lacks, words) => {
    const links = saved()
    const client = { ...fakeClient({ ...scenarios.done, files: { lacks } }) }
    const store = createReportStore(client, "sample")
    await store.getState().load()
    await store.getState().saveRun()
    expect(links).toEqual([["run.json.gz", "about:blank"]])
    expect(store.getState().done ?? "").toContain(words ?? "")
    expect(store.getState().done === null).toBe(words === null)
  })

  test("is saved from the list", async () => {
    const links = saved()
    const store = createOptionsStore(clientOf("stored"))
    await store.getState().load()
    await store.getState().exportRun("sample-1")
    expect(links).toHaveLength(1)
  })

  test("joins the list when it is imported; one at a time", async () => {
    const listed = await clientOf("stored").runs()
    let finish = () => {}
    const importRun = vi.fn(() => new Promise<string>((resolve) => (finish = () => resolve("sample"))))
    const runs = vi.fn(async () => listed).mockResolvedValueOnce([])
    const store = createOptionsStore(clientOf("stored", { importRun, runs }))
    await store.getState().load()
    const first = store.getState().importRun(new File([], "a.json.gz"))
    expect(store.getState().importing).toBe("a.json.gz")
    await store.getState().importRun(new File([], "b.json.gz"))
    expect(store.getState().problem).toContain("正在导入另一个档案")
    finish()
    await first
    expect(importRun).toHaveBeenCalledTimes(1)
    expect(store.getState()).toMatchObject({
      importing: null,
      runs: listed,
      done: expect.stringContaining("a.json.gz"),
    })
  })

  test("that is refused is said, and changes nothing", async () => {
    const client = fakeClient({ ...scenarios.stored, files: { refused: "没有导入：不是评查档案" } })
    const store = createOptionsStore(client)
    await store.getState().load()
    const { runs } = store.getState()
    await store.getState().importRun(new File(["x"], "x.gz"))
    expect(store.getState()).toMatchObject({
      problem: "“x.gz”没有导入：不是评查档案",
      runs,
      importing: null,
      done: null,
    })
  })

  test.each([
    [new Uint8Array([0x1f, 0x8b, 8]), true],
    ['{"schema":"gongkai-run/1","subject":{}}', true],
    ['{\n  "schema": "gongkai-run/9"}', true],
    ['{"$schema":"./schema/pack.schema.json"}', false],
    ["", false],
  ])("is told from rules by its first bytes", async (bytes, isRun) => {
    expect(await isRunFile(new File([bytes], "x.json"))).toBe(isRun)
  })
})

describe("options", () => {
  test("an audit that is started while the page is open joins the list", async () => {
    const later = await clientOf("stored").runs()
    let tell: (state: RunState) => void = () => {}
    const runs = vi.fn(async () => later).mockResolvedValueOnce([])
    const client = clientOf("stored", {
      runs,
      onRunState: (listener) => {
        tell = listener
        return () => {}
      },
    })
    const store = createOptionsStore(client)
    await store.getState().load()
    expect(store.getState().runs).toEqual([])
    tell({ ...(scenarios.done?.run as RunState), id: "sample" })
    await vi.waitFor(() => expect(store.getState().runs).toEqual(later))
  })

  test("deleting one, deleting all", async () => {
    const store = createOptionsStore(clientOf("stored"))
    await store.getState().load()
    await store.getState().remove(["sample"])
    expect(store.getState().runs?.map(({ id }) => id)).toEqual(["sample-1", "sample-2", "sample-3"])
    await store.getState().remove("all")
    expect(store.getState().runs).toEqual([])
  })
})
