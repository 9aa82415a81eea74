/** One pass of ours over pages: each is asked for, decoded, parsed, its facts taken; every rule is asked round by round, and judged at the end. */
import { createPanel } from "../../src/core/audit/panel"
import { checks } from "../../src/core/checks"
import { createFetcher, defaultFetchSettings } from "../../src/core/crawl/fetcher"
import type { RequestPort } from "../../src/core/crawl/ports"
import { readPage } from "../../src/core/page/read"
import type { Subject } from "../../src/core/result/types"
import { rulesFor } from "../../src/core/rules/merge"
import { createSite } from "../../src/core/site/site"
import { nodeClock } from "../../src/platform/node/clock"
import { nodeHash } from "../../src/platform/node/hash"
import type { PageTask } from "./measured"

const ROUND = 6
const asOf = "2021-06-30"
export const ourHost = "www.wangxixian.gov.cn"
const origin = `http://${ourHost}`
const subject: Subject = {
  url: `${origin}/`,
  origin,
  pathPrefix: "/",
  name: "望溪县人民政府",
  level: "county",
  code: null,
}

export async function ourPass({ paths, ruleSet }: PageTask, request: RequestPort): Promise<void> {
  const rules = rulesFor(subject, ruleSet.rules)
  const { signal } = new AbortController()
  const settings = { ...defaultFetchSettings, connections: ROUND, gapMs: 0, respectRobots: false }
  const fetcher = createFetcher(
    { request, read: readPage, hash: nodeHash, clock: nodeClock, signal },
    settings,
  )
  const panel = createPanel(rules, checks, subject)
  const site = createSite({ subject, asOf, period: ruleSet.period, columns: ruleSet.columns })
  for (let at = 0; at < paths.length; at += ROUND) {
    const round = paths.slice(at, at + ROUND).map((path) => fetcher.visit(origin + path))
    for (const { visit } of await Promise.all(round)) site.add(visit)
    for (const judge of panel) site.remember(judge.rule.id, () => judge.seek(site))
  }
  for (const judge of panel) judge.judge(site)
}
