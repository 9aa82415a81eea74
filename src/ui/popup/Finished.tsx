import { isUnfinished, mayGoOn } from "../../platform/browser/phases"
import { Checklist } from "../checklist/Checklist"
import { PointedRunContext } from "../checklist/pointing"
import { GoOn } from "../parts/GoOn"
import { ResultBanners } from "../parts/ResultBanners"
import { RunNotices } from "../parts/RunNotices"
import { ScoreBlock } from "../parts/ScoreBlock"
import { factsOf, nameOf } from "../subject"
import { EndNotice } from "./EndNotice"
import { FinishedActions } from "./FinishedActions"
import { Screen } from "./Screen"
import * as css from "./summary.module.css"
import { usePopup } from "./usePopup"

/** After an audit: the number and the list; or why there is none. */
export function Finished() {
  const run = usePopup((state) => state.run)
  const offered = usePopup((state) => state.tab?.url ?? "")
  const resume = usePopup((state) => state.resume)
  if (!run) return null
  const { result } = run
  return (
    <Screen title={nameOf(run)} facts={factsOf(run)} actions={<FinishedActions run={run} />}>
      <EndNotice run={run} />
      <div className={css.summary}>
        <RunNotices run={run} />
        {result && <ScoreBlock result={result} />}
        {result && <ResultBanners result={result} />}
        {mayGoOn(run) && run.state !== "interrupted" && <GoOn run={run} onGoOn={resume} />}
      </div>
      {result && (
        <PointedRunContext value={{ id: run.id, pointed: run.request.pointed ?? {}, offered }}>
          <Checklist result={result} going={isUnfinished(run.state) ? run.progress : null} />
        </PointedRunContext>
      )}
    </Screen>
  )
}
