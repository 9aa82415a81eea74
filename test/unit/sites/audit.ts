import { chosenRules } from "../../../src/cli/rules"
import { createControl } from "../../../src/core/audit/control"
import { createRecord } from "../../../src/core/audit/record"
import { runAudit } from "../../../src/core/audit/run-audit"
import { describeSubject } from "../../../src/core/audit/subject"
import { defaultAuditSettings } from "../../../src/core/audit/types"
import { createFetcher, defaultFetchSettings, type FetchSettings } from "../../../src/core/crawl/fetcher"
import type { Clock } from "../../../src/core/crawl/ports"
import type { Visit } from "../../../src/core/crawl/types"
import { readPage } from "../../../src/core/page/read"
import type { RunResult } from "../../../src/core/result/types"
import { createNodeFileReader } from "../../../src/platform/node/file-reader"
import { createNodeRequest } from "../../../src/platform/node/request"
import type { FixtureSite } from "../../sites/listen"

/** A clock that never waits: sleeping moves it on. So politeness and rests between attempts cost a test no time. */
export function hastyClock(): Clock {
  let ahead = 0
  return {
    now: () => Date.now() + ahead,
    async sleep(ms, signal) {
      signal.throwIfAborted()
      ahead += ms
      await new Promise(setImmediate)
    },
  }
}

export function fetcherFor(site: FixtureSite, settings: Partial<FetchSettings> = {}) {
  const { signal } = new AbortController()
  const mappings = [{ pattern: "*.gov.cn", hostname: "127.0.0.1", port: site.port }]
  return createFetcher(
    {
      request: createNodeRequest({ mappings }),
      read: readPage,
      readFile: createNodeFileReader(),
      clock: hastyClock(),
      signal,
    },
    { ...defaultFetchSettings, ...settings },
  )
}

/** A full audit of a fixture site by the national pack, as the command line does it. */
export async function auditFixture(
  site: FixtureSite,
  asOf: string,
  settings: Partial<FetchSettings> = {},
): Promise<RunResult> {
  const fetcher = fetcherFor(site, settings)
  const visit = async (url: string): Promise<Visit> => (await fetcher.visit(url)).visit
  const record = createRecord()
  const home = await visit(site.url)
  await record.put(home)
  return runAudit({
    subject: describeSubject(site.url, home),
    ruleSet: await chosenRules(["national-2020"]),
    asOf,
    settings: defaultAuditSettings,
    ports: { visit, record, now: () => 0 },
    control: createControl(),
  })
}
