import type { RunControl } from "../../../core/audit/control"
import { sealOf } from "../../../core/audit/kept"
import { runAudit } from "../../../core/audit/run-audit"
import type { Asked, RuleSet } from "../../../core/audit/types"
import type { Fetched } from "../../../core/crawl/conclude"
import { createFetcher, defaultFetchSettings } from "../../../core/crawl/fetcher"
import { createHostNotes } from "../../../core/crawl/host-notes"
import type { VisitLimits } from "../../../core/crawl/limits"
import { withLook } from "../../../core/crawl/look"
import type { RenderPort } from "../../../core/crawl/ports"
import { revalidating } from "../../../core/crawl/revalidate"
import type { Visit } from "../../../core/crawl/types"
import type { RunResult } from "../../../core/result/types"
import { hostOf } from "../../../core/text/url"
import { failureOf } from "../messages"
import { listHosts, putHost } from "../store/hosts"
import { standDown } from "../store/pending"
import { listVisits, putBody, putVisit, standByVisits } from "../store/visits"
import type { Progress, RunRequest } from "../types"
import { auditSettingsOf } from "./audit-settings"
import { earlierRun } from "./earlier"
import { keptRules } from "./kept-rules"
import type { LiveRun } from "./live-run"
import { overSteadyNetwork } from "./network"
import type { EnginePorts } from "./ports"

/** Carries one run to its end, or to where it is stopped. Never rejects: a failure is the run's last state. */
export async function carryOut(live: LiveRun, ports: EnginePorts, control: RunControl): Promise<void> {
  try {
    await live.update({ seal: undefined })
    const { result, seal } = await audit(live, ports, control)
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
    await live.update({ state, progress, finishedAt: result.stats.finishedAt, seal }, result)
  } catch (error) {
    await live.settle()
    const finishedAt = new Date(ports.clock.now()).toISOString()
    const failure = failureOf(error)
    // What was read can't be reached now: nothing is lost by it, a person may go on with the run later.
    const state = failure.code.startsWith("store-") ? "interrupted" : "failed"
    await live.update({ state, error: failure, finishedAt }).catch(() => {})
  } finally {
    await standDown(live.record.id)
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

interface Ended {
  result: RunResult
  /** What its findings follow from; undefined where that can't be told. */
  seal: string | undefined
}

/** The loop over this run's record: visits that it holds are not made again. */
async function audit(live: LiveRun, ports: EnginePorts, control: RunControl): Promise<Ended> {
  const { id, request, settings, state } = live.record
  const { ruleSet, marked } = await keptRules(id, request.packIds, ports)
  const visits = await listVisits(id)
  const known = new Map<string, Visit>(visits.map((visit) => [withLook(visit.url, visit.look), visit]))
  standByVisits(id, () => known.values())
  const answered = visits.filter(({ status }) => status > 0).map(({ finalUrl }) => hostOf(finalUrl))
  const steady = overSteadyNetwork(
    { ...ports, render: drawing(live, ports), onWaiting: live.onWaiting },
    request.subject.url,
    answered,
  )
  const earlier = await earlierRun(live.record)
  const keepBody = ({ visit: { sha256 }, bytes }: Fetched) =>
    settings.keepBytes && bytes ? putBody(id, sha256, bytes) : undefined
  const record = {
    get: ({ url, look }: Asked) => known.get(withLook(url, look)),
    async put(made: Visit) {
      known.set(withLook(made.url, made.look), made)
      await putVisit(id, made)
      live.onVisit(made.requests)
    },
  }
  const hosts = createHostNotes(await listHosts(id), visits, (host, note) => void putHost(id, host, note))
  const fetcher = createFetcher(
    {
      ...ports,
      request: earlier ? revalidating(steady.request, earlier) : steady.request,
      render: steady.render,
      hosts,
      calls: {
        get: (url) => record.get({ url }),
        async put(fetched) {
          await keepBody(fetched)
          await record.put(fetched.visit)
        },
      },
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
  async function visit(url: string, limits: VisitLimits): Promise<Visit> {
    // The engine was closed while this run was stopping: it ends where its record does.
    if (state === "stopping") control.stop()
    control.signal.throwIfAborted()
    const fetched = await fetcher.visit(url, limits)
    await keepBody(fetched)
    return fetched.visit
  }

  const result = await runAudit({
    ...request,
    ruleSet,
    settings: auditSettingsOf(live.record),
    ports: {
      visit,
      spentMs: live.spentMs,
      record,
      now: ports.clock.now,
    },
    control,
    onProgress: (progress, judge) => live.onProgress(progress, () => marked(judge())),
  })
  return { result: marked(result), seal: await sealOfRun(request, ruleSet, ports) }
}

async function sealOfRun(
  request: RunRequest,
  ruleSet: RuleSet,
  { build }: EnginePorts,
): Promise<string | undefined> {
  const name = await build?.()
  return name === undefined ? undefined : (sealOf({ ...request, ruleSet }, name) ?? undefined)
}
