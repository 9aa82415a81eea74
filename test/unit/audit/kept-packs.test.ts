/** The packs of the product, changed at random: what is kept of an ended run is what judging anew finds, to the byte. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { shippedRules } from "../../../src/cli/rules"
import { createControl } from "../../../src/core/audit/control"
import { sealOf } from "../../../src/core/audit/kept"
import { createRecord } from "../../../src/core/audit/record"
import { replayRun } from "../../../src/core/audit/replay"
import { ruleSetOf } from "../../../src/core/audit/rule-set"
import { runAudit } from "../../../src/core/audit/run-audit"
import { describeSubject } from "../../../src/core/audit/subject"
import { defaultAuditSettings, type RuleSet } from "../../../src/core/audit/types"
import { createFetcher, defaultFetchSettings } from "../../../src/core/crawl/fetcher"
import type { RequestPort } from "../../../src/core/crawl/ports"
import type { Visit } from "../../../src/core/crawl/types"
import { readPage } from "../../../src/core/page/read"
import { canonicalJson } from "../../../src/core/rules/canonical"
import type { Rule } from "../../../src/core/rules/types"
import { asOf } from "../../sites/generated/audit"
import { generatedSite, generatedUrl } from "../../sites/generated/serve"
import { packsWithValues } from "../../sites/proof/packs"

const build = "test"
const { columns, packs: shipped } = await shippedRules()
const packs = packsWithValues(shipped)

const respond = generatedSite(500)
const request: RequestPort = async (url) => {
  const { status, resource } = respond(new URL(url))
  return { status, headers: { "content-type": resource.type }, bytes: resource.body, finalUrl: url }
}
const clock = { now: () => 0, sleep: async () => {} }
const fetcher = createFetcher(
  { request, read: readPage, clock, signal: new AbortController().signal },
  { ...defaultFetchSettings, gapMs: 0 },
)
const answers = new Map<string, Promise<Visit>>()
const visit = (url: string): Promise<Visit> => {
  const answer = answers.get(url) ?? fetcher.visit(url).then((made) => made.visit)
  answers.set(url, answer)
  return answer
}
const subject = describeSubject(generatedUrl, await visit(generatedUrl))

/** How a run may end: by itself, by its budget, by a person. */
const ENDS = { whole: null, budget: 60, stopped: 45 }
type End = keyof typeof ENDS

async function audit(packId: string, end: End) {
  const made = await ruleSetOf(packs, [packId], columns)
  if ("problems" in made) throw new Error(JSON.stringify(made.problems))
  const { ruleSet } = made
  const settings = { ...defaultAuditSettings, maxRequests: end === "budget" ? ENDS.budget : 1000 }
  const record = createRecord()
  const control = createControl()
  let asked = 0
  const ports = {
    record,
    now: clock.now,
    visit(url: string) {
      if (end === "stopped" && ++asked === ENDS.stopped) control.stop()
      return visit(url)
    },
  }
  const result = await runAudit({ subject, ruleSet, asOf, settings, ports, control })
  return { file: { subject, asOf, settings, visits: record.visits(), cut: result.cut, result }, ruleSet }
}

type Audited = Awaited<ReturnType<typeof audit>>
const audits = new Map<string, Promise<Audited>>()
function auditOf(packId: string, end: End): Promise<Audited> {
  const key = `${packId} ${end}`
  const made = audits.get(key) ?? audit(packId, end)
  audits.set(key, made)
  return made
}

type Change = (before: RuleSet) => RuleSet

const changeRule = (at: number, change: (rule: Rule) => Rule[]): Change => {
  return (before) => {
    const chosen = at % before.rules.length
    return { ...before, rules: before.rules.flatMap((rule, i) => (i === chosen ? change(rule) : [rule])) }
  }
}

/** A copy of a check with its n-th word or number replaced. */
function withLeaf(check: Rule["check"], n: number, word: string): Rule["check"] {
  let count = 0
  const copy = (value: unknown, key = ""): unknown => {
    if (Array.isArray(value)) return value.map((one) => copy(one))
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, copy(one, name)]))
    if (key === "kind" || (typeof value !== "string" && typeof value !== "number")) return value
    if (count++ !== n) return value
    return typeof value === "string" ? word : value + 1
  }
  return copy(check) as Rule["check"]
}

