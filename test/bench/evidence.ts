/** The smallest set of pages that holds the evidence of an audit. */
import { createPanel } from "../../src/core/audit/panel"
import { checks } from "../../src/core/checks"
import type { Visit } from "../../src/core/crawl/types"
import { rulesFor } from "../../src/core/rules/merge"
import { createSite } from "../../src/core/site/site"
import { asOf, type GeneratedAudit } from "../sites/generated/audit"

/** What must stay the same of a judgement: verdict, share, ground and every piece of evidence. */
function judgements({ subject, ruleSet }: GeneratedAudit, visits: readonly Visit[]): string {
  const panel = createPanel(rulesFor(subject, ruleSet.rules), checks, subject)
  const site = createSite({ subject, asOf, period: ruleSet.period, columns: ruleSet.columns })
  for (const visit of visits) site.add(visit)
  return JSON.stringify(
    panel.map((one) => {
      const { verdict, ratio, reason, evidence } = one.judge(site)
      return [verdict, ratio, reason.code, evidence.map(({ url }) => url)]
    }),
  )
}

/**
 * Takes pages away, eight at a time, then fewer, as long as every rule is judged the same with the same evidence. What is left can't be made
 * smaller. It holds the way to each page, for nothing is found but by links; and the places that were looked through in vain
 * for what is not there, for absence is proved by nothing less.
 */
export function evidenceSet(audit: GeneratedAudit): Visit[] {
  const { result, visits } = audit
  const trails = result.findings
    .filter(({ verdict }) => verdict === "not-found")
    .flatMap(({ searched }) => searched)
  const searched = new Set(trails.map(({ url }) => url))
  const wanted = judgements(audit, visits)
  let kept = [...visits]
  for (let size = 8; size >= 1; size = Math.floor(size / 2)) {
    for (let end = kept.length; end > 0; end -= size) {
      const from = Math.max(0, end - size)
      const less = kept.filter((visit, at) => at < from || at >= end || searched.has(visit.url))
      if (less.length < kept.length && judgements(audit, less) === wanted) kept = less
    }
  }
  return kept
}
