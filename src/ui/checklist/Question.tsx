import * as css from "./list.module.css"

interface Props {
  question: string | undefined
  attach: string[]
}

/** What a person has to decide, and what to file with the answer. */
export function Question({ question, attach }: Props) {
  return (
    <div>
      <p className={css.heading}>待人工判断</p>
      <p>{question ?? "请人工查看后作出结论。"}</p>
      {attach.length > 0 && <p className={css.side}>需附材料：{attach.join("、")}</p>}
    </div>
  )
}
