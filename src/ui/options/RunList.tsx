import { useState } from "react"
import type { RunSummary } from "../../platform/browser/types"
import { megabytesText } from "../format"
import { ConfirmButton } from "../parts/ConfirmButton"
import { FileButton } from "../parts/FileButton"
import { ShowMore } from "../parts/ShowMore"
import * as tone from "../parts/tones.module.css"
import { nameOf } from "../subject"
import * as css from "./OptionsApp.module.css"
import { RunRow } from "./RunRow"

interface Props {
  runs: RunSummary[]
  /** Bytes on disk. */
  usage: number
  /** Name of the file that is being imported. */
  importing: string | null
  /** What was done last, in a sentence. */
  done: string | null
  onFiles(files: File[]): Promise<void>
  onExport(id: string): Promise<void>
  onRemove(ids: string[] | "all"): Promise<void>
}

/** Audits listed at first, and more of them at a time. */
const FEW = 20
const STEP = 50

/** Whether an audit's unit, address or code has all the words. */
const matches = (words: string) => (run: RunSummary) => {
  const { origin, code } = run.request.subject
  const text = [nameOf(run), origin, code].join(" ").toLowerCase()
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}

/** All stored audits, newest first; of many the newest, and a search. */
export function RunList({ runs, usage, importing, done, onFiles, onExport, onRemove }: Props) {
  const [words, search] = useState("")
  const [shown, setShown] = useState(FEW)
  const found = runs.filter(matches(words))
  return (
    <section>
      <div className={css.head}>
        <h2>评查记录</h2>
        <span className={css.buttons}>
          <FileButton accept=".gz,.json" disabled={importing !== null} onFiles={onFiles}>
            导入评查档案
          </FileButton>
          {runs.length > 0 && (
            <ConfirmButton
              label="全部删除"
              title={`删除全部 ${runs.length} 条评查记录？`}
              text="结论、复核意见、已保存的页面和指认的栏目都会从本机删除，不能恢复；可先导出评查档案。"
              onConfirm={() => onRemove("all")}
            />
          )}
        </span>
      </div>
      <p role="status" className={`${css.status} ${tone.soft}`}>
        {importing === null ? done : `正在导入“${importing}”……`}
      </p>
      {runs.length === 0 ? (
        <p className={tone.soft}>还没有评查记录。打开一个政府网站，点击工具栏图标即可开始。</p>
      ) : (
        <>
          {runs.length > FEW && (
            <label className={css.search}>
              查找评查记录
              <input
                type="search"
                placeholder="单位、网址或标识码"
                value={words}
                onChange={(event) => search(event.target.value)}
              />
              <small role="status">
                共 {runs.length} 条，{words.trim() && `找到 ${found.length} 条，`}列出{" "}
                {Math.min(shown, found.length)} 条
              </small>
            </label>
          )}
          <ul className={css.rows}>
            {found.slice(0, shown).map((run) => (
              <RunRow
                key={run.id}
                run={run}
                onExport={() => onExport(run.id)}
                onRemove={() => onRemove([run.id])}
              />
            ))}
          </ul>
          <ShowMore shown={shown} total={found.length} step={STEP} unit="条" onMore={setShown} />
          <p className={tone.soft}>
            共占用本机 {megabytesText(usage)}
            。评查档案含全部结论和已读页面，可在别的电脑上导入，也可用命令行重新判定。
          </p>
        </>
      )}
    </section>
  )
}
