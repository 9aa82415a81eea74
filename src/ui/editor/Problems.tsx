import type { Mark } from "../../platform/browser/rules/types"
import { Button } from "../parts/Button"
import * as tone from "../parts/tones.module.css"
import * as css from "./Editor.module.css"
import { useEditor } from "./useEditor"

/** Every mistake in the words of the command line; each leads to its place. */
export function Problems({ onGo, onFill }: { onGo(mark: Mark): void; onFill(): void }) {
  const checked = useEditor((state) => state.checked)
  if (!checked) return <p className={tone.soft}>正在检查……</p>
  const { problems, unfilled } = checked
  if (problems.length === 0)
    return (
      <div role="status" className={css.problems}>
        <p className={tone.soft}>没有错误</p>
        {unfilled.length > 0 && (
          <>
            <ul aria-label="未填写的变量">
              {unfilled.map(({ full }) => (
                <li key={full}>{full}</li>
              ))}
            </ul>
            <div>
              <Button onClick={onFill}>填写变量</Button>
            </div>
          </>
        )}
      </div>
    )
  return (
    <div className={css.problems}>
      <p role="status" className={tone.fault}>
        {problems.length} 处错误
      </p>
      <ul aria-label="错误">
        {problems.map((mark) => (
          <li key={mark.full}>
            <button type="button" className={css.problem} onClick={() => onGo(mark)}>
              {mark.full}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
