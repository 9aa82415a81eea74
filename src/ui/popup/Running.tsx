import { crawlDelayWords } from "../../core/result/words"
import { Checklist } from "../checklist/Checklist"
import { Banner } from "../parts/Banner"
import { ProgressBlock } from "../parts/ProgressBlock"
import { RunControls } from "../parts/RunControls"
import { RunNotices } from "../parts/RunNotices"
import { factsOf, nameOf } from "../subject"
import { OtherRun } from "./OtherRun"
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
      actions={<RunControls state={run.state} onPause={pause} onResume={resume} onStop={stop} />}
    >
      <div className={css.summary}>
        <ProgressBlock run={run} />
        <RunNotices run={run} />
        {run.result?.crawlDelay && <Banner tone="warn">{crawlDelayWords(run.result.crawlDelay)}</Banner>}
      </div>
      {run.state === "queued" && <OtherRun />}
      {run.result && <Checklist result={run.result} going={run.progress} />}
    </Screen>
  )
}
