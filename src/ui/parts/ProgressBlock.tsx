import type { RunState } from "../../platform/browser/types"
import { progressText } from "../run-words"
import { phaseWords } from "../words"
import * as css from "./ProgressBlock.module.css"

/** How far an audit is: rules that ask for no further page of rules applicable, pages read, and what is being read. */
export function ProgressBlock({ run: { state, progress } }: { run: RunState }) {
  const { decided, applicable, current, drawing = 0 } = progress
  const words = progressText(progress)
  return (
    <section className={css.block} aria-label="进度">
      <p className={css.phase} role="status">
        {phaseWords[state]}
      </p>
      <div
        className={css.track}
        role="progressbar"
        aria-label="评查进度"
        aria-valuenow={Math.round(share(decided, applicable))}
        aria-valuetext={words}
      >
        <div className={css.done} style={{ width: `${share(decided, applicable)}%` }} />
      </div>
      <p className={css.words}>{words}</p>
      <p className={css.current} title={current ?? undefined}>
        {state === "running" ? (current ?? "正在准备……") : waiting[state]}
      </p>
      {drawing > 0 && (
        <p className={css.current}>正在用后台标签页读取脚本生成的页面（{drawing} 个），请勿关闭该标签页</p>
      )}
    </section>
  )
}

const waiting: Partial<Record<RunState["state"], string>> = {
  queued: "前一项评查结束后自动开始。",
  paused: "已读内容都已保存，可随时继续。",
  stopping: "等待在途请求结束，然后按已读内容判定。",
}

const share = (part: number, whole: number) => (whole > 0 ? Math.min(100, (part / whole) * 100) : 0)
