import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import type { ExportFile, ExportKind, RunRequest } from "../../src/platform/browser/types"
import { findBrowser } from "../../src/platform/node/find-browser"
import type { FixtureSite } from "../sites/listen"
import { startSample } from "../sites/sample/serve"
import { Patient, switchOnDeveloperMode } from "./kills"
import { sampleAsOf, until } from "./world"

/**
 * Audits that are disturbed at random moments, in a real browser. Ten moments as a rule; `KILLS=100 npx vitest run --project e2e
 * test/e2e/kills.test.ts` for a hundred. `SEED` chooses other moments.
 */
const moments = Number(process.env.KILLS ?? 10)
const perRun = 2

let site: FixtureSite
let served = 0
let patient: Patient
let profile: string
const asked = () => served + site.requests().length

/** The network is gone for all hosts, and the browser does not know: nobody listens at the other end. */
async function cutOff(ms: number): Promise<void> {
  served = asked()
  const { port } = site
  await site.close()
  await new Promise((resolve) => setTimeout(resolve, ms))
  site = await startSample({ port })
}

const disturbances: Record<string, () => Promise<void>> = {
  "service worker killed": () => patient.killServiceWorker(),
  "engine's document closed": () => patient.closeEngine(),
  "audited tab closed": () => patient.closeTab(site.url),
  "extension reloaded": () => patient.reload(),
  "browser killed (SIGKILL)": () => patient.crash(),
  "network gone, browser knows": () => patient.unplug(1500),
  "network gone, browser does not know": () => cutOff(1500),
  "machine asleep (SIGSTOP)": () => patient.sleep(2500),
}
const kinds = Object.keys(disturbances)

/** Numbers from 0 to below `below`, by the seed (Park and Miller's generator). */
function numbers(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

const request = (): RunRequest => ({
  subject: {
    url: site.url,
    origin: site.url.slice(0, -1),
    pathPrefix: "/",
    name: "望溪县人民政府",
    level: "county",
    code: "9901210001",
  },
  packIds: ["national-2020"],
  asOf: sampleAsOf,
})

/** Times may differ; so may the number of requests, since one that an outage broke off is asked again. Everything else is the same. */
const timeless = ({ name, text }: ExportFile): string => {
  if (!name.endsWith(".json")) return text.replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\d(:\d\d)?/g, "time")
  const { stats: _stats, ...rest } = JSON.parse(text)
  return JSON.stringify(rest)
}

interface Disturbed {
  files: string[]
  /** Of the disturbances, those that came before the audit had ended. */
  hit: string[]
}

/** Runs an audit; each disturbance comes when so many requests were served since its start, and some milliseconds later. */
async function audit(plan: { kind: string; after: number; lateMs: number }[]): Promise<Disturbed> {
  const from = asked()
  await patient.call("background", "ensureEngine")
  const id = await patient.call<string>("engine", "startRun", request())
  const ended = async () => (await patient.stored(id))?.state === "done"
  const hit: string[] = []
  /** Says what was done to an audit that stands still. */
  const reached = async (test: () => Promise<boolean>) =>
    until(test, Boolean, 90_000).catch(async () => {
      const { state, progress, error } = (await patient.stored(id)) ?? {}
      throw new Error(JSON.stringify({ plan, hit, asked: asked() - from, state, progress, error }))
    })
  for (const { kind, after, lateMs } of plan) {
    await reached(async () => asked() - from >= after || (await ended()))
    await new Promise((resolve) => setTimeout(resolve, lateMs))
    if (await ended()) break
    hit.push(kind)
    await disturbances[kind]?.()
  }
  await reached(ended)
  await patient.call("background", "ensureEngine")
  const exported = (kind: ExportKind) => patient.call<ExportFile[]>("engine", "exportFiles", id, kind)
  const files = [...(await exported("csv")), ...(await exported("json"))].map(timeless)
  await patient.call("engine", "deleteRuns", "all")
  return { files, hit }
}

beforeAll(async () => {
  const browser = findBrowser()
  if (!browser) throw new Error("no browser on this machine: `npm test` installs one")
  site = await startSample()
  profile = await mkdtemp(path.join(tmpdir(), "gongkai-audit-kills-"))
  await switchOnDeveloperMode(profile)
  const hosts = [`MAP * 127.0.0.1:${site.port}`]
  patient = await Patient.launch({ browser, headless: true, hosts, profile })
  await patient.hurry()
})
afterAll(async () => {
  await patient?.close()
  await site?.close()
  if (profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 })
})

test(
  `disturbed at ${moments} random moments, audits end in the same files`,
  async () => {
    const from = asked()
    const undisturbed = await audit([])
    const length = asked() - from
    const next = numbers(Number(process.env.SEED ?? 1))
    const counts = new Map(kinds.map((kind) => [kind, 0]))
    let done = 0
    for (let turn = 0; done < moments; turn++) {
      const plan = Array.from({ length: Math.min(perRun, moments - done) }, (_, at) => ({
        kind: kinds[(done + at) % kinds.length] as string,
        after: next(length - 2),
        lateMs: next(120),
      })).sort((a, b) => a.after - b.after)
      const { files, hit } = await audit(plan)
      expect(files, JSON.stringify(plan)).toEqual(undisturbed.files)
      for (const kind of hit) counts.set(kind, (counts.get(kind) ?? 0) + 1)
      done += hit.length
      if (turn > 3 * moments) throw new Error("the audits end before they can be disturbed")
    }
    console.table(Object.fromEntries(counts))
  },
  60_000 + moments * 30_000,
)
