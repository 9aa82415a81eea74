import { chosenRules } from "../../../src/cli/rules"
import { createControl } from "../../../src/core/audit/control"
import { createRecord } from "../../../src/core/audit/record"
import { runAudit } from "../../../src/core/audit/run-audit"
import { describeSubject } from "../../../src/core/audit/subject"
import type { RuleSet } from "../../../src/core/audit/types"
import { defaultAuditSettings } from "../../../src/core/audit/types"
import { createFetcher, defaultFetchSettings } from "../../../src/core/crawl/fetcher"
import type { RequestPort } from "../../../src/core/crawl/ports"
import type { Visit } from "../../../src/core/crawl/types"
import { readPage } from "../../../src/core/page/read"
import type { RunResult, Subject } from "../../../src/core/result/types"
import { generatedSite, generatedUrl } from "./serve"

/** The day for which generated sites are audited. */
export const asOf = "2021-06-30"

export interface GeneratedAudit {
  result: RunResult
  subject: Subject
  ruleSet: RuleSet
  /** What came of every address, in the order asked for. */
  visits: Visit[]
  /** Every request, those for robots.txt included. */
  requests: string[]
}

/**
 * Audits a generated site of about `pages` pages by the national pack, without a network: the true fetcher, reader and loop.
 * @param delay what an answer waits for, by its address; nothing unless given
 */
export async function auditGenerated(
  pages: number,
  delay: (url: string) => Promise<void> = async () => {},
): Promise<GeneratedAudit> {
  const respond = generatedSite(pages)
  const requests: string[] = []
  const request: RequestPort = async (url) => {
    requests.push(url)
    await delay(url)
    const { status, resource } = respond(new URL(url))
    return { status, headers: { "content-type": resource.type }, bytes: resource.body, finalUrl: url }
  }
  const clock = { now: () => 0, sleep: async () => {} }
  const { signal } = new AbortController()
  const fetcher = createFetcher(
    { request, read: readPage, clock, signal },
    { ...defaultFetchSettings, connections: 6, gapMs: 0 },
  )
  const visit = async (url: string): Promise<Visit> => (await fetcher.visit(url)).visit
  const record = createRecord()
  const home = await visit(generatedUrl)
  await record.put(home)
  const subject = describeSubject(generatedUrl, home)
  const ruleSet = await chosenRules(["national-2020"])
  const settings = { ...defaultAuditSettings, maxRequests: 1000 }
  const ports = { visit, record, now: clock.now }
  const result = await runAudit({ subject, ruleSet, asOf, settings, ports, control: createControl() })
  return { result, subject, ruleSet, visits: record.visits(), requests }
}
