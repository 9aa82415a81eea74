import { isOpen, mayGoOn } from "../../platform/browser/phases"
import type { RunState } from "../../platform/browser/types"
import type { PartGroup } from "../checklist/grouping"
import { addressText, momentText } from "../format"
import { Banner } from "../parts/Banner"
import { GoOn } from "../parts/GoOn"
import { PageLink } from "../parts/PageLink"
import { ProgressBlock } from "../parts/ProgressBlock"
import { ResultBanners } from "../parts/ResultBanners"
import { RunControls } from "../parts/RunControls"
import { RunNotices } from "../parts/RunNotices"
import { ScoreBlock } from "../parts/ScoreBlock"
import * as tone from "../parts/tones.module.css"
import { factsOf, importText, nameOf } from "../subject"
import { PartsSummary } from "./PartsSummary"
import { ReportActions } from "./ReportActions"
import * as css from "./ReportHead.module.css"
import { useReport } from "./useReport"

/** Which site, against what, how it came out. */
export function ReportHead({ run, parts }: { run: RunState; parts: PartGroup[] }) {
  const problem = useReport((state) => state.problem)
  const done = useReport((state) => state.done)
  const pause = useReport((state) => state.pause)
  const resume = useReport((state) => state.resume)
  const stop = useReport((state) => state.stop)
  const { result, request, error } = run
  const open = isOpen(run.state)
  return (
    <header className={css.head}>
      <div className={css.name}>
        <h1>{nameOf(run)}</h1>
        {factsOf(run).map((line) => (
          <p key={line} className={tone.soft}>
            {line}
          </p>
        ))}
        <p className={tone.soft}>
          <PageLink url={request.subject.url}>{addressText(request.subject.url)}</PageLink>
          {result && !open && ` · 评查于 ${momentText(result.stats.finishedAt)}`}
          {result && ` · ${result.stats.requests} 次请求`}
        </p>
        {run.imported && <p className={tone.soft}>{importText(run.imported)}</p>}
      </div>
      {result && <ReportActions />}
      <div>
        {open && (
          <>
            <ProgressBlock run={run} />
            <div className={css.controls}>
              <RunControls state={run.state} onPause={pause} onResume={resume} onStop={stop} />
            </div>
          </>
        )}
        {result && !open && <ScoreBlock result={result} />}
      </div>
      {result && <PartsSummary parts={parts} />}
      <div className={css.banners}>
        {result && <ResultBanners result={result} />}
        <RunNotices run={run} />
        {done && (
          <div role="status">
            <Banner tone="warn">{done}</Banner>
          </div>
        )}
        {error && <Banner tone="bad">{error.text}</Banner>}
        {mayGoOn(run) && <GoOn run={run} onGoOn={resume} />}
        {problem && (
          <div role="alert">
            <Banner tone="bad">{problem}</Banner>
          </div>
        )}
      </div>
    </header>
  )
}
