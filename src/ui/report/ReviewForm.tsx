import { useState } from "react"
import type { Review } from "../../core/result/types"
import { reviewVerdicts, verdictWords } from "../../core/result/words"
import { Button } from "../parts/Button"
import * as css from "./ReviewBlock.module.css"
import { useReport } from "./useReport"

interface Props {
  rule: string
  known: Review | null
  onClose(): void
}

/** Verdict, note and name of a person's decision. */
export function ReviewForm({ rule, known, onClose }: Props) {
  const reviewer = useReport((state) => state.reviewer)
  const save = useReport((state) => state.review)
  const withdraw = useReport((state) => state.withdraw)
  const [verdict, setVerdict] = useState<Review["verdict"] | "">(known?.verdict ?? "")
  const [note, setNote] = useState(known?.note ?? "")
  const [who, setWho] = useState(known?.who || reviewer)
  const submit = async () => {
    if (verdict && (await save({ rule, verdict, note: note.trim(), who: who.trim() }))) onClose()
  }
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <label>
        复核结论
        <select
          // biome-ignore lint/a11y/noAutofocus: the form opens by a click on 复核 and takes its place
          autoFocus
          required
          value={verdict}
          onChange={(event) => setVerdict(event.target.value as Review["verdict"])}
        >
          <option value="">请选择</option>
          {reviewVerdicts.map((choice) => (
            <option key={choice} value={choice}>
              {verdictWords[choice]}
            </option>
          ))}
        </select>
      </label>
      <label>
        复核人
        <input value={who} maxLength={40} onChange={(event) => setWho(event.target.value)} />
      </label>
      <label className={css.wide}>
        说明
        <textarea
          rows={2}
          value={note}
          maxLength={2000}
          placeholder="例如：栏目设在“法定主动公开内容”下，名称为……"
          onChange={(event) => setNote(event.target.value)}
        />
      </label>
      <div className={css.buttons}>
        <Button kind="primary" type="submit">
          保存复核
        </Button>
        <Button onClick={onClose}>取消</Button>
        {known && <Button onClick={() => withdraw(rule).then(onClose)}>撤销复核</Button>}
      </div>
    </form>
  )
}
