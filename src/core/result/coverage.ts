import { finalVerdict, latestReviews } from "./final"
import type { Finding, RunResult, Verdict } from "./types"

/** Whether the audit ended, or was looked at, before the rule had all pages it asked for. */
export const isUnfinished = (finding: Finding) => finding.reason.code === "common.cut"

export interface Counts {
  verdicts: Record<Verdict, number>
  /** Rules inside the score. */
  decided: number
  /** Rules that count but are not decided: 待人工 and 无法访问. */
  open: number
  /** Those of the blocked ones whose search is not complete. */
  unfinished: number
}

/** How many rules ended in each verdict, reviews counted. */
export function countsOf({ findings, reviews }: Pick<RunResult, "findings" | "reviews">): Counts {
  const verdicts: Counts["verdicts"] = {
    pass: 0,
    partial: 0,
    fail: 0,
    "not-found": 0,
    blocked: 0,
    pending: 0,
    "not-applicable": 0,
    "not-due": 0,
  }
  const reviewed = latestReviews(reviews)
  let unfinished = 0
  for (const finding of findings) {
    const { verdict } = finalVerdict(finding, reviewed.get(finding.rule))
    verdicts[verdict]++
    if (verdict === "blocked" && isUnfinished(finding)) unfinished++
  }
  return {
    verdicts,
    decided: verdicts.pass + verdicts.partial + verdicts.fail + verdicts["not-found"],
    open: verdicts.blocked + verdicts.pending,
    unfinished,
  }
}

/** A share 0..1 as whole per cent; never rounds up to 100 nor down to 0. */
export function percentText(share: number): string {
  const percent = Math.round(share * 100)
  if (percent === 100 && share < 1) return "99%"
  if (percent === 0 && share > 0) return "1%"
  return `${percent}%`
}

/** What the score rests on, in words: decided of applicable rules, their weight, and what is still open. */
export function coverageText({ verdicts, decided, open, unfinished }: Counts, coverage: number): string {
  const still = [
    verdicts.pending > 0 && `待人工 ${verdicts.pending} 项`,
    verdicts.blocked > unfinished && `无法访问 ${verdicts.blocked - unfinished} 项`,
    unfinished > 0 && `未查完 ${unfinished} 项`,
  ].filter(Boolean)
  const base = `已判定 ${decided} / ${decided + open} 项，覆盖权重 ${percentText(coverage)}`
  return still.length > 0 ? `${base}；${still.join("，")}` : base
}
