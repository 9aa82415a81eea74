import type { RunControl } from "../../../core/audit/control"
import { runAudit } from "../../../core/audit/run-audit"
import { defaultAuditSettings } from "../../../core/audit/types"
import { createFetcher, defaultFetchSettings } from "../../../core/crawl/fetcher"
import type { RenderPort } from "../../../core/crawl/ports"
import { revalidating } from "../../../core/crawl/revalidate"
import type { Visit } from "../../../core/crawl/types"
import type { RunResult } from "../../../core/result/types"
import { failureOf } from "../messages"
import { listVisits, putBody, putVisit } from "../store/visits"
import type { Progress } from "../types"
import { earlierRun } from "./earlier"
import type { LiveRun } from "./live-run"
import type { EnginePorts } from "./ports"

/** Carries one run to its end, or to where it is stopped. Never rejects: a failure is the run's last state. */
export async function carryOut(live: LiveRun, ports: EnginePorts, control: RunControl): Promise<void> {
  try {
    await live.update({})
    const result = await audit(live, ports, control)
    await live.settle()
    const { decided, applicable } = live.record.progress
    const progress: Progress = {
      pages: result.pages.length,
      requests: result.stats.requests,
      decided: result.cut === null ? applicable : decided,
      applicable,
      current: null,
    }
    const state = result.cut === "stopped" ? "stopped" : "done"
    await live.update({ state, progress, finishedAt: result.stats.finishedAt }, result)
  } catch (error) {
    await live.settle()
    const finishedAt = new Date(ports.clock.now()).toISOString()
    // Where even this can't be kept it was told, and the run is taken up again at the next start.
    await live.update({ state: "failed", error: failureOf(error), finishedAt }).catch(() => {})
  }
}

/** Background tabs for this run, counted while they are open; none where the person wants none. */
function drawing(live: LiveRun, { render }: EnginePorts): RenderPort | undefined {
  if (!render || live.record.settings.renderTabs === false) return undefined
  let open = 0
  return async (url, options) => {
    live.onDrawing(++open)
    try {
      return await render(url, options)
    } finally {
      live.onDrawing(--open)
    }
  }
}

/** The loop over this run's record: visits that it holds are not made again. */
async function audit(live: LiveRun, ports: EnginePorts, control: RunControl): Promise<RunResult> {
  const { id, request, settings, state } = live.record
  const ruleSet = await ports.ruleSet(request.packIds)
  const earlier = await earlierRun(live.record)
  const known = new Map((await listVisits(id)).map((visit) => [visit.url, visit]))
  const fetcher = createFetcher(
    {
      ...ports,
      request: earlier ? revalidating(ports.request, earlier) : ports.request,
      render: drawing(live, ports),
      signal: control.signal,
      ready: control.ready,
    },
    {
      ...defaultFetchSettings,
      connections: settings.concurrency,
      gapMs: settings.delayMs,
      respectRobots: settings.honourRobots,
    },
  )

  async function visit(url: string): Promise<Visit> {
    // The engine was closed while this run was stopping: it ends where its record does.
    if (state === "stopping") control.stop()
    control.signal.throwIfAborted()
    const fetched = await fetcher.visit(url)
    if (settings.keepBytes && fetched.bytes) await putBody(id, fetched.visit.sha256, fetched.bytes)
    return fetched.visit
  }

  return runAudit({
    ...request,
    ruleSet,
    settings: {
      ...defaultAuditSettings,
      maxRequests: settings.maxRequests,
      maxMinutes: settings.maxMinutes,
      maxBytes: settings.maxMegabytes * 1e6,
    },
    ports: {
      visit,
      record: {
        get: (url) => known.get(url),
        async put(made) {
          known.set(made.url, made)
          await putVisit(id, made)
          live.onVisit(made.requests)
        },
      },
      now: ports.clock.now,
    },
    control,
    onProgress: live.onProgress,
  })
}
