/** A live run over the loopback without delay, and its replay under an edited pack. */
import { createControl } from "../../src/core/audit/control"
import { sealOf } from "../../src/core/audit/kept"
import { createRecord } from "../../src/core/audit/record"
import { replayRun } from "../../src/core/audit/replay"
import { runAudit } from "../../src/core/audit/run-audit"
import { describeSubject } from "../../src/core/audit/subject"
import { defaultAuditSettings, type RuleSet } from "../../src/core/audit/types"
import { createFetcher, defaultFetchSettings } from "../../src/core/crawl/fetcher"
import { readPage } from "../../src/core/page/read"
import { nodeClock } from "../../src/platform/node/clock"
import { nodeHash } from "../../src/platform/node/hash"
import { createNodeRequest } from "../../src/platform/node/request"

/** Names the code that judges: in one process it is the same. */
const build = "bench"

/** Passes before the one that counts, for the live run and its replay alike. */
const WARM_UP = 3
/** Passes that count; of each figure the least, for whatever else the machine does makes it greater, never less. */
const PASSES = 5

export interface ReplayTask {
  port: number
  /** Home page of the site that is served there. */
  url: string
  asOf: string
  pointed: Record<string, string>
  ruleSet: RuleSet
  edited: RuleSet
}

export interface ReplayCost {
  pages: number
  liveMs: number
  /** Under a pack that changes every wide rule. */
  replayMs: number
  /** Under one that changes a word of one of them. */
  oneRuleMs: number
  /** Every rule judged anew, as of a run in a file from elsewhere. */
  anewMs: number
}

async function measure({ port, url, asOf, pointed, ruleSet, edited }: ReplayTask): Promise<ReplayCost> {
  const mappings = [{ pattern: "*.gov.cn", hostname: "127.0.0.1", port }]
  const request = createNodeRequest({ mappings, hasIpv6: async () => undefined })
  const { signal } = new AbortController()
  const fetcher = createFetcher(
    { request, read: readPage, hash: nodeHash, clock: nodeClock, signal },
    { ...defaultFetchSettings, connections: 6, gapMs: 0 },
  )
  const visit = async (address: string) => (await fetcher.visit(address)).visit
  const settings = { ...defaultAuditSettings, maxRequests: 1000 }

  const started = performance.now()
  const record = createRecord()
  const home = await visit(url)
  await record.put(home)
  const subject = describeSubject(url, home)
  const ports = { visit, record, now: Date.now }
  const result = await runAudit({
    subject,
    ruleSet,
    asOf,
    settings,
    pointed,
    ports,
    control: createControl(),
  })
  const seal = sealOf({ subject, ruleSet, asOf, pointed }, build) ?? ""
  const liveMs = performance.now() - started

  async function replayMs(by: RuleSet, keeps: boolean): Promise<number> {
    /** As they come from where they are stored: nothing worked out in the live run is known of their pages. */
    const [visits, stored, before] = structuredClone([record.visits(), result, ruleSet] as const)
    const earlier = keeps ? { result: stored, ruleSet: before, seal, build } : undefined
    const file = { subject, asOf, settings, pointed, visits, cut: result.cut, result: stored, earlier }
    const again = performance.now()
    await replayRun(file, by, Date.now)
    return performance.now() - again
  }

  return {
    pages: record.visits().length,
    liveMs,
    replayMs: await leastOf(() => replayMs(edited, true)),
    oneRuleMs: await leastOf(() => replayMs(oneRuleOf(edited, ruleSet), true)),
    anewMs: await leastOf(() => replayMs(edited, false)),
  }
}

/** A replay is short: whether the collector comes by decides what one pass of it takes. */
const leastOf = async (work: () => Promise<number>): Promise<number> =>
  Math.min(await work(), await work(), await work())

/** Of each figure the lesser one. */
const least = (a: ReplayCost, b: ReplayCost): ReplayCost => ({
  pages: a.pages,
  liveMs: Math.min(a.liveMs, b.liveMs),
  replayMs: Math.min(a.replayMs, b.replayMs),
  oneRuleMs: Math.min(a.oneRuleMs, b.oneRuleMs),
  anewMs: Math.min(a.anewMs, b.anewMs),
})

/** A rule set with the last rule of another. */
const oneRuleOf = (edited: RuleSet, ruleSet: RuleSet): RuleSet => ({
  ...edited,
  rules: [...ruleSet.rules.slice(0, -1), ...edited.rules.slice(-1)],
})

process.once("message", async (task: ReplayTask) => {
  for (let pass = 0; pass < WARM_UP; pass++) await measure(task)
  let best = await measure(task)
  for (let pass = 1; pass < PASSES; pass++) best = least(best, await measure(task))
  process.send?.(best, () => process.disconnect())
})
process.send?.("ready")
