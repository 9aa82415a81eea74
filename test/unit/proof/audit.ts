/** One rule against one small site, through the true fetcher, page reader and loop; only the wire is made up. */
import { expect } from "vitest"
import { shippedRules } from "../../../src/cli/rules"
import { createControl } from "../../../src/core/audit/control"
import { createRecord } from "../../../src/core/audit/record"
import { replayRun } from "../../../src/core/audit/replay"
import { ruleSetOf } from "../../../src/core/audit/rule-set"
import { runAudit } from "../../../src/core/audit/run-audit"
import { describeSubject, furtherHomes } from "../../../src/core/audit/subject"
import { defaultAuditSettings, type RuleSet } from "../../../src/core/audit/types"
import { createFetcher, defaultFetchSettings } from "../../../src/core/crawl/fetcher"
import type { Clock, RequestPort } from "../../../src/core/crawl/ports"
import type { Visit } from "../../../src/core/crawl/types"
import { readPage } from "../../../src/core/page/read"
import type { Finding, RunResult } from "../../../src/core/result/types"
import type { CheckSpec, Rule } from "../../../src/core/rules/types"
import { packsWithValues } from "../../sites/proof/packs"
import type { Reply, Setting, TinySite } from "../../sites/proof/types"

const { columns, packs: shipped } = await shippedRules()
export const packs = packsWithValues(shipped)

const ruleSets = new Map<string, RuleSet>()

/** What an audit by one pack runs. */
async function ruleSetFor(packId: string): Promise<RuleSet> {
  const known = ruleSets.get(packId)
  if (known) return known
  const made = await ruleSetOf(packs, [packId], columns)
  if ("problems" in made) throw new Error(JSON.stringify(made.problems))
  ruleSets.set(packId, made.ruleSet)
  return made.ruleSet
}

/** The pack a rule stands in. */
function packOf(ruleId: string): string {
  const pack = shipped.find(({ rules }) => rules.some(({ id }) => id === ruleId))
  if (!pack) throw new Error(`No rule ${ruleId}`)
  return pack.id
}

/** A rule as an audit by its pack runs it: variables filled in. */
export async function auditedRule(id: string): Promise<Rule> {
  const rule = (await ruleSetFor(packOf(id))).rules.find((one) => one.id === id)
  if (!rule) throw new Error(`${id} is switched off`)
  return rule
}

const NOT_THERE: Reply = { status: 404, body: "<title>404</title>" }

/** A site speaks plain HTTP; what it says over HTTPS, and other hosts, must be among its replies by full address. */
function replyOf({ url, replies }: TinySite, address: string): Reply {
  const { origin, pathname, search } = new URL(address)
  const own = origin === new URL(url).origin
  const reply = replies[address] ?? (own ? replies[pathname + search] : undefined)
  if (reply) return reply
  const known = own || Object.keys(replies).some((key) => key.startsWith(`${origin}/`))
  return known ? NOT_THERE : { error: "network" }
}

const requestTo =
  (site: TinySite): RequestPort =>
  async (address) => {
    const reply = replyOf(site, address)
    if (typeof reply !== "string" && "error" in reply) return reply
    const {
      status,
      headers,
      body = "",
    } = typeof reply === "string" ? { status: 200, body: reply, headers: {} } : reply
    return {
      status,
      headers: { "content-type": "text/html; charset=utf-8", ...headers },
      bytes: typeof body === "string" ? new TextEncoder().encode(body) : body,
      finalUrl: address,
      ...(site.ipv6 === undefined ? {} : { ipv6: site.ipv6 }),
    }
  }

/** A clock that never waits: sleeping moves it on. */
function hastyClock(): Clock {
  let now = 0
  return {
    now: () => now,
    async sleep(ms, signal) {
      signal.throwIfAborted()
      now += ms
    },
  }
}

/** How a rule is tried; `check` stands in for what it asks. */
export type Trial = Setting & { check?: CheckSpec }

type Recorded = Omit<Parameters<typeof replayRun>[0], "cut" | "result">

/** Judged again from its record, at once and round by round, a run is what it was. */
async function expectSameAgain(result: RunResult, recorded: Recorded, ruleSet: RuleSet): Promise<void> {
  const shown = ({ findings, pages, pairs, score, cut }: RunResult) => ({
    findings,
    pages,
    pairs,
    score,
    cut,
  })
  const file = { ...recorded, cut: result.cut }
  for (const more of [{ result }, {}])
    expect(shown(await replayRun({ ...file, ...more }, ruleSet, () => 0))).toEqual(shown(result))
}

/** Audits a site by one rule alone. */
export async function auditByRule(
  ruleId: string,
  site: TinySite,
  { asOf = "2020-12-31", check, ...hints }: Trial,
): Promise<{ finding: Finding; result: RunResult }> {
  const { signal } = new AbortController()
  const clock = hastyClock()
  const fetcher = createFetcher(
    { request: requestTo(site), read: readPage, clock, signal },
    defaultFetchSettings,
  )
  const visit = async (url: string): Promise<Visit> => (await fetcher.visit(url)).visit
  const record = createRecord()
  const home = await visit(site.url)
  const further = await Promise.all(furtherHomes(home).map(visit))
  for (const one of [home, ...further]) await record.put(one)
  const rule = await auditedRule(ruleId)
  const whole = await ruleSetFor(packOf(ruleId))
  const ruleSet = { ...whole, rules: [check ? { ...rule, check } : rule] }
  const subject = describeSubject(site.url, home, hints, further)
  const asked = { subject, ruleSet, asOf, settings: defaultAuditSettings }
  const ports = { visit, record, now: clock.now }
  const result = await runAudit({ ...asked, ports, control: createControl() })
  await expectSameAgain(result, { ...asked, visits: record.visits() }, ruleSet)
  const [finding] = result.findings
  if (!finding) throw new Error(`${ruleId} was not judged`)
  return { finding, result }
}
