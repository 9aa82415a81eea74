/** A live run over the loopback without delay, and its replay under an edited pack. */
import { createControl } from "../../src/core/audit/control"
import { createRecord } from "../../src/core/audit/record"
import { replayRun } from "../../src/core/audit/replay"
import { runAudit } from "../../src/core/audit/run-audit"
import { describeSubject } from "../../src/core/audit/subject"
import { defaultAuditSettings } from "../../src/core/audit/types"
import { createFetcher, defaultFetchSettings } from "../../src/core/crawl/fetcher"
import { readPage } from "../../src/core/page/read"
import { nodeClock } from "../../src/platform/node/clock"
import { nodeHash } from "../../src/platform/node/hash"
import { createNodeRequest } from "../../src/platform/node/request"
import { asOf } from "../sites/generated/audit"
import { generatedUrl } from "../sites/generated/serve"
import { pointed, wideRules } from "./wide-rules"

/** Passes before the one that counts, for the live run and its replay alike. */
const WARM_UP = 3

export interface ReplayCost {
  pages: number
  liveMs: number
  replayMs: number
}

async function measure(port: number): Promise<ReplayCost> {
  const [ruleSet, edited] = [await wideRules("登陆"), await wideRules("按排")]
  const mappings = [{ pattern: "*.gov.cn", hostname: "127.0.0.1", port }]
  const request = createNodeRequest({ mappings, hasIpv6: async () => undefined })
  const { signal } = new AbortController()
  const fetcher = createFetcher(
    { request, read: readPage, hash: nodeHash, clock: nodeClock, signal },
    { ...defaultFetchSettings, connections: 6, gapMs: 0 },
  )
  const visit = async (url: string) => (await fetcher.visit(url)).visit
  const settings = { ...defaultAuditSettings, maxRequests: 1000 }

  const started = performance.now()
  const record = createRecord()
  const home = await visit(generatedUrl)
  await record.put(home)
  const subject = describeSubject(generatedUrl, home)
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
  const liveMs = performance.now() - started

  /** As they come from a file: nothing worked out in the live run is known of their pages. */
  const visits = structuredClone(record.visits())
  const again = performance.now()
  await replayRun({ subject, asOf, settings, pointed, visits, cut: result.cut, result }, edited, Date.now)
  return { pages: visits.length, liveMs, replayMs: performance.now() - again }
}

process.once("message", async ({ port }: { port: number }) => {
  for (let pass = 0; pass < WARM_UP; pass++) await measure(port)
  process.send?.(await measure(port), () => process.disconnect())
})
process.send?.("ready")
