import { vi } from "vitest"

/** As much of chrome.runtime as messages need: every message reaches every listener, the first answer counts. */
export function fakeRuntime() {
  type Listener = (message: unknown, sender: { id: string }, reply: (answer: unknown) => void) => boolean
  const listeners = new Set<Listener>()
  const deliver = (message: unknown) =>
    new Promise((resolve, reject) => {
      const kept = [...listeners].map((one) => one(structuredClone(message), { id: "self" }, resolve))
      if (listeners.size === 0)
        reject(new Error("Could not establish connection. Receiving end does not exist."))
      else if (!kept.includes(true)) resolve(undefined)
    })
  const runtime = {
    id: "self",
    sendMessage: vi.fn(deliver),
    onMessage: {
      addListener: (one: Listener) => void listeners.add(one),
      removeListener: (one: Listener) => void listeners.delete(one),
    },
  }
  vi.stubGlobal("chrome", { runtime })
  return runtime
}
