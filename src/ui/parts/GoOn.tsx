import Play from "lucide-react/icons/play"
import type { RunState } from "../../platform/browser/types"
import { Button } from "./Button"
import * as css from "./GoOn.module.css"

interface Props {
  run: Pick<RunState, "result">
  onGoOn(): void
}

/** Goes on with an audit that was not carried to its end; what was read is kept. */
export function GoOn({ run: { result }, onGoOn }: Props) {
  return (
    <div className={css.row}>
      <Button kind="primary" onClick={onGoOn}>
        <Play size={16} aria-hidden />
        继续评查
      </Button>
      <span>
        {result?.cut === "budget"
          ? "已读的内容保留，再用一份同样的上限，接着查未查完的指标。"
          : "已读的内容保留，接着查未查完的指标。"}
      </span>
    </div>
  )
}
