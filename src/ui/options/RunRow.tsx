import type { RunSummary } from "../../platform/browser/types"
import { reportAddress } from "../addresses"
import { useEditor } from "../editor/useEditor"
import { momentText } from "../format"
import { Button } from "../parts/Button"
import { ConfirmButton } from "../parts/ConfirmButton"
import * as tone from "../parts/tones.module.css"
import { outcomeOf } from "../run-words"
import { factsOf, importText, nameOf } from "../subject"
import { phaseWords } from "../words"
import * as css from "./OptionsApp.module.css"

interface Props {
  run: RunSummary
  onExport(): Promise<void>
  onRemove(): Promise<void>
}

/** One stored audit: opens its report, can be exported and deleted. */
export function RunRow({ run, onExport, onRemove }: Props) {
  const name = nameOf(run)
  const files = useEditor((state) => state.files)
  const [site, audit] = factsOf(run, (id) => files?.find((file) => file.id === id)?.title ?? id)
  const [outcome, aside] = outcomeOf(run)
  return (
    <li>
      <span className={css.main}>
        <a href={reportAddress(run.id)}>{name}</a>
        <span className={tone.soft}>
          {phaseWords[run.state]} · {momentText(run.createdAt)} · {audit}
        </span>
        <span className={tone.soft}>{site}</span>
        {run.imported && <span className={tone.soft}>{importText(run.imported)}</span>}
        {run.error && <span className={tone.fault}>{run.error.text}</span>}
      </span>
      <span className={css.outcome}>
        <span className={css.score}>{outcome}</span>
        {aside && <span className={tone.soft}>{aside}</span>}
      </span>
      <span className={css.buttons}>
        {run.coverage !== undefined && (
          <Button onClick={onExport} aria-label={`导出档案：${name}`}>
            导出
          </Button>
        )}
        <ConfirmButton
          label="删除"
          about={name}
          title={`删除“${name}”的这条评查记录？`}
          text="结论、复核意见和已保存的页面都会从本机删除，不能恢复。"
          onConfirm={onRemove}
        />
      </span>
    </li>
  )
}
