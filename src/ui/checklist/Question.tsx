import type { Line } from "./grouping"
import { questionOf } from "./line-words"
import * as css from "./list.module.css"

/** What a person has to decide, and what to file with the answer. */
export function Question({ line }: { line: Line }) {
  const question = questionOf(line)
  const { attach } = line.rule
  if (!question && attach.length === 0) return null
  return (
    <div>
      <p className={css.heading}>待人工判断</p>
      {question && <p>{question}</p>}
      {attach.length > 0 && <p>需附材料：{attach.join("、")}</p>}
    </div>
  )
}
