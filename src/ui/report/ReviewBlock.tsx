import { useState } from "react"
import type { Line } from "../checklist/grouping"
import { momentText } from "../format"
import { Button } from "../parts/Button"
import { VerdictMark } from "../parts/VerdictMark"
import * as css from "./ReviewBlock.module.css"
import { ReviewForm } from "./ReviewForm"

/** A person's decision beside the machine's, and the form to make one. */
export function ReviewBlock({ line: { rule, final } }: { line: Line }) {
  const [editing, setEditing] = useState(false)
  const review = final?.review
  return (
    <div className={css.block}>
      {review && (
        <p>
          复核：
          <VerdictMark verdict={review.verdict} />
          {review.note && `　${review.note}`}
          <span className={css.soft}>
            {review.who || "未署名"} · {momentText(review.at)}
          </span>
        </p>
      )}
      {editing ? (
        <ReviewForm rule={rule.id} known={review ?? null} onClose={() => setEditing(false)} />
      ) : (
        <Button onClick={() => setEditing(true)}>{review ? "修改复核" : "复核"}</Button>
      )}
    </div>
  )
}
