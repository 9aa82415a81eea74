import { createControl } from "../../../src/core/audit/control"
import { createRecord } from "../../../src/core/audit/record"
import { runAudit } from "../../../src/core/audit/run-audit"
import { type AuditSettings, defaultAuditSettings } from "../../../src/core/audit/types"
import { createFetcher, defaultFetchSettings } from "../../../src/core/crawl/fetcher"
import type { Answer, DrawError, Drawn, Failure, RequestOptions } from "../../../src/core/crawl/ports"
import type { Visit } from "../../../src/core/crawl/types"
import { readPage } from "../../../src/core/page/read"
import type { RunResult } from "../../../src/core/result/types"
import { nodeHash } from "../../../src/platform/node/hash"
import { looksFor, ruleSet, testChecks } from "../audit/scripted-site"
import { ORIGIN, subject } from "../make"
import { answer, fakeClock } from "./scripted"

const PAGES = 120
/** Of an answer in good order; whatever fails at once fails in a tenth of a second. */
const LATENCY_MS = 300

const links = Array.from({ length: PAGES }, (_, n) => `<li><a href="/p${n}/">栏目${n}</a></li>`).join("")
const home = `<title>清溪县人民政府</title><ul>${links}</ul><p>本站是用于测试的政府网站，内容完整，可以正常访问。</p>`
const pageAt = (path: string) =>
  `<title>${path}</title><p>本页是${path}，列出本栏目的内容说明。</p><a href="/">首页</a><a href="/p0/">零</a>`

/** A number from 0 to below 100 for each address, the same in every run. */
export function lot(path: string, seed = 7): number {
  let state = seed
  for (const char of path) state = (state * 31 + (char.codePointAt(0) ?? 0) * 17 + 11) % 1_000_003
  return ((state * 48_271) % 2_147_483_647) % 100
}

/** One request: `attempt` counts from 1, `atMs` from the begin of the audit, `step` is that of its query, else 0. */
export interface Asking {
  attempt: number
  atMs: number
  step: number
}

/** How an address fails: `null` where it answers in good order. */
export type Failing = (path: string, asking: Asking) => "503" | "429" | "timeout" | "network" | Answer | null

export interface Measured {
  requests: number
  minutes: number
  /** Pages that were read. */
  read: number
  cut: string | null
  visits: Visit[]
  /** Requests begun while the host wanted a rest. */
  early: number
  /** Times between the starts of two requests, in milliseconds. */
  gaps: number[]
  /** Requests under way at the same time, at most. */
  most: number
  /** Bytes of bodies that were sent. */
  bytes: number
  /** Pages that a browser opened. */
  opened: string[]
  result: RunResult
}

export interface World {
  settings?: Partial<AuditSettings>
  latencyOf?: (path: string) => number
  /** What a browser shows of every page it opens. */
  drawn?: (url: string) => Drawn | { error: DrawError }
  /** Visits of an earlier sitting. */
  earlier?: readonly Visit[]
  /** The run is stopped before this request, counted from 0. */
  stopAt?: number
  /** What the host answers to who asks for its robots.txt; nobody does unless given. */
  robots?: Answer
}

/** Audits a site of 120 pages, all of which a rule wants, under a virtual clock. */
export async function auditFailing(
  failing: Failing,
  { settings, latencyOf = () => LATENCY_MS, drawn, earlier = [], stopAt, robots }: World = {},
): Promise<Measured> {
  const clock = fakeClock()
  const control = createControl()
  const record = createRecord(earlier)
  const attempts = new Map<string, number>()
  const starts: number[] = []
  let restUntil = 0
  let early = 0
  let active = 0
  let most = 0
  let bytes = 0
  const opened: string[] = []

  async function respond(
    { pathname: path, searchParams }: URL,
    { timeoutMs, signal }: RequestOptions,
  ): Promise<Answer | Failure> {
    const attempt = (attempts.get(path) ?? 0) + 1
    attempts.set(path, attempt)
    const step = Number(searchParams.get("step") ?? 0)
    const how =
      path === "/" || path === "/robots.txt" ? null : failing(path, { attempt, atMs: clock.elapsed(), step })
    await clock.sleep(how === "timeout" ? timeoutMs : how ? 100 : latencyOf(path), signal)
    if (how === "timeout" || how === "network") return { error: how }
    if (how === "503" || how === "429") return answer("", { status: Number(how) })
    if (how) return how
    if (path === "/") return answer(home)
    if (path === "/robots.txt" && robots) return robots
    return /^\/p\d+\/$/.test(path) ? answer(pageAt(path)) : answer("", { status: 404 })
  }

  const fetcher = createFetcher(
    {
      async request(url, options) {
        if (starts.length === stopAt) control.stop()
        options.signal.throwIfAborted()
        starts.push(clock.elapsed())
        if (clock.elapsed() < restUntil) early++
        most = Math.max(most, ++active)
        const given = await respond(new URL(url), options)
        active--
        const restMs = "error" in given ? 0 : Number(given.headers["retry-after"] ?? 0) * 1000
        restUntil = Math.max(restUntil, clock.elapsed() + restMs)
        if ("error" in given) return given
        bytes += Math.min(given.bytes.length, options.maxBytes)
        if (given.bytes.length > options.maxBytes) return { error: "too-large", wasted: options.maxBytes }
        return { ...given, finalUrl: url }
      },
      ...(drawn
        ? {
            async render(url: string) {
              opened.push(new URL(url).pathname)
              return drawn(url)
            },
          }
        : {}),
      read: readPage,
      hash: nodeHash,
      clock,
      signal: control.signal,
      calls: {
        get: (url) => record.get({ url }),
        put: ({ visit }) => record.put(visit),
      },
    },
    { ...defaultFetchSettings, respectRobots: robots !== undefined },
  )
  const result = await runAudit({
    subject: subject({ url: `${ORIGIN}/` }),
    ruleSet: ruleSet([looksFor("/nowhere")]),
    asOf: "2020-12-31",
    settings: { ...defaultAuditSettings, ...settings },
    checks: testChecks,
    control,
    ports: {
      record,
      now: clock.now,
      visit: async (url, limits) => (await fetcher.visit(url, limits)).visit,
    },
  })
  return {
    requests: starts.length,
    minutes: clock.elapsed() / 60_000,
    read: result.pages.filter(({ outcome }) => outcome === "ok").length,
    cut: result.cut,
    visits: record.visits(),
    early,
    bytes,
    opened,
    result,
    gaps: starts.slice(1).map((at, n) => at - (starts[n] ?? 0)),
    most,
  }
}
