import type { Finding } from "../../core/result/types"
import { verdictWords } from "../../core/result/words"
import { EvidenceList } from "./EvidenceList"
import type { Line } from "./grouping"
import { PointColumn } from "./PointColumn"
import { Question } from "./Question"
import * as css from "./RuleDetail.module.css"
import { TrailList } from "./TrailList"

/** What a verdict rests on: basis, evidence, where it was looked, and what a person has to decide. */
export function RuleDetail({ line, finding }: { line: Line; finding: Finding }) {
  const { rule, final } = line
  const review = final?.review
  return (
    <div className={css.detail}>
      {review && (
        <p>
          复核：{verdictWords[review.verdict]}（{review.who || "未署名"}）{review.note}
        </p>
      )}
      {finding.verdict === "pending" && <Question line={line} />}
      {finding.evidence.length > 0 && <EvidenceList evidence={finding.evidence} />}
      <TrailList finding={finding} />
      <PointColumn finding={finding} />
      <p className={css.soft}>
        {rule.id} · 权重 {rule.weight}
        {rule.basis.map(({ document, clause, phrase }) => (
          <span key={`${document}${clause}${phrase}`} className={css.basis}>
            {document} {clause}“{phrase}”
          </span>
        ))}
      </p>
    </div>
  )
}
