import Pause from "lucide-react/icons/pause"
import Play from "lucide-react/icons/play"
import Square from "lucide-react/icons/square"
import { Checklist } from "../checklist/Checklist"
import { Button } from "../parts/Button"
import { ProgressBlock } from "../parts/ProgressBlock"
import { RunNotices } from "../parts/RunNotices"
import { factsOf, nameOf } from "../subject"
import { Screen } from "./Screen"
import * as css from "./summary.module.css"
import { usePopup } from "./usePopup"

/** While an audit goes on: how far it is, what it reads, and what is known so far. */
export function Running() {
  const run = usePopup((state) => state.run)
  const pause = usePopup((state) => state.pause)
  const resume = usePopup((state) => state.resume)
  const stop = usePopup((state) => state.stop)
  if (!run) return null
  return (
    <Screen
      title={nameOf(run)}
      facts={factsOf(run)}
      actions={
        <>
          {run.state === "paused" ? (
            <Button onClick={resume}>
              <Play size={16} aria-hidden />
              继续
            </Button>
          ) : (
            <Button onClick={pause} disabled={run.state === "stopping"}>
              <Pause size={16} aria-hidden />
              暂停
            </Button>
          )}
          <Button onClick={stop} disabled={run.state === "stopping"}>
            <Square size={14} aria-hidden />
            停止
          </Button>
        </>
      }
    >
      <div className={css.summary}>
        <ProgressBlock run={run} />
        <RunNotices run={run} />
      </div>
      {run.result && <Checklist result={run.result} going={run.progress} />}
    </Screen>
  )
}
