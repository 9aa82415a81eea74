import { levelWords } from "../../core/result/words"
import { columnsId, type RuleFileInfo } from "../../platform/browser/rules/types"
import * as own from "../editor/Editor.module.css"
import { useEditor } from "../editor/useEditor"
import { momentText } from "../format"
import { Button } from "../parts/Button"
import { ConfirmButton } from "../parts/ConfirmButton"
import { FileButton } from "../parts/FileButton"
import * as tone from "../parts/tones.module.css"
import { levels as allLevels } from "../words"
import * as css from "./OptionsApp.module.css"

/** All rule files: those of the extension to read, copy and build on, those of the team to edit. */
export function RuleFiles({ onFiles }: { onFiles(files: File[]): Promise<void> }) {
  const files = useEditor((state) => state.files)
  if (!files) return null
  return (
    <section>
      <div className={css.head}>
        <h2>规则</h2>
        <FileButton accept=".json,application/json" onFiles={onFiles}>
          导入规则
        </FileButton>
      </div>
      <ul className={css.rows}>
        {files.map((file) => (
          <RuleFileRow key={file.id} file={file} />
        ))}
      </ul>
      <p className={tone.soft}>规则文件也可以直接拖到本页导入。内置规则包只读，可在其上调整或复制后修改。</p>
    </section>
  )
}

function factsOf({ id, kind, version, levels, count, own: mine, savedAt, unfilled }: RuleFileInfo): string {
  if (kind === "columns")
    return [`共 ${count} 个栏目`, savedAt ? `${momentText(savedAt)} 保存` : "尚无补充"].join(" · ")
  const words =
    levels.length === allLevels.length ? "各级" : levels.map((level) => levelWords[level]).join("、")
  return [
    mine ? "本队" : "内置",
    id,
    ...(version ? [`版本 ${version}`, `${count} 项指标`, `适用：${words}`] : []),
    ...(savedAt ? [`${momentText(savedAt)} 保存`] : []),
    ...(unfilled > 0 ? [`${unfilled} 个变量待填写`] : []),
  ].join(" · ")
}

function RuleFileRow({ file }: { file: RuleFileInfo }) {
  const view = useEditor((state) => state.view)
  const copy = useEditor((state) => state.copy)
  const extend = useEditor((state) => state.extend)
  const fill = useEditor((state) => state.fill)
  const download = useEditor((state) => state.download)
  const remove = useEditor((state) => state.remove)
  const { id, title, fault, savedAt } = file
  const named = (label: string) => ({ "aria-label": `${label}：${title}`, children: label })
  return (
    <li>
      <span className={css.main}>
        {title}
        <span className={tone.soft}>{factsOf(file)}</span>
        {fault && <span className={tone.fault}>未启用：{fault}</span>}
      </span>
      <span className={own.actions}>
        <Button onClick={() => view(id)} {...named(file.own ? "编辑" : "查看")} />
        {file.unfilled > 0 && <Button onClick={() => fill(id)} {...named("填写变量")} />}
        {file.kind === "pack" && !fault && (
          <>
            <Button onClick={() => extend(id)} {...named("调整")} />
            <Button onClick={() => copy(id)} {...named("复制")} />
          </>
        )}
        {(!file.own || savedAt) && <Button onClick={() => download(id)} {...named("导出")} />}
        {file.own && savedAt && (
          <ConfirmButton
            label="删除"
            about={title}
            title={id === columnsId ? "删除本队的栏目词典补充？" : `删除规则包“${title}”？`}
            text="从本机删除，不能恢复；可先导出一份。已完成的评查记录不受影响。"
            onConfirm={() => remove(id)}
          />
        )}
      </span>
    </li>
  )
}
