import { severityWords } from "../../core/result/words"
import { EvidenceList } from "../checklist/EvidenceList"
import type { Line } from "../checklist/grouping"
import { PointColumn } from "../checklist/PointColumn"
import { Question } from "../checklist/Question"
import { TrailList } from "../checklist/TrailList"
import * as css from "./FindingDetail.module.css"
import { ReviewBlock } from "./ReviewBlock"
import { RuleFacts } from "./RuleFacts"

/** Left: the duty. Right: what was seen of it, and a person's decision. */
export function FindingDetail({ line }: { line: Line }) {
  const { rule, finding } = line
  return (
    <div className={css.detail}>
      <RuleFacts rule={rule} severity={severityWords[rule.severity]} />
      <div className={css.side}>
        {finding?.verdict === "pending" && <Question line={line} />}
        {finding?.column && (
          <p>
            栏目：{finding.column.name}
            {finding.column.path.length > 0 && `（${finding.column.path.join(" > ")}）`}
          </p>
        )}
        {finding && finding.evidence.length > 0 && <EvidenceList evidence={finding.evidence} />}
        {finding && <TrailList finding={finding} />}
        {finding && <PointColumn finding={finding} />}
        {finding && <ReviewBlock line={line} />}
      </div>
    </div>
  )
}
