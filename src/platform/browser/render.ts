/** Draws pages in background tabs: the engine's side. The service worker opens, reads and closes them, one step at a time. */
import type { DrawError, Drawn, RenderPort } from "../../core/crawl/ports"
import { aborted } from "../aborted"
import type { RenderCalls, TabShot } from "./render-calls"

/** The steps, each of which rejects where the service worker was stopped on the way. */
export type TabSteps = {
  [K in "openTab" | "readTab" | "closeTab"]: (
    ...args: Parameters<RenderCalls[K]>
  ) => Promise<ReturnType<RenderCalls[K]>>
}

/** Rest before a step is asked for again: a page under way, a service worker that starts anew. */
const AGAIN_MS = 400
/** A tab is strange to the extension on another's site, and for a moment before its page begins. */
const MAX_STRANGE = 10

/**
 * A port over background tabs. The tab is closed whatever comes: page, error, time-out, stop.
 * `steps` reject where the worker was stopped; they are then asked for again, until the page's time is over.
 */
export function tabRender(steps: TabSteps, againAfter = AGAIN_MS): RenderPort {
  const rest = () => new Promise((resolve) => setTimeout(resolve, againAfter))

  /** Asks until there is an answer. */
  async function firmly<T>(step: () => Promise<T>, signal: AbortSignal): Promise<T> {
    for (;;) {
      try {
        return await step()
      } catch {
        signal.throwIfAborted()
        await rest()
      }
    }
  }

  async function draw(
    token: string,
    url: string,
    signal: AbortSignal,
  ): Promise<Drawn | { error: DrawError }> {
    if (!(await firmly(() => steps.openTab(token, url), signal))) return { error: "unavailable" }
    for (let strange = 0; ; ) {
      const shot: TabShot = await firmly(() => steps.readTab(token), signal)
      signal.throwIfAborted()
      if (!("error" in shot)) return { status: shot.status, html: shot.html, finalUrl: shot.url }
      if (shot.error === "permission") strange++
      else if (shot.error !== "loading") return { error: shot.error }
      if (strange > MAX_STRANGE) return { error: "permission" }
      await rest()
    }
  }

  return async (url, { timeoutMs, signal }) => {
    const token = crypto.randomUUID()
    const deadline = AbortSignal.timeout(timeoutMs)
    const either = AbortSignal.any([signal, deadline])
    try {
      return await Promise.race([draw(token, url, either), aborted(either)])
    } catch {
      signal.throwIfAborted()
      return { error: "timeout" }
    } finally {
      await firmly(() => steps.closeTab(token), AbortSignal.timeout(10_000)).catch(() => {})
    }
  }
}
