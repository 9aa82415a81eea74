import type { RunSummary } from "../../platform/browser/types"
import { megabytesText } from "../format"
import { ConfirmButton } from "../parts/ConfirmButton"
import * as css from "./OptionsApp.module.css"
import { RunRow } from "./RunRow"

interface Props {
  runs: RunSummary[]
  /** Bytes on disk. */
  usage: number
  onRemove(ids: string[] | "all"): Promise<void>
}

/** All stored audits, newest first. */
export function RunList({ runs, usage, onRemove }: Props) {
  return (
    <section>
      <div className={css.head}>
        <h2>评查记录</h2>
        {runs.length > 0 && (
          <ConfirmButton
            label="全部删除"
            title={`删除全部 ${runs.length} 条评查记录？`}
            text="结论、复核意见、已保存的页面和指认的栏目都会从本机删除，不能恢复。"
            onConfirm={() => onRemove("all")}
          />
        )}
      </div>
      {runs.length === 0 ? (
        <p className={css.soft}>还没有评查记录。打开一个政府网站，点击工具栏图标即可开始。</p>
      ) : (
        <>
          <ul className={css.rows}>
            {runs.map((run) => (
              <RunRow key={run.id} run={run} onRemove={() => onRemove([run.id])} />
            ))}
          </ul>
          <p className={css.soft}>共占用本机 {megabytesText(usage)}。</p>
        </>
      )}
    </section>
  )
}
