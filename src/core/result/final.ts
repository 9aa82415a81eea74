import type { Finding, Review, RuleInfo, RunResult, Verdict } from "./types"

/** What a partial decision of a person counts: people give no share. */
const REVIEWED_PARTIAL = 0.5

export interface FinalVerdict {
  verdict: Verdict
  /** 0..1 for decided verdicts, null for open ones and those outside the score. */
  ratio: number | null
  /** The decision it rests on, or null where the machine's stands. */
  review: Review | null
}

/** The latest review of each rule. */
export function latestReviews(reviews: readonly Review[]): Map<string, Review> {
  const latest = new Map<string, Review>()
  for (const review of reviews) {
    const known = latest.get(review.rule)
    if (!known || known.at <= review.at) latest.set(review.rule, review)
  }
  return latest
}

/** The verdict that counts: the review's where there is one, else the machine's. */
export function finalVerdict(finding: Finding, review: Review | undefined): FinalVerdict {
  const verdict = review?.verdict ?? finding.verdict
  return { verdict, ratio: ratioOf(verdict, review ? null : finding.ratio), review: review ?? null }
}

function ratioOf(verdict: Verdict, share: number | null): number | null {
  if (verdict === "pass") return 1
  if (verdict === "fail" || verdict === "not-found") return 0
  if (verdict === "partial") return Math.min(1, Math.max(0, share ?? REVIEWED_PARTIAL))
  return null
}

/** Veto rules (单项否决) whose final verdict is fail: each is a banner, and no points. */
export function failedVetoes({
  findings,
  rules,
  reviews,
}: Pick<RunResult, "findings" | "rules" | "reviews">): RuleInfo[] {
  const reviewed = latestReviews(reviews)
  const failed = new Set(
    findings
      .filter((finding) => finalVerdict(finding, reviewed.get(finding.rule)).verdict === "fail")
      .map((finding) => finding.rule),
  )
  return rules.filter((rule) => rule.veto && failed.has(rule.id))
}

/** A rule's title, in the wording of a defect where it is one. */
export const titleFor = ({ title, failTitle }: RuleInfo, verdict: Verdict | undefined): string =>
  verdict === "fail" || verdict === "not-found" ? failTitle : title
