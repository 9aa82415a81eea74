import { describe, expect, test, vi } from "vitest"
import type { RunState } from "../../../src/platform/browser/types"
import { runOfAddress } from "../../../src/ui/addresses"
import type { Client } from "../../../src/ui/client"
import { createOptionsStore } from "../../../src/ui/store/options"
import { createReportStore } from "../../../src/ui/store/report"
import { fakeClient } from "../../e2e/preview/fakeClient"
import { scenarios } from "../../e2e/preview/scenarios"

const clientOf = (scenario: string, change: Partial<Client> = {}): Client => ({
  ...fakeClient(scenarios[scenario] ?? {}),
  ...change,
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
