import { beforeEach, describe, expect, test, vi } from "vitest"
import { answer, broadcast, call, NamedError, onBroadcast } from "../../../src/platform/browser/messages"
import type { EngineEvent } from "../../../src/platform/browser/types"
import { subject } from "../make"
import { fakeRuntime } from "./chrome"

let runtime: ReturnType<typeof fakeRuntime>
beforeEach(() => {
  runtime = fakeRuntime()
})

const noTabs = {
  openTab: () => false,
  readTab: () => ({ error: "closed" }) as const,
  closeTab: () => {},
  closeTabs: () => {},
}

const background = (hasHost: (host: string) => boolean) =>
  answer("background", { ensureEngine: () => {}, engineBusy: () => {}, hasHost, ...noTabs })

const event: EngineEvent = {
  event: "run",
  id: "1",
  request: { subject: subject(), packIds: ["p"], asOf: "2020-12-31" },
  state: "running",
  progress: { pages: 1, requests: 1, decided: 0, applicable: 2, current: null },
  score: null,
}

describe("calls", () => {
  test("bring arguments there and the answer back", async () => {
    const asked = vi.fn((host: string) => host === "a.example")
    background(asked)
    expect(await call("background", "hasHost", "a.example")).toBe(true)
    expect(await call("background", "hasHost", "b.example")).toBe(false)
    expect(asked.mock.calls).toEqual([["a.example"], ["b.example"]])
  })

  test("bring a named error back as one, and any other as internal", async () => {
    background((host) => {
      throw host === "full" ? new NamedError("store-full", "满了") : new TypeError("oops")
    })
    await expect(call("background", "hasHost", "full")).rejects.toMatchObject({
      code: "store-full",
      message: "满了",
    })
    await expect(call("background", "hasHost", "x")).rejects.toMatchObject({ code: "internal" })
  })

  test("end in no-receiver where nobody listens, or listens to something else", async () => {
    await expect(call("engine", "packsFor", "county")).rejects.toMatchObject({ code: "no-receiver" })
    background(() => true)
    await expect(call("engine", "packsFor", "county")).rejects.toMatchObject({ code: "no-receiver" })
  })

  test.each([
    ["an operation that does not exist", { target: "background", type: "constructor", args: [] }],
    ["a name of every object", { target: "background", type: "toString", args: [] }],
  ])("to %s end in an error, not in silence", async (_what, message) => {
    background(() => true)
    expect(await runtime.sendMessage(message)).toMatchObject({ ok: false, error: { code: "unknown-call" } })
  })

  test("do not disturb messages of no known form", async () => {
    background(() => true)
    for (const message of [null, 1, "text", {}, { target: 1 }])
      expect(await runtime.sendMessage(message)).toBe(undefined)
  })
})

describe("events", () => {
  test("reach everyone until they stop listening, and nothing else does", async () => {
    const heard: string[] = []
    const stop = onBroadcast(({ id }) => heard.push(id))
    broadcast(event)
    await runtime.sendMessage(null)
    await runtime.sendMessage({ target: "engine", type: "packsFor", args: [] })
    stop()
    broadcast({ ...event, id: "2" })
    await vi.waitFor(() => expect(heard).toEqual(["1"]))
  })
})
