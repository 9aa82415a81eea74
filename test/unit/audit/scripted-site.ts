import * as z from "zod"
import { createControl, type RunControl } from "../../../src/core/audit/control"
import type { Checks } from "../../../src/core/audit/panel"
import { createRecord } from "../../../src/core/audit/record"
import { type AuditRun, runAudit } from "../../../src/core/audit/run-audit"
import { type AuditSettings, defaultAuditSettings, type RuleSet } from "../../../src/core/audit/types"
import type { Check } from "../../../src/core/checks/types"
import type { Visit } from "../../../src/core/crawl/types"
import type { Judgement, RunResult } from "../../../src/core/result/types"
import type { Rule } from "../../../src/core/rules/types"
import type { Lead, Site } from "../../../src/core/site/types"
import { missingAddress } from "../../../src/core/text/missing-address"
import { type LinkLike, ORIGIN, page, subject, visit } from "../make"

/** A site as a map: path -> paths it links to, or the outcome of asking for it. */
export type SiteMap = Record<string, string[] | Partial<Visit>>

const url = (path: string): string => `${ORIGIN}${path}`

export function visitTo(map: SiteMap, address: string): Visit {
  const path = address.slice(ORIGIN.length)
  const given = map[path]
  if (given === undefined) return visit(address, { outcome: "gone", status: 404 })
  if (!Array.isArray(given)) return visit(address, { status: 0, requests: 1, ...given })
  const links: LinkLike[] = given.map((to) => ({ url: to, text: `栏目${to}` }))
  return visit(page({ url: path, title: path, text: `本页是${path}`, nav: links }), { sha256: path })
}

const found = (verdict: Judgement["verdict"], more: Partial<Judgement> = {}): Judgement => ({
  verdict,
  ratio: verdict === "pass" ? 1 : null,
  reason: { code: "test.found", values: {} },
  evidence: [],
  searched: [],
  ...more,
})

const obstacles = (site: Site): boolean =>
  site.visits().some(({ outcome }) => outcome !== "ok" && outcome !== "gone" && outcome !== "home-instead")

const unexplained = { answers: "", verdicts: {}, example: { params: {}, met: "", unmet: "" } }

/** Looks for one page by walking every link; its evidence is all it saw. */
const walk: Check<{ target: string; likely: number }> = {
  kind: "walk",
  title: "走遍全站",
  about: unexplained,
  modes: ["auto"],
  params: z.strictObject({ target: z.string(), likely: z.number().default(0.5) }),
  columns: () => [],
  seek(site, { target, likely }): Lead[] {
    if (site.page(url(target))) return []
    return site
      .pages()
      .flatMap(({ links }) => links)
      .filter((link) => site.visit(link.url) === undefined)
      .map((link) => ({ url: link.url, likely, via: "nav", note: link.text }))
  },
  judge(site, { target }) {
    const evidence = site.pages().map((one) => ({ url: one.url, text: one.text }))
    if (site.page(url(target))) return found("pass", { evidence })
    return found(obstacles(site) ? "blocked" : "not-found", { evidence, ratio: obstacles(site) ? null : 0 })
  },
}

type PlainCheck = Check<Record<string, never>>

/** A kind of check without parameters. */
export const plainCheck = (kind: string, parts: Pick<PlainCheck, "seek" | "judge">): PlainCheck => ({
  kind,
  title: kind,
  about: unexplained,
  modes: ["auto"],
  params: z.strictObject({}),
  columns: () => [],
  ...parts,
})

const thrower = (part: "seek" | "judge"): PlainCheck =>
  plainCheck(`throws-in-${part}`, {
    seek() {
      if (part === "seek") throw new Error("seek broke")
      return []
    },
    judge() {
      throw new Error("judge broke")
    },
  })

export const testChecks: Checks = new Map(
  // biome-ignore lint/suspicious/noExplicitAny: each check has parameters of its own kind
  [walk, thrower("seek"), thrower("judge")].map((check): [string, Check<any>] => [check.kind, check]),
)

export function rule(id: string, check: Rule["check"], more: Partial<Rule> = {}): Rule {
  return {
    id,
    item: "1.1",
    title: id,
    failTitle: id,
    basis: [],
    appliesTo: ["county"],
    mode: "auto",
    weight: 1,
    severity: "normal",
    check,
    why: "",
    howToCheck: "",
    attach: [],
    remedy: "",
    ...more,
  }
}

export const looksFor = (target: string, more: Partial<Rule> = {}): Rule =>
  rule(`find ${target}`, { kind: "walk", target }, more)

export const ruleSet = (rules: Rule[]): RuleSet => ({
  packs: [{ id: "test", title: "测试", version: "1", sha256: "" }],
  sections: [],
  rules,
  period: { from: "2020-01-01", to: "2020-12-31" },
  columns: {},
})

export interface Scripted {
  map: SiteMap
  rules: Rule[]
  settings?: Partial<AuditSettings>
  control?: RunControl
  /** Visits of an earlier run. */
  earlier?: readonly Visit[]
  /** Called before each answer. */
  before?: (address: string, control: RunControl) => Promise<void> | void
  more?: Partial<AuditRun>
}

export interface Outcome {
  result: RunResult
  /** Addresses asked of the site, in order of asking; the probe for its 404 left out. */
  asked: string[]
  visits: Visit[]
}

/** Audits a scripted site. */
export async function auditScripted({
  map,
  rules,
  settings,
  control = createControl(),
  earlier = [],
  before,
  more,
}: Scripted): Promise<Outcome> {
  const asked: string[] = []
  const record = createRecord(earlier)
  let now = Date.UTC(2020, 11, 31)
  const result = await runAudit({
    subject: subject(),
    ruleSet: ruleSet(rules),
    asOf: "2020-12-31",
    settings: { ...defaultAuditSettings, ...settings },
    checks: testChecks,
    control,
    ...more,
    ports: {
      record,
      now: () => now++,
      async visit(address) {
        if (address !== missingAddress(`${ORIGIN}/`)) asked.push(address.slice(ORIGIN.length))
        await before?.(address, control)
        control.signal.throwIfAborted()
        return visitTo(map, address)
      },
    },
  })
  return { result, asked, visits: record.visits() }
}

/** What two runs must agree on. */
export const essence = ({ findings, pages, score, cut, stats }: RunResult) => ({
  findings,
  pages,
  score,
  cut,
  requests: stats.requests,
})
