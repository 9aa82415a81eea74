import { useContext, useState } from "react"
import type { Finding } from "../../core/result/types"
import type { Pointable } from "../../platform/browser/rules/types"
import { Button } from "../parts/Button"
import * as tone from "../parts/tones.module.css"
import * as css from "./PointColumn.module.css"
import { PointForm } from "./PointForm"
import { AskRulesContext, PointedRunContext } from "./pointing"

/** For a column that was not found, a person's word on where it is; for one that was pointed at, taking the word back. */
export function PointColumn({ finding }: { finding: Finding }) {
  const ask = useContext(AskRulesContext)
  const run = useContext(PointedRunContext)
  const [pointable, setPointable] = useState<Pointable | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  if (!ask || !run) return null
  const attempt = (action: () => Promise<void>) => {
    setProblem(null)
    action().catch((error) => setProblem(error instanceof Error ? error.message : String(error)))
  }
  const column = Object.entries(run.pointed).find(([, url]) => url === finding.column?.url)?.[0]
  const open = () =>
    attempt(async () => {
      const found = await ask("pointable", run.id, finding.rule, run.offered)
      if (found.columns.length === 0) throw new Error("本项不查栏目，不能指认")
      setPointable(found)
    })
  const forget = (key: string) =>
    attempt(() => ask("pointColumn", run.id, { column: key, url: null, synonym: null }))
  return (
    <div className={css.block}>
      {column !== undefined && (
        <p className={css.row}>
          栏目由人工指认
          <Button onClick={() => forget(column)}>取消指认</Button>
        </p>
      )}
      {finding.verdict === "not-found" && !pointable && <Button onClick={open}>指认栏目</Button>}
      {pointable && (
        <PointForm
          pointable={pointable}
          offered={run.offered}
          onPoint={(order) => attempt(() => ask("pointColumn", run.id, order))}
          onClose={() => setPointable(null)}
        />
      )}
      {problem && (
        <p role="alert" className={tone.fault}>
          {problem}
        </p>
      )}
    </div>
  )
}