const changeColumns =
  (at: number, change: (accept: string[]) => string[]): Change =>
  (before) => {
    const keys = Object.keys(before.columns)
    const key = keys[at % keys.length] as string
    const def = before.columns[key] as RuleSet["columns"][string]
    const changed = { ...before.columns, [key]: { ...def, accept: change(def.accept) } }
    return { ...before, columns: changed, columnsSha256: canonicalJson(changed) }
  }

const wide = (rule: Rule, word: string): Rule => ({
  ...rule,
  id: `${rule.id}-wide`,
  mode: "assisted",
  check: { kind: "wording", columns: ["tzgg", "zcjd"], sample: 40, words: [{ wrong: word }] },
})

const places = fc.nat(200)
const words = fc.constantFrom("公告", "工作", "zcjd", "tzgg", "2020", "县")
const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(places, words).map(([at, word]) => changeRule(at, (rule) => [{ ...rule, title: word }])),
  fc.tuple(places, fc.nat(9)).map(([at, weight]) => changeRule(at, (rule) => [{ ...rule, weight }])),
  places.map((at) => changeRule(at, (rule) => [{ ...rule, severity: "critical" }])),
  places.map((at) => changeRule(at, (rule) => [{ ...rule, question: "另一问？" }])),
  places.map((at) => changeRule(at, (rule) => [{ ...rule, deadline: "2021-12-31" }])),
  fc
    .tuple(places, fc.nat(12), words)
    .map(([at, n, word]) => changeRule(at, (rule) => [{ ...rule, check: withLeaf(rule.check, n, word) }])),
  places.map((at) => changeRule(at, () => [])),
  fc.tuple(places, words).map(([at, word]) => changeRule(at, (rule) => [rule, wide(rule, word)])),
  fc.constant<Change>((before) => ({ ...before, rules: before.rules.toReversed() })),
  fc.tuple(places, words).map(([at, word]) => changeColumns(at, (accept) => [word, ...accept])),
  places.map((at) => changeColumns(at, (accept) => accept.slice(1))),
  fc.constant<Change>((before) => ({ ...before, period: { ...before.period, from: "2019-01-01" } })),
)

const trials = fc.record({
  pack: fc.constantFrom(...packs.map(({ id }) => id)),
  end: fc.constantFrom<End>("whole", "whole", "budget", "stopped"),
  edits: fc.array(changes, { maxLength: 3 }),
  /** A visit that is kept no more. */
  lost: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.nat(60) }),
  order: fc.nat(),
})

/** Some other order of the same things. */
const shuffled = <T>(items: readonly T[], seed: number): T[] =>
  items
    .map((item, at) => ({ item, lot: (Math.imul(at + 1, 2654435761) ^ seed) >>> 0 }))
    .sort((a, b) => a.lot - b.lot)
    .map(({ item }) => item)

describe("findings kept under a changed pack", { timeout: 300_000 }, () => {
  it("are to the byte those of judging anew", async () => {
    const seen = { kept: 0, ofCut: 0, none: 0, further: 0 }
    await fc.assert(
      fc.asyncProperty(trials, async ({ pack, end, edits, lost, order }) => {
        const { file, ruleSet } = await auditOf(pack, end)
        const visits = shuffled(file.visits, order).filter((_, at) => at !== lost)
        const edited = edits.reduce((before, change) => change(before), ruleSet)
        const seal = sealOf({ subject, asOf, ruleSet }, build) ?? ""
        const earlier = { result: file.result, ruleSet, seal, build }
        const anew = await replayRun({ ...file, visits }, edited, clock.now)
        const kept = await replayRun({ ...file, visits, earlier }, edited, clock.now)
        expect(JSON.stringify(kept)).toBe(JSON.stringify(anew))
        const count = kept.findings.filter((one) => file.result.findings.includes(one)).length
        if (count === 0) seen.none++
        else if (end === "whole") seen.kept++
        else seen.ofCut++
        if (kept.pages.length > file.result.pages.length) seen.further++
      }),
      { numRuns: 100 },
    )
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(5)
  })
})
