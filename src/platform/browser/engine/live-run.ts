import type { ProgressListener } from "../../../core/audit/types"
import type { RunResult } from "../../../core/result/types"
import { reviewed } from "../reviewed"
import type { RunRecord } from "../store/db"
import { savingTrouble } from "../store/pending"
import { listReviews, putRun } from "../store/runs"
import type { EngineEvent, Failure, Progress } from "../types"
import { createAwakeMeter } from "./awake"

const PROGRESS_EVERY_MS = 250
const SNAPSHOT_EVERY_MS = 2000

const offline: Failure = { code: "offline", text: "网络已断开，恢复后自动继续。断网期间的失败不计入结论。" }

/** What a person should know of a run's surroundings while it goes on: nothing that its findings speak of. */
export function noticesOf(waiting: boolean): Failure[] {
  const trouble = savingTrouble()
  const kept =
    "评查照常进行，新读到的内容暂存在内存里：请不要关闭浏览器，并及时导出结果；报告页导出的评查档案以后可以重新导入。"
  return [
    ...(waiting ? [offline] : []),
    ...(trouble ? [{ code: trouble.code, text: `${trouble.text}。${kept}` }] : []),
  ]
}

/** What the record of a run holds of its result: the score, and how much of the audit it rests on. */
const outcomeOf = ({ score, cut }: RunResult): Pick<RunRecord, "score" | "coverage" | "cut"> => ({
  score: score.value,
  coverage: score.coverage,
  cut,
})

/** A run's record while the engine holds it: every change is kept and told, progress not more often than it helps. */
export interface LiveRun {
  readonly record: RunRecord
  /** The record as it was told last: a run is not shown as ended before its result can be read. */
  readonly told: RunRecord
  notices(): Failure[]
  /** Changes the record, keeps it, then tells everyone; a result is kept beside it. */
  update(change: Partial<RunRecord>, result?: RunResult): Promise<void>
  /** What the loop says at each round. */
  onProgress: ProgressListener
  /** One more page was read within a round. */
  onVisit(requests: number): void
  /** Pages that are being drawn in background tabs now. */
  onDrawing(count: number): void
  /** Waiting for the network begins or ends. */
  onWaiting(waiting: boolean): void
  /** Milliseconds the run was at work so far. */
  spentMs(): number
  /** Ends the reports of progress; resolves when the last is kept. */
  settle(): Promise<void>
}

/** Holds a record; `tell` passes events to the pages that are open. */
export function createLiveRun(
  initial: RunRecord,
  tell: (event: EngineEvent) => void,
  now: () => number,
): LiveRun {
  let record = initial
  let lastTold = initial
  let snapshot: (() => RunResult) | null = null
  let snapshotAt = 0
  let drawing = 0
  let timer: ReturnType<typeof setTimeout> | null = null
  let writing: Promise<void> = Promise.resolve()
  let waiting = false
  const awake = createAwakeMeter(now, initial.spentMs ?? 0)

  function spentMs(): number {
    if (record.state !== "running" || waiting) awake.rest()
    return awake.beat()
  }

  async function keep(kept: RunRecord, result?: RunResult): Promise<void> {
    const { id, request, state, error, progress, imported } = kept
    const whole = result && reviewed(result, await listReviews(id))
    const next = whole ? { ...kept, ...outcomeOf(whole) } : kept
    const { score } = next
    await putRun(next, whole)
    const told: EngineEvent = { event: "run", id, request, state, error, progress, imported, score }
    lastTold = next
    tell({ ...told, notices: noticesOf(waiting), ...(whole ? { result: whole } : {}) })
  }

  function update(change: Partial<RunRecord>, result?: RunResult): Promise<void> {
    record = { ...record, spentMs: spentMs(), ...change, ...(result ? outcomeOf(result) : {}) }
    const kept = record
    const written = writing.then(() => keep(kept, result))
    writing = written.catch(() => {})
    return written
  }

  function flush(): void {
    timer = null
    const due = snapshot !== null && now() - snapshotAt >= SNAPSHOT_EVERY_MS
    if (due) snapshotAt = now()
    update({}, due ? snapshot?.() : undefined).catch(() => {})
  }

  function progress(next: Progress): void {
    record = { ...record, progress: { ...next, drawing } }
    timer ??= setTimeout(flush, PROGRESS_EVERY_MS)
  }

  return {
    get record() {
      return record
    },
    get told() {
      return lastTold
    },
    notices: () => noticesOf(waiting),
    update,
    onProgress(next, judge) {
      snapshot = judge
      progress(next)
    },
    onVisit(requests) {
      const { progress: last } = record
      progress({ ...last, pages: last.pages + 1, requests: last.requests + requests })
    },
    onDrawing(count) {
      drawing = count
      progress(record.progress)
    },
    onWaiting(is) {
      waiting = is
      update({}).catch(() => {})
    },
    spentMs,
    settle() {
      if (timer) clearTimeout(timer)
      timer = null
      return writing
    },
  }
}
