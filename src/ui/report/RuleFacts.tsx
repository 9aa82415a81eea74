import type { RuleInfo } from "../../core/result/types"
import { modeWords } from "../../core/result/words"
import * as css from "./FindingDetail.module.css"

interface Props {
  rule: RuleInfo
  severity: string
}

/** What a rule demands, after which clause, and how one checks and mends it. */
export function RuleFacts({ rule, severity }: Props) {
  const rows: [string, string | undefined][] = [
    ["编号", `${rule.id}（${modeWords[rule.mode]}）`],
    ["为什么", rule.why],
    ["怎样查", rule.howToCheck],
    ["怎样改", rule.remedy],
    ["期限", rule.deadline],
    ["重要程度", severity],
    ["需附材料", rule.attach.join("、")],
  ]
  return (
    <dl className={css.facts}>
      <div>
        <dt>依据</dt>
        {rule.basis.map(({ document, clause, phrase }) => (
          <dd key={`${document}${clause}${phrase}`}>
            {document} {clause}“{phrase}”
          </dd>
        ))}
      </div>
      {rows.map(
        ([name, text]) =>
          text && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
