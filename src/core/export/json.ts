import { reasonText } from "../result/messages"
import type { Identity, RunResult } from "../result/types"

/** Who the site says it is, contradictions with their sentences. */
const toIdentity = ({ contradictions, ...identity }: Identity) => ({
  ...identity,
  contradictions: contradictions.map((reason) => ({ code: reason.code, text: reasonText(reason) })),
})

/**
 * The result as other programs read it. The names are a contract: add, never rename.
 * `reason.text` is the sentence in Chinese; `searched.via` and `verdict` are codes. `pairs` has one row per interpretation, `policiesWithout`
 * one per policy of the period that none explains; `exempt` says why it needs none.
 */
export function toJson(result: RunResult) {
  const { site, score, stats } = result
  const vetoes = new Set(result.rules.filter(({ veto }) => veto).map(({ id }) => id))
  return {
    site: {
      url: site.url,
      name: site.name,
      level: site.level,
      code: site.code,
      pathPrefix: site.pathPrefix,
    },
    ...(result.identity ? { identity: toIdentity(result.identity) } : {}),
    packs: result.packs.map(({ id, version, sha256 }) => ({ id, version, sha256 })),
    asOf: result.asOf,
    score: {
      value: score.value,
      low: score.low,
      high: score.high,
      coverage: score.coverage,
      decided: score.decided,
      pending: score.pending,
    },
    findings: result.findings.map((finding) => ({
      rule: finding.rule,
      item: finding.item,
      verdict: finding.verdict,
      ratio: finding.ratio,
      weight: finding.weight,
      ...(vetoes.has(finding.rule) ? { veto: true } : {}),
      reason: {
        code: finding.reason.code,
        text: reasonText(finding.reason),
        values: finding.reason.values,
      },
      evidence: finding.evidence,
      searched: finding.searched.map(({ url, via, outcome, note, rendered }) => ({
        url,
        via,
        outcome,
        note,
        ...(rendered ? { rendered } : {}),
      })),
      ...(finding.question ? { question: finding.question } : {}),
    })),
    reviews: result.reviews,
    pairs: result.pairs.filter((pair) => pair.interpretation !== null),
    policiesWithout: result.pairs.flatMap(({ interpretation, policy, exempt }) =>
      interpretation === null && policy ? [{ ...policy, ...(exempt ? { exempt } : {}) }] : [],
    ),
    pages: result.pages,
    cut: result.cut,
    stats: {
      requests: stats.requests,
      ms: stats.ms,
      startedAt: stats.startedAt,
      finishedAt: stats.finishedAt,
    },
  }
}
