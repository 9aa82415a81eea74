/** The result of a run: findings, score, pairs and pages, as every reader wants them. */
import { keptDelayMs } from "../crawl/politeness"
import type { Visit } from "../crawl/types"
import { shownAt } from "../dialects"
import type { CrawlDelay, CutReason, Finding, PageRow, Pair, RuleInfo, RunResult } from "../result/types"
import type { Rule } from "../rules/types"
import { scoreOf } from "../score/score"
import { addressKey } from "../text/url"
import type { AuditRequest } from "./types"
import { identityOf } from "./who"

const ruleInfo = ({
  check,
  appliesTo: _levels,
  units: _units,
  aliases: _aliases,
  ...info
}: Rule): RuleInfo => ({
  ...info,
  kind: check.kind,
})

/** A visit as the list of pages shows it; `probe`: it was only tested whether it opens. */
export const pageRow = (
  { url, status, outcome, bytes, sha256, rendered, look }: Visit,
  probe: boolean,
): PageRow => ({
  url,
  status,
  outcome,
  bytes,
  sha256,
  rendered,
  ...(look ? { look } : {}),
  ...(probe ? { probe } : {}),
})

/** Pairs of all findings, each once: rules that ask the same thing find the same pairs. */
function pairsOf(findings: readonly Finding[]): Pair[] {
  const pairs = new Map<string, Pair>()
  for (const pair of findings.flatMap((finding) => finding.pairs ?? [])) {
    const key = JSON.stringify([pair.interpretation?.url, pair.policy?.url, pair.policy?.number])
    if (!pairs.has(key)) pairs.set(key, pair)
  }
  return [...pairs.values()]
}

/** Findings with a mark on what was read from a browser's DOM. */
function labelled(findings: readonly Finding[], visits: readonly Visit[]): Finding[] {
  const drawn = visits.filter(({ rendered }) => rendered)
  const keys = new Set(drawn.flatMap(({ url, finalUrl }) => [addressKey(url), addressKey(finalUrl)]))
  if (keys.size === 0) return [...findings]
  const label = <T extends { url: string }>(one: T): T =>
    keys.has(addressKey(one.url)) ? { ...one, rendered: true } : one
  return findings.map((finding) => ({
    ...finding,
    evidence: finding.evidence.map(label),
    searched: finding.searched.map(label),
  }))
}

/** Findings whose addresses a person can open: pages in place of the data calls that fill them. */
function openable(findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => {
    const { column, evidence } = finding
    return {
      ...finding,
      evidence: evidence.map((one) => {
        const url = shownAt(one.url)
        return url === one.url ? one : { ...one, url, call: one.url }
      }),
      ...(column ? { column: { ...column, url: shownAt(column.url) } } : {}),
    }
  })
}

/** Findings as readers want them. */
export const shownFindings = (findings: readonly Finding[], visits: readonly Visit[]): Finding[] =>
  openable(labelled(findings, visits))

export interface RunState {
  /** As they were run: those that ask the same of the unit are one. */
  rules: readonly Rule[]
  /** As they are shown. */
  findings: Finding[]
  /** In the order in which they were taken in. */
  visits: readonly Visit[]
  pages: PageRow[]
  cut: CutReason | null
  requests: number
  startedAt: number
  now: number
}

/** From which on a wait between two requests is told to who waits for the audit. */
const TELLING_DELAY_MS = 5000

/** @param visits the home page's first */
function crawlDelayOf([home]: readonly Visit[]): CrawlDelay | null {
  const askedMs = home?.cost?.delayMs ?? 0
  return askedMs < TELLING_DELAY_MS ? null : { askedMs, keptMs: keptDelayMs(askedMs) }
}

/** The whole result of a run as it stands; reviews are kept beside it. */
export function resultOf({ subject, ruleSet, asOf }: AuditRequest, state: RunState): RunResult {
  const { url, name, level, code, pathPrefix } = subject
  const rules = state.rules.map(ruleInfo)
  const identity = identityOf(state.visits)
  const crawlDelay = crawlDelayOf(state.visits)
  return {
    site: { url, name, level, code, pathPrefix },
    ...(identity ? { identity } : {}),
    packs: ruleSet.packs,
    asOf,
    score: scoreOf(state.findings, rules),
    sections: ruleSet.sections,
    rules,
    findings: state.findings,
    reviews: [],
    pairs: pairsOf(state.findings),
    pages: state.pages,
    cut: state.cut,
    ...(crawlDelay ? { crawlDelay } : {}),
    stats: {
      requests: state.requests,
      ms: state.now - state.startedAt,
      startedAt: new Date(state.startedAt).toISOString(),
      finishedAt: new Date(state.now).toISOString(),
    },
  }
}
