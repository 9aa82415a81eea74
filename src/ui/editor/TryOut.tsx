import { useState } from "react"
import { verdictWords } from "../../core/result/words"
import type { Judged, Shift, Trial } from "../../platform/browser/rules/types"
import { momentText, scoreText } from "../format"
import { Button } from "../parts/Button"
import * as tone from "../parts/tones.module.css"
import { nameOf } from "../subject"
import * as css from "./Editor.module.css"
import { useEditor } from "./useEditor"

/** Judges a stored audit under the text as it stands, saved or not. */
export function TryOut() {
  const runs = useEditor((state) => state.runs)
  const trial = useEditor(({ trial, open }) => (trial && trial.text === open?.text ? trial : null))
  const trying = useEditor((state) => state.trying)
  const sound = useEditor((state) => state.current && state.checked?.outline != null)
  const tryOn = useEditor((state) => state.tryOn)
  const [chosen, choose] = useState(runs[0]?.id ?? "")
  if (runs.length === 0)
    return <p className={tone.soft}>还没有评查记录。先评查一个网站，就可以在这里试评改动的效果。</p>
  return (
    <div className={css.stack}>
      <label className={css.field}>
        评查记录
        <select value={chosen} onChange={(event) => choose(event.target.value)}>
          {runs.map((run) => (
            <option key={run.id} value={run.id}>
              {nameOf(run)} {momentText(run.createdAt)} 得分 {scoreText(run.score)}
              {run.imported && "（导入）"}
            </option>
          ))}
        </select>
        <small>用已保存的页面重新判定，不向网站发送请求。</small>
      </label>
      <div>
        <Button kind="primary" disabled={!sound || trying} onClick={() => tryOn(chosen)}>
          {trying ? "正在试评……" : "试评"}
        </Button>
      </div>
      {!sound && <p className={tone.soft}>没有错误的规则才能试评。</p>}
      <div role="status">{trial?.runId === chosen && <Outcome trial={trial} />}</div>
    </div>
  )
}

const judgedText = (judged: Judged | null): string =>
  judged === null
    ? "不在规则中"
    : `${verdictWords[judged.verdict]}${judged.points === null ? "" : ` ${judged.points} 分`}`

function Outcome({ trial: { before, after, shifts, unread, judged } }: { trial: Trial }) {
  return (
    <>
      <p className={css.outcome} data-testid="trial">
        得分 {scoreText(before.value)} → {scoreText(after.value)}，{judged} 项中 {shifts.length} 项有变化
      </p>
      {unread > 0 && <p className={tone.soft}>有 {unread} 项要读的页面不在记录里，正式评查时才能判定。</p>}
      <ul className={css.rows} aria-label="结论变化">
        {shifts.map((shift) => (
          <ShiftRow key={shift.rule} shift={shift} />
        ))}
      </ul>
    </>
  )
}

const ShiftRow = ({ shift: { rule, title, before, after, reason } }: { shift: Shift }) => (
  <li>
    <p>
      {rule} {title}
    </p>
    <p>
      {judgedText(before)} → <strong>{judgedText(after)}</strong>
    </p>
    {after && <p className={tone.soft}>{reason}</p>}
  </li>
)
