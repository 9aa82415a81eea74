import { describe, expect, test, vi } from "vitest"
import { type TabSteps, tabRender } from "../../../src/platform/browser/render"
import type { TabShot } from "../../../src/platform/browser/render-calls"

const PAGE = "http://www.a.gov.cn/list/"
const shot = { url: `${PAGE}#1`, status: 200, html: "<p>列表</p>" }

/** The service worker's side as a script: what each reading of a tab gives; an Error stands for a worker that was stopped. */
function steps(...readings: (TabShot | Error)[]) {
  const open = new Set<string>()
  const log: string[] = []
  let turn = 0
  const made: TabSteps = {
    async openTab(token) {
      log.push("open")
      open.add(token)
      return true
    },
    async readTab(token) {
      log.push("read")
      const next = readings[Math.min(turn++, readings.length - 1)] as TabShot | Error
      if (next instanceof Error) throw next
      return open.has(token) ? next : { error: "closed" }
    },
    async closeTab(token) {
      log.push("close")
      open.delete(token)
    },
  }
  return { made, open, log }
}

const draw = (made: TabSteps, { timeoutMs = 1000, signal = new AbortController().signal } = {}) =>
  tabRender(made, 1)(PAGE, { timeoutMs, maxBytes: 1e6, signal })

describe("a page in a background tab", () => {
  test("is read once it is there, and the tab closed", async () => {
    const { made, open } = steps({ error: "loading" }, { error: "loading" }, shot)
    expect(await draw(made)).toEqual({ status: 200, html: shot.html, finalUrl: shot.url })
    expect(open.size).toBe(0)
  })

  test("may be strange until it has begun", async () => {
    const strange: TabShot = { error: "permission" }
    expect(await draw(steps(strange, { error: "loading" }, strange, shot).made)).toMatchObject({
      status: 200,
    })
  })

  test.each(["closed", "permission", "network", "too-large"] as const)(
    "that is %s ends so, and the tab is closed",
    async (error) => {
      const { made, open } = steps({ error })
      expect(await draw(made)).toEqual({ error })
      expect(open.size).toBe(0)
    },
  )

  test("that never comes ends in a time-out, and the tab is closed", async () => {
    const { made, open } = steps({ error: "loading" })
    expect(await draw(made, { timeoutMs: 60 })).toEqual({ error: "timeout" })
    expect(open.size).toBe(0)
  })

  test("whose browser never answers ends in a time-out, too", async () => {
    const { made, open } = steps(shot)
    const closeTab = vi.fn(made.closeTab)
    const hanging: TabSteps = { ...made, closeTab, readTab: () => new Promise(() => {}) }
    expect(await draw(hanging, { timeoutMs: 60 })).toEqual({ error: "timeout" })
    expect(closeTab).toHaveBeenCalledOnce()
    expect(open.size).toBe(0)
  })

  test("is not lost when the service worker is stopped on the way: the step is asked for again", async () => {
    const stopped = new Error("no receiver")
    const { made, open, log } = steps(stopped, { error: "loading" }, stopped, shot)
    const openTab = vi.fn(made.openTab).mockRejectedValueOnce(stopped)
    const closeTab = vi.fn(made.closeTab).mockRejectedValueOnce(stopped)
    expect(await draw({ ...made, openTab, closeTab })).toMatchObject({ html: shot.html })
    expect(log.filter((step) => step === "read")).toHaveLength(4)
    expect(new Set([...openTab.mock.calls, ...closeTab.mock.calls].map(([token]) => token)).size).toBe(1)
    expect(open.size).toBe(0)
  })

  test("can't be shown where there is no window", async () => {
    const { made } = steps(shot)
    expect(await draw({ ...made, openTab: async () => false })).toEqual({ error: "unavailable" })
  })

  test("is given up when the run is stopped, and the tab closed", async () => {
    const { made, open } = steps({ error: "loading" })
    const stopper = new AbortController()
    const drawing = draw(made, { signal: stopper.signal })
    setTimeout(() => stopper.abort(new Error("stopped")), 20)
    await expect(drawing).rejects.toThrow("stopped")
    expect(open.size).toBe(0)
  })
})
