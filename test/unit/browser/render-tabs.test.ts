import { beforeEach, describe, expect, test, vi } from "vitest"
import { closePopup, closeTab, closeTabs, openTab, readTab } from "../../../src/platform/browser/render-tabs"

const PAGE = "http://www.a.gov.cn/list/"

/** As much of a browser with tabs as the background asks for. */
function fakeBrowser(windows = [{ id: 1, incognito: false, focused: true }]) {
  const tabs = new Map<number, { url: string; status: string; muted?: boolean }>()
  const session: Record<string, unknown> = {}
  const executeScript = vi.fn(
    async (): Promise<unknown[]> => [{ result: { url: PAGE, status: 200, html: "<p>" } }],
  )
  const create = vi.fn(async ({ url }: { url: string; active: boolean; windowId: number }) => {
    const id = tabs.size + 10
    tabs.set(id, { url, status: "loading" })
    return { id }
  })
  vi.stubGlobal("chrome", {
    windows: { getAll: async () => windows },
    scripting: { executeScript },
    storage: {
      session: {
        get: async (key: string | null) => (key === null ? { ...session } : { [key]: session[key] }),
        set: async (values: object) => void Object.assign(session, values),
        remove: async (key: string) => void delete session[key],
      },
    },
    tabs: {
      create,
      get: async (id: number) => {
        if (!tabs.has(id)) throw new Error(`No tab with id: ${id}.`)
        return tabs.get(id)
      },
      update: async (id: number, change: object) => void Object.assign(tabs.get(id) as object, change),
      remove: async (id: number) => {
        if (!tabs.delete(id)) throw new Error(`No tab with id: ${id}.`)
      },
    },
  })
  return { tabs, session, executeScript, create }
}

let world: ReturnType<typeof fakeBrowser>
beforeEach(() => {
  world = fakeBrowser()
})

describe("a background tab", () => {
  test("is not active, muted, and one for each token however often it is asked for", async () => {
    expect(await openTab("a", PAGE)).toBe(true)
    expect(await openTab("a", PAGE)).toBe(true)
    expect(world.create).toHaveBeenCalledOnce()
    expect(world.create.mock.calls[0]?.[0]).toMatchObject({ active: false, windowId: 1 })
    expect([...world.tabs.values()]).toMatchObject([{ url: PAGE, muted: true, autoDiscardable: false }])
  })

  test("stands in no private window", async () => {
    world = fakeBrowser([
      { id: 1, incognito: true, focused: true },
      { id: 2, incognito: false, focused: false },
    ])
    expect(await openTab("a", PAGE)).toBe(true)
    expect(world.create.mock.calls[0]?.[0]).toMatchObject({ windowId: 2 })
    fakeBrowser([{ id: 1, incognito: true, focused: true }])
    expect(await openTab("a", PAGE)).toBe(false)
  })

  test("gives its page; or says why there is none", async () => {
    await openTab("a", PAGE)
    expect(await readTab("a")).toMatchObject({ html: "<p>", status: 200 })
    for (const [message, error] of [
      ["Cannot access contents of the page. Extension manifest must request permission", "permission"],
      ["Frame with ID 0 is showing error page", "network"],
      ["Frame with ID 0 was removed.", "loading"],
    ]) {
      world.executeScript.mockRejectedValueOnce(new Error(message))
      expect(await readTab("a")).toEqual({ error })
    }
    world.executeScript.mockResolvedValueOnce([{ result: null }])
    expect(await readTab("a")).toEqual({ error: "loading" })
  })

  test("that a person closed is closed, for reading and for closing", async () => {
    await openTab("a", PAGE)
    world.tabs.clear()
    expect(await readTab("a")).toEqual({ error: "closed" })
    await closeTab("a")
    expect(world.session).toEqual({})
  })

  test("opens no other: what its page opens is closed, what the person opens stays", async () => {
    await openTab("a", PAGE)
    const [id] = [...world.tabs.keys()]
    for (const [opened, openerTabId] of [
      [50, id],
      [51, 7],
      [52, undefined],
    ]) {
      world.tabs.set(opened as number, { url: PAGE, status: "loading" })
      await closePopup({ id: opened, openerTabId } as chrome.tabs.Tab)
    }
    expect([...world.tabs.keys()]).toEqual([id, 51, 52])
  })

  test("is closed with all others that an engine left behind; tabs of the person stay", async () => {
    await openTab("a", PAGE)
    await openTab("b", PAGE)
    world.tabs.set(99, { url: PAGE, status: "complete" })
    await closeTabs()
    expect([...world.tabs.keys()]).toEqual([99])
    expect(world.session).toEqual({})
  })
})
