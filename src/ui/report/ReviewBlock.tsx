import { useState } from "react"
import type { Finding } from "../../core/result/types"
import { verdictWords } from "../../core/result/words"
import type { Line } from "../checklist/grouping"
import { momentText } from "../format"
import { Button } from "../parts/Button"
import { VerdictMark } from "../parts/VerdictMark"
import * as css from "./ReviewBlock.module.css"
import { ReviewForm } from "./ReviewForm"

/** A person's decision beside the machine's, and the form to make one. */
export function ReviewBlock({ line: { rule, final }, finding }: { line: Line; finding: Finding }) {
  const [editing, setEditing] = useState(false)
  const review = final?.review
  return (
    <section className={css.block} aria-label="复核">
      {review && (
        <p>
          复核：
          <VerdictMark verdict={review.verdict} />
          {review.note && `　${review.note}`}
          <span className={css.soft}>
            {review.who || "未署名"} · {momentText(review.at)} · 机器结论：{verdictWords[finding.verdict]}
          </span>
        </p>
      )}
      {editing ? (
        <ReviewForm rule={rule.id} known={review ?? null} onClose={() => setEditing(false)} />
      ) : (
        <Button onClick={() => setEditing(true)}>{review ? "修改复核" : "复核"}</Button>
      )}
    </section>
  )
}
