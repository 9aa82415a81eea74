import type { Check } from "../../../src/core/checks/types"
import { visitKey } from "../../../src/core/crawl/look"
import type { Outcome, Visit } from "../../../src/core/crawl/types"
import type { Page } from "../../../src/core/page/types"
import { reasonText } from "../../../src/core/result/messages"
import type { Judgement, Subject } from "../../../src/core/result/types"
import type { ColumnDef, Rule } from "../../../src/core/rules/types"
import { createSite } from "../../../src/core/site/site"
import { subject as makeSubject, ORIGIN, visit } from "../make"
import { rule as makeRule } from "./rule"

export interface Walk {
  pages: Page[]
  columns: Record<string, Partial<ColumnDef>>
  /** Addresses that end in something else than a page; what is not given at all is gone. */
  obstacles?: Record<string, Outcome>
  /** What comes when an address is asked for again; what is not given comes as it came first. */
  again?: (Page | Visit)[]
  subject?: Subject
  asOf?: string
  period?: { from: string; to: string }
  /** Of the rule that asks: its mode, its question. */
  rule?: Partial<Rule>
}

export interface Walked extends Judgement {
  /** Addresses in the order in which they were asked for, as paths. */
  asked: string[]
}

const MAX_ROUNDS = 200
const def = (part: Partial<ColumnDef>): ColumnDef => ({
  name: part.accept?.[0] ?? "栏目",
  accept: [],
  reject: [],
  urlHints: [],
  freshDays: null,
  ...part,
})

/** Asks a check what it wants, gives it that, and so on until it wants nothing more; then lets it judge. */
export function walk<P>(check: Check<P>, params: P, options: Walk): Walked {
  const subject = options.subject ?? makeSubject()
  const site = createSite({
    subject,
    asOf: options.asOf ?? "2021-06-30",
    period: options.period ?? { from: "2020-01-01", to: "2020-12-31" },
    columns: Object.fromEntries(Object.entries(options.columns).map(([key, part]) => [key, def(part)])),
  })
  const visits = new Map<string, Visit>()
  for (const page of options.pages) visits.set(visitKey(page), visit(page))
  for (const of of options.again ?? []) {
    const second = "finalUrl" in of ? of : visit(of, { look: "again" })
    visits.set(visitKey(second), second)
  }
  for (const [path, outcome] of Object.entries(options.obstacles ?? {})) {
    const failed = visit(path, { status: 0, outcome })
    visits.set(visitKey(failed), failed)
  }
  const context = { subject, rule: makeRule(options.rule) }
  const asked: string[] = []
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const leads = check.seek(site, params, context)
    const open = leads.filter(({ url, look }) => site.visit(url, look) === undefined)
    if (open.length === 0) break
    for (const { url, look } of new Map(open.map((lead) => [visitKey(lead), lead])).values()) {
      asked.push(url.replace(ORIGIN, ""))
      const first = visits.get(visitKey({ url })) ?? visit(url, { status: 404, outcome: "gone" })
      site.add(visits.get(visitKey({ url, look })) ?? (look ? { ...first, look } : first))
    }
  }
  const judgement = check.judge(site, params, context)
  const sentence = reasonText(judgement.reason)
  if (sentence === judgement.reason.code || /\{\w+\}/.test(sentence))
    throw new Error(`No sentence: ${sentence}`)
  return { ...judgement, asked }
}
